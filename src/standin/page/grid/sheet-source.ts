/**
 * One sheet of the engine as the grid asks for it: sizes in pixels, merged areas, contents in blocks, styles kept.
 * After a change of the workbook a new one is made.
 */
import { MAX_COLUMNS, MAX_ROWS } from "../../../cells/geometry";
import type { Area, Engine, Style, Value } from "../../engine/engine";
import { ConditionalLooks } from "./conditional-look";
import type { RowSource } from "./grid-row";
import { Axis, pointsToPixels } from "./layout";
import { Merges } from "./merges";
import { neededHeight } from "./row-fit";

const USUAL_ROW = 20;
const USUAL_COLUMN = 72;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;
/** Larger sheets keep the file's heights: fitting asks for every cell. */
const MOST_FITTED_ROWS = 1000;
/** Columns whose contents are asked for in one piece. */
const WIDE = 256;

export class SheetSource {
  readonly used: Area | null;
  readonly merges: Merges;
  readonly frozen: number;
  readonly frozenColumns: number;
  readonly rows: Axis;
  readonly columns: Axis;
  private readonly styles = new Map<number, Style>();
  private usualHeight: number | null = null;
  private readonly looks: ConditionalLooks;

  /**
   * @param zoom 1 for 100 %
   * @param before the same sheet before a change that left rows and columns as they were: their sizes are kept
   */
  constructor(
    private readonly engine: Engine,
    private readonly sheet: string,
    readonly zoom: number,
    before: SheetSource | null,
  ) {
    this.looks = new ConditionalLooks(engine, sheet);
    this.used = engine.usedArea(sheet, true);
    this.merges = new Merges(engine.merges(sheet));
    this.frozen = engine.frozenRows(sheet);
    this.frozenColumns = engine.frozenColumns(sheet);
    const pixels = (points: number) => Math.round(pointsToPixels(points) * zoom);
    this.rows =
      before?.rows ??
      new Axis(LEAST_ROWS, USUAL_ROW * zoom, (row) =>
        engine.rowVisible(sheet, row) ? Math.round(this.rowHeight(row) * zoom) : 0,
      );
    this.columns =
      before?.columns ??
      new Axis(LEAST_COLUMNS, USUAL_COLUMN * zoom, (column) =>
        engine.columnVisible(sheet, column) ? pixels(engine.columnWidth(sheet, column)) : 0,
      );
    if (this.used) this.growFor(this.used, true);
  }

  /** Pixels at 100 %. A row of the default height was set by nobody, and fits its content. */
  private rowHeight(row: number): number {
    const { engine, sheet, used } = this;
    const height = pointsToPixels(engine.rowHeight(sheet, row));
    const end = used ? used.row + used.rows : 0;
    if (!used || row >= end || used.rows > MOST_FITTED_ROWS) return height;
    this.usualHeight ??= pointsToPixels(engine.rowHeight(sheet, end + SPARE_ROWS));
    if (height !== this.usualHeight) return height;
    const columns = used.column + used.columns;
    const style = (r: number, column: number) => this.style(r, column);
    return Math.max(height, neededHeight({ engine, sheet, columns, merges: this.merges, style }, row));
  }

  /** Makes room for an area; true when the grid grew. Whole rows and columns need none. */
  growFor(area: Area, withSpare = false): boolean {
    const bottom = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
    const right = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
    const grow = (axis: Axis, end: number, spare: number, most: number) => {
      if (end + (withSpare ? spare : 0) <= axis.count) return false;
      axis.count = Math.min(most, end + spare);
      return true;
    };
    const grew = [
      grow(this.rows, bottom, SPARE_ROWS, MAX_ROWS),
      grow(this.columns, right, SPARE_COLUMNS, MAX_COLUMNS),
    ];
    return grew.includes(true);
  }

  style(row: number, column: number): Style {
    const key = row * MAX_COLUMNS + column;
    let style = this.styles.get(key);
    if (!style) {
      style = this.engine.style(this.sheet, row, column);
      this.styles.set(key, style);
    }
    return style;
  }

  /** The contents of rows, asked in one piece for neighbouring ones. */
  contents(rows: readonly number[]): RowSource {
    const texts = new Map<number, readonly string[]>();
    const values = new Map<number, readonly Value[]>();
    // A stray value in the last column makes every row as wide as the sheet: what lies far out is asked for by itself.
    const width = Math.min(WIDE, this.used ? this.used.column + this.used.columns : 0);
    const single = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
    const ordered = [...rows].sort((a, b) => a - b);
    for (let start = 0; width > 0 && start < ordered.length;) {
      let end = start;
      while (end + 1 < ordered.length && ordered[end + 1] === (ordered[end] ?? 0) + 1) end++;
      const area = { row: ordered[start] ?? 0, column: 0, rows: end - start + 1, columns: width };
      this.engine.texts(this.sheet, area).forEach((row, index) => texts.set(area.row + index, row));
      this.engine.values(this.sheet, area).forEach((row, index) => values.set(area.row + index, row));
      start = end + 1;
    }
    return {
      rows: this.rows,
      columns: this.columns,
      merges: this.merges,
      frozenColumns: this.frozenColumns,
      zoom: this.zoom,
      style: (row, column) => this.looks.apply(this.style(row, column), row, column),
      text: (row, column) =>
        column < WIDE
          ? (texts.get(row)?.[column] ?? "")
          : (this.engine.texts(this.sheet, single(row, column))[0]?.[0] ?? ""),
      value: (row, column) =>
        column < WIDE
          ? (values.get(row)?.[column] ?? "")
          : (this.engine.values(this.sheet, single(row, column))[0]?.[0] ?? ""),
    };
  }
}
