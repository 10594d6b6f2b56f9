import type { CheckedForm } from "../../actions/check";
import { phasesFor } from "../../form/phase";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { FittingSelect } from "../shell/fitting-select";

const AUTOMATIC = "automatic";

/** 期首, 中間 or 期末. A choice is kept in the workbook; "automatic" names the phase that was found by itself. */
export function PhasePicker({ checked: { form, phase } }: { readonly checked: CheckedForm }) {
  const store = usePaneStore();
  const { job } = usePaneState();
  const words = useLocale().pane.phase;
  const phases = phasesFor(form);
  return (
    <FittingSelect
      size="small"
      aria-label={words.label}
      title={words.hint[phase.phase]}
      disabled={job !== null}
      value={phase.chosen ? phase.phase : AUTOMATIC}
      onChange={(_, { value }) => void store.choosePhase(phases.find((each) => each === value) ?? null)}
    >
      <option value={AUTOMATIC}>
        {phase.chosen ? words.automatic : words.automaticAs(words[phase.phase])}
      </option>
      {phases.map((each) => (
        <option key={each} value={each}>
          {words[each]}
        </option>
      ))}
    </FittingSelect>
  );
}
