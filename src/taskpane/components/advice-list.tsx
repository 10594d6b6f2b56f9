import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Form } from "../../form/form";
import { useLocale } from "../hooks/use-pane";
import type { FindingGroup } from "../state/view";
import { FindingList } from "./finding-list";

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.body1,
    minHeight: "24px",
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ...createFocusOutlineStyle(),
  },
  body: { paddingBlockStart: tokens.spacingVerticalS },
});

interface AdviceListProps {
  readonly groups: readonly FindingGroup[];
  readonly form: Form;
  readonly count: number;
}

/** How things are written: never counts against completeness, and stays folded until asked for. */
export function AdviceList({ groups, form, count }: AdviceListProps) {
  const styles = useStyles();
  const { pane } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{pane.findings.advice(count)}</summary>
      {open && (
        <div className={styles.body}>
          <FindingList groups={groups} form={form} />
        </div>
      )}
    </details>
  );
}
