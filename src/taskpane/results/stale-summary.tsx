import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { WarningBar } from "../shell/warning-bar";

/** Rows were added, or a section's name is new: the summary sheet has to be made anew, by one click. */
export function StaleSummary() {
  const store = usePaneStore();
  const { staleSummary } = usePaneState();
  const { stale } = useLocale().summaryPane;
  if (staleSummary === null) return null;
  return (
    <WarningBar
      message={stale.message(staleSummary)}
      action={stale.refresh}
      onAction={() => void store.buildSummary()}
    />
  );
}
