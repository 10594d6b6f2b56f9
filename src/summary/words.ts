/** What the summary sheet says. */
import type { Level } from "../form/definition";
export interface SummaryWords {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly sheetName: string;
  readonly title: string;
  /** 2022 → 令和4年度. */
  readonly fiscalYear: (year: number) => string;
  /** (2023, 3) → 令和5年3月. */
  readonly month: (year: number, month: number) => string;
  readonly departmentSeparator: string;
  /** After the first departments, when there are more: ほか（全20部）. */
  readonly moreDepartments: (count: number) => string;
  /** A number format for the line that says how many items are counted: `"対象 "0"件"`. */
  readonly totalFormat: string;
  /** A number format for a count, negative ones too: `0"件"`. */
  readonly countFormat: string;
  readonly headings: {
    readonly interim: string;
    readonly rating: string;
    readonly count: string;
    readonly share: string;
    readonly category: string;
    readonly owner: string;
    readonly department: string;
    readonly deadline: string;
    /** The rate's denominator. */
    readonly rated: string;
    readonly rate: string;
  };
  readonly unrated: string;
  /** In place of リスト外 where ratings are no list. */
  readonly written: string;
  readonly offList: string;
  readonly total: string;
  /** The row of the items whose category, owner or deadline is blank. */
  readonly blankKey: string;
  /** The row of categories that are not in the list; no label of the first table is used again. */
  readonly offListKey: string;
  /** The last row of each table but the first. */
  readonly tableTotal: string;
  /** The row that takes away what sections share. */
  readonly overlap: string;
  readonly tables: {
    readonly rating: string;
    readonly interim: string;
    readonly category: string;
    readonly owner: string;
    readonly department: string;
    readonly deadline: string;
  };
  /** Under the table of owners: items that several sections share. */
  readonly sharedItems: (count: number) => string;
  readonly achievement: {
    readonly label: string;
    /** A text with the two numbers' cells: `19件 ÷ 20件`, as a formula without "=". */
    readonly fraction: (met: string, rated: string) => string;
    readonly definition: (met: readonly string[], apart: readonly string[]) => string;
    readonly none: string;
  };
  /** The lines that say whether the sheet still fits the forms. */
  readonly control: {
    readonly title: string;
    /** What the lines and their marks mean. */
    readonly explained: string;
    /** Items when the sheet was made, and whether the table still has as many. */
    readonly items: string;
    /** Rows that have an item written in them, when the sheet was made and now. */
    readonly rows: string;
    /** The sum of a table: `課別の合計`. */
    readonly table: (title: string) => string;
    readonly right: string;
    readonly wrong: string;
  };
  readonly lists: {
    readonly notMet: string;
    readonly open: string;
    readonly headings: {
      readonly number: string;
      readonly item: string;
      readonly owner: string;
      readonly level: string;
      readonly reason: string;
      readonly now: string;
      readonly link: string;
      readonly field: string;
      readonly state: string;
    };
    readonly none: { readonly notMet: string; readonly open: string };
    readonly more: (count: number) => string;
    /** Of two headings over one column. */
    readonly both: (first: string, second: string) => string;
    readonly reasonIs: (reason: string) => string;
    readonly fits: { readonly notMet: string; readonly open: string };
    readonly blank: string;
    readonly offList: string;
  };
  readonly years: {
    readonly title: string;
    /** Where a title says no year. */
    readonly before: string;
    readonly now: string;
    readonly change: string;
    readonly changeFormat: string;
    /** "2022-04-01" → 令和4年4月1日. */
    readonly day: (iso: string) => string;
    /** Where the year before comes from. `saved`: when the file was saved last, if that is known. */
    readonly ofFile: (file: string, saved: string | null, read: string) => string;
    readonly ofSheets: (sheetNames: readonly string[]) => string;
    /** Departments that have nothing there. */
    readonly missing: (departments: readonly string[]) => string;
  };
  readonly notes: readonly string[];
  readonly sources: (sheetNames: readonly string[]) => string;
  /** Departments of the same year that are not counted. */
  readonly leftOut: (departments: readonly string[]) => string;
  readonly freeArea: string;
  readonly chartTitle: string;
  readonly chartSeries: string;
  readonly chartTitles: { readonly owner: string; readonly department: string };
  /** A title, and which part of a table or chart it is that does not fit on one page. */
  readonly part: (title: string, part: number, parts: number) => string;
  readonly footer: { readonly source: string; readonly printed: string };
}

/** Where a rating is a text or a figure, what is in no list is all that is written. */
export function wordsFor(scale: readonly Level[], words: SummaryWords): SummaryWords {
  return scale.length > 0 ? words : { ...words, offList: words.written };
}
