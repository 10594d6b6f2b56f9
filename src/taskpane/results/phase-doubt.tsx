import type { CheckedForm } from "../../actions/check";
import { phasesFor } from "../../form/phase";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { WarningBar } from "../shell/warning-bar";

/**
 * All is full, or the year is nearly over, and every rating is blank: the person says which phase it is. With a mid-year
 * column that is filled it may be that one; else the year's end.
 */
export function PhaseDoubt({ checked: { form, phase } }: { readonly checked: CheckedForm }) {
  const store = usePaneStore();
  const { checked } = usePaneState();
  const words = useLocale().pane.phase;
  if (!phase.doubt || !checked) return null;
  const next = phasesFor(form).includes("interim") ? "interim" : "evaluation";
  return (
    <WarningBar
      message={words.doubt}
      action={words.checkAs(words[next])}
      onAction={() => void store.choosePhase(next)}
    />
  );
}
