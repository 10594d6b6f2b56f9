/** Copying cells to other cells: `copyFrom`, `moveTo`, `autoFill`, and the order that a sort gives them. */
import { intersection, rectOf, without } from "../../../cells/geometry";
import type { Area, Value } from "../../engine/engine";
import type { Session } from "../session";
import { offsetFormula } from "../shift/references";
import { clearConditionalFormats } from "./range-changes";

export interface Content {
  readonly formula: Value;
  readonly value: Value;
  readonly isFormula: boolean;
}

export type CopyKind = "All" | "Formulas" | "Values" | "Formats" | "Link";

export interface Place {
  readonly sheet: string;
  readonly at: Area;
}

export function contentsOf(session: Session, { sheet, at }: Place): Content[][] {
  const values = session.engine.values(sheet, at);
  return session.engine.formulas(sheet, at).map((row, r) =>
    row.map((formula, c) => {
      const value = values[r]?.[c] ?? "";
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return { formula, value, isFormula };
    }),
  );
}

/** A formula's relative references go along; `rows` and `columns` say how far. */
export function putContent(
  session: Session,
  sheet: string,
  to: { readonly row: number; readonly column: number },
  content: Content,
  rows: number,
  columns: number,
): void {
  const { formula, isFormula } = content;
  const moved = isFormula ? offsetFormula(String(formula), rows, columns) : formula;
  session.engine.setCell(sheet, to.row, to.column, moved, isFormula);
}

export interface CopyOptions {
  readonly kind: CopyKind;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * The cells of `from` into those of `to`: once when `to` is smaller, else as often as it fits.
 * Gives back the cells that were written.
 */
export function copyCells(session: Session, from: Place, to: Place, options: CopyOptions): Area {
  const { engine } = session;
  const { kind, skipBlanks, transpose } = options;
  const contents = contentsOf(session, from);
  const rows = transpose ? from.at.columns : from.at.rows;
  const columns = transpose ? from.at.rows : from.at.columns;
  const fits = to.at.rows % rows === 0 && to.at.columns % columns === 0;
  const target = fits ? to.at : rectOf(to.at.row, to.at.column, rows, columns);
  const looks = new Map<string, { row: number; column: number }>();
  for (let r = 0; r < target.rows; r += 1) {
    for (let c = 0; c < target.columns; c += 1) {
      const [sourceRow, sourceColumn] = transpose
        ? [c % from.at.rows, r % from.at.columns]
        : [r % from.at.rows, c % from.at.columns];
      const content = contents[sourceRow]?.[sourceColumn];
      if (!content || (skipBlanks && content.value === "" && !content.isFormula)) continue;
      const source = { row: from.at.row + sourceRow, column: from.at.column + sourceColumn };
      const cell = { row: target.row + r, column: target.column + c };
      looks.set(`${cell.row},${cell.column}`, source);
      if (kind === "All" || kind === "Formulas") {
        putContent(session, to.sheet, cell, content, cell.row - source.row, cell.column - source.column);
      } else if (kind === "Values") engine.setCell(to.sheet, cell.row, cell.column, content.value, false);
      if (kind === "All" || kind === "Formats") {
        engine.copyFormat?.({ sheet: from.sheet, ...source }, { sheet: to.sheet, ...cell });
      }
    }
  }
  if (kind === "All") copyRules(session, from, to.sheet, looks);
  return target;
}

/** Merges, rules and conditional formats come with the cells. */
function copyRules(
  session: Session,
  from: Place,
  sheet: string,
  cells: ReadonlyMap<string, { readonly row: number; readonly column: number }>,
): void {
  const { engine } = session;
  const rules = engine.validations(from.sheet);
  const merges = engine.merges(from.sheet).filter((merge) => inside(merge, from.at));
  for (const [key, source] of cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const cell = rectOf(row, column);
    engine.clearValidation(sheet, cell);
    clearConditionalFormats(session, sheet, cell);
    const rule = rules.find(({ areas }) =>
      areas.some((at) => intersection(at, rectOf(source.row, source.column))),
    );
    if (rule) engine.addValidation(sheet, { ...rule, areas: [cell] });
    const merge = merges.find((one) => one.row === source.row && one.column === source.column);
    if (merge) engine.merge(sheet, { ...merge, row, column });
  }
}

function inside(one: Area, other: Area): boolean {
  const common = intersection(one, other);
  return common !== null && common.rows === one.rows && common.columns === one.columns;
}

/** Takes the cells away after they have been copied. */
export function emptyAfterMove(session: Session, from: Place, kept: Place): void {
  const { engine } = session;
  const left = from.sheet === kept.sheet ? without(from.at, kept.at) : [from.at];
  for (const at of left) {
    for (let row = at.row; row < at.row + at.rows; row += 1) {
      for (let column = at.column; column < at.column + at.columns; column += 1) {
        engine.setCell(from.sheet, row, column, "", false);
      }
    }
    engine.clearFormats(from.sheet, at);
    engine.clearValidation(from.sheet, at);
  }
}
