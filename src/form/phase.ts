/**
 * Whether a form is being planned (期首), looked at in between (中間) or evaluated (期末).
 */
import { formKey, storedWord, type Settings } from "../settings/stored";
import { columnOf, phasesOf } from "./definition";
import type { Form, PhaseChoice } from "./form";
import type { CalendarDate } from "./reading/calendar-date";
import { compareDates, fiscalYearPeriod } from "./reading/fiscal-year";
import { isBlank } from "./reading/normalize";
import type { Phase, Role } from "./roles";

/** The year's last month: from then on a form without ratings is one that nobody has rated yet. */
const LAST_MONTH = 3;

/**
 * Where the choice for a form is kept. A copy for the next year has another name and makes its own choice; after a
 * rename the phase is found by itself again, as on a new sheet.
 */
export function phaseSettingKey(form: Form): string {
  return formKey("phase", form, form.definition.id);
}

/**
 * What a person chose; else evaluation when any rating is filled, interim when any of the mid-year column is, where the
 * definition says that every sheet has one; else planning. That is in doubt when all the rest is full, mid-year ratings
 * are there, or the fiscal year is in its last month or over: `today`; absent: the date says nothing.
 */
export function phaseOf(form: Form, settings: Settings, today?: CalendarDate): PhaseChoice {
  const choice = phasesFor(form).find((phase) => phase === storedWord(settings, phaseSettingKey(form)));
  if (choice) return { phase: choice, chosen: true };
  if (isFilled(form, "rating")) return { phase: "evaluation", chosen: false };
  const halfway = isFilled(form, "interimRating");
  if (halfway && !columnOf(form.definition, "interimRating")?.optional) {
    return { phase: "interim", chosen: false };
  }
  const doubt = form.columns.rating !== undefined && (halfway || isFull(form) || isLate(form, today));
  return { phase: "planning", chosen: false, ...(doubt ? { doubt: true as const } : {}) };
}

/** The phases that can be chosen for a form: 中間 only where it has a mid-year column. */
export function phasesFor({ definition, columns }: Form): readonly Phase[] {
  const { optional } = columnOf(definition, "interimRating") ?? {};
  const phases = phasesOf(definition);
  return optional && !columns.interimRating ? phases.filter((phase) => phase !== "interim") : phases;
}

function isFilled({ items }: Form, role: Role): boolean {
  return items.some(({ fields }) => !isBlank(fields[role]?.value ?? ""));
}

/** All that the planning asks for is there. */
function isFull({ definition, header, items }: Form): boolean {
  const required = definition.columns.filter(({ requiredIn }) => requiredIn.includes("planning"));
  return (
    items.length > 0 &&
    definition.headerFields.every(({ field }) => !isBlank(header[field]?.value ?? "")) &&
    items.every(({ fields }) => required.every(({ role }) => !isBlank(fields[role]?.value ?? "")))
  );
}

function isLate({ fiscalYear, items }: Form, today: CalendarDate | undefined): boolean {
  if (fiscalYear === null || !today || items.length === 0) return false;
  const { to } = fiscalYearPeriod(fiscalYear);
  return compareDates({ year: to.year, month: LAST_MONTH, day: 1 }, today) <= 0;
}
