/** What is in one worksheet's cells: values, formulas, formats, merges. */
import type { NewFile } from "excelize-wasm";
import { cellName, holds, overlaps } from "../../../xlsx/a1";
import type { Calculator } from "../calculator";
import type { Cell, Cells } from "../../../xlsx/cells";
import { encodeText } from "../../../xlsx/cells-reader";
import type { ConditionalStyles } from "../styles/conditional-styles";
import type { Area, FilledCell, Style, StyleChange, Value } from "../engine";
import { check } from "./page-setup";
import type { SheetParts } from "./sheet-reader";
import type { Styles } from "../styles/styles";

/** What the sheets of one workbook share. */
export interface Shared {
  readonly file: NewFile;
  readonly styles: Styles;
  readonly calculator: Calculator;
  readonly looks: ConditionalStyles;
  /** Counts the writes to cells: a formula's result holds for one generation. */
  generation: number;
  /** Formulas keep their results. */
  manual: boolean;
}

/** From so many cells on, their texts are asked for in one call for the whole sheet. */
const BULK = 300;

const ERROR_FORMULAS: Readonly<Record<string, string>> = {
  "#N/A": "=NA()",
  "#DIV/0!": "=1/0",
  "#NUM!": "=SQRT(-1)",
  "#VALUE!": '="a"*1',
};

export class SheetContents {
  /** Whether anything of the sheet differs from the file. */
  touched = false;
  /** Whether errors were put into cells by themselves. */
  holdsErrors = false;
  merges: readonly Area[];
  private loaded: Cells | null = null;
  private unshared = false;

  constructor(
    protected readonly shared: Shared,
    /** As the library knows the sheet. */
    public name: string,
    protected readonly parts: SheetParts,
    private readonly read: () => Cells,
  ) {
    this.merges = parts.merges;
  }

  get cells(): Cells {
    if (!this.loaded) {
      this.loaded = this.read();
      this.loaded.columnStyles.push(...this.parts.columns);
    }
    return this.loaded;
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
    if (cell.formula !== null) this.calculate(row, column, cell);
    return cell.value;
  }

  private calculate(row: number, column: number, cell: Cell): void {
    const { generation, calculator } = this.shared;
    // By hand: only what was never calculated.
    if (cell.calculated === generation || (this.shared.manual && cell.calculated !== -1)) return;
    cell.text = null;
    const result = calculator.calculate(this.name, row, column, cell.formula ?? "");
    if (result.known) cell.value = result.value;
    // Without the function, the figure that the file came with is the best there is.
    else if (cell.calculated === -1) cell.value = "#NAME?";
    cell.calculated = generation;
  }

  texts(area: Area): string[][] {
    let missing = 0;
    this.visit(area, (row, column, cell) => {
      this.value(row, column);
      if (cell.text === null && typeof cell.value === "number" && cell.formula === null) missing += 1;
    });
    if (missing > BULK) {
      const rows = check(this.shared.file.GetRows(this.name)).result;
      for (const [row, column, cell] of this.cells.all()) {
        if (cell.text === null && cell.formula === null) cell.text = rows[row]?.[column] ?? "";
      }
    }
    return grid(area, (row, column) => this.text(row, column));
  }

  private text(row: number, column: number): string {
    const cell = this.cells.at(row, column);
    if (!cell) return "";
    const value = this.value(row, column);
    if (typeof value === "string") return value;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (cell.text === null) {
      const { file } = this.shared;
      const at = cellName(row, column);
      cell.text =
        cell.formula === null
          ? file.GetCellValue(this.name, at).value
          : file.CalcCellValue(this.name, at).value;
    }
    return cell.text;
  }

  formula(row: number, column: number): Value {
    const cell = this.cells.at(row, column);
    if (!cell) return "";
    if (cell.formula === null) return cell.value;
    // A formula that shares another cell's text: the library shifts its references.
    return `=${cell.formula || this.shared.file.GetCellFormula(this.name, cellName(row, column)).formula}`;
  }

  /**
   * Gives every cell that shares another's formula its own: writing to the one that has the text would make the
   * library drop it from all of them.
   */
  private unshare(): void {
    if (this.unshared) return;
    this.unshared = true;
    const { file } = this.shared;
    for (const [row, column, cell] of this.cells.all()) {
      if (cell.formula !== "") continue;
      const at = cellName(row, column);
      cell.formula = file.GetCellFormula(this.name, at).formula;
      check(file.SetCellDefault(this.name, at, ""));
      check(file.SetCellFormula(this.name, at, cell.formula));
    }
  }

  setCell(row: number, column: number, value: Value, asFormula: boolean): void {
    // As in Excel, a merged area has one cell that can be written to.
    const merge = this.merges.find((area) => holds(area, row, column));
    if (merge && (merge.row !== row || merge.column !== column)) return;
    this.unshare();
    const { file } = this.shared;
    const at = cellName(row, column);
    const cell = this.cells.ensure(row, column);
    const formula = asFormula && typeof value === "string" && value.startsWith("=") && value.length > 1;
    if (formula || value === "") {
      check(file.SetCellDefault(this.name, at, ""));
      if (formula) check(file.SetCellFormula(this.name, at, value.slice(1)));
    } else if (typeof value === "string") {
      check(file.SetCellStr(this.name, at, encodeText(value)));
    } else {
      check(file.SetCellValue(this.name, at, value));
    }
    cell.value = formula ? "" : value;
    cell.formula = formula ? value.slice(1) : null;
    cell.calculated = -1;
    cell.text = null;
    this.touched = true;
    this.shared.generation += 1;
  }

  /** The library has no cells that hold an error; a formula that gives it lets it calculate with one. */
  setError(row: number, column: number, error: string): void {
    const formula = ERROR_FORMULAS[error];
    this.setCell(row, column, formula ?? error, formula !== undefined);
    const cell = this.cells.ensure(row, column);
    cell.value = error;
    cell.formula = null;
    this.holdsErrors = true;
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

  /** Gives every cell its new style, one call of the library for each run of equal ones. */
  private restyle(area: Area, next: (id: number) => number): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const end = area.column + area.columns;
      for (let column = area.column; column < end;) {
        const id = next(this.cells.styleAt(row, column));
        let last = column;
        while (last + 1 < end && next(this.cells.styleAt(row, last + 1)) === id) last += 1;
        check(this.shared.file.SetCellStyle(this.name, cellName(row, column), cellName(row, last), id));
        for (; column <= last; column += 1) {
          const cell = this.cells.ensure(row, column);
          cell.style = id;
          cell.text = null;
        }
      }
    }
    this.touched = true;
  }

  /** As in Excel: only the first cell's content stays, and merges in the way are dissolved. */
  merge(area: Area): void {
    this.merges = [...this.merges.filter((one) => !overlaps(one, area)), area];
    this.unshare();
    this.visit(area, (row, column, cell) => {
      if (row === area.row && column === area.column) return;
      if (cell.value === "" && cell.formula === null) return;
      check(this.shared.file.SetCellDefault(this.name, cellName(row, column), ""));
      Object.assign(cell, { value: "", formula: null, text: null });
      this.shared.generation += 1;
    });
    this.touched = true;
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((one) => !overlaps(one, area));
    this.touched = true;
  }

  hasFormulas(): boolean {
    for (const [, , cell] of this.cells.all()) if (cell.formula !== null) return true;
    return false;
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
