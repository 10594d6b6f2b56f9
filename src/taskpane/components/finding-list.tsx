import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Form } from "../../form/form";
import { useLocale } from "../hooks/use-pane";
import type { FindingGroup as Group } from "../state/view";
import { FindingGroup } from "./finding-group";

/** How many items are put into the page at once; those after them come by a button. */
const PAGE = 100;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface FindingListProps {
  readonly groups: readonly Group[];
  readonly form: Form;
}

export function FindingList({ groups, form }: FindingListProps) {
  const styles = useStyles();
  const { pane } = useLocale();
  const [shown, setShown] = useState(PAGE);
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <div className={styles.list}>
      {groups.slice(0, shown).map((group) => (
        <FindingGroup
          key={group.key}
          group={group}
          form={form}
          selected={selected}
          onSelected={setSelected}
        />
      ))}
      {groups.length > shown && (
        <Button onClick={() => setShown(shown + PAGE)}>{pane.findings.more(groups.length - shown)}</Button>
      )}
    </div>
  );
}
