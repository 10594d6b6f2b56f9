import { makeStyles, Switch, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { isHighlighted, shownForm } from "../store/view";

const useStyles = makeStyles({
  place: { gridColumn: "1 / -1", minWidth: 0 },
  switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  hint: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    wordBreak: "auto-phrase",
  },
});

/** Colours in the sheet, on and off; while they are on, what to think of before printing. */
export function HighlightSwitch() {
  const styles = useStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const { highlight } = useLocale();
  const hint = useId();
  const on = isHighlighted(state);
  // Off must stay possible where the form is not found any more.
  const disabled = state.job !== null || (!on && shownForm(state) === null);
  return (
    <div className={styles.place}>
      <Switch
        className={styles.switch}
        checked={on}
        label={highlight.label}
        disabledFocusable={disabled}
        {...(on ? { "aria-describedby": hint } : {})}
        onChange={() => {
          if (!disabled) void store.highlight(!on);
        }}
      />
      {on && (
        <p id={hint} className={styles.hint}>
          {highlight.hint}
        </p>
      )}
    </div>
  );
}
