import type { CheckedForm } from "../../actions/check";
import { headingOf } from "../../check/rule";
import { phasesFor } from "../../form/phase";
import { shortHeading } from "../../locales/short-heading";
import { useLocale, usePaneStore } from "../shell/use-pane";
import { WarningBar } from "../shell/warning-bar";

/**
 * All is full, or the year is nearly over, and every rating is blank: the person says which phase it is. With a mid-year
 * column that is filled it may be that one; else the year's end.
 */
export function PhaseDoubt({ checked: { form, phase } }: { readonly checked: CheckedForm }) {
  const store = usePaneStore();
  const words = useLocale().pane.phase;
  if (!phase.doubt) return null;
  const next = phasesFor(form).includes("interim") ? "interim" : "evaluation";
  const heading = shortHeading(headingOf(form, "rating"));
  return (
    <WarningBar
      message={words.doubt(heading, form.items.length, words[next])}
      action={words.checkAs(words[next])}
      onAction={() => void store.choosePhase(next)}
    />
  );
}
