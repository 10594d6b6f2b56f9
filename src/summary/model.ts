/** Everything that the summary shows, as data: the sheet writes it as formulas, the pane shows it before. */
import type { FormDefinition, Level } from "../form/definition";
import type { Form } from "../form/form";
import { isBlank } from "../form/normalize";
import { PlanRefusal } from "../form/plan-refusal";
import type { WorkbookSnapshot } from "../form/snapshot";
import { cellReader } from "./cells";
import type { CellReader } from "./cells";
import {
  byDepartment,
  categoryTable,
  deadlineTable,
  departmentTable,
  ownerTable,
  scaleOf,
} from "./counted-table";
import type { CountedTable } from "./counted-table";
import { achievementOf, countItems } from "./figures";
import type { Achievement, Figures } from "./figures";
import { notMetItems, openFields } from "./lists";
import type { NotMetItem, OpenField } from "./lists";
import type { SummaryWords } from "./words";

export interface SummaryOptions {
  /** Count by deadline too. */
  readonly deadlines?: boolean;
  /** Only these departments; absent: all. */
  readonly departments?: readonly string[];
}

export interface SummaryModel {
  /** Those that are counted, in tab order. */
  readonly forms: readonly Form[];
  /** The forms of the year before, if any: shown beside. */
  readonly previous: readonly Form[];
  readonly definition: FormDefinition | null;
  readonly scale: readonly Level[];
  readonly read: CellReader;
  readonly departments: readonly string[];
  readonly figures: Figures;
  readonly previousFigures: Figures | null;
  readonly achievement: Achievement;
  readonly tables: readonly CountedTable[];
  readonly notMet: readonly NotMetItem[];
  readonly open: readonly OpenField[];
}

/**
 * Throws a `PlanRefusal` `missing-column` when a form has no rating column: its items would be left out of a total
 * that seems complete; `different-scales` when they cannot be counted in one table.
 */
export function summaryModel(input: {
  readonly workbook: WorkbookSnapshot;
  readonly forms: readonly Form[];
  readonly words: SummaryWords;
  readonly options?: SummaryOptions;
}): SummaryModel {
  const { workbook, words, options = {} } = input;
  const years = byYear(input.forms);
  const forms = ofDepartments(years.current, options.departments);
  const previous = ofDepartments(years.previous, options.departments).filter(({ columns }) => columns.rating);
  for (const form of forms) if (!form.columns.rating) throw missingRating(form);
  if (!haveOneScale(forms)) throw new PlanRefusal("different-scales");
  const read = cellReader(workbook);
  const definition = forms[0]?.definition ?? null;
  const scale = scaleOf(forms);
  const figures = figuresOf(definition, forms);
  const tables = tablesOf({ forms, read, words }, options);
  return {
    forms,
    previous,
    definition,
    scale,
    read,
    departments: byDepartment(forms).map(({ name }) => name),
    figures,
    previousFigures: previous.length > 0 ? figuresOf(definition, previous) : null,
    achievement: achievementOf(scale, figures),
    tables,
    notMet: notMetItems(forms),
    open: openFields(forms, workbook.settings),
  };
}

/** A table that has nothing to tell apart is left out: a single department, a column that no form has. */
function tablesOf(input: Parameters<typeof ownerTable>[0], options: SummaryOptions): CountedTable[] {
  const { forms } = input;
  const has = (role: "category" | "owner" | "deadline") => forms.some(({ columns }) => columns[role]);
  return [
    ...(byDepartment(forms).length > 1 ? [departmentTable(input)] : []),
    ...(has("category") ? [categoryTable(input)] : []),
    ...(has("owner") ? [ownerTable(input)] : []),
    ...(options.deadlines && has("deadline") ? [deadlineTable(input)] : []),
  ];
}

/**
 * Where the forms are of two fiscal years that follow each other, the earlier one is for comparison. Otherwise all are
 * counted together, whatever their years: nobody can say which of them the summary is about.
 */
export function byYear(forms: readonly Form[]): { current: readonly Form[]; previous: readonly Form[] } {
  const years = [...new Set(forms.flatMap(({ fiscalYear }) => fiscalYear ?? []))].sort((a, b) => a - b);
  const [before, latest] = years;
  if (before === undefined || latest !== before + 1 || years.length > 2 || !haveOneScale(forms))
    return { current: forms, previous: [] };
  const current = forms.filter(({ fiscalYear }) => fiscalYear !== before);
  const previous = forms.filter(({ fiscalYear }) => fiscalYear === before);
  // A year that has only been planned so far is not summed up while the one before it has its ratings.
  const planned = !current.some((form) => form.items.some(isRated));
  return planned && previous.some((form) => form.items.some(isRated))
    ? { current: previous, previous: [] }
    : { current, previous };
}

function isRated({ fields }: Form["items"][number]): boolean {
  return fields.rating !== undefined && !isBlank(fields.rating.value);
}

function ofDepartments(forms: readonly Form[], wanted: SummaryOptions["departments"]): readonly Form[] {
  if (!wanted) return forms;
  return byDepartment(forms)
    .filter(({ name }) => wanted.includes(name))
    .flatMap(({ forms: own }) => own);
}

function figuresOf(definition: FormDefinition | null, forms: readonly Form[]): Figures {
  const items = forms.flatMap((form) => form.items);
  return definition ? countItems(definition, items) : { levels: [], unrated: 0, offList: 0, total: 0 };
}

function haveOneScale(forms: readonly Form[]): boolean {
  const labels = ({ definition }: Form) => JSON.stringify(definition.scale.map(({ label }) => label));
  const [first] = forms;
  return first === undefined || forms.every((form) => labels(form) === labels(first));
}

function missingRating(form: Form): PlanRefusal {
  const heading = form.definition.columns.find(({ role }) => role === "rating")?.headings[0];
  return new PlanRefusal("missing-column", { sheet: form.sheetName, ...(heading ? { heading } : {}) });
}
