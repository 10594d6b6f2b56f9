/** `Range.getCellProperties` and its kin: formats of each cell, in one call. */
import { rectOf } from "../../../../cells/geometry";
import type { Area } from "../../../engine/engine";
import { objectArgument } from "../../arguments";
import type { ModelObject } from "../../model-object";
import { RangeFormat } from "./range-format";
import { refuse } from "../../refusal";
import type { Session } from "../../session";

type Plain = Record<string, unknown>;

/** One plain object for each cell, with the members that were asked for. */
export function getCellProperties(session: Session, sheet: string, at: Area, wanted: unknown): Plain[][] {
  const asked = objectArgument(wanted);
  return Array.from({ length: at.rows }, (_, row) =>
    Array.from({ length: at.columns }, (_, column) => {
      return read(session, sheet, rectOf(at.row + row, at.column + column), asked, false);
    }),
  );
}

/** One plain object for each column. */
export function getColumnProperties(session: Session, sheet: string, at: Area, wanted: unknown): Plain[] {
  const asked = objectArgument(wanted);
  return Array.from({ length: at.columns }, (_, column) => {
    return read(session, sheet, rectOf(at.row, at.column + column, at.rows), asked, true);
  });
}

/** One plain object for each row. */
export function getRowProperties(session: Session, sheet: string, at: Area, wanted: unknown): Plain[] {
  const asked = objectArgument(wanted);
  return Array.from({ length: at.rows }, (_, row) => {
    return read(session, sheet, rectOf(at.row + row, at.column, 1, at.columns), asked, false);
  });
}

export function setCellProperties(session: Session, sheet: string, at: Area, given: unknown): void {
  const rows = Array.isArray(given) ? (given as unknown[]) : refuse("InvalidArgument");
  const fits =
    rows.length === at.rows && rows.every((row) => Array.isArray(row) && row.length === at.columns);
  if (!fits) refuse("InvalidArgument");
  (rows as unknown[][]).forEach((row, r) => {
    row.forEach((one, c) => write(session, sheet, rectOf(at.row + r, at.column + c), one, false));
  });
  session.touch("content");
}

export function setColumnProperties(session: Session, sheet: string, at: Area, given: unknown): void {
  const columns = Array.isArray(given) ? (given as unknown[]) : refuse("InvalidArgument");
  if (columns.length !== at.columns) refuse("InvalidArgument");
  columns.forEach((one, c) => write(session, sheet, rectOf(at.row, at.column + c, at.rows), one, true));
  session.touch("content");
}

export function setRowProperties(session: Session, sheet: string, at: Area, given: unknown): void {
  const rows = Array.isArray(given) ? (given as unknown[]) : refuse("InvalidArgument");
  if (rows.length !== at.rows) refuse("InvalidArgument");
  rows.forEach((one, r) => write(session, sheet, rectOf(at.row + r, at.column, 1, at.columns), one, false));
  session.touch("content");
}

function read(session: Session, sheet: string, at: Area, asked: Plain, columns: boolean): Plain {
  const result: Plain = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (!wanted) continue;
    if (name === "address" || name === "addressLocal") result[name] = session.addressOf(sheet, at);
    else if (name === "columnHidden" && columns)
      result[name] = !session.engine.columnVisible(sheet, at.column);
    else if (name === "columnIndex" && columns) result[name] = at.column;
    else if (name === "format")
      result[name] = readFormat(session, sheet, at, objectArgument(wanted), columns);
    else refuse("ApiNotFound", `Cell properties have no "${name}".`);
  }
  return result;
}

/** All eight are answered for every cell, also where there is no line (#2349). */
const SIDES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
} as const;

function readFormat(session: Session, sheet: string, at: Area, asked: Plain, columns: boolean): Plain {
  const format = new RangeFormat(session, sheet, [at]);
  const result: Plain = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (!wanted) continue;
    if (name === "borders") {
      const sides = Object.entries(SIDES).map(([side, edge]) => {
        return [side, pick(format.borders.itemAt(edge), objectArgument(wanted))];
      });
      result.borders = Object.fromEntries(sides);
    } else if (name === "font") result.font = pick(format.font, objectArgument(wanted));
    else if (name === "fill") result.fill = pick(format.fill, objectArgument(wanted));
    else result[name] = member(format, name, columns);
  }
  return result;
}

function pick(object: ModelObject, asked: Plain): Plain {
  const names = Object.keys(asked).filter((name) => asked[name]);
  return Object.fromEntries(names.map((name) => [name, member(object, name, true)]));
}

function member(object: ModelObject, name: string, columns: boolean): unknown {
  const known = object.table.scalars?.includes(name) && (columns || name !== "columnWidth");
  if (!known) return refuse("ApiNotFound", `${object.table.className} has no property "${name}".`);
  return (object as unknown as Plain)[name];
}

function write(session: Session, sheet: string, at: Area, given: unknown, columns: boolean): void {
  if (given === null || given === undefined) return;
  for (const [name, value] of Object.entries(objectArgument(given))) {
    if (name !== "format") refuse("ApiNotFound", `Cell properties have no "${name}" that can be set here.`);
    const format = new RangeFormat(session, sheet, [at]);
    for (const [part, content] of Object.entries(objectArgument(value))) {
      if (part === "font") assign(format.font, content);
      else if (part === "fill") assign(format.fill, content);
      else if (part === "borders") assignBorders(format, objectArgument(content));
      else if (columns || part !== "columnWidth") assign(format, { [part]: content });
      else refuse("ApiNotFound");
    }
  }
}

function assignBorders(format: RangeFormat, sides: Plain): void {
  for (const [side, content] of Object.entries(sides)) {
    const edge = SIDES[side as keyof typeof SIDES] ?? refuse("InvalidArgument");
    const { style, ...rest } = objectArgument(content);
    const border = format.borders.itemAt(edge);
    // A colour or weight brings back the line that "None" takes away; in which order Excel sets them is not known.
    if (format.session.temper.borderColorDraws) {
      assign(border, { style });
      assign(border, rest);
    } else {
      if (style !== "None") assign(border, rest);
      assign(border, { style });
    }
  }
}

/** null and undefined leave a property alone. */
function assign(object: ModelObject, content: unknown): void {
  for (const [name, value] of Object.entries(objectArgument(content))) {
    if (value === null || value === undefined) continue;
    if (!object.table.writable?.includes(name)) {
      refuse("ApiNotFound", `${object.table.className} has no property "${name}" that can be set.`);
    }
    (object as unknown as Plain)[name] = value;
  }
}
