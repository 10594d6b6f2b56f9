/**
 * The year before, as it was counted in another workbook: figures, and where they come from. Formulas cannot look into
 * that file, so they are kept with the workbook that is summed up, and written as values.
 */
import type { Level } from "../form/definition";
import type { Form } from "../form/form";
import { normalize } from "../form/reading/normalize";
import { departmentOfJobTitle } from "../form/reading/title";
import { byDepartment, scaleOf } from "./counted-table";
import { addFigures, countItems } from "./counts/figures";
import type { Figures } from "./counts/figures";

/** Days are "2022-04-01". */
export interface PreviousYear {
  /** The file's name. */
  readonly file: string;
  /** When the file was saved last; null: not known. */
  readonly saved: string | null;
  /** When it was read. */
  readonly read: string;
  /** null: its title has none. */
  readonly fiscalYear: number | null;
  /** Labels of the scale. */
  readonly scale: readonly string[];
  /** By the names that the departments have in the workbook that is summed up. */
  readonly departments: readonly { readonly name: string; readonly figures: Figures }[];
}

/** Why the forms of another workbook are nothing to compare with. */
export type PreviousYearProblem =
  | { readonly code: "no-rating" | "different-scales" }
  /** The years that its forms are of, and the one that would be right. */
  | { readonly code: "other-year"; readonly years: readonly number[]; readonly wanted: number }
  | { readonly code: "same-year"; readonly year: number }
  /** The departments that it has forms of. */
  | { readonly code: "other-departments"; readonly departments: readonly string[] };

/**
 * `forms`: of the other workbook; `current`: what is summed up. Where both have a single department, and one of them
 * goes by its sheet's name because the form does not say whose it is, they are taken for the same.
 */
export function previousYearOf(
  forms: readonly Form[],
  current: readonly Form[],
  source: Pick<PreviousYear, "file" | "saved" | "read">,
): { readonly previousYear: PreviousYear } | { readonly problem: PreviousYearProblem } {
  const years = yearsOf(forms);
  const wanted = wantedYear(current);
  const [year] = years;
  const fits = forms.filter(
    ({ fiscalYear }) => fiscalYear === null || wanted === null || fiscalYear === wanted,
  );
  if (fits.length === 0 && wanted !== null && year !== undefined) {
    return years.length === 1 && year === wanted + 1
      ? { problem: { code: "same-year", year } }
      : { problem: { code: "other-year", years, wanted } };
  }
  const rated = fits.filter(({ columns }) => columns.rating);
  if (rated.length === 0) return { problem: { code: "no-rating" } };
  if (![...rated, ...current].every((form) => hasScale(form, labelsOf(scaleOf(current)))))
    return { problem: { code: "different-scales" } };
  const departments = inCommon(rated, current);
  if (departments.length === 0) {
    const names = byDepartment(rated).map(({ name }) => name);
    return { problem: { code: "other-departments", departments: names } };
  }
  const previousYear = {
    ...source,
    fiscalYear: rated.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? null,
    scale: labelsOf(scaleOf(current)),
    departments: departments.map(({ name, forms: own }) => ({ name, figures: figuresOf(own) })),
  };
  return { previousYear };
}

/** What is kept holds for these forms: they are of the year after it, and rated by the same scale. */
export function isYearBefore({ fiscalYear, scale }: PreviousYear, forms: readonly Form[]): boolean {
  const wanted = wantedYear(forms);
  if (fiscalYear !== null && wanted !== null && fiscalYear !== wanted) return false;
  return forms.every((form) => hasScale(form, scale));
}

/** Of these departments together; null: of none of them there are any. */
export function previousFigures(
  { departments }: PreviousYear,
  names: readonly string[],
): { readonly figures: Figures; readonly missing: readonly string[] } | null {
  const [first, ...others] = departments.filter(({ name }) => names.includes(name));
  if (!first) return null;
  return {
    figures: others.reduce((sum, { figures }) => addFigures(sum, figures), first.figures),
    missing: names.filter((name) => !departments.some((one) => one.name === name)),
  };
}

/** The year before the forms' own; null: they have none, or several. */
function wantedYear(forms: readonly Form[]): number | null {
  const [year, ...others] = yearsOf(forms);
  return year === undefined || others.length > 0 ? null : year - 1;
}

function yearsOf(forms: readonly Form[]): number[] {
  return [...new Set(forms.flatMap(({ fiscalYear }) => fiscalYear ?? []))].sort((a, b) => a - b);
}

function inCommon(forms: readonly Form[], current: readonly Form[]): ReturnType<typeof byDepartment> {
  const before = byDepartment(forms);
  const now = byDepartment(current);
  const [one, other] = [before[0], now[0]];
  const isSaid = ({ name }: { readonly name: string }) => departmentOfJobTitle(`${name}長`) !== null;
  if (before.length === 1 && now.length === 1 && one && other && !(isSaid(one) && isSaid(other)))
    return [{ name: other.name, forms: one.forms }];
  const byKey = new Map(now.map(({ name }) => [normalize(name), name]));
  return before.flatMap(({ name, forms: own }) => {
    const known = byKey.get(normalize(name));
    return known === undefined ? [] : [{ name: known, forms: own }];
  });
}

function figuresOf(forms: readonly Form[]): Figures {
  const [first] = forms;
  if (!first) throw new RangeError("no form");
  return countItems(
    first.definition,
    forms.flatMap(({ items }) => items),
  );
}

function labelsOf(scale: readonly Level[]): string[] {
  return scale.map(({ label }) => label);
}

function hasScale({ definition }: Form, labels: readonly string[]): boolean {
  return JSON.stringify(labelsOf(definition.scale)) === JSON.stringify(labels);
}
