import { useEffect, useMemo } from "react";
import { staleSummary } from "../../summary/stale";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { WarningBar } from "../shell/warning-bar";

/** Rows were added, or a section's name is new: the summary sheet has to be made anew, by one click. */
export function StaleSummary() {
  const store = usePaneStore();
  const { workbook, forms, notice } = usePaneState();
  const locale = useLocale();
  const { stale } = locale.summaryPane;
  const sheet = useMemo(() => {
    const located = (forms ?? []).map(({ form }) => form);
    return workbook && staleSummary(workbook, located);
  }, [workbook, forms]);
  // "It was made anew" and "it is old" never stand beside each other.
  const contradicted = sheet !== null && notice?.kind === "summary" && notice.sheetName === sheet.sheetName;
  useEffect(() => {
    if (contradicted) store.closeNotice();
  }, [contradicted, store]);
  if (sheet === null) return null;
  return (
    <WarningBar
      message={stale.message(sheet.sheetName)}
      action={stale.refresh}
      onAction={() => void store.buildSummary()}
    />
  );
}
