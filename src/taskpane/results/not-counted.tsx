import type { NotCounted as Reason } from "../../form/roles";
import { useLocale, usePaneStore } from "../shell/use-pane";
import { WarningBar } from "../shell/warning-bar";

/** In place of figures and findings, which the form is not judged by: why it does not count, and the way to count it. */
export function NotCounted({ reason }: { readonly reason: Reason }) {
  const store = usePaneStore();
  const { notCounted } = useLocale().pane;
  return (
    <WarningBar
      message={notCounted.why[reason]}
      action={notCounted.count}
      onAction={() => void store.countForm()}
    />
  );
}
