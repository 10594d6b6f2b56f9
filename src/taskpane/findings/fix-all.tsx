import { Button } from "@fluentui/react-components";
import { Wrench20Regular } from "@fluentui/react-icons";
import type { CheckedForm } from "../../actions/check";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { inScope } from "../store/fix-scope";

/** The way to everything that can be fixed without a choice; only where that is more than one thing. */
export function FixAll({ checked }: { readonly checked: CheckedForm }) {
  const store = usePaneStore();
  const { job } = usePaneState();
  const { mending } = useLocale();
  const count = inScope(checked.report.findings, null).length;
  if (count < 2) return null;
  return (
    <Button icon={<Wrench20Regular />} disabledFocusable={job !== null} onClick={() => store.openFixes(null)}>
      {mending.all(count)}
    </Button>
  );
}
