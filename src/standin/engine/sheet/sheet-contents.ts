/** What is in one worksheet's cells: values, formulas, formats, merges. */
import { contains, MAX_COLUMNS, MAX_ROWS, overlaps } from "../../../cells/geometry";
import type { Calculation } from "../calculation/calculation";
import { shownText } from "../calculation/number-format";
import { canSpill } from "../calculation/evaluator";
import type { Texts } from "../calculation/texts";
import { isErrorValue } from "../../../cells/error-values";
import { captureAll } from "../../../xlsx/capture";
import type { Cell, Cells } from "../../../xlsx/cells";
import type { Area, FilledCell, Style, StyleChange, Value } from "../engine";
import type { Styles } from "../styles/styles";
import { Spills } from "./spills";

/** What the sheets of one workbook share. */
export interface Shared {
  readonly styles: Styles;
  readonly calculation: Calculation;
  readonly texts: Texts;
}

/** What of a cell differs from the file: its format only, or what is in it. */
export type CellChange = "format" | "content";

export class SheetContents {
  merges: readonly Area[];
  /** By row and column. */
  readonly changes = new Map<number, Map<number, CellChange>>();
  /** Zero-based rows that were given a height or a format, or were hidden or shown. */
  readonly changedRows = new Set<number>();
  /** Whole columns that were given a format, the last change last. */
  readonly changedColumns: Cells["columnStyles"] = [];
  private loaded: Cells | null = null;
  readonly spills: Spills;

  constructor(
    protected readonly shared: Shared,
    public name: string,
    merges: readonly Area[],
    private readonly read: () => Cells,
  ) {
    this.merges = merges;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the sheet as its spills see it
    const sheet = this;
    this.spills = new Spills({
      get cells() {
        return sheet.cells;
      },
      obstacles: () => [...this.merges, ...this.tableAreas()],
      results: (row, column) => shared.calculation.results(this, row, column),
      put: (row, column, value) => this.setContent(row, column, value, null, { spilled: value !== "" }),
      anchorChanged: (row, column, cell) => {
        shared.calculation.changed(this, row, column, cell);
        this.mark(row, column, "content");
      },
    });
  }

  get cells(): Cells {
    if (this.loaded) return this.loaded;
    this.loaded = this.read();
    this.spills.read();
    return this.loaded;
  }

  protected tableAreas(): readonly Area[] {
    return [];
  }

  /** Whether anybody has asked for its cells yet. */
  get isLoaded(): boolean {
    return this.loaded !== null;
  }

  /** Gives how to put the sheet back as it is now, as often as it is called. */
  capture(): () => void {
    const { loaded, merges, name } = this;
    // What nobody has asked for is read anew.
    const cells = loaded?.capture();
    const changes = [...this.changes].map(([row, columns]) => [row, [...columns]] as const);
    const others = [this.changedRows, this.changedColumns].map(captureAll);
    const spills = this.spills.capture();
    return () => {
      Object.assign(this, { loaded, merges, name });
      cells?.();
      this.changes.clear();
      for (const [row, columns] of changes) this.changes.set(row, new Map(columns));
      for (const restore of others) restore();
      spills();
    };
  }

  usedArea(formatted: boolean): Area | null {
    const filled = (cell: Cell) => cell.value !== "" || cell.formula !== null;
    if (!formatted) return this.cells.bounds(filled);
    return this.cells.bounds((cell) => filled(cell) || cell.style !== 0, this.merges);
  }

  filledCells(area: Area): FilledCell[] {
    const found: FilledCell[] = [];
    this.visit(area, (row, column, { formula }) => {
      const value = this.value(row, column);
      if (value !== "" || formula !== null) found.push({ row, column, value, calculated: formula !== null });
    });
    return found.sort((a, b) => a.row - b.row || a.column - b.column);
  }

  value(row: number, column: number): Value {
    const cell = this.cells.at(row, column);
    if (!cell) return "";
    return this.shared.calculation.result(this, row, column, cell);
  }

  texts(area: Area): string[][] {
    const numbers: { value: number; format: string }[] = [];
    this.visit(area, (row, column, cell) => {
      const value = this.value(row, column);
      if (typeof value === "number")
        numbers.push({ value, format: this.shared.styles.numberFormat(cell.style) });
    });
    this.shared.texts.prepare(numbers);
    return grid(area, (row, column) => this.text(row, column));
  }

  private text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === "" || typeof value === "boolean") return String(value).toUpperCase();
    const format = this.shared.styles.numberFormat(this.cells.styleAt(row, column));
    if (typeof value === "number") return this.shared.texts.text({ value, format });
    return format === "General" || isErrorValue(value) ? value : shownText(value, format);
  }

  formula(row: number, column: number): Value {
    const cell = this.cells.at(row, column);
    if (!cell) return "";
    if (cell.formula !== null) return `=${cell.formula}`;
    const array = this.arrays().find((area) => contains(area, { row, column }));
    return array ? `=${this.cells.at(array.row, array.column)!.formula}` : cell.value;
  }

  /** The areas of formulas that stand in several cells at once. */
  arrays(): readonly Area[] {
    const { cells } = this;
    return cells.arrays.length === 0
      ? []
      : cells.arrays.filter((one) => cells.at(one.row, one.column)?.array);
  }

  setCell(row: number, column: number, value: Value, asFormula: boolean): void {
    // As in Excel, a merged area has one cell that can be written to.
    const merge = this.merges.find((area) => contains(area, { row, column }));
    if (merge && (merge.row !== row || merge.column !== column)) return;
    const formula = asFormula && typeof value === "string" && value.startsWith("=") && value.length > 1;
    this.setContent(row, column, formula ? "" : value, formula ? value.slice(1) : null);
  }

  /** Not as text, so that formulas calculate with it. */
  setError(row: number, column: number, error: string): void {
    this.setContent(row, column, error, null, { error: true });
  }

  private setContent(
    row: number,
    column: number,
    value: Value,
    formula: string | null,
    { error = false, spilled = false } = {},
  ): void {
    const { calculation } = this.shared;
    calculation.beforeChange(this, row, column);
    const cell = this.cells.ensure(row, column);
    const live = formula !== null;
    const none = { spillArea: null, blocked: false, array: false, uncalculated: false };
    Object.assign(cell, { value, formula, error, spilled, ...none, live, calculated: -1 });
    if (formula !== null && canSpill(formula)) this.spills.add(row, column, formula);
    calculation.changed(this, row, column, cell);
    this.mark(row, column, "content");
  }

  private mark(row: number, column: number, change: CellChange): void {
    let cells = this.changes.get(row);
    if (!cells) this.changes.set(row, (cells = new Map<number, CellChange>()));
    if (change === "content" || !cells.has(column)) cells.set(column, change);
  }

  style(row: number, column: number): Style {
    return this.shared.styles.get(this.cells.styleAt(row, column));
  }

  setStyle(area: Area, change: StyleChange): void {
    this.restyle(area, (id) => this.shared.styles.change(id, change));
  }

  setStyleId(row: number, column: number, id: number): void {
    if (this.cells.styleAt(row, column) !== id) this.restyle({ row, column, rows: 1, columns: 1 }, () => id);
  }

  clearFormats(area: Area): void {
    this.restyle(area, () => 0);
  }

  private restyle(area: Area, nextOf: (id: number) => number): void {
    // Most cells of an area have the same format.
    const known = new Map<number, number>();
    const next = (id: number) => {
      const style = known.get(id) ?? nextOf(id);
      known.set(id, style);
      return style;
    };
    const whole = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
    if (whole) this.restyleWhole(area, next);
    else this.restyleCells(area, next);
  }

  /** Whole columns or rows: what they say holds for the cells that are not there; those that are there have their own. */
  private restyleWhole(area: Area, next: (id: number) => number): void {
    const { cells } = this;
    const ofColumns = area.rows === MAX_ROWS;
    const columns = Array.from({ length: area.columns }, (_, column) => area.column + column);
    // Where a row's format meets a column's, the cell says itself which it has.
    const styled = ofColumns
      ? []
      : columns.filter((column) =>
          cells.columnStyles.some((one) => one.first <= column && column <= one.last),
        );
    const rows = ofColumns ? [...cells.rowStyles.keys()] : rowsOf(area);
    if (area.columns < MAX_COLUMNS || !ofColumns) {
      for (const row of rows) for (const column of ofColumns ? columns : styled) cells.ensure(row, column);
    }
    for (const [row, column, cell] of cells.within(area)) {
      cell.style = next(cell.style);
      this.mark(row, column, "format");
    }
    if (area.columns === MAX_COLUMNS) {
      for (const row of rows) {
        cells.rowStyles.set(row, next(cells.rowStyles.get(row) ?? 0));
        this.changedRows.add(row);
      }
    }
    if (ofColumns) this.restyleColumns(columns, next);
  }

  /** Neighbours that come to look alike are one entry. */
  private restyleColumns(columns: readonly number[], next: (id: number) => number): void {
    const { columnStyles } = this.cells;
    const before = [...columnStyles];
    let run: { first: number; last: number; style: number } | null = null;
    for (const column of columns) {
      const id = before.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
      const style = next(id);
      if (run && run.style === style && run.last === column - 1) run.last = column;
      else {
        run = { first: column, last: column, style };
        columnStyles.unshift(run);
        this.changedColumns.push(run);
      }
    }
  }

  private restyleCells(area: Area, next: (id: number) => number): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const id = next(this.cells.styleAt(row, column));
        this.cells.ensure(row, column).style = id;
        this.mark(row, column, "format");
      }
    }
  }

  /** As in Excel: only the first cell's content stays, and merges in the way are dissolved. */
  merge(area: Area): void {
    this.merges = [...this.merges.filter((one) => !overlaps(one, area)), area];
    this.visit(area, (row, column, cell) => {
      if (row === area.row && column === area.column) return;
      if (cell.value !== "" || cell.formula !== null) this.setContent(row, column, "", null);
    });
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((one) => !overlaps(one, area));
  }

  private visit(area: Area, visitor: (row: number, column: number, cell: Cell) => void): void {
    for (const [row, cells] of this.cells.rows) {
      if (row < area.row || row >= area.row + area.rows) continue;
      for (const [column, cell] of cells) {
        if (column >= area.column && column < area.column + area.columns) visitor(row, column, cell);
      }
    }
  }
}

export function grid<Content>(area: Area, at: (row: number, column: number) => Content): Content[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => at(area.row + row, area.column + column)),
  );
}

function rowsOf({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}
