/**
 * Whether a form is being planned (期首) or evaluated (期末).
 */
import type { Form, PhaseChoice } from "./form";
import { cellValue } from "./locate/item-fields";
import { isBlank } from "./reading/normalize";

/**
 * Where the choice for a form is kept. By the sheet's name: it travels with the file through other programs,
 * which write new sheet ids, and a copy for the next year has another name and makes its own choice. After a
 * rename the choice is found by itself again, as on a new sheet.
 */
export function phaseSettingKey(form: Form): string {
  const key = `phase:${form.definition.id}:${form.sheetName}`;
  // No sheet's name has a colon: the key of a form further down is no other sheet's.
  return form.place === undefined ? key : `${key}:${form.place}`;
}

/** What a person chose; else evaluation when any rating is filled, else planning. */
export function phaseOf(form: Form, settings: Readonly<Record<string, string>>): PhaseChoice {
  const key = phaseSettingKey(form);
  const choice = Object.prototype.hasOwnProperty.call(settings, key) ? settings[key] : undefined;
  if (choice === "planning" || choice === "evaluation") return { phase: choice, chosen: true };
  const rated = form.items.some((item) => !isBlank(cellValue(item, "rating") ?? ""));
  return { phase: rated ? "evaluation" : "planning", chosen: false };
}
