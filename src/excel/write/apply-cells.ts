/** The edit `setCells`: contents, and number formats when they are given. */
import type { CellContent } from "../../workbook/cell-content";
import type { Edit, KeptPlace } from "../../workbook/edit";
import { rectOf } from "../../cells/geometry";
import type { CellValue } from "../../workbook/snapshot";
import { asCellInput, contentOf, sameContent } from "./cell-input";
import { markStarted, type Meanwhile, type Queued } from "./queued";
import { rangeOf } from "../ranges";

type SetCells = Extract<Edit, { kind: "setCells" }>;

export function queueCells(context: Excel.RequestContext, edit: SetCells): Queued {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  sheet.load("name");
  const range = rangeOf(sheet, edit.at);
  range.load("values, formulas, numberFormat");
  writeContent(range, edit.content, edit.numberFormats);
  const before = (): SetCells => ({
    kind: "setCells",
    sheet: edit.sheet,
    at: edit.at,
    content: contentsOf(range),
    numberFormats: range.numberFormat as string[][],
  });
  return {
    started: markStarted(context),
    inverse: () => [{ ...before(), wrote: edit.content }],
    meanwhile: () => meanwhileIn(before(), edit.wrote, sheet.name),
  };
}

/** The cells that held something else than the add-in had written when its writing was undone. */
function meanwhileIn(before: SetCells, wrote: SetCells["wrote"], sheetName: string): Meanwhile {
  const edits: Edit[] = [];
  const kept: KeptPlace[] = [];
  before.content.forEach((row, r) =>
    row.forEach((content, c) => {
      const ours = wrote?.[r]?.[c];
      if (!ours || sameContent(content, ours)) return;
      const at = rectOf(before.at.row + r, before.at.column + c);
      const numberFormats = [[before.numberFormats?.[r]?.[c] ?? "General"]];
      edits.push({ kind: "setCells", sheet: before.sheet, at, content: [[content]], numberFormats });
      kept.push({ sheet: before.sheet, sheetName, what: "content", area: at });
    }),
  );
  return { edits, kept };
}

/** Number formats last: typing a date or a share makes Excel choose a format, and ours is the one that stays. */
export function writeContent(
  range: Excel.Range,
  content: readonly (readonly CellContent[])[],
  numberFormats?: readonly (readonly string[])[],
): void {
  range.formulas = content.map((row) => row.map(asCellInput));
  if (numberFormats) range.numberFormat = numberFormats.map((row) => [...row]);
}

/** What is in the cells of a range whose `values` and `formulas` are loaded. */
export function contentsOf(range: Excel.Range): CellContent[][] {
  const values = range.values as CellValue[][];
  const formulas = range.formulas as CellValue[][];
  return values.map((row, r) => row.map((value, c) => contentOf(value, formulas[r]?.[c] ?? "")));
}
