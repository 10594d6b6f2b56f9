import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useLocale, usePaneState, usePaneStore } from "../hooks/use-pane";
import { lostColumns } from "../state/view";

const useStyles = makeStyles({
  bar: { paddingBlock: tokens.spacingVerticalXS },
  body: { overflowWrap: "anywhere", wordBreak: "auto-phrase", minWidth: 0 },
});

/** How many cells have lost their dropdown, and one click that puts it back. */
export function LostDropdowns() {
  const styles = useStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const { lost } = useLocale().dropdownsPane;
  const columns = lostColumns(state);
  if (columns.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {lost.sentence(columns.map(({ heading, cells }) => lost.column(heading, cells)))}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={state.job !== null}
          onClick={() => void store.restoreDropdowns()}
        >
          {lost.restore}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
