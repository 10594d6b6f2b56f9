/** Rows and columns: put in, taken out, made wider and higher, frozen. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import { wholeColumns, wholeRows } from "../../model/address";
import { Refusal } from "../../model/refusal";
import { ask, tell } from "../shell/dialogs";
import type { WorkbenchTexts } from "../../../locales/workbench";
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
export type Shifting = "insert" | "delete";

export class SheetCommands {
  constructor(
    private readonly ground: CommandGround,
    private readonly source: () => SheetSource,
    private readonly texts: WorkbenchTexts,
  ) {}

  /** Whole rows above the selection, or columns left of it, as many as are selected; or these are taken out. */
  shift(shifting: Shifting, line: Line): void {
    const { session, sheet } = this.ground;
    const { area } = this.ground.selection();
    const { sheetShift, protectedTitle } = this.texts;
    const title = sheetShift.title[shifting];
    if (session.readOnly || session.sheet(sheet).protected) {
      void tell(protectedTitle, sheetShift.protected, this.texts.ok);
      return;
    }
    const at =
      line === "row"
        ? rectOfRows(area.row, area.rows)
        : { row: 0, column: area.column, rows: MAX_ROWS, columns: area.columns };
    // As in Excel, there is no room for another whole sheet; and nothing would be left to stand on.
    if (wholeRows(at) && wholeColumns(at)) {
      void tell(title, sheetShift.whole, this.texts.ok);
      return;
    }
    try {
      if (shifting === "insert") session.userInsert(sheet, at);
      else session.userDelete(sheet, at);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      void tell(title, sheetShift.refused[error.code] ?? sheetShift.other, this.texts.ok);
      return;
    }
    // Sizes and places are asked anew.
    session.touch("sheets");
  }

  /** By keys: whole rows or columns that are selected, at once; of other cells it is asked which is meant. */
  async shiftSelected(shifting: Shifting): Promise<void> {
    const { area } = this.ground.selection();
    if (wholeRows(area)) return this.shift(shifting, "row");
    if (wholeColumns(area)) return this.shift(shifting, "column");
    const { sheetShift, cancel } = this.texts;
    const line = await ask(sheetShift.title[shifting], sheetShift.which[shifting], [
      { answer: "row", label: sheetShift.rows },
      { answer: "column", label: sheetShift.columns },
      { answer: "none", label: cancel },
    ]);
    if (line !== "none") this.shift(shifting, line);
  }

  /** @param pixels at 100 % */
  resize(line: Line, index: number, pixels: number): void {
    this.setSizes(line, index, () => Math.max(1, pixels));
  }

  /** As wide or as high as what is in it. */
  fit(line: Line, index: number): void {
    this.setSizes(line, index, (one) => (line === "row" ? this.rowNeeds(one) : this.columnNeeds(one)));
  }

  get isFrozen(): boolean {
    const { session, sheet } = this.ground;
    return session.engine.frozenRows(sheet) > 0 || session.engine.frozenColumns(sheet) > 0;
  }

  /**
   * The rows above the active cell and the columns left of it stay in sight; none, where some do already. It is about
   * the view, so that a protected sheet has it too, as in Excel.
   */
  freeze(): void {
    const { session, sheet } = this.ground;
    const { row, column } = this.ground.selection().active;
    if (this.isFrozen) session.engine.freeze(sheet, 0, 0);
    else session.engine.freeze(sheet, row, column);
    session.touch("sheets");
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
