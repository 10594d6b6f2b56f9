/**
 * Copy and paste of cells. What leaves the page is tab-separated text, as Excel's; what was copied on the page itself
 * is pasted with its formats and its validation, which replaces the target's rule: a pasted cell loses its dropdown
 * when the copied one had none.
 */
import type { Area, Style, Validation, Value } from "../../engine/engine";
import { writeCells } from "../../model/range/cell-writer";
import type { Session } from "../../model/session";
import { shiftFormula } from "./formula-shift";
import { Merges } from "../grid/merges";
import { fromTsv, toTsv } from "./tsv";
import { ruleAt } from "../grid/rules";

interface CopiedCell {
  readonly content: Value;
  readonly formula: boolean;
  readonly style: Style;
  readonly validation: Validation | null;
}

export interface Copied {
  /** What the clipboard holds: a paste of the same text is a paste of these cells. */
  readonly text: string;
  readonly area: Area;
  readonly cells: readonly (readonly CopiedCell[])[];
}

/** @param area within the sheet's used part: whole columns would be a million rows */
export function copyCells(session: Session, sheet: string, area: Area): Copied {
  const { engine } = session;
  const formulas = engine.formulas(sheet, area);
  const values = engine.values(sheet, area);
  const validations = engine.validations(sheet);
  const cells = formulas.map((row, rowOffset) =>
    row.map((content, columnOffset) => {
      const [at, column] = [area.row + rowOffset, area.column + columnOffset];
      return {
        content,
        // A text may begin with "=" as well; then it is its own value.
        formula: String(content).startsWith("=") && content !== values[rowOffset]?.[columnOffset],
        style: engine.style(sheet, at, column),
        validation: ruleAt(validations, { row: at, column }),
      };
    }),
  );
  return { text: toTsv(engine.texts(sheet, area)), area, cells };
}

/**
 * Pastes text, or `copied` when the text is what was copied from there. A single cell fills the selection.
 * Gives back the area that was pasted into.
 */
export function pasteText(
  session: Session,
  sheet: string,
  selected: Area,
  text: string,
  copied: Copied | null,
): Area {
  const own = copied !== null && sameLines(copied.text, text) ? copied : null;
  const texts = own ? null : fromTsv(text);
  const height = own ? own.area.rows : (texts?.length ?? 1);
  const width = own ? own.area.columns : Math.max(1, ...(texts ?? []).map((row) => row.length));
  const single = height === 1 && width === 1;
  const merges = new Merges(session.engine.merges(sheet));
  const whole = merges.areaOf(selected.row, selected.column);
  const isOneMerge = whole.rows === selected.rows && whole.columns === selected.columns;
  const target: Area = {
    row: selected.row,
    column: selected.column,
    rows: single && !isOneMerge ? selected.rows : height,
    columns: single && !isOneMerge ? selected.columns : width,
  };
  if (own) pasteCells(session, sheet, target, own);
  else
    writeCells(
      session,
      sheet,
      target,
      (row, column) => texts?.[row % height]?.[column % width] ?? null,
      "japanese",
    );
  session.cellsChanged(sheet, target);
  return target;
}

function pasteCells(session: Session, sheet: string, target: Area, copied: Copied): void {
  const { engine } = session;
  const merges = new Merges(engine.merges(sheet));
  engine.clearValidation(sheet, target);
  for (let row = 0; row < target.rows; row++) {
    for (let column = 0; column < target.columns; column++) {
      const [fromRow, fromColumn] = [row % copied.area.rows, column % copied.area.columns];
      const cell = copied.cells[fromRow]?.[fromColumn];
      const [toRow, toColumn] = [target.row + row, target.column + column];
      const merge = merges.areaOf(toRow, toColumn);
      if (!cell || merge.row !== toRow || merge.column !== toColumn) continue;
      const content = cell.formula
        ? shiftFormula(
            String(cell.content),
            toRow - copied.area.row - fromRow,
            toColumn - copied.area.column - fromColumn,
          )
        : cell.content;
      engine.setCell(sheet, toRow, toColumn, content, cell.formula);
      engine.setStyle(sheet, merge, cell.style);
      if (cell.validation) engine.addValidation(sheet, { ...cell.validation, areas: [merge] });
    }
  }
}

/** Clipboards change line breaks on their way. */
function sameLines(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  return plain(one) === plain(other);
}
