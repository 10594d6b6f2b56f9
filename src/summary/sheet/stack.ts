/**
 * The summary sheet while it is being put together, from the top down: cells, formats, row heights.
 * Counts that need more than one formula get the others below everything, outside of what is printed.
 */
import type { CellContent } from "../../workbook/cell-content";
import type { CellFormat, SheetContent } from "../../workbook/sheet-content";
import { rectAddress, rectOf } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import { PlanRefusal } from "../../workbook/plan-refusal";
import { formulasOf } from "../formulas/formulas";
import type { Summands } from "../formulas/formulas";
import { pageHeight } from "./pages";
import type { Block } from "./pages";
import { TEXT_SIZE } from "../style";
import { lineHeight, linesOf } from "./text-width";

/** Points of a row of one line. */
export const ROW_HEIGHT = 17.25;
/** Of a row of one line in small print. */
export const SMALL_ROW_HEIGHT = 15.75;
/** Of a row that stands empty between two tables. */
const GAP_HEIGHT = 6;
const HIGHEST_ROW = 400;

/** Texts of one row, each wrapped within its columns. */
export type FittedTexts = readonly { readonly text: string; readonly at: Rect }[];

/** With more parts the sheet would be no help to anybody. */
const MAX_PARTS = 20_000;

/** `$B$11`. */
export function absolute(row: number, column: number): string {
  return rectAddress(rectOf(row, column), true);
}

export class SheetStack {
  readonly #cells = new Map<number, Map<number, CellContent>>();
  readonly #heights = new Map<number, number>();
  readonly #parts: { readonly row: number; readonly column: number; readonly formulas: readonly string[] }[] =
    [];
  readonly formats: { at: Rect; format: CellFormat }[] = [];
  /** Rows that are to stay on one page. */
  readonly blocks: Block[] = [];
  /** The next free row. */
  row = 0;

  /** `widths`: of each printed column and the one after them, in characters. */
  constructor(
    readonly widths: readonly number[],
    private readonly font: string,
    /** Rows at the top that each page repeats. */
    private readonly titleRows: number,
  ) {}

  /** Points on a page for what stands below the repeated rows. */
  get room(): number {
    let titles = 0;
    for (let row = 0; row < this.titleRows; row += 1) titles += this.heightOf(row);
    return this.page - titles;
  }

  /** Points on a page. */
  get page(): number {
    return pageHeight(this.widths.slice(0, -1));
  }

  put(row: number, column: number, contents: readonly CellContent[]): void {
    contents.forEach((content, index) => {
      if (content.kind === "empty") return;
      const cells = this.#cells.get(row) ?? new Map<number, CellContent>();
      cells.set(column + index, content);
      this.#cells.set(row, cells);
    });
  }

  /** A count as a formula, or as the sum of several. */
  count(row: number, column: number, summands: Summands): void {
    const formulas = formulasOf(summands);
    if (formulas.length === 1) return this.put(row, column, [formula(formulas[0] ?? "=0")]);
    this.#parts.push({ row, column, formulas });
    if (this.#parts.reduce((sum, part) => sum + part.formulas.length, 0) > MAX_PARTS)
      throw new PlanRefusal("too-many-items");
  }

  format(at: Rect, format: CellFormat): void {
    this.formats.push({ at, format });
  }

  /** The rows from this one to before the next free one stay together on a page. */
  keepFrom(row: number): void {
    this.blocks.push({ row, rows: this.row - row });
  }

  /** A low empty row. */
  gap(): void {
    this.setHeight(this.row, GAP_HEIGHT);
    this.row += 1;
  }

  isBlank(row: number): boolean {
    return !this.#cells.has(row);
  }

  heightOf(row: number): number {
    return this.#heights.get(row) ?? ROW_HEIGHT;
  }

  setHeight(row: number, points: number): void {
    this.#heights.set(row, points);
  }

  /** Makes a row as high as the longest of these texts needs. */
  fit(row: number, texts: FittedTexts, size = TEXT_SIZE): void {
    const height = this.heightFor(texts, size);
    if (height !== ROW_HEIGHT) this.#heights.set(row, height);
  }

  /** Points that a row with these texts needs. */
  heightFor(texts: FittedTexts, size = TEXT_SIZE): number {
    const lines = texts.map(({ text, at }) => {
      const width = this.widths.slice(at.column, at.column + at.columns).reduce((sum, one) => sum + one, 0);
      return linesOf(text, width, size);
    });
    const most = Math.max(1, ...lines);
    const least = size < TEXT_SIZE ? SMALL_ROW_HEIGHT : ROW_HEIGHT;
    if (most === 1) return least;
    const points = Math.max(least, 4 + most * lineHeight(this.font, size));
    return Math.min(HIGHEST_ROW, Math.ceil(points * 4) / 4);
  }

  /** Writes the parts of long formulas; after this, nothing is added. Gives the rows that the sheet takes. */
  finish(): { readonly rows: number; readonly cells: SheetContent["cells"]; readonly heights: Heights } {
    const columns = this.widths.length;
    for (const { row, column, formulas } of this.#parts) {
      const rows = Math.ceil(formulas.length / columns);
      const area = rectOf(this.row, 0, rows, Math.min(columns, formulas.length));
      formulas.forEach((one, index) =>
        this.put(this.row + Math.floor(index / columns), index % columns, [formula(one)]),
      );
      this.put(row, column, [formula(`=SUM(${rectAddress(area)})`)]);
      this.format(area, { size: 8, color: "#7f7f7f" });
      this.row += rows;
    }
    return { rows: this.row, cells: this.#blocks(), heights: this.#runs() };
  }

  /** Cells side by side as one block; rows of the same columns below each other as one, too. */
  #blocks(): SheetContent["cells"] {
    const blocks: { at: Rect; content: CellContent[][] }[] = [];
    const endingAbove = new Map<string, (typeof blocks)[number]>();
    for (const row of [...this.#cells.keys()].sort((a, b) => a - b)) {
      for (const { column, line } of runsOf(this.#cells.get(row) ?? new Map<number, CellContent>())) {
        const place = (below: number) => `${below}:${column}:${line.length}`;
        const above = endingAbove.get(place(row));
        const block = above ?? { at: rectOf(row, column, 0, line.length), content: [] };
        if (!above) blocks.push(block);
        block.content.push(line);
        block.at = rectOf(block.at.row, column, block.at.rows + 1, line.length);
        endingAbove.set(place(row + 1), block);
      }
    }
    return blocks;
  }

  #runs(): Heights {
    const runs: { row: number; rows: number; points: number }[] = [];
    for (let row = 0; row < this.row; row += 1) {
      const points = this.heightOf(row);
      const last = runs[runs.length - 1];
      if (last?.points === points) last.rows += 1;
      else runs.push({ row, rows: 1, points });
    }
    return runs;
  }
}

/** The cells of one row that stand side by side. */
function runsOf(cells: ReadonlyMap<number, CellContent>): { column: number; line: CellContent[] }[] {
  const runs: { column: number; line: CellContent[] }[] = [];
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    const content = cells.get(column);
    if (!content) continue;
    const last = runs[runs.length - 1];
    if (last && last.column + last.line.length === column) last.line.push(content);
    else runs.push({ column, line: [content] });
  }
  return runs;
}

type Heights = NonNullable<SheetContent["rowHeights"]>;

export function text(value: string): CellContent {
  return value === "" ? { kind: "empty" } : { kind: "text", text: value };
}

export function formula(value: string): CellContent {
  return { kind: "formula", formula: value };
}

export function number(value: number): CellContent {
  return { kind: "number", number: value };
}
