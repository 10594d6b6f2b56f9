/**
 * The workbook's sheet as a grid: rendering only. Keys and the mouse are in `grid-input.ts`.
 *
 * For screen readers and browser tests: the element with `role="grid"` is named after its sheet and counts the
 * sheet's rows and columns (`aria-rowcount`, `aria-colcount`). It holds `role="row"` elements (`aria-rowindex`,
 * one-based) with `role="gridcell"` elements (`aria-colindex`, one-based). A cell's accessible name is its address,
 * and after a space its text: "H12 ほぼ達成した"; an empty cell's name is its address alone: "H12". Every rendered cell
 * also has `data-cell="H12"`, which is the exact way to one cell; in `getByRole` use a pattern such as /^H12( |$)/,
 * since a plain "H12" also matches "H120". Selected cells have `aria-selected="true"`. A merged area is one
 * gridcell, named after its first cell, with `aria-rowspan` and `aria-colspan`.
 * Only cells in sight (and some around them) exist: a far cell appears after scrolling, or with the name box.
 */
import type { Area, Engine, Style, Value } from "../engine/engine";
import { areaName, holds, MAX_COLUMNS, MAX_ROWS, overlap, type Position } from "./address";
import { buildColumnHeader, buildRow, COLUMN_HEADER, ROW_HEADER, type RowSource } from "./grid-row";
import { Axis, boxOf, pointsToPixels, scrollToShow, type Box } from "./layout";
import { Merges } from "./merges";
import type { Selection } from "./selection";
import type { Texts } from "./texts";

const USUAL_ROW = 20;
const USUAL_COLUMN = 72;
const EXTRA_ROWS = 5;
const EXTRA_COLUMNS = 3;

export class Grid {
  readonly viewport: HTMLElement;
  rows = new Axis(1, USUAL_ROW, () => USUAL_ROW);
  columns = new Axis(1, USUAL_COLUMN, () => USUAL_COLUMN);
  merges = new Merges([]);
  used: Area | null = null;

  private engine: Engine | null = null;
  private sheet = "";
  private frozen = 0;
  private selection: Selection | null = null;
  private readonly stage = make("div", "stage");
  private readonly table = make("div", "table");
  private readonly heads = make("div", "heads");
  private readonly frozenRows = make("div", "frozen");
  private readonly overlay = make("div", "overlay");
  private readonly frozenOverlay = make("div", "overlay");
  private readonly marks = [make("div", "selection"), make("div", "selection")];
  private readonly rendered = new Map<number, HTMLElement>();
  private readonly styles = new Map<number, Style>();
  private columnsShown = { first: 0, last: -1 };
  private readonly scrolls = new Map<string, { left: number; top: number }>();
  private frame = 0;

  constructor(
    host: HTMLElement,
    private readonly texts: Texts,
  ) {
    this.viewport = make("div", "viewport");
    this.table.setAttribute("role", "grid");
    this.heads.setAttribute("role", "row");
    this.heads.style.height = `${COLUMN_HEADER}px`;
    this.frozenRows.setAttribute("role", "rowgroup");
    this.frozenRows.style.top = `${COLUMN_HEADER}px`;
    this.table.append(this.heads, this.frozenRows);
    this.stage.append(this.table, this.overlay, this.frozenOverlay);
    this.frozenOverlay.classList.add("frozen-overlay");
    this.overlay.append(this.marks[0] as HTMLElement);
    this.frozenOverlay.append(this.marks[1] as HTMLElement);
    this.viewport.append(this.stage);
    host.append(this.viewport);
    this.viewport.addEventListener("scroll", () => this.schedule(), { passive: true });
    new ResizeObserver(() => this.schedule()).observe(this.viewport);
  }

  /** Shows a sheet; each sheet keeps its own scroll position while its workbook is open. */
  show(engine: Engine, sheet: string): void {
    if (this.engine !== engine) this.scrolls.clear();
    else this.scrolls.set(this.sheet, { left: this.viewport.scrollLeft, top: this.viewport.scrollTop });
    this.engine = engine;
    this.sheet = sheet;
    this.refresh();
    const scroll = this.scrolls.get(sheet) ?? { left: 0, top: 0 };
    this.viewport.scrollTo(scroll.left, scroll.top);
    this.render();
  }

  /** The workbook changed: everything is asked anew. */
  refresh(): void {
    const { engine, sheet } = this;
    if (!engine) return;
    this.used = engine.usedArea(sheet, true);
    this.merges = new Merges(engine.merges(sheet));
    this.frozen = engine.frozenRows(sheet);
    this.styles.clear();
    const lastRow = this.used ? this.used.row + this.used.rows : 0;
    const lastColumn = this.used ? this.used.column + this.used.columns : 0;
    const rowCount = Math.max(this.rows.count, lastRow + 100, 200);
    const columnCount = Math.max(this.columns.count, lastColumn + 12, 26);
    this.rows = new Axis(Math.min(rowCount, MAX_ROWS), USUAL_ROW, (row) =>
      engine.rowVisible(sheet, row) ? pointsToPixels(engine.rowHeight(sheet, row)) : 0,
    );
    this.columns = new Axis(Math.min(columnCount, MAX_COLUMNS), USUAL_COLUMN, (column) =>
      engine.columnVisible(sheet, column) ? pointsToPixels(engine.columnWidth(sheet, column)) : 0,
    );
    this.table.classList.toggle("plain", engine.gridlines?.(sheet) === false);
    const name = engine.sheets().find(({ id }) => id === sheet)?.name ?? "";
    this.table.setAttribute("aria-label", this.texts.grid(name));
    this.clear();
    this.render();
  }

  /** Draws the selection and marks its cells. */
  select(selection: Selection): void {
    this.selection = selection;
    // Whole rows and columns reach to Excel's last ones: the grid need not grow for them.
    const { area } = selection;
    const bottom = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
    const right = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
    if (bottom > this.rows.count || right > this.columns.count) {
      this.rows.count = Math.min(MAX_ROWS, Math.max(this.rows.count, bottom + 100));
      this.columns.count = Math.min(MAX_COLUMNS, Math.max(this.columns.count, right + 12));
      this.clear();
      this.render();
    } else {
      this.markSelection();
    }
  }

  /** Scrolls as little as needed to have an area (at least its first cell) in sight. */
  reveal(area: Area): void {
    const box = boxOf(area, this.rows, this.columns);
    const frozen = this.rows.start(this.frozen);
    const view = this.viewport;
    const width = view.clientWidth - ROW_HEADER;
    const height = view.clientHeight - COLUMN_HEADER - frozen;
    this.resizeStage();
    if (area.row >= this.frozen) {
      view.scrollTop = scrollToShow(box.top, box.top + box.height, view.scrollTop + frozen, height) - frozen;
    }
    view.scrollLeft = scrollToShow(box.left, box.left + box.width, view.scrollLeft, width);
    this.render();
  }

  /** How many rows one press of Page Down goes. */
  page(): number {
    const height = this.viewport.clientHeight - COLUMN_HEADER - this.rows.start(this.frozen);
    const top = this.viewport.scrollTop + this.rows.start(this.frozen);
    return Math.max(1, this.rows.indexAt(top + height) - this.rows.indexAt(top) - 1);
  }

  /** What lies under a point of the window. */
  at(
    clientX: number,
    clientY: number,
  ): Position & { part: "cell" | "rowHeader" | "columnHeader" | "corner" } {
    const frame = this.viewport.getBoundingClientRect();
    const x = clientX - frame.left - ROW_HEADER;
    const y = clientY - frame.top - COLUMN_HEADER;
    const frozen = this.rows.start(this.frozen);
    const row = this.rows.indexAt(y < frozen ? Math.max(0, y) : y + this.viewport.scrollTop);
    const column = this.columns.indexAt(Math.max(0, x + this.viewport.scrollLeft));
    const part = x < 0 ? (y < 0 ? "corner" : "rowHeader") : y < 0 ? "columnHeader" : "cell";
    return { row, column, part };
  }

  /** Puts an element over an area; it moves with the sheet, or stays with the frozen rows. */
  place(element: HTMLElement, area: Area): Box {
    const box = boxOf(area, this.rows, this.columns);
    const layer = area.row < this.frozen ? this.frozenOverlay : this.overlay;
    if (element.parentElement !== layer) layer.append(element);
    setBox(element, { ...box, left: box.left + ROW_HEADER, top: box.top + this.headerHeight(layer) });
    return box;
  }

  /** Puts an element at a place of the sheet that no cell decides. */
  placeBox(element: HTMLElement, box: Box): void {
    this.overlay.append(element);
    setBox(element, { ...box, left: box.left + ROW_HEADER, top: box.top + COLUMN_HEADER });
  }

  /** Puts a button at an area's right edge, and a note below it; both move with the sheet. */
  placeBeside(button: HTMLElement, note: HTMLElement, area: Area): void {
    const box = this.place(button, area);
    const size = Math.min(20, Math.max(16, box.height));
    button.style.left = `${ROW_HEADER + box.left + box.width + 1}px`;
    button.style.top = `${parseFloat(button.style.top) + box.height - size}px`;
    button.style.width = button.style.height = `${size}px`;
    this.place(note, area);
    note.style.left = `${ROW_HEADER + box.left + Math.min(24, box.width / 2)}px`;
    note.style.top = `${parseFloat(note.style.top) + box.height + 6}px`;
    note.style.width = note.style.height = "";
  }

  private headerHeight(layer: HTMLElement): number {
    return layer === this.frozenOverlay ? 0 : COLUMN_HEADER;
  }

  private schedule(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.render();
    });
  }

  private clear(): void {
    for (const row of this.rendered.values()) row.remove();
    this.rendered.clear();
    this.columnsShown = { first: 0, last: -1 };
  }

  private resizeStage(): void {
    this.stage.style.width = `${ROW_HEADER + this.columns.total()}px`;
    this.stage.style.height = `${COLUMN_HEADER + this.rows.total()}px`;
    this.table.setAttribute("aria-rowcount", String(this.rows.count));
    this.table.setAttribute("aria-colcount", String(this.columns.count));
    const frozen = this.rows.start(this.frozen);
    this.frozenRows.style.height = `${frozen}px`;
    this.frozenRows.classList.toggle("some", this.frozen > 0);
    this.frozenOverlay.style.height = `${frozen}px`;
    this.frozenOverlay.style.top = `${COLUMN_HEADER}px`;
  }

  private render(): void {
    if (!this.engine || this.viewport.clientHeight === 0) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.viewport;
    const frozen = this.rows.start(this.frozen);
    const columns = this.columns.window(scrollLeft, scrollLeft + clientWidth, EXTRA_COLUMNS);
    const window = this.rows.window(scrollTop + frozen, scrollTop + clientHeight, EXTRA_ROWS);
    if (columns.first !== this.columnsShown.first || columns.last !== this.columnsShown.last) {
      this.clear();
      this.columnsShown = columns;
      this.renderHeads();
    }
    const wanted = this.rowsToShow(window.first, window.last);
    for (const [row, element] of this.rendered) {
      if (wanted.has(row)) continue;
      element.remove();
      this.rendered.delete(row);
    }
    this.addRows([...wanted].filter((row) => !this.rendered.has(row)));
    this.resizeStage();
    this.markSelection();
  }

  /** Rows in sight, frozen rows, and rows above whose merged cells reach into sight. */
  private rowsToShow(first: number, last: number): Set<number> {
    const wanted = new Set<number>();
    for (let row = 0; row < this.frozen; row++) wanted.add(row);
    for (let row = Math.max(first, this.frozen); row <= last; row++) wanted.add(row);
    const sight = { row: first, rows: 1, column: this.columnsShown.first, columns: this.columns.count };
    for (const merge of this.merges.inRow(first)) if (overlap(merge, sight)) wanted.add(merge.row);
    for (const row of wanted)
      if (this.rows.size(row) === 0 && !this.merges.inRow(row).length) wanted.delete(row);
    return wanted;
  }

  private addRows(rows: readonly number[]): void {
    if (rows.length === 0) return;
    const source = this.rowSource(rows);
    const { first, last } = this.columnsShown;
    const fresh = document.createDocumentFragment();
    for (const row of rows) {
      const element = buildRow(source, row, first, last, row < this.frozen ? 0 : -COLUMN_HEADER);
      this.rendered.set(row, element);
      if (row < this.frozen) this.frozenRows.append(element);
      else fresh.append(element);
    }
    this.table.append(fresh);
  }

  /** Contents of the rows, asked in one piece for neighbouring rows. */
  private rowSource(rows: readonly number[]): RowSource {
    const { engine, sheet, used } = this;
    const texts = new Map<number, readonly string[]>();
    const values = new Map<number, readonly Value[]>();
    const width = used ? used.column + used.columns : 0;
    const ordered = [...rows].sort((a, b) => a - b);
    for (let start = 0; engine && width > 0 && start < ordered.length;) {
      let end = start;
      while (end + 1 < ordered.length && ordered[end + 1] === (ordered[end] ?? 0) + 1) end++;
      const area = { row: ordered[start] ?? 0, column: 0, rows: end - start + 1, columns: width };
      engine.texts(sheet, area).forEach((row, index) => texts.set(area.row + index, row));
      engine.values(sheet, area).forEach((row, index) => values.set(area.row + index, row));
      start = end + 1;
    }
    return {
      rows: this.rows,
      columns: this.columns,
      merges: this.merges,
      style: (row, column) => this.style(row, column),
      text: (row, column) => texts.get(row)?.[column] ?? "",
      value: (row, column) => values.get(row)?.[column] ?? "",
    };
  }

  private style(row: number, column: number): Style {
    const key = row * MAX_COLUMNS + column;
    let style = this.styles.get(key);
    if (!style) {
      style = (this.engine as Engine).style(this.sheet, row, column);
      this.styles.set(key, style);
    }
    return style;
  }

  private renderHeads(): void {
    const corner = make("div", "corner");
    corner.setAttribute("role", "columnheader");
    corner.setAttribute("aria-label", this.texts.selectAll);
    corner.style.width = `${ROW_HEADER}px`;
    this.heads.replaceChildren(corner);
    for (let column = this.columnsShown.first; column <= this.columnsShown.last; column++) {
      if (this.columns.size(column) > 0) this.heads.append(buildColumnHeader(this.columns, column));
    }
  }

  private markSelection(): void {
    const { selection } = this;
    if (!selection) return;
    const box = boxOf(selection.area, this.rows, this.columns);
    for (const mark of this.marks) {
      const top = box.top + this.headerHeight(mark.parentElement as HTMLElement);
      setBox(mark, { ...box, left: box.left + ROW_HEADER, top });
      mark.dataset.area = areaName(selection.area);
    }
    for (const [row, element] of this.rendered) {
      const inRows = row >= selection.area.row && row < selection.area.row + selection.area.rows;
      for (const child of element.children) {
        const cell = child as HTMLElement;
        if (cell.dataset.cell === undefined) {
          cell.classList.toggle("current", inRows);
          continue;
        }
        const column = Number(cell.getAttribute("aria-colindex")) - 1;
        const selected = holds(selection.area, row, column);
        const active = selection.active.row === row && selection.active.column === column;
        cell.setAttribute("aria-selected", String(selected));
        cell.classList.toggle("selected", selected && !active);
      }
    }
    for (const child of this.heads.children) {
      const column = Number((child as HTMLElement).dataset.column ?? NaN);
      const current =
        column >= selection.area.column && column < selection.area.column + selection.area.columns;
      child.classList.toggle("current", current);
    }
  }
}

function make(tag: "div", className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

function setBox(element: HTMLElement, box: Box): void {
  element.style.left = `${box.left}px`;
  element.style.top = `${box.top}px`;
  element.style.width = `${box.width}px`;
  element.style.height = `${box.height}px`;
}
