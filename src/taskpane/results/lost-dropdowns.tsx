import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { lostColumns } from "../store/list/view";
import { WarningBar } from "../shell/warning-bar";

/** How many cells have lost their dropdown, and one click that puts it back. */
export function LostDropdowns() {
  const store = usePaneStore();
  const { lost } = useLocale().dropdownsPane;
  const columns = lostColumns(usePaneState());
  if (columns.length === 0) return null;
  return (
    <WarningBar
      message={lost.sentence(columns.map(({ heading, cells }) => lost.column(heading, cells)))}
      action={lost.restore}
      onAction={() => void store.restoreDropdowns()}
    />
  );
}
