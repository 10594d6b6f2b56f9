/**
 * Inserting and deleting cells with everything that is on them: contents, formats, merges, rules, conditional
 * formats, row heights, page breaks; and everything that refers to them: formulas, names, charts.
 */
import { intersection, MAX_COLUMNS, MAX_ROWS, quotedSheet, rectOf, without } from "../../../cells/geometry";
import { canSpill } from "../../engine/calculation/evaluator";
import type { Area, Engine, Value } from "../../engine/engine";
import { wholeColumns, wholeRows } from "../address";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { putTables, refuseShiftOfTable, takeTables } from "../table/table-cells";
import { mapReferences } from "./references";
import { bandOf, mapCells, mapReference, type Shift } from "./shift";

export function shiftCells(session: Session, sheet: string, shift: Shift): void {
  const { engine } = session;
  refuseConflicts(engine, sheet, shift);
  const putSpills = takeSpills(engine, sheet, shift);
  const merges = engine.merges(sheet);
  const tables = takeTables(engine, sheet);
  for (const merge of merges) engine.unmerge(sheet, merge);
  const breaks = engine.rowBreaks(sheet);
  shiftCharts(engine, sheet, shift);
  moveContents(engine, sheet, shift);
  if (shift.byRows && wholeRows(shift.at)) moveHeights(engine, sheet, shift);
  if (!shift.byRows && wholeColumns(shift.at)) moveWidths(engine, sheet, shift);
  for (const merge of merges) for (const at of mapCells(shift, merge)) mergeAgain(engine, sheet, at);
  moveRules(engine, sheet, shift);
  const headersAlone = putTables(engine, sheet, tables, shift);
  if (breaks.length > 0 && shift.byRows && wholeRows(shift.at)) {
    const moved = breaks.flatMap((row) => mapReference(shift, rectOf(row, 0, 1, MAX_COLUMNS))?.row ?? []);
    engine.setRowBreaks?.(sheet, moved);
  }
  putSpills();
  followEverywhere(session, sheet, shift);
  session.shifted(sheet, shift);
  session.cellsChanged(sheet, shift.at, eventOf(shift));
  // A table has a row below its header at least.
  for (const table of headersAlone) {
    const at = { ...table.area, row: table.area.row + 1, rows: 1 };
    shiftCells(session, sheet, { kind: "insert", at, byRows: true });
    engine.putTable?.(sheet, { ...table, area: { ...table.area, rows: 2 } });
  }
}

/** What is spilled does not move: the formula does, and spills from its new place. */
function takeSpills(engine: Engine, sheet: string, shift: Shift): () => void {
  const anchors = (engine.spills?.(sheet) ?? []).map(({ row, column }) => {
    return { at: rectOf(row, column), formula: engine.formulas(sheet, rectOf(row, column))[0]![0]! };
  });
  for (const { at } of anchors) engine.setCell(sheet, at.row, at.column, "", false);
  return () => {
    for (const { at, formula } of anchors) {
      const moved = mapReference(shift, at);
      if (moved) engine.setCell(sheet, moved.row, moved.column, formula, true);
    }
  };
}

function mergeAgain(engine: Engine, sheet: string, at: Area): void {
  if (at.rows * at.columns > 1) engine.merge(sheet, at);
}

function refuseConflicts(engine: Engine, sheet: string, shift: Shift): void {
  const band = bandOf(shift);
  const used = engine.usedArea(sheet, false);
  const filled = used && intersection(used, band);
  if (shift.kind === "insert" && filled) {
    const over = shift.byRows
      ? filled.row + filled.rows + shift.at.rows > MAX_ROWS
      : filled.column + filled.columns + shift.at.columns > MAX_COLUMNS;
    if (over) refuse("NonBlankCellOffSheet");
  }
  const cut = engine.merges(sheet).some((merge) => {
    const common = intersection(merge, band);
    if (!common) return false;
    return shift.byRows ? common.columns < merge.columns : common.rows < merge.rows;
  });
  if (cut) refuse("MergedRangeConflict");
  refuseShiftOfTable(engine, sheet, shift);
  for (const array of engine.arrays?.(sheet) ?? []) {
    const moving = without(array, band).length === 0;
    const gone = shift.kind === "delete" && without(array, shift.at).length === 0;
    const kept = shift.kind === "insert" || !intersection(array, shift.at);
    if (gone || !intersection(array, band)) continue;
    if (!moving || !kept) refuse("InvalidOperation", "You can't change part of an array.");
    // Excel moves it; the engine could not.
    refuse("NotImplemented");
  }
  for (const { row, column } of engine.spills?.(sheet) ?? []) {
    // Nor could it calculate this one at its new place.
    const formula = String(engine.formulas(sheet, rectOf(row, column))[0]![0]!);
    if (!canSpill(formula.slice(1))) refuse("NotImplemented");
  }
}

/** In an order in which no cell is overwritten before it has moved. */
function moveContents(engine: Engine, sheet: string, shift: Shift): void {
  const used = engine.usedArea(sheet, true);
  const moving = used && intersection(used, bandOf(shift));
  const { at, byRows, kind } = shift;
  const by = (byRows ? at.rows : at.columns) * (kind === "insert" ? 1 : -1);
  if (moving) {
    const formulas = engine.formulas(sheet, moving);
    const values = engine.values(sheet, moving);
    const order = (count: number) => {
      const numbers = Array.from({ length: count }, (_, n) => n);
      return kind === "insert" ? numbers.reverse() : numbers;
    };
    for (const r of order(moving.rows)) {
      for (const c of order(moving.columns)) {
        const from = { row: moving.row + r, column: moving.column + c };
        const to = byRows ? { ...from, row: from.row + by } : { ...from, column: from.column + by };
        const gone = kind === "delete" && intersection(rectOf(from.row, from.column), at);
        const formula = formulas[r]?.[c] ?? "";
        if (!gone) place(engine, sheet, from, to, formula, formula !== values[r]?.[c]);
        if (kind === "delete") empty(engine, sheet, from);
      }
    }
  }
  if (kind === "insert") fillNew(engine, sheet, shift, used);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function place(
  engine: Engine,
  sheet: string,
  from: Place,
  to: Place,
  formula: Value,
  isFormula: boolean,
): void {
  engine.copyFormat?.({ sheet, ...from }, { sheet, ...to });
  engine.setCell(sheet, to.row, to.column, formula, isFormula);
}

function empty(engine: Engine, sheet: string, { row, column }: Place): void {
  engine.setCell(sheet, row, column, "", false);
  engine.clearFormats(sheet, rectOf(row, column));
}

/** New cells are empty and have the format of those above them, or to their left. */
function fillNew(engine: Engine, sheet: string, { at, byRows }: Shift, used: Area | null): void {
  const cells = used && intersection(at, bounded(used, at, byRows));
  if (!cells) return;
  for (let row = cells.row; row < cells.row + cells.rows; row += 1) {
    for (let column = cells.column; column < cells.column + cells.columns; column += 1) {
      engine.setCell(sheet, row, column, "", false);
      const like = byRows ? { row: at.row - 1, column } : { row, column: at.column - 1 };
      if (like.row < 0 || like.column < 0) engine.clearFormats(sheet, rectOf(row, column));
      else engine.copyFormat?.({ sheet, ...like }, { sheet, row, column });
    }
  }
}

/** The used cells, as far as they reach across the new ones. */
function bounded(used: Area, at: Area, byRows: boolean): Area {
  return byRows
    ? rectOf(at.row, used.column, at.rows, used.columns)
    : rectOf(used.row, at.column, used.rows, at.columns);
}

function moveHeights(engine: Engine, sheet: string, { kind, at }: Shift): void {
  const used = engine.usedArea(sheet, true);
  const last = Math.max(at.row + at.rows, used ? used.row + used.rows : 0) + at.rows;
  const heights = Array.from({ length: last }, (_, row) => engine.rowHeight(sheet, row));
  const above = heights[Math.max(0, at.row - 1)] ?? 15;
  const moved =
    kind === "insert"
      ? [...heights.slice(0, at.row), ...Array<number>(at.rows).fill(above), ...heights.slice(at.row)]
      : [...heights.slice(0, at.row), ...heights.slice(at.row + at.rows)];
  moved.slice(0, last).forEach((height, row) => {
    if (height !== heights[row]) engine.setRowHeight(sheet, row, height);
  });
}

function moveWidths(engine: Engine, sheet: string, { kind, at }: Shift): void {
  const used = engine.usedArea(sheet, true);
  const last = Math.max(at.column + at.columns, used ? used.column + used.columns : 0) + at.columns;
  const widths = Array.from({ length: Math.min(last, MAX_COLUMNS) }, (_, column) =>
    engine.columnWidth(sheet, column),
  );
  const left = widths[Math.max(0, at.column - 1)] ?? 54;
  const moved =
    kind === "insert"
      ? [...widths.slice(0, at.column), ...Array<number>(at.columns).fill(left), ...widths.slice(at.column)]
      : [...widths.slice(0, at.column), ...widths.slice(at.column + at.columns)];
  moved.slice(0, widths.length).forEach((width, column) => {
    if (width !== widths[column]) engine.setColumnWidth(sheet, column, width);
  });
}

function moveRules(engine: Engine, sheet: string, shift: Shift): void {
  const name = nameOf(engine, sheet);
  const follow = (formula: string) => followed(formula, name, name, shift);
  const rules = engine.validations(sheet).map((rule) => ({
    ...rule,
    areas: rule.areas.flatMap((at) => mapCells(shift, at)),
    // An inline list is a text and passed over.
    formula1: follow(rule.formula1),
    formula2: follow(rule.formula2),
  }));
  engine.clearValidation(sheet, rectOf(0, 0, MAX_ROWS, MAX_COLUMNS));
  for (const rule of rules) if (rule.areas.length > 0) engine.addValidation(sheet, rule);
  const formats = engine.conditionalFormats?.(sheet) ?? [];
  if (formats.length === 0) return;
  const moved = formats.map((format) => ({
    ...format,
    areas: format.areas.flatMap((at) => mapCells(shift, at)),
    formula: follow(format.formula),
  }));
  engine.setConditionalFormats?.(
    sheet,
    moved.filter(({ areas }) => areas.length > 0),
  );
}

/** Formulas of all sheets, rules of the others, names and charts. */
function followEverywhere({ engine }: Session, sheet: string, shift: Shift): void {
  const target = nameOf(engine, sheet);
  for (const { id, name } of engine.sheets()) {
    followFormulas(engine, id, (formula) => followed(formula, name, target, shift));
    if (id !== sheet) followRules(engine, id, (formula) => followed(formula, name, target, shift));
    for (const chart of engine.charts(id)) {
      const series = chart.series.map((one) => ({
        ...one,
        categories: followed(one.categories, name, target, shift),
        values: followed(one.values, name, target, shift),
      }));
      if (JSON.stringify(series) !== JSON.stringify(chart.series)) engine.putChart(id, { ...chart, series });
    }
  }
  for (const one of engine.names()) {
    const own = one.sheet === null ? "" : nameOf(engine, one.sheet);
    const refersTo = followed(one.refersTo, own, target, shift);
    if (refersTo !== one.refersTo) engine.setName({ ...one, refersTo });
  }
  const page = engine.pageSetup(sheet);
  for (const part of ["printArea", "titleRows"] as const) {
    const before = page[part];
    const after = before === null ? null : followed(before, target, target, shift);
    if (after !== before && !after?.includes("#REF!")) engine.setPageSetup(sheet, { [part]: after });
  }
}

function followFormulas(engine: Engine, sheet: string, follow: (formula: string) => string): void {
  const used = engine.usedArea(sheet, false);
  if (!used) return;
  const values = engine.values(sheet, used);
  engine.formulas(sheet, used).forEach((row, r) => {
    row.forEach((formula, c) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || formula === values[r]?.[c]) return;
      const after = follow(formula);
      if (after !== formula) engine.setCell(sheet, used.row + r, used.column + c, after, true);
    });
  });
}

function followRules(engine: Engine, sheet: string, follow: (formula: string) => string): void {
  const rules = engine.validations(sheet);
  const after = rules.map((rule) => ({
    ...rule,
    formula1: follow(rule.formula1),
    formula2: follow(rule.formula2),
  }));
  if (JSON.stringify(after) === JSON.stringify(rules)) return;
  engine.clearValidation(sheet, rectOf(0, 0, MAX_ROWS, MAX_COLUMNS));
  for (const rule of after) engine.addValidation(sheet, rule);
}

function followed(formula: string, own: string, target: string, shift: Shift): string {
  return mapReferences(formula, own, (sheet, at) => {
    return sheet.toLowerCase() === target.toLowerCase() ? mapReference(shift, at) : at;
  });
}

/** Charts move with the cells under their corner. */
function shiftCharts(engine: Engine, sheet: string, { kind, at, byRows }: Shift): void {
  const whole = byRows ? wholeRows(at) : wholeColumns(at);
  if (!whole || engine.charts(sheet).length === 0) return;
  const sizes = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) =>
      byRows ? engine.rowHeight(sheet, from + n) : engine.columnWidth(sheet, from + n),
    ).reduce((sum, size) => sum + size, 0);
  const first = byRows ? at.row : at.column;
  const count = byRows ? at.rows : at.columns;
  const edge = sizes(0, first);
  const by = kind === "insert" ? sizes(Math.max(0, first - 1), 1) * count : -sizes(first, count);
  for (const chart of engine.charts(sheet)) {
    const corner = byRows ? chart.top : chart.left;
    if (corner < edge) continue;
    const moved = Math.max(kind === "insert" ? corner + by : Math.max(edge, corner + by), 0);
    engine.putChart(sheet, byRows ? { ...chart, top: moved } : { ...chart, left: moved });
  }
}

function nameOf(engine: Engine, sheet: string): string {
  return engine.sheets().find(({ id }) => id === sheet)?.name ?? quotedSheet("");
}

function eventOf({ kind, at, byRows }: Shift): Record<string, unknown> {
  const what = byRows ? (wholeRows(at) ? "Row" : "Cell") : wholeColumns(at) ? "Column" : "Cell";
  const direction = { insert: byRows ? "Down" : "Right", delete: byRows ? "Up" : "Left" }[kind];
  return {
    changeType: `${what}${kind === "insert" ? "Inserted" : "Deleted"}`,
    shiftDirection: `ShiftCell${direction}`,
  };
}
