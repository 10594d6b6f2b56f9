import { makeStyles, mergeClasses, Switch, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { isHighlighted, shownForm } from "../store/list/view";

const useStyles = makeStyles({
  place: { gridColumn: "1 / -1", minWidth: 0 },
  switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  /** Beside the other actions; its hint below them all. */
  beside: { display: "contents" },
  line: { flexBasis: "100%" },
  hint: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    wordBreak: "auto-phrase",
  },
});

/** Colours in the sheet, on and off; while they are on, what to think of before printing. */
export function HighlightSwitch({ short }: { readonly short?: string }) {
  const styles = useStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const { highlight } = useLocale();
  const hint = useId();
  const on = isHighlighted(state);
  // Off must stay possible where the form is not found any more.
  const disabled = state.job !== null || (!on && shownForm(state) === null);
  return (
    <div className={short === undefined ? styles.place : styles.beside}>
      <Switch
        className={styles.switch}
        checked={on}
        label={short ?? highlight.label}
        {...(short === undefined ? {} : { "aria-label": highlight.label, title: highlight.label })}
        disabledFocusable={disabled}
        {...(on ? { "aria-describedby": hint } : {})}
        onChange={() => {
          if (!disabled) void store.highlight(!on);
        }}
      />
      {on && (
        <p id={hint} className={mergeClasses(styles.hint, styles.line)}>
          {highlight.hint}
        </p>
      )}
    </div>
  );
}
