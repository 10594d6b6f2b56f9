import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { shownForm } from "../store/list/view";
import { FindingSteps } from "../findings/finding-steps";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    // Stays in reach above a long list, unless the pane is so low (or so enlarged) that it would cover it.
    "@media (min-height: 480px)": { position: "sticky", top: 0, zIndex: 1 },
    paddingBlock: tokens.spacingVerticalS,
    marginBlock: `calc(-1 * ${tokens.spacingVerticalS})`,
  },
  button: { flexGrow: 1, flexBasis: "9em", minWidth: 0 },
});

/** The check, and the way through what it found. */
export function CheckButton() {
  const styles = useStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const shown = shownForm(state);
  const { pane } = useLocale();
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        size={state.checked ? "medium" : "large"}
        icon={<ClipboardCheckmark20Regular />}
        data-check-button
        className={styles.button}
        disabledFocusable={state.job !== null}
        onClick={() => void store.check()}
      >
        {pane.check}
      </Button>
      {state.checked && shown && <FindingSteps checked={shown} />}
    </div>
  );
}
