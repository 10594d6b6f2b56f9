import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons";
import { useLocale, usePaneState, usePaneStore } from "../hooks/use-pane";

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    // Stays in reach above a long list, unless the pane is so low (or so enlarged) that it would cover it.
    "@media (min-height: 480px)": { position: "sticky", top: 0, zIndex: 1 },
    paddingBlock: tokens.spacingVerticalS,
    marginBlock: `calc(-1 * ${tokens.spacingVerticalS})`,
  },
  button: { width: "100%", minHeight: "44px" },
});

export function CheckButton() {
  const styles = useStyles();
  const store = usePaneStore();
  const { job } = usePaneState();
  const { pane } = useLocale();
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        size="large"
        icon={<ClipboardCheckmark20Regular />}
        className={styles.button}
        disabledFocusable={job !== null}
        onClick={() => void store.check()}
      >
        {pane.check}
      </Button>
    </div>
  );
}
