/** What the summary sheet says. */
export interface SummaryWords {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly sheetName: string;
  readonly title: string;
  /** 2022 → 令和4年度. */
  readonly fiscalYear: (year: number) => string;
  readonly departmentSeparator: string;
  /** A number format for the line that says how many items are counted: `"対象 "0"件"`. */
  readonly totalFormat: string;
  /** A number format for a count: `0"件"`. */
  readonly countFormat: string;
  readonly headings: { readonly rating: string; readonly count: string; readonly share: string };
  readonly unrated: string;
  readonly offList: string;
  readonly total: string;
  /** The line below the table: items when the sheet was made, and whether the table still has as many. */
  readonly control: string;
  readonly notes: readonly string[];
  readonly sources: (sheetNames: readonly string[]) => string;
  readonly chartTitle: string;
  readonly chartSeries: string;
  readonly footer: { readonly source: string; readonly printed: string };
}
