/**
 * Whether a form is being planned (期首) or evaluated (期末).
 */
import { formKey, storedWord, type Settings } from "../settings/stored";
import type { Form, PhaseChoice } from "./form";
import { isBlank } from "./reading/normalize";

/**
 * Where the choice for a form is kept. A copy for the next year has another name and makes its own choice; after a
 * rename the phase is found by itself again, as on a new sheet.
 */
export function phaseSettingKey(form: Form): string {
  return formKey("phase", form, form.definition.id);
}

/** What a person chose; else evaluation when any rating is filled, else planning. */
export function phaseOf(form: Form, settings: Settings): PhaseChoice {
  const choice = storedWord(settings, phaseSettingKey(form));
  if (choice === "planning" || choice === "evaluation") return { phase: choice, chosen: true };
  const rated = form.items.some(({ fields }) => !isBlank(fields.rating?.value ?? ""));
  return { phase: rated ? "evaluation" : "planning", chosen: false };
}
