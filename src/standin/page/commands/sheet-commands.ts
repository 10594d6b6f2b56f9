/** Rows and columns: put in, taken out, made wider and higher, frozen. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import { fontOf, textWidth } from "../grid/cell-style";
import type { SheetSource } from "../grid/sheet-source";
import { neededHeight } from "../grid/row-fit";
import type { CommandGround } from "./cell-commands";

const POINTS_A_PIXEL = 72 / 96;
/** Pixels beside the text, and the narrowest and widest that a column becomes by itself. */
const BESIDE = 10;
const NARROWEST = 16;
const WIDEST = 600;

export type Line = "row" | "column";

export class SheetCommands {
  constructor(
    private readonly ground: CommandGround,
    private readonly source: () => SheetSource,
  ) {}

  insertRows(): void {
    this.change(this.wholeRows(), (area) => this.ground.session.userInsert(this.ground.sheet, area));
  }
  deleteRows(): void {
    this.change(this.wholeRows(), (area) => this.ground.session.userDelete(this.ground.sheet, area));
  }

  /** @param pixels at 100 % */
  resize(line: Line, index: number, pixels: number): void {
    this.setSizes(line, index, () => Math.max(1, pixels));
  }

  /** As wide or as high as what is in it. */
  fit(line: Line, index: number): void {
    this.setSizes(line, index, (one) => (line === "row" ? this.rowNeeds(one) : this.columnNeeds(one)));
  }

  /** The rows above the active cell stay in sight; none, where that is so already. */
  freeze(): void {
    const { session, sheet } = this.ground;
    const { row } = this.ground.selection().active;
    const { engine } = session;
    const rows = engine.frozenRows(sheet) === row ? 0 : row;
    this.change(rectOfRows(0, Math.max(1, rows)), () => {
      engine.freeze(sheet, rows, rows === 0 ? 0 : engine.frozenColumns(sheet));
    });
  }

  private wholeRows(): Area {
    const { area } = this.ground.selection();
    return rectOfRows(area.row, area.rows === MAX_ROWS ? 1 : area.rows);
  }

  private change(area: Area, work: (area: Area) => void): void {
    if (!this.ground.mayChange(area)) return;
    work(area);
    // Sizes and places are asked anew.
    this.ground.session.touch("sheets");
  }

  /** Of all that are selected with it, as whole rows or columns. */
  private setSizes(line: Line, index: number, pixelsOf: (index: number) => number): void {
    const { session, sheet } = this.ground;
    const { area } = this.ground.selection();
    const isWhole = line === "row" ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
    const [first, count] = line === "row" ? [area.row, area.rows] : [area.column, area.columns];
    const selected = isWhole && index >= first && index < first + count && count <= LARGEST;
    const all = selected ? Array.from({ length: count }, (_, n) => first + n) : [index];
    const whole =
      line === "row" ? rectOfRows(index, 1) : { row: 0, column: index, rows: MAX_ROWS, columns: 1 };
    this.change(whole, () => {
      for (const one of all) {
        const points = pixelsOf(one) * POINTS_A_PIXEL;
        if (line === "row") session.engine.setRowHeight(sheet, one, points);
        else session.engine.setColumnWidth(sheet, one, points);
      }
    });
  }

  private rowNeeds(row: number): number {
    const { merges, used } = this.source();
    const { session, sheet } = this.ground;
    const style = (r: number, column: number) => this.source().style(r, column);
    const columns = used ? used.column + used.columns : 0;
    return Math.ceil(
      Math.max(20, neededHeight({ engine: session.engine, sheet, columns, merges, style }, row)),
    );
  }

  private columnNeeds(column: number): number {
    const { merges, used } = this.source();
    if (!used) return NARROWEST;
    const texts = this.ground.session.engine.texts(this.ground.sheet, { ...used, column, columns: 1 });
    const widths = texts.map(([text = ""], offset) => {
      const row = used.row + offset;
      if (text === "" || merges.at(row, column)) return 0;
      const style = this.source().style(row, column);
      return Math.max(...text.split("\n").map((one) => textWidth(one, fontOf(style, 1))));
    });
    return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(Math.max(...widths)) + BESIDE));
  }
}

/** More rows or columns than a person sizes at once: all of them were selected. */
const LARGEST = 2000;

function rectOfRows(row: number, rows: number): Area {
  return { row, column: 0, rows, columns: MAX_COLUMNS };
}
