import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowUndo20Regular,
  ChevronCircleDown20Regular,
  DataBarVertical20Regular,
} from "@fluentui/react-icons";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { shownForm } from "../store/view";
import { stepWords } from "../words";
import { HighlightSwitch } from "./highlight-switch";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    // Side by side, or below each other where the pane is very narrow or enlarged.
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, max(8.5em, 40%)), 1fr))",
    gap: tokens.spacingHorizontalS,
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
  const last = state.undo[state.undo.length - 1];
  return (
    <div role="group" aria-label={actions.label} className={styles.bar}>
      <Button
        className={styles.button}
        icon={<ChevronCircleDown20Regular />}
        disabledFocusable={busy || withoutForm}
        onClick={() => void store.setDropdowns()}
      >
        {actions.dropdowns}
      </Button>
      <Button
        className={styles.button}
        icon={<DataBarVertical20Regular />}
        disabledFocusable={busy || withoutForm}
        onClick={() => void store.buildSummary()}
      >
        {actions.summary}
      </Button>
      <HighlightSwitch />
      <Button
        className={mergeClasses(styles.button, styles.undo)}
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={busy || last === undefined}
        onClick={() => void store.undo()}
      >
        {last === undefined ? actions.undo : actions.undoOf(stepWords(locale, last.step))}
      </Button>
    </div>
  );
}
