/** What `Range.getSpecialCells` finds, as areas that may reach beyond the range. */
import { enclosing, intersection, rectOf } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import { commonCells } from "../address";
import { choiceArgument } from "../arguments";
import { isErrorValue } from "../../../cells/error-values";
import { refuse } from "../refusal";
import type { Session } from "../session";

const TYPES = [
  "DataValidations",
  "SameDataValidation",
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
] as const;
const VALUE_TYPES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

export function specialCells(
  session: Session,
  sheet: string,
  within: Area,
  type: unknown,
  valueType: unknown = "All",
): Area[] {
  const kind = choiceArgument(type, [...TYPES, "ConditionalFormats", "SameConditionalFormat"]);
  const wanted = choiceArgument(valueType ?? "All", VALUE_TYPES);
  search(session, sheet, within, kind);
  switch (kind) {
    case "DataValidations":
      return ruledAreas(session, sheet, within);
    case "SameDataValidation": {
      const first = rectOf(within.row, within.column);
      const same = session.engine
        .validations(sheet)
        .find(({ areas }) => commonCells(areas, [first]).length > 0);
      return same ? commonCells(same.areas, [within]) : [];
    }
    case "Visible":
      return cells(within, (row, column) => {
        return session.engine.rowVisible(sheet, row) && session.engine.columnVisible(sheet, column);
      });
    case "Blanks":
    case "Constants":
    case "Formulas":
      return byContent(session, sheet, within, kind, wanted);
    case "ConditionalFormats":
    case "SameConditionalFormat":
      return formattedAreas(session, sheet, within, kind === "SameConditionalFormat");
  }
}

/** Rules are looked for in every cell (#4245: as good as endless over a whole sheet), contents in the used ones. */
function search(session: Session, sheet: string, within: Area, kind: string): void {
  const { temper, statistics } = session;
  const byRule = /DataValidation|ConditionalFormat/.test(kind);
  const used = byRule ? within : session.engine.usedArea(sheet, true);
  const searched = used && intersection(within, used);
  statistics.searchedCells += searched ? searched.rows * searched.columns : 0;
  if (statistics.searchedCells > temper.mostSearchedCells) {
    refuse("GeneralException", "Looking for these cells took too long.");
  }
  // "Go to special" is not there on a protected sheet, and VBA's SpecialCells fails.
  if (!temper.specialCellsOfProtected && session.sheet(sheet).protected) refuse("AccessDenied");
}

/** The areas of all conditional formats, or of those that the first cell has. */
function formattedAreas(session: Session, sheet: string, within: Area, same: boolean): Area[] {
  const formats = session.engine.conditionalFormats?.(sheet) ?? refuse("NotImplemented");
  const first = rectOf(within.row, within.column);
  const wanted = same ? formats.filter(({ areas }) => commonCells(areas, [first]).length > 0) : formats;
  return commonCells(
    wanted.flatMap(({ areas }) => areas),
    [within],
  );
}

/**
 * One area for each area of a rule: a rule over a merged cell stays in one piece. Whether Excel does the same or gives
 * rectangles that know nothing of the rules is written nowhere; the session says which of both it is to be.
 */
function ruledAreas(session: Session, sheet: string, within: Area): Area[] {
  const found = commonCells(
    session.engine.validations(sheet).flatMap(({ areas }) => areas),
    [within],
  );
  return session.temper.joinsRuledAreas ? joined(found) : found;
}

/** Rectangles that share a whole side are one. */
function joined(areas: readonly Area[]): Area[] {
  const left = [...areas];
  const done: Area[] = [];
  for (let one = left.shift(); one; one = left.shift()) {
    const current = one;
    const at = left.findIndex((other) => shareSide(current, other));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other) left.unshift(enclosing(current, other));
    else done.push(current);
  }
  return done.length < areas.length ? joined(done) : done;
}

function shareSide(a: Area, b: Area): boolean {
  const sameRows = a.row === b.row && a.rows === b.rows;
  const sameColumns = a.column === b.column && a.columns === b.columns;
  const beside = a.column + a.columns === b.column || b.column + b.columns === a.column;
  const below = a.row + a.rows === b.row || b.row + b.rows === a.row;
  return (sameRows && beside) || (sameColumns && below);
}

function byContent(
  session: Session,
  sheet: string,
  within: Area,
  kind: "Blanks" | "Constants" | "Formulas",
  wanted: string,
): Area[] {
  const used = session.engine.usedArea(sheet);
  const searched = used && intersection(within, used);
  if (!searched) return [];
  const filled = session.engine.filledCells(sheet, searched);
  if (kind === "Blanks") {
    const taken = new Set(filled.map(({ row, column }) => `${row},${column}`));
    return cells(searched, (row, column) => !taken.has(`${row},${column}`));
  }
  return joinedRows(
    filled.filter(({ value, calculated }) => calculated === (kind === "Formulas") && isOfType(value, wanted)),
  );
}

/** The same areas as `cells` gives, for few cells in a large area. @param filled row by row */
function joinedRows(filled: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const done: Area[] = [];
  /** Runs of the row above that may go on, by their columns. */
  let above = new Map<string, Area>();
  for (let first = 0; first < filled.length;) {
    const { row } = filled[first]!;
    const next = new Map<string, Area>();
    for (let at = first; at < filled.length && filled[at]!.row === row; first = at) {
      const { column } = filled[at]!;
      let columns = 0;
      while (filled[at]?.row === row && filled[at]?.column === column + columns)
        [at, columns] = [at + 1, columns + 1];
      const key = `${column}+${columns}`;
      const before = above.get(key);
      const goesOn = before !== undefined && before.row + before.rows === row;
      if (goesOn) above.delete(key);
      next.set(key, goesOn ? { ...before, rows: before.rows + 1 } : rectOf(row, column, 1, columns));
    }
    done.push(...above.values());
    above = next;
  }
  return [...done, ...above.values()];
}

function isOfType(value: unknown, wanted: string): boolean {
  if (wanted === "All") return true;
  if (isErrorValue(value)) return wanted.includes("Errors");
  if (typeof value === "number") return wanted.includes("Number");
  return typeof value === "boolean" ? wanted.includes("Logical") : wanted.includes("Text");
}

/** Runs of cells side by side as one area each, equal runs in rows below each other joined. */
function cells(within: Area, holds: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = within.row; row < within.row + within.rows; row += 1) {
    const next = new Map<string, Area>();
    for (const { column, columns } of runs(within, (at) => holds(row, at))) {
      const key = `${column}+${columns}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, above ? { ...above, rows: above.rows + 1 } : rectOf(row, column, 1, columns));
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runs({ column: first, columns }: Area, holds: (column: number) => boolean): Area[] {
  const found: Area[] = [];
  let start = -1;
  for (let column = first; column <= first + columns; column += 1) {
    const inside = column < first + columns && holds(column);
    if (inside && start < 0) start = column;
    if (!inside && start >= 0) {
      found.push(rectOf(0, start, 1, column - start));
      start = -1;
    }
  }
  return found;
}

/** Single cells, given row by row, as the areas that Excel makes of them. */
export function rectangles(found: readonly Area[]): Area[] {
  const wanted = new Set(found.map(({ row, column }) => `${row},${column}`));
  const whole = found.reduce((all, one) => enclosing(all, one));
  return cells(whole, (row, column) => wanted.has(`${row},${column}`));
}
