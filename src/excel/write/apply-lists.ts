/** The edits on the add-in's hidden list sheet, and its copy of the settings. */
import type { Edit, ListColumn } from "../../workbook/edit";
import { MAX_ROWS, rectOf } from "../../cells/geometry";
import { keyCell, valuesArea } from "../../settings/list-sheet";
import type { CellValue } from "../../workbook/snapshot";
import { writeContent } from "./apply-cells";
import { copyFrom, copyOf, LIST_SHEET_MARK, listsFrom } from "../read/list-sheet";
import { addSheet } from "./new-sheet";
import { markStarted, type Queued } from "./queued";
import { rangeOf } from "../ranges";

type WriteLists = Extract<Edit, { kind: "writeLists" }>;

export function queueWriteLists(context: Excel.RequestContext, edit: WriteLists): Queued {
  return edit.sheet === null
    ? queueNewListSheet(context, edit)
    : queueListsOn(context, edit, context.workbook.worksheets.getItem(edit.sheet), edit.sheet);
}

function queueNewListSheet(context: Excel.RequestContext, edit: WriteLists): Queued {
  const { sheet, key } = addSheet(context, edit.name);
  const started = markStarted(context);
  sheet.visibility = "VeryHidden";
  writeTexts(sheet, 0, 0, [LIST_SHEET_MARK]);
  writeCopy(sheet, copyOf(edit.settings ?? {}));
  writeLists(sheet, edit.lists);
  return { started, inverse: () => [{ kind: "removeLists", sheet: key() }] };
}

function queueListsOn(
  context: Excel.RequestContext,
  edit: WriteLists,
  sheet: Excel.Worksheet,
  id: string,
): Queued {
  const values = loadValues(sheet);
  if (edit.lists.length > 0) rangeOf(sheet, rectOf(0, 1, MAX_ROWS, edit.lists.length)).clear();
  const started = markStarted(context);
  writeLists(sheet, edit.lists);
  return {
    started,
    inverse: () => {
      const before = listsFrom(values());
      // Columns that were not there before are emptied again.
      const added = edit.lists.slice(before.length).map((): ListColumn => ({ key: "", values: [] }));
      return [{ ...edit, sheet: id, lists: [...before, ...added], settings: null }];
    },
  };
}

export function queueRemoveLists(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "removeLists" }>,
): Queued {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  // Excel deletes no sheet that is very hidden.
  sheet.visibility = "Hidden";
  sheet.delete();
  return { started: markStarted(context), inverse: () => [] };
}

/** The copy of the settings: what it is, and the writing of it anew. */
export function queueCopy(
  context: Excel.RequestContext,
  listSheet: string,
): { readonly before: () => string[]; readonly write: (copy: readonly string[]) => void } {
  const sheet = context.workbook.worksheets.getItem(listSheet);
  const values = loadValues(sheet);
  return {
    before: () => copyFrom(values()),
    write(copy) {
      rangeOf(sheet, rectOf(1, 0, MAX_ROWS - 1)).clear();
      writeCopy(sheet, copy);
    },
  };
}

function loadValues(sheet: Excel.Worksheet): () => CellValue[][] {
  const used = sheet.getUsedRange(true);
  used.load("values");
  return () => used.values as CellValue[][];
}

function writeCopy(sheet: Excel.Worksheet, copy: readonly string[]): void {
  writeTexts(sheet, 1, 0, copy);
}

function writeLists(sheet: Excel.Worksheet, lists: readonly ListColumn[]): void {
  lists.forEach(({ key, values }, column) => {
    const { row, column: at } = keyCell(column);
    if (key !== "") writeTexts(sheet, row, at, [key]);
    writeTexts(sheet, valuesArea(column, 1).row, at, values);
  });
}

function writeTexts(sheet: Excel.Worksheet, row: number, column: number, texts: readonly string[]): void {
  if (texts.length === 0) return;
  writeContent(
    rangeOf(sheet, rectOf(row, column, texts.length)),
    texts.map((text) => [{ kind: "text", text }]),
  );
}
