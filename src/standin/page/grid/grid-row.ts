/**
 * One row of the grid as elements: its header and its cells.
 */
import { cellAddress, columnName } from "../../../cells/geometry";
import type { Area, Style, Value } from "../../engine/engine";
import { applyStyle, fontOf, textWidth } from "./cell-style";
import { boxOf, type Axis } from "./layout";
import type { Merges } from "./merges";

/** Pixels of the row headers and of the column headers. */
export const ROW_HEADER = 46;
export const COLUMN_HEADER = 24;

export interface RowSource {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: Merges;
  readonly frozenColumns: number;
  /** 1 for 100 %. */
  readonly zoom: number;
  style(row: number, column: number): Style;
  text(row: number, column: number): string;
  value(row: number, column: number): Value;
}

/** @param top pixels between the row's layer and the sheet's first row */
export function buildRow(
  source: RowSource,
  row: number,
  first: number,
  last: number,
  top: number,
): HTMLElement {
  const element = document.createElement("div");
  element.className = "row";
  element.setAttribute("role", "row");
  element.setAttribute("aria-rowindex", String(row + 1));
  element.dataset.row = String(row);
  element.style.top = `${source.rows.start(row) - top}px`;
  element.style.height = `${source.rows.size(row)}px`;

  const header = document.createElement("div");
  header.className = "row-header";
  header.setAttribute("role", "rowheader");
  header.textContent = String(row + 1);
  header.style.width = `${ROW_HEADER}px`;
  element.append(header);

  const { columns, frozenColumns, merges } = source;
  const fixed = frozenPart(columns, frozenColumns);
  if (fixed) element.append(fixed);
  for (let column = 0; fixed && column < frozenColumns; column++) {
    const cell = cellAt(source, row, column);
    if (!cell) continue;
    fixed.append(cell.element);
    const { area } = cell;
    const reaches = area.column + area.columns > frozenColumns || cell.element.querySelector(".spill");
    // What reaches out of the columns that stay goes on in those that move: its other end is drawn once more.
    if (reaches) element.append(withoutName(buildCell(source, area, 0)));
  }
  for (const area of merges.inRow(row)) {
    const reaches = area.column < first && area.column + area.columns > first;
    if (area.row === row && reaches && area.column >= frozenColumns) {
      element.append(buildCell(source, area, 0));
    }
  }
  for (let column = Math.max(first, frozenColumns); column <= last; column++) {
    const cell = cellAt(source, row, column);
    if (cell) element.append(cell.element);
  }
  return element;
}

/** What the columns that stay lie in; null: there are none. */
export function frozenPart(columns: Axis, frozenColumns: number): HTMLElement | null {
  if (frozenColumns === 0) return null;
  const part = document.createElement("div");
  part.className = "frozen-columns";
  part.setAttribute("role", "presentation");
  part.style.left = `${ROW_HEADER}px`;
  part.style.width = `${columns.start(frozenColumns)}px`;
  return part;
}

/** null: the cell belongs to another one's merged area, or its column is hidden. */
function cellAt(source: RowSource, row: number, column: number) {
  const area = source.merges.areaOf(row, column);
  if (area.row !== row || area.column !== column) return null;
  if (source.columns.span(area.column, area.columns) === 0) return null;
  return { area, element: buildCell(source, area, column < source.frozenColumns ? ROW_HEADER : 0) };
}

/** For the eye alone: a cell is there once. */
function withoutName(cell: HTMLElement): HTMLElement {
  for (const name of ["role", "aria-label", "aria-selected", "aria-rowspan", "aria-colspan"]) {
    cell.removeAttribute(name);
  }
  cell.setAttribute("aria-hidden", "true");
  delete cell.dataset.cell;
  return cell;
}

/** @param before pixels between the row's start and that of the part which the cell lies in */
function buildCell(source: RowSource, area: Area, before: number): HTMLElement {
  const { row, column } = area;
  const name = cellAddress({ row, column });
  const text = source.text(row, column);
  const value = source.value(row, column);
  const style = source.style(row, column);
  const single = area.rows === 1 && area.columns === 1;
  const last = single ? style : source.style(row + area.rows - 1, column + area.columns - 1);
  const box = boxOf(area, source.rows, source.columns);

  const cell = document.createElement("div");
  cell.className = single ? "cell" : "cell merged";
  cell.setAttribute("role", "gridcell");
  cell.setAttribute("aria-colindex", String(column + 1));
  if (area.rows > 1) cell.setAttribute("aria-rowspan", String(area.rows));
  if (area.columns > 1) cell.setAttribute("aria-colspan", String(area.columns));
  cell.setAttribute("aria-label", text === "" ? name : `${name} ${text}`);
  cell.setAttribute("aria-selected", "false");
  cell.dataset.cell = name;
  applyStyle(cell, style, last, value, source.zoom);
  // One pixel more to the left and the top: borders lie on the line that neighbours share.
  cell.style.left = `${ROW_HEADER - before + box.left - 1}px`;
  cell.style.width = `${box.width + 1}px`;
  cell.style.height = `${box.height + 1}px`;
  if (text !== "") cell.append(buildText(source, area, text, value, style, box.width));
  return cell;
}

function buildText(
  source: RowSource,
  area: Area,
  text: string,
  value: Value,
  style: Style,
  width: number,
): HTMLElement {
  const content = document.createElement("span");
  content.className = "text";
  content.textContent = text;
  if (style.wrap || area.columns > 1 || area.rows > 1) return content;
  const needed = textWidth(text, fontOf(style, source.zoom)) + 6;
  if (needed <= width) return content;
  if (typeof value === "number") {
    content.textContent = "#".repeat(
      Math.max(1, Math.floor((width - 6) / textWidth("#", fontOf(style, source.zoom)))),
    );
    return content;
  }
  const free = freeWidth(source, area, width, needed);
  if (free > width && (style.horizontal === "general" || style.horizontal === "left")) {
    content.classList.add("spill");
    content.style.maxWidth = `${free - 2}px`;
  }
  return content;
}

/** Text that is too long for its cell runs over the empty cells to its right. */
function freeWidth(source: RowSource, area: Area, width: number, needed: number): number {
  let free = width;
  for (let column = area.column + 1; free < needed && column < source.columns.count; column++) {
    if (source.merges.at(area.row, column) || source.text(area.row, column) !== "") break;
    free += source.columns.size(column);
  }
  return free;
}

export function buildColumnHeader(columns: Axis, column: number, isFrozen: boolean): HTMLElement {
  const header = document.createElement("div");
  header.className = "column-header";
  header.setAttribute("role", "columnheader");
  header.setAttribute("aria-colindex", String(column + 1));
  header.dataset.column = String(column);
  header.textContent = columnName(column);
  header.style.left = `${(isFrozen ? 0 : ROW_HEADER) + columns.start(column)}px`;
  header.style.width = `${columns.size(column)}px`;
  return header;
}
