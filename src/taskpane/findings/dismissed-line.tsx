import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { CheckedForm } from "../../actions/check";
import { useLocale, usePaneStore } from "../shell/use-pane";
import { TextButton } from "../shell/text-button";

const useStyles = makeStyles({ line: { ...typographyStyles.body1, margin: 0 } });

/** How many findings a person has dismissed: they are in no other count. Leads to where they can be brought back. */
export function DismissedLine({ checked }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { dismissals } = useLocale();
  const count = checked.dismissed?.length ?? 0;
  if (count === 0) return null;
  return (
    <p className={styles.line}>
      <TextButton onClick={() => store.openScreen("dismissals")}>{dismissals.count(count)}</TextButton>
    </p>
  );
}
