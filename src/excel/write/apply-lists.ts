/** The edits on the add-in's hidden list sheet, and its copy of the settings. */
import type { Edit, ListColumn } from "../../workbook/edit";
import { MAX_ROWS, rectOf } from "../../cells/geometry";
import { keyCell, valuesArea } from "../../settings/list-sheet";
import type { CellValue } from "../../workbook/snapshot";
import { writeContent } from "./apply-cells";
import { copyFrom, copyOf, LIST_SHEET_MARK, listsFrom } from "../read/list-sheet";
import { nameTaken, NewSheet } from "./sheets/new-sheet";
import type { Look } from "./queued";
import { rangeOf } from "../ranges";

type WriteLists = Extract<Edit, { kind: "writeLists" }>;

export function lookAtLists(context: Excel.RequestContext, edit: WriteLists): Look {
  return edit.sheet === null ? lookForName(context, edit) : lookAtListSheet(context, edit, edit.sheet);
}

function lookForName(context: Excel.RequestContext, edit: WriteLists): Look {
  const there = context.workbook.worksheets.getItemOrNullObject(edit.name);
  there.load("id");
  return {
    plan: () => {
      if (!there.isNullObject) throw nameTaken(edit.name);
      const made = new NewSheet(context, edit.name);
      return {
        write(begun) {
          const sheet = made.add();
          begun();
          sheet.visibility = "VeryHidden";
          writeTexts(sheet, 0, 0, [LIST_SHEET_MARK]);
          writeCopy(sheet, copyOf(edit.settings ?? {}));
          writeLists(sheet, edit.lists);
        },
        inverse: () => [{ kind: "removeLists", sheet: made.key() }],
      };
    },
  };
}

function lookAtListSheet(context: Excel.RequestContext, edit: WriteLists, id: string): Look {
  const values = loadValues(context.workbook.worksheets.getItem(id));
  return {
    plan: () => {
      const before = listsFrom(values());
      return {
        write(begun) {
          const sheet = context.workbook.worksheets.getItem(id);
          if (edit.lists.length > 0) {
            rangeOf(sheet, rectOf(0, 1, MAX_ROWS, edit.lists.length)).clear();
            begun();
          }
          writeLists(sheet, edit.lists);
        },
        inverse: () => {
          // Columns that were not there before are emptied again.
          const added = edit.lists.slice(before.length).map((): ListColumn => ({ key: "", values: [] }));
          return [{ ...edit, sheet: id, lists: [...before, ...added], settings: null }];
        },
      };
    },
  };
}

export function lookAtRemovedLists(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "removeLists" }>,
): Look {
  const there = context.workbook.worksheets.getItem(edit.sheet);
  there.load("id");
  return {
    plan: () => ({
      write(begun) {
        const sheet = context.workbook.worksheets.getItem(edit.sheet);
        // Excel deletes no sheet that is very hidden.
        sheet.visibility = "Hidden";
        begun();
        sheet.delete();
      },
      // Shown again to nobody: that is all that can have been done without the sheet being gone.
      inverse: () => [],
      recover: async () => {
        context.workbook.worksheets.getItem(edit.sheet).visibility = "VeryHidden";
        await context.sync();
      },
    }),
  };
}

/** The copy of the settings: what it is, and the writing of it anew. */
export function lookAtCopy(
  context: Excel.RequestContext,
  listSheet: string,
): { readonly before: () => string[]; readonly write: (copy: readonly string[]) => void } {
  const values = loadValues(context.workbook.worksheets.getItem(listSheet));
  return {
    before: () => copyFrom(values()),
    write(copy) {
      const sheet = context.workbook.worksheets.getItem(listSheet);
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
