import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { usePaneState } from "./use-pane";

const useStyles = makeStyles({
  bar: { paddingBlock: tokens.spacingVerticalXS },
  body: { overflowWrap: "anywhere", wordBreak: "auto-phrase", minWidth: 0 },
});

interface WarningBarProps {
  readonly message: string;
  /** What the button is called that puts it right. */
  readonly action?: string;
  readonly onAction?: () => void;
}

/** Something in the workbook that is no longer as the add-in made it, and one click that puts it right. */
export function WarningBar({ message, action, onAction }: WarningBarProps) {
  const styles = useStyles();
  const { job } = usePaneState();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{message}</MessageBarBody>
      {action !== undefined && (
        <MessageBarActions>
          <Button size="small" disabledFocusable={job !== null} onClick={onAction}>
            {action}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
