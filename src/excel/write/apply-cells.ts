/** The edit `setCells`: contents, and number formats when they are given. */
import type { CellContent } from "../../workbook/cell-content";
import type { Edit, KeptPlace } from "../../workbook/edit";
import { rectOf } from "../../cells/geometry";
import type { CellValue } from "../../workbook/snapshot";
import { asCellInput, contentOf, isKeptAsText, sameContent, TEXT_FORMAT } from "./cell-input";
import type { Look, Planned } from "./queued";
import { rangeOf } from "../ranges";

type SetCells = Extract<Edit, { kind: "setCells" }>;

export function lookAtCells(context: Excel.RequestContext, edit: SetCells): Look {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  sheet.load("name");
  const seen = queueContents(sheet, edit);
  return { plan: () => planCells(context, edit, seen(), sheet.name) };
}

interface Seen {
  readonly content: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

function queueContents(sheet: Excel.Worksheet, { at }: SetCells): () => Seen {
  const range = rangeOf(sheet, at);
  range.load("values, formulas, numberFormat");
  return () => ({ content: contentsOf(range), numberFormats: range.numberFormat as string[][] });
}

function planCells(context: Excel.RequestContext, edit: SetCells, seen: Seen, sheetName: string): Planned {
  const { sheet, at, content, numberFormats, wrote } = edit;
  const isKept = (r: number, c: number) => {
    const ours = wrote?.[r]?.[c];
    return ours !== undefined && !sameContent(seen.content[r]?.[c] ?? EMPTY, ours);
  };
  const places = content.flatMap((row, r) =>
    row.flatMap((_, c) => (isKept(r, c) ? [rectOf(at.row + r, at.column + c)] : [])),
  );
  const inverseOf = (before: Seen): Edit[] =>
    written().map((part) => ({
      kind: "setCells",
      sheet,
      at: part.at,
      content: partOf(before.content, edit, part.at),
      numberFormats: partOf(before.numberFormats, edit, part.at),
      wrote: part.content,
    }));
  /** All at once, or cell by cell around those that stay. */
  const written = (): Pick<SetCells, "at" | "content">[] => {
    if (places.length === 0) return [{ at, content }];
    return content.flatMap((row, r) =>
      row.flatMap((one, c) =>
        isKept(r, c) ? [] : [{ at: rectOf(at.row + r, at.column + c), content: [[one]] }],
      ),
    );
  };
  return {
    write(begun) {
      const target = context.workbook.worksheets.getItem(sheet);
      for (const part of written()) {
        writeContent(rangeOf(target, part.at), part.content, {
          before: partOf(seen.numberFormats, edit, part.at),
          after: numberFormats && partOf(numberFormats, edit, part.at),
        });
        begun();
      }
    },
    inverse: () => inverseOf(seen),
    kept: places.map((area): KeptPlace => ({ sheet, sheetName, what: "content", area })),
    again() {
      const now = queueContents(context.workbook.worksheets.getItem(sheet), edit);
      return () => (JSON.stringify(now().content) === JSON.stringify(seen.content) ? null : inverseOf(now()));
    },
  };
}

const EMPTY: CellContent = { kind: "empty" };

function partOf<T>(rows: readonly (readonly T[])[], { at }: SetCells, part: SetCells["at"]): T[][] {
  const top = part.row - at.row;
  const left = part.column - at.column;
  return rows.slice(top, top + part.rows).map((row) => row.slice(left, left + part.columns));
}

type Formats = readonly (readonly string[])[];

/**
 * Number formats last: typing a date or a share makes Excel choose a format, and the one that was there, or ours, stays.
 * Into a cell with the format "@" (text) Excel puts numbers and formulas as text: it gets the format for a moment only
 * after them.
 */
export function writeContent(
  range: Excel.Range,
  content: readonly (readonly CellContent[])[],
  { before, after }: { readonly before?: Formats; readonly after?: Formats | undefined } = {},
): void {
  const formatAt = (r: number, c: number) => before?.[r]?.[c] ?? "General";
  const turned = content.map((row, r) =>
    row.map((one, c) => formatAt(r, c) === TEXT_FORMAT && !isKeptAsText(one)),
  );
  const formats = (of: (r: number, c: number) => string) =>
    content.map((row, r) => row.map((_, c) => of(r, c)));
  const anyTurned = turned.some((row) => row.includes(true));
  if (anyTurned) {
    range.numberFormat = formats((r, c) => (turned[r]?.[c] ? "General" : formatAt(r, c)));
  }
  range.formulas = content.map((row, r) =>
    row.map((one, c) => asCellInput(one, turned[r]?.[c] ? "General" : formatAt(r, c))),
  );
  if (after) range.numberFormat = after.map((row) => [...row]);
  else if (anyTurned) range.numberFormat = formats(formatAt);
}

/** What is in the cells of a range whose `values` and `formulas` are loaded. */
export function contentsOf(range: Excel.Range): CellContent[][] {
  const values = range.values as CellValue[][];
  const formulas = range.formulas as CellValue[][];
  return values.map((row, r) => row.map((value, c) => contentOf(value, formulas[r]?.[c] ?? "")));
}
