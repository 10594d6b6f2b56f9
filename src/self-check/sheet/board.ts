/** What all parts of the sheet are written with: its cells so far, where what stands, the forms that it is made of. */
import { cellAddress, rectOf } from "../../cells/geometry";
import type { CellReader } from "../../summary/formulas/cells";
import { text, type SheetStack } from "../../summary/sheet/stack";
import { HEADER_FILL, LINE } from "../../summary/style";
import type { FormPart } from "../entries";
import type { SelfCheckWords } from "../words";
import type { Layout, LineColumn } from "./layout";
import type { References } from "./references";

export interface Board {
  readonly stack: SheetStack;
  readonly layout: Layout;
  readonly at: References;
  readonly parts: readonly FormPart[];
  readonly words: SelfCheckWords;
  readonly phaseWords: readonly string[];
  readonly read: CellReader;
}

/** Puts a formula, without its equals sign, into one column of an entry's line. Null: nothing. */
export type PutLine = (column: LineColumn, value: string | null) => void;

/** The lines of a form's items: from, to before. */
export function slotLines({ layout }: Board, form: number): { from: number; to: number } {
  const indexes = layout.entries.flatMap((entry, index) =>
    entry.kind === "slot" && entry.form === form ? [index] : [],
  );
  const from = indexes[0] ?? 0;
  return { from, to: (indexes[indexes.length - 1] ?? from) + 1 };
}

/** By which column a place is found again: B, C … */
export function letterOf(column: number): string {
  return cellAddress({ row: 0, column }).replace(/\d+$/, "");
}

/** A row of headings of one of the printed tables. */
export function heading({ stack }: Board, row: number, column: number, labels: readonly string[]): void {
  stack.put(row, column, labels.map(text));
  stack.format(rectOf(row, column, 1, labels.length), {
    bold: true,
    fill: HEADER_FILL,
    borders: ["top", "bottom"],
    borderColor: LINE,
  });
}
