import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useLocale, usePaneState, usePaneStore } from "../hooks/use-pane";

const useStyles = makeStyles({
  bar: { paddingBlock: tokens.spacingVerticalXS },
  body: { overflowWrap: "anywhere", wordBreak: "auto-phrase", minWidth: 0 },
});

/** Rows were added, or a section's name is new: the summary sheet has to be made anew, by one click. */
export function StaleSummary() {
  const styles = useStyles();
  const store = usePaneStore();
  const { staleSummary, job } = usePaneState();
  const { stale } = useLocale().summaryPane;
  if (staleSummary === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{stale.message(staleSummary)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={job !== null} onClick={() => void store.buildSummary()}>
          {stale.refresh}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
