import type { PhaseChoice } from "../../form/form";
import type { Phase } from "../../form/roles";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { FittingSelect } from "../shell/fitting-select";

const AUTOMATIC = "automatic";
const PHASES: readonly Phase[] = ["planning", "evaluation"];

/** 期首 or 期末. A choice is kept in the workbook; "automatic" names the phase that was found by itself. */
export function PhasePicker({ phase }: { readonly phase: PhaseChoice }) {
  const store = usePaneStore();
  const { job } = usePaneState();
  const words = useLocale().pane.phase;
  return (
    <FittingSelect
      size="small"
      aria-label={words.label}
      title={words.hint[phase.phase]}
      disabled={job !== null}
      value={phase.chosen ? phase.phase : AUTOMATIC}
      onChange={(_, { value }) => void store.choosePhase(PHASES.find((each) => each === value) ?? null)}
    >
      <option value={AUTOMATIC}>
        {phase.chosen ? words.automatic : words.automaticAs(words[phase.phase])}
      </option>
      {PHASES.map((each) => (
        <option key={each} value={each}>
          {words[each]}
        </option>
      ))}
    </FittingSelect>
  );
}
