/** The edits on whole sheets of people's own: name, place and being hidden; and taking away what was taken in. */
import { rectOf } from "../../../cells/geometry";
import type { Edit } from "../../../workbook/edit";
import { contentsMark } from "../../../workbook/row-marks";
import type { Look } from "../queued";

export function lookAtSheetPlace(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "setSheet" }>,
): Look {
  const get = () => context.workbook.worksheets.getItem(edit.sheet);
  const sheet = get();
  sheet.load("name, visibility, position");
  const behind =
    typeof edit.position === "string" ? context.workbook.worksheets.getItem(edit.position) : null;
  behind?.load("position");
  return {
    plan: () => {
      const { name, visibility, position } = sheet;
      const wanted = typeof edit.position === "number" ? edit.position : (behind?.position ?? position);
      return {
        write(begun) {
          const now = get();
          if (name !== edit.name) now.name = edit.name;
          begun();
          if ((visibility === "Visible") !== edit.visible) {
            now.visibility = edit.visible ? "Visible" : "Hidden";
          }
          if (wanted !== position) now.position = wanted;
        },
        inverse: () => [
          {
            ...edit,
            name,
            visible: visibility === "Visible",
            position: wanted === position ? null : position,
          },
        ],
      };
    },
  };
}

export function lookAtTakenSheet(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "removeTaken" }>,
): Look {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
  sheet.load("name");
  const contents = lookAtContents(sheet);
  return {
    plan: () => {
      if (sheet.isNullObject) return { write: () => undefined, inverse: () => [] };
      if (contents().mark !== edit.mark) {
        const kept = { sheet: edit.sheet, sheetName: sheet.name, what: "sheet", area: rectOf(0, 0) } as const;
        return { write: () => undefined, inverse: () => [], kept: [kept] };
      }
      return {
        write(begun) {
          context.workbook.worksheets.getItem(edit.sheet).delete();
          begun();
        },
        // The file is where it was: it can be taken in once more.
        inverse: () => [],
      };
    },
  };
}

/** Queues a look at all cells of a sheet, which may be a null object. */
export function lookAtContents(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, values, formulas");
  return () => {
    if (used.isNullObject)
      return { mark: contentsMark(null, []), row: 0, column: 0, values: [], formulas: [] };
    const [row, column] = [used.rowIndex, used.columnIndex];
    const [values, formulas] = [used.values as unknown[][], used.formulas as unknown[][]];
    return { mark: contentsMark({ row, column }, formulas), row, column, values, formulas };
  };
}
