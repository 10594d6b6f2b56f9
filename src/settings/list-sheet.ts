/**
 * The add-in's own hidden sheet: lists that do not fit into a cell's rule, a column each, from column B on. Column A
 * is the adapter's: it holds the settings a second time (`src/excel/read/list-sheet.ts`).
 *
 * A list keeps its column as long as the sheet is there, since the rules of the form's cells refer to it.
 */
import type { Edit, ListColumn } from "../workbook/edit";
import { quoteSheet, rectAddress, rectOf, type Rect } from "../cells/geometry";
import { freeSheetName } from "../workbook/sheet-names";

/** Another free name is taken when a sheet of the user's has this one. Nobody sees it: the sheet is very hidden. */
const USUAL_NAME = "組織目標_リスト";

const FIRST_COLUMN = 1;
const FIRST_ROW = 1;

/** Of a workbook's snapshot. */
interface Workbook {
  readonly sheets: readonly { readonly name: string }[];
  readonly listSheet?: {
    readonly id: string;
    readonly name: string;
    readonly lists: readonly ListColumn[];
  };
  readonly settings: Readonly<Record<string, string>>;
}

export interface ListPlan {
  /** [] when the sheet holds all of it already. To be applied before the rules that refer to it. */
  readonly edits: readonly Edit[];
  /** By the lists' keys: the formula that a rule takes as its source. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Puts the lists on the list sheet, beside those that are there. None may be empty. */
export function planLists(workbook: Workbook, lists: readonly ListColumn[]): ListPlan {
  const present = workbook.listSheet ?? null;
  const columns = [...(present?.lists ?? [])];
  for (const list of lists) {
    const own = columns.findIndex(({ key }) => key === list.key);
    const free = own >= 0 ? own : columns.findIndex(({ key }) => key === "");
    columns.splice(free >= 0 ? free : columns.length, 1, list);
  }
  const name = present?.name ?? newListSheetName(workbook);
  const sources = lists.map(({ key }) => [key, sourceOf(name, columns, key)] as const);
  if (present && sameLists(present.lists, columns)) return { edits: [], sources: new Map(sources) };
  const edit: Edit = {
    kind: "writeLists",
    sheet: present?.id ?? null,
    name,
    lists: columns,
    settings: present ? null : workbook.settings,
  };
  return { edits: lists.length > 0 ? [edit] : [], sources: new Map(sources) };
}

/**
 * Replaces what the add-in keeps in the workbook, with the second copy where there is a list sheet. `safe`: makes the
 * sheet where there is none, so that the settings outlive a program that strips the workbook's custom XML parts.
 */
export function settingsEdits(
  workbook: Workbook,
  settings: Readonly<Record<string, string>>,
  { safe = false }: { readonly safe?: boolean } = {},
): Edit[] {
  const listSheet = workbook.listSheet?.id ?? null;
  const edits: Edit[] = [{ kind: "setSettings", settings, listSheet }];
  if (!safe || listSheet !== null) return edits;
  const name = newListSheetName(workbook);
  return [{ kind: "writeLists", sheet: null, name, lists: [], settings }, ...edits];
}

function newListSheetName({ sheets }: Workbook): string {
  return freeSheetName(
    USUAL_NAME,
    sheets.map(({ name }) => name),
  );
}

/** The cells of a column's values; they begin below its key. */
export function valuesArea(column: number, count: number): Rect {
  return rectOf(FIRST_ROW, FIRST_COLUMN + column, count);
}

/** The cell of a column's key. */
export function keyCell(column: number): Rect {
  return rectOf(FIRST_ROW - 1, FIRST_COLUMN + column);
}

function sourceOf(sheetName: string, columns: readonly ListColumn[], key: string): string {
  const column = columns.findIndex((one) => one.key === key);
  const count = Math.max(1, columns[column]?.values.length ?? 0);
  return `=${quoteSheet(sheetName)}!${rectAddress(valuesArea(column, count), true)}`;
}

function sameLists(a: readonly ListColumn[], b: readonly ListColumn[]): boolean {
  return JSON.stringify(a.map(pair)) === JSON.stringify(b.map(pair));
}

function pair({ key, values }: ListColumn) {
  return [key, values];
}
