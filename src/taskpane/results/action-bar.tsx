import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowUndo20Regular,
  ChevronCircleDown20Regular,
  DataBarVertical20Regular,
} from "@fluentui/react-icons";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { shownForm } from "../store/list/view";
import { nextUndo } from "../store/pane-state";
import { stepWords } from "../words";
import { HighlightSwitch } from "./highlight-switch";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    // Side by side, or below each other where the pane is very narrow or enlarged.
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, max(8.5em, 40%)), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  /** After a check the list is what one sees: one line of short words, each with its whole name. */
  compact: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 0, rowGap: 0 },
  short: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    minHeight: "24px",
    // In a narrow pane with a scroll bar the words alone have room on one line; English ones are longer.
    "@media (width <= 364px)": { "& > .fui-Button__icon": { display: "none" } },
    "@media (width <= 394px)": { "&:lang(en) > .fui-Button__icon": { display: "none" } },
  },
  button: {
    minWidth: 0,
    justifyContent: "flex-start",
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  /** Its label names the step, so it may need the whole width. */
  undo: { gridColumn: "1 / -1" },
});

/** What changes the workbook: dropdowns, summary sheet, and the way back. */
export function ActionBar() {
  const styles = useStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const locale = useLocale();
  const { actions } = locale.pane;
  const busy = state.job !== null;
  const withoutForm = shownForm(state) === null;
  const last = nextUndo(state);
  const compact = state.checked && !withoutForm;
  const look = (name: string, short: string, quiet = false) =>
    compact
      ? {
          size: "small" as const,
          appearance: "subtle" as const,
          className: styles.short,
          "aria-label": name,
          title: name,
          children: short,
        }
      : {
          appearance: quiet ? ("subtle" as const) : ("secondary" as const),
          className: mergeClasses(styles.button, quiet && styles.undo),
          children: name,
        };
  const undoName = last === undefined ? actions.undo : actions.undoOf(stepWords(locale, last.step));
  return (
    <div role="group" aria-label={actions.label} className={compact ? styles.compact : styles.bar}>
      <Button
        icon={<ChevronCircleDown20Regular />}
        disabledFocusable={busy || withoutForm}
        onClick={() => void store.setDropdowns()}
        {...look(actions.dropdowns, actions.short.dropdowns)}
      />
      <Button
        icon={<DataBarVertical20Regular />}
        disabledFocusable={busy || withoutForm}
        onClick={() => void store.buildSummary()}
        {...look(actions.summary, actions.short.summary)}
      />
      {!compact && <HighlightSwitch />}
      <Button
        icon={<ArrowUndo20Regular />}
        disabledFocusable={busy || last === undefined}
        onClick={() => void store.undo()}
        {...look(undoName, actions.undo, true)}
      />
      {compact && <HighlightSwitch short={actions.short.highlight} />}
    </div>
  );
}
