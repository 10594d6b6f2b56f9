/** Everything that the summary shows, as data: the sheet writes it as formulas, the pane shows it before. */
import { columnOf, type FormDefinition, type Level } from "../form/definition";
import type { Form } from "../form/form";
import { isBlank } from "../form/reading/normalize";
import { PlanRefusal } from "../workbook/plan-refusal";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { cellReader } from "./formulas/cells";
import type { CellReader } from "./formulas/cells";
import {
  byDepartment,
  categoryTable,
  interimTable,
  deadlineTable,
  departmentOf,
  departmentTable,
  ownerTable,
  scaleOf,
} from "./counted-table";
import type { CountedTable } from "./counted-table";
import { achievementOf, countItems } from "./counts/figures";
import type { Achievement, Figures } from "./counts/figures";
import { notMetItems, openFields } from "./counts/lists";
import type { NotMetItem, OpenField } from "./counts/lists";
import { isYearBefore, previousFigures } from "./previous-year";
import type { PreviousYear } from "./previous-year";
import { FONT } from "./style";
import type { SummaryWords } from "./words";

export interface SummaryOptions {
  /** Count by deadline too. */
  readonly deadlines?: boolean;
  /** Departments that are not counted; those that come to the workbook later are. */
  readonly leftOut?: readonly string[];
  /** Of another workbook; not looked at where this one has the year before itself, or it is of another year. */
  readonly previousYear?: PreviousYear;
}

/** The year before, to be shown beside the year that is summed up. */
export interface YearBefore {
  /** Its forms in this workbook; empty where it is `file`. */
  readonly forms: readonly Form[];
  /** What another workbook had; null where the forms are here. */
  readonly file: PreviousYear | null;
  readonly figures: Figures;
  /** Departments that are summed up and have nothing there. */
  readonly missing: readonly string[];
}

export interface SummaryModel {
  /** Those that are counted, in tab order. */
  readonly forms: readonly Form[];
  /** null: there is none. */
  readonly yearBefore: YearBefore | null;
  readonly definition: FormDefinition | null;
  readonly scale: readonly Level[];
  readonly read: CellReader;
  /** The one that most of the forms' sheets are written in. */
  readonly font: string;
  readonly departments: readonly string[];
  /** Departments that have forms of the same year, and are not counted. */
  readonly leftOut: readonly string[];
  readonly figures: Figures;
  readonly achievement: Achievement;
  readonly tables: readonly CountedTable[];
  readonly notMet: readonly NotMetItem[];
  readonly open: readonly OpenField[];
}

/**
 * What is counted, and by which scale. Throws a `PlanRefusal` `missing-column` when a form has no rating column: its
 * items would be left out of a total that seems complete; `different-scales` when they cannot be counted in one table.
 */
export function countedTotal(
  given: readonly Form[],
  { leftOut }: SummaryOptions,
): Pick<SummaryModel, "forms" | "definition" | "scale" | "figures"> {
  const forms = withoutDepartments(byYear(given).current, leftOut);
  for (const form of forms) if (!form.columns.rating) throw missingRating(form);
  if (!haveOneScale(forms)) throw new PlanRefusal("different-scales");
  const definition = forms[0]?.definition ?? null;
  return { forms, definition, scale: scaleOf(forms), figures: figuresOf(definition, forms) };
}

/** Throws what `countedTotal` throws. */
export function summaryModel(input: {
  readonly workbook: WorkbookSnapshot;
  readonly forms: readonly Form[];
  readonly words: SummaryWords;
  readonly options?: SummaryOptions;
}): SummaryModel {
  const { workbook, words, options = {} } = input;
  const total = countedTotal(input.forms, options);
  const { forms, scale, figures } = total;
  const years = byYear(input.forms);
  const previous = years.previous.filter((form) => !options.leftOut?.includes(departmentOf(form)));
  const read = cellReader(workbook);
  const tables = tablesOf({ forms, read, words }, options);
  const departments = namesOf(forms);
  return {
    ...total,
    yearBefore: yearBeforeHere(previous, departments) ?? yearBeforeElsewhere(forms, options.previousYear),
    read,
    font: fontOf(forms, workbook),
    departments,
    leftOut: namesOf(years.current).filter((name) => !departments.includes(name)),
    achievement: achievementOf(scale, figures),
    tables,
    notMet: notMetItems(forms),
    open: openFields(forms, workbook.settings),
  };
}

/**
 * First by whom: by department, or by section where there is a single one. A table that has nothing to tell apart is
 * left out: a single department, a column that no form has.
 */
function tablesOf(input: Parameters<typeof ownerTable>[0], options: SummaryOptions): CountedTable[] {
  const { forms } = input;
  const has = (role: "interimRating" | "category" | "owner" | "deadline") =>
    forms.some(({ columns }) => columns[role]);
  const owners = has("owner") ? [ownerTable(input)] : [];
  const isOne = byDepartment(forms).length === 1;
  return [
    ...(isOne ? owners : [departmentTable(input)]),
    ...(movesFromInterim(forms) ? [interimTable(input)] : []),
    ...(has("category") ? [categoryTable(input)] : []),
    ...(isOne ? [] : owners),
    ...(options.deadlines && has("deadline") ? [deadlineTable(input)] : []),
  ];
}

/** Mid-year ratings are there, of a scale by which they can be set beside those of the year's end. */
function movesFromInterim(forms: readonly Form[]): boolean {
  const rated = forms.some(({ items }) =>
    items.some(({ fields }) => !isBlank(fields.interimRating?.value ?? "")),
  );
  return rated && scaleOf(forms).length > 0 && forms.every(({ columns }) => columns.interimRating);
}

function fontOf(forms: readonly Form[], { sheets }: WorkbookSnapshot): string {
  const byId = new Map(sheets.map(({ id, font }) => [id, font]));
  const counts = new Map<string, number>();
  for (const { sheet } of forms) {
    const font = byId.get(sheet);
    if (font) counts.set(font, (counts.get(font) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? FONT;
}

function yearBeforeHere(forms: readonly Form[], departments: readonly string[]): YearBefore | null {
  const rated = forms.filter(({ columns }) => columns.rating);
  const [first] = rated;
  if (!first) return null;
  const names = namesOf(rated);
  return {
    forms: rated,
    file: null,
    figures: figuresOf(first.definition, rated),
    missing: departments.filter((name) => !names.includes(name)),
  };
}

function yearBeforeElsewhere(forms: readonly Form[], file: PreviousYear | undefined): YearBefore | null {
  if (!file || !isYearBefore(file, forms)) return null;
  const found = previousFigures(file, namesOf(forms));
  return found && { forms: [], file, ...found };
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

/** All of them, where nothing else would be left: those that are left out are the workbook's only ones by now. */
function withoutDepartments(forms: readonly Form[], leftOut: readonly string[] = []): readonly Form[] {
  const rest = forms.filter((form) => !leftOut.includes(departmentOf(form)));
  return rest.length > 0 ? rest : forms;
}

function namesOf(forms: readonly Form[]): string[] {
  return byDepartment(forms).map(({ name }) => name);
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
  const heading = columnOf(form.definition, "rating")?.headings[0];
  // A form without ratings has lost nothing: there is only nothing to count.
  if (heading === undefined) return new PlanRefusal("no-rating", { sheet: form.sheetName });
  return new PlanRefusal("missing-column", { sheet: form.sheetName, heading });
}
