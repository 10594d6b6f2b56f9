/** Where everything stands on the sheet. All rows and columns are zero-based. */
import type { Role } from "../../form/roles";
import { INVISIBLE } from "../cell-formulas";
import { DATE_STEPS } from "../date-formulas";
import type { Entry } from "../entries";
import { NUMBER_COLUMNS } from "../number-formulas";
import { STATES } from "../words";

export const LABEL = 0;
/** The state of a field above the table, and the cell's address in the list of places. */
export const FIELD = 1;
export const FIRST_ROLE = 2;
/** Of the tables beside the figures. */
export const COLUMNS_AT = 3;
export const SECTIONS_AT = 7;
const LEAST_COLUMNS = 11;

export const TITLE_ROW = 0;
export const SUBTITLE_ROW = 1;
export const RESULT_ROW = 2;
export const PHASE_ROW = 3;
export const TOP_ROW = 5;

export const PLACES = 100;
/** On paper: more would mostly be blank pages. With what stands above they fill two. */
export const PRINTED_PLACES = 40;
/** Sections that are shown by name; those that there are now, and some more. */
const MOST_SECTIONS = 20;
const LEAST_SECTIONS = 8;

/** The columns of the calculation beside the numbering. */
export const LINE_COLUMNS = [
  ...NUMBER_COLUMNS,
  "required",
  "blank",
  "placesBefore",
  "section",
  "sectionPlace",
  "needsReason",
  "row",
  "moreThanNumber",
  "hasText",
  "broken",
  "link",
  "sheet",
] as const;
export type LineColumn = (typeof LINE_COLUMNS)[number];

/** The rows that each form has in the calculation. */
export const FORM_ROWS = ["headings", "columns", "required", "early", "words", "date"] as const;
export type FormRow = (typeof FORM_ROWS)[number];

export interface Layout {
  readonly roles: readonly Role[];
  readonly entries: readonly Entry[];
  /** All that a person reads. */
  readonly columns: number;
  /** All that is the add-in's. */
  readonly width: number;
  readonly sections: number;
  /** 書き方, and its lines below. */
  readonly guide: number;
  readonly placesTitle: number;
  readonly firstPlace: number;
  readonly itemsTitle: number;
  readonly firstItem: number;
  readonly notes: number;
  /** The last row that is printed, and that a person reads; both exclusive. */
  readonly printed: number;
  readonly read: number;
  readonly signs: number;
  readonly phases: number;
  readonly states: number;
  readonly forms: number;
  readonly kinds: number;
  readonly addresses: number;
  readonly lines: number;
  readonly end: number;
}

export function layoutOf(input: {
  readonly roles: readonly Role[];
  readonly entries: readonly Entry[];
  readonly forms: number;
  readonly sections: number;
  readonly figures: number;
  readonly notes: number;
  readonly guideLines: number;
  /** Cells in which the header's words are kept, in the form that has most. */
  readonly headingCells: number;
}): Layout {
  const { roles, entries, forms } = input;
  const sections = Math.min(MOST_SECTIONS, Math.max(LEAST_SECTIONS, input.sections + 3));
  const columns = Math.max(LEAST_COLUMNS, FIRST_ROLE + roles.length);
  const width = Math.max(
    columns,
    LINE_COLUMNS.length,
    DATE_STEPS.length,
    INVISIBLE.length,
    input.headingCells,
  );
  const guide = TOP_ROW + Math.max(input.figures, roles.length, sections + 1) + 3;
  const placesTitle = guide + input.guideLines + 2;
  const firstPlace = placesTitle + 2;
  const itemsTitle = firstPlace + PLACES + 2;
  const firstItem = itemsTitle + 2;
  const notes = firstItem + entries.length + 1;
  const read = notes + input.notes;
  const signs = read + 2;
  const phases = signs + 1;
  const states = phases + 1;
  const formRows = states + STATES.length;
  const kinds = formRows + forms * FORM_ROWS.length;
  const addresses = kinds + entries.length;
  const lines = addresses + entries.length;
  return {
    roles,
    entries,
    columns,
    width,
    sections,
    guide,
    placesTitle,
    firstPlace,
    itemsTitle,
    firstItem,
    notes,
    printed: firstPlace + PRINTED_PLACES,
    read,
    signs,
    phases,
    states,
    forms: formRows,
    kinds,
    addresses,
    lines,
    end: lines + entries.length,
  };
}
