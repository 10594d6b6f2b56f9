/** What a table means for the cells in it and beside it. */
import { intersection, MAX_COLUMNS, MAX_ROWS, rectOf } from "../../../cells/geometry";
import type { Area, Engine, Table } from "../../engine/engine";
import { numberedColumns } from "../../engine/tables/tables";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { bandOf, mapReference, type Shift } from "../shift/shift";

export function tablesOf(engine: Engine, sheet: string): readonly Table[] {
  return engine.tables?.(sheet) ?? [];
}

/** Those that share a cell with the area, from top to bottom and from left to right. */
export function tablesAt(engine: Engine, sheet: string, at: Area): Table[] {
  return tablesOf(engine, sheet)
    .filter(({ area }) => intersection(area, at))
    .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

/** The rows between header and totals. */
export function bodyOf({ area, header, totals }: Table): Area {
  const first = header ? 1 : 0;
  return { ...area, row: area.row + first, rows: area.rows - first - (totals ? 1 : 0) };
}

/** [セルを結合して中央揃え] cannot be chosen in a table. */
export function refuseMergeInTable({ engine }: Session, sheet: string, at: Area): void {
  if (tablesAt(engine, sheet, at).length > 0) refuse("InvalidOperation");
}

/**
 * "Include new rows and columns in table", of what is put right below a table or right beside it. Asked before the
 * cells are written; what it gives is done afterwards.
 */
export function growth({ engine }: Session, sheet: string, at: Area): () => void {
  const tables = tablesOf(engine, sheet);
  const grown = tables.flatMap((table) => {
    const { area, totals } = table;
    const below = rectOf(area.row + area.rows, area.column, at.rows, area.columns);
    const beside = rectOf(area.row, area.column + area.columns, area.rows, at.columns);
    const free = (cells: Area) =>
      cells.row + cells.rows <= MAX_ROWS &&
      cells.column + cells.columns <= MAX_COLUMNS &&
      engine.filledCells(sheet, cells).length === 0 &&
      !tables.some((other) => intersection(other.area, cells)) &&
      !engine.merges(sheet).some((merge) => intersection(merge, cells));
    if (!totals && at.row === below.row && intersection(at, below) && free(below)) {
      return [{ table, added: below, area: { ...area, rows: area.rows + at.rows } }];
    }
    const inRows = totals ? { ...beside, rows: beside.rows - 1 } : beside;
    if (at.column === beside.column && intersection(at, inRows) && free(beside)) {
      return [{ table, added: beside, area: { ...area, columns: area.columns + at.columns } }];
    }
    return [];
  });
  return () => {
    for (const { table, added, area } of grown) {
      if (engine.filledCells(sheet, added).length > 0)
        engine.putTable?.(sheet, resized(engine, sheet, table, area));
    }
  };
}

/** The table over another area with the same top; columns outside of the old one are named by their header cells. */
export function resized(engine: Engine, sheet: string, table: Table, area: Area): Table {
  const texts = engine.texts(sheet, { ...area, rows: 1 })[0]!;
  const columns = texts.map((text, place) => {
    const known = table.columns[area.column + place - table.area.column];
    return known ?? { name: table.header ? text : "" };
  });
  return { ...table, area, columns: numberedColumns(columns) };
}

/** "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet." */
export function refuseShiftOfTable(engine: Engine, sheet: string, shift: Shift): void {
  const band = bandOf(shift);
  for (const table of tablesOf(engine, sheet)) {
    const { area, header } = table;
    const common = intersection(area, band);
    if (!common) continue;
    const wholly = shift.byRows ? common.columns === area.columns : common.rows === area.rows;
    if (!wholly) refuse("InsertDeleteConflict");
    const gone = shift.kind === "delete" ? intersection(area, shift.at) : null;
    const cutsHeader = gone && header && gone.row === area.row && gone.rows < area.rows;
    if (shift.byRows && cutsHeader) refuse("InsertDeleteConflict");
  }
}

/** Takes the tables out while their cells move, so that no header takes its name from a cell on its way. */
export function takeTables(engine: Engine, sheet: string): readonly Table[] {
  const tables = tablesOf(engine, sheet);
  for (const { id } of tables) engine.removeTable?.(sheet, id);
  return tables;
}

/**
 * Puts them back where their cells are; a table of which nothing is left is gone. Gives those that have nothing but
 * their header.
 */
export function putTables(engine: Engine, sheet: string, tables: readonly Table[], shift: Shift): Table[] {
  const moved = tables.flatMap((table) => {
    const area = mapReference(shift, table.area);
    return area ? [{ ...table, area, columns: movedColumns(table, area, shift) }] : [];
  });
  for (const table of moved) engine.putTable?.(sheet, table);
  return moved.filter(({ header, area }) => header && area.rows === 1);
}

interface Place {
  readonly sheet: string;
  readonly at: Area;
}

/** Tables that are moved whole go along. To be called before the cells move, and what it gives afterwards. */
export function moveTables(engine: Engine, from: Place, to: Place): () => void {
  const moving = tablesOf(engine, from.sheet).filter(({ area }) => {
    const common = intersection(area, from.at);
    return common && common.rows === area.rows && common.columns === area.columns;
  });
  for (const { id } of moving) engine.removeTable?.(from.sheet, id);
  return () => {
    for (const table of moving) {
      const row = table.area.row + to.at.row - from.at.row;
      const column = table.area.column + to.at.column - from.at.column;
      engine.putTable?.(to.sheet, { ...table, area: { ...table.area, row, column } });
    }
  };
}

function movedColumns(table: Table, area: Area, shift: Shift): Table["columns"] {
  if (area.columns === table.area.columns) return table.columns;
  const places = new Map(
    table.columns.flatMap((column, place) => {
      const at = { ...table.area, column: table.area.column + place, columns: 1 };
      const moved = mapReference(shift, at);
      return moved ? [[moved.column, column] as const] : [];
    }),
  );
  return numberedColumns(
    Array.from({ length: area.columns }, (_, place) => places.get(area.column + place) ?? { name: "" }),
  );
}

/** A free number and a free name ("テーブル1") for a new table. */
export function newTableId(engine: Engine): { readonly id: number; readonly name: string } {
  const all = engine.sheets().flatMap(({ id }) => tablesOf(engine, id));
  const taken = new Set([...all, ...engine.names()].map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`テーブル${number}`)) number += 1;
  return { id: Math.max(0, ...all.map(({ id }) => id)) + 1, name: `テーブル${number}` };
}
