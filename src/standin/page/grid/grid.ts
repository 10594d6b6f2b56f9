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
import { contains, overlaps, type CellPosition } from "../../../cells/geometry";
import type { Area, Engine } from "../../engine/engine";
import { buildColumnHeader, buildRow, COLUMN_HEADER, frozenPart, ROW_HEADER } from "./grid-row";
import { boxOf, scrollToShow, type Box } from "./layout";
import { Overlay } from "./overlay";
import type { Selection } from "./selection";
import { SheetSource } from "./sheet-source";
import { painted } from "../shell/shell";
import type { WorkbenchTexts } from "../../../locales/workbench";

/** Pixels around the edge of a header in which it can be taken hold of. */
const EDGE = 4;
const EXTRA_ROWS = 5;
const EXTRA_COLUMNS = 3;
/** Milliseconds at a time, for the rows of a sheet that comes to the front. */
const PIECE = 20;

export class Grid {
  readonly viewport = make("viewport");
  private engine: Engine | null = null;
  private sheet = "";
  private shown: SheetSource | null = null;
  private zoom = 1;
  private selection: Selection | null = null;
  private readonly stage = make("stage");
  private readonly table = make("table");
  private readonly heads = make("heads");
  private readonly frozenRows = make("frozen");
  private readonly overlay = new Overlay();
  private readonly rendered = new Map<number, HTMLElement>();
  private columnsShown = { first: 0, last: -1 };
  private readonly scrolls = new Map<string, { left: number; top: number }>();
  private frame = 0;
  /** On the page's clock: rows that are not drawn by then follow in the next frame. Infinity: none are left. */
  private until = Infinity;

  constructor(
    host: HTMLElement,
    private readonly texts: WorkbenchTexts,
  ) {
    this.table.setAttribute("role", "grid");
    this.heads.setAttribute("role", "row");
    this.heads.style.height = `${COLUMN_HEADER}px`;
    this.frozenRows.setAttribute("role", "rowgroup");
    this.frozenRows.style.top = `${COLUMN_HEADER}px`;
    this.table.append(this.heads, this.frozenRows);
    this.stage.append(...this.overlay.layers, this.table);
    this.viewport.append(this.stage);
    host.append(this.viewport);
    this.viewport.addEventListener("scroll", () => this.schedule(), { passive: true });
    new ResizeObserver(() => this.schedule()).observe(this.viewport);
  }

  /** The shown sheet's sizes, merged areas and used part. */
  get source(): SheetSource {
    if (!this.shown) throw new Error("no sheet is shown");
    return this.shown;
  }

  /** Shows a sheet; each sheet keeps its own scroll position while its workbook is open. */
  show(engine: Engine, sheet: string): void {
    if (this.engine !== engine) this.scrolls.clear();
    else this.scrolls.set(this.sheet, { left: this.viewport.scrollLeft, top: this.viewport.scrollTop });
    this.engine = engine;
    this.sheet = sheet;
    this.readAnew(null);
    // Before there are cells, which scrolling would have laid out.
    this.resizeStage();
    const scroll = this.scrolls.get(sheet) ?? { left: 0, top: 0 };
    this.viewport.scrollTo(scroll.left, scroll.top);
    this.until = performance.now() + PIECE;
    this.render();
  }

  /** When every row in sight is drawn. */
  async drawn(): Promise<void> {
    while (this.until < Infinity && this.viewport.clientHeight > 0) await painted();
  }

  /** @param zoom 1 for 100 % */
  setZoom(zoom: number): void {
    this.zoom = zoom;
    this.refresh();
  }

  /**
   * The workbook changed: everything is asked anew.
   * @param keepSizes rows and columns are as they were
   * @param area is to be in sight
   */
  refresh(keepSizes = false, area: Area | null = null): void {
    this.until = Infinity;
    this.readAnew(keepSizes ? this.shown : null);
    if (area) this.reveal(area);
    else this.render();
  }

  /** @param sizes whose rows and columns are as they were; null: none's */
  private readAnew(sizes: SheetSource | null): void {
    const { engine, sheet } = this;
    if (!engine) return;
    this.shown = new SheetSource(engine, sheet, this.zoom, sizes);
    if (this.selection) this.shown.growFor(this.selection.area);
    this.table.classList.toggle("plain", engine.gridlines?.(sheet) === false);
    const name = engine.sheets().find(({ id }) => id === sheet)?.name ?? "";
    this.table.setAttribute("aria-label", this.texts.grid(name));
    this.clear();
  }

  /** Draws the selection and marks its cells. */
  select(selection: Selection): void {
    this.selection = selection;
    if (this.source.growFor(selection.area)) {
      this.clear();
      this.render();
    } else {
      this.markSelection();
    }
  }

  /** Scrolls as little as needed to have an area (at least its first cell) in sight. */
  reveal(area: Area): void {
    const { rows, columns, frozen, frozenColumns } = this.source;
    const box = boxOf(area, rows, columns);
    const frozenHeight = rows.start(frozen);
    const frozenWidth = columns.start(frozenColumns);
    const view = this.viewport;
    const width = view.clientWidth - ROW_HEADER - frozenWidth;
    const height = view.clientHeight - COLUMN_HEADER - frozenHeight;
    this.resizeStage();
    if (area.row >= frozen) {
      const scroll = view.scrollTop + frozenHeight;
      view.scrollTop = scrollToShow(box.top, box.top + box.height, scroll, height) - frozenHeight;
    }
    if (area.column >= frozenColumns) {
      const scroll = view.scrollLeft + frozenWidth;
      view.scrollLeft = scrollToShow(box.left, box.left + box.width, scroll, width) - frozenWidth;
    }
    this.render();
  }

  /** How many rows one press of Page Down goes. */
  page(): number {
    const { rows, frozen } = this.source;
    const height = this.viewport.clientHeight - COLUMN_HEADER - rows.start(frozen);
    const top = this.viewport.scrollTop + rows.start(frozen);
    return Math.max(1, rows.indexAt(top + height) - rows.indexAt(top) - 1);
  }

  /** What lies under a point of the window. */
  at(
    clientX: number,
    clientY: number,
  ): CellPosition & { part: "cell" | "rowHeader" | "columnHeader" | "corner" } {
    const { rows, columns, frozen, frozenColumns } = this.source;
    const edge = this.viewport.getBoundingClientRect();
    const x = clientX - edge.left - ROW_HEADER;
    const y = clientY - edge.top - COLUMN_HEADER;
    const row = rows.indexAt(y < rows.start(frozen) ? Math.max(0, y) : y + this.viewport.scrollTop);
    const inFrozen = x < columns.start(frozenColumns);
    const column = columns.indexAt(inFrozen ? Math.max(0, x) : x + this.viewport.scrollLeft);
    const part = x < 0 ? (y < 0 ? "corner" : "rowHeader") : y < 0 ? "columnHeader" : "cell";
    return { row, column, part };
  }

  /** The row or column whose far edge lies in a header under a point of the window; null: none does. */
  edgeAt(clientX: number, clientY: number): { line: "row" | "column"; index: number } | null {
    const { part, row, column } = this.at(clientX, clientY);
    if (part !== "rowHeader" && part !== "columnHeader") return null;
    const { rows, columns, frozen, frozenColumns } = this.source;
    const frame = this.viewport.getBoundingClientRect();
    const axis = part === "rowHeader" ? rows : columns;
    const [seen, fixed, scroll] =
      part === "rowHeader"
        ? [clientY - frame.top - COLUMN_HEADER, rows.start(frozen), this.viewport.scrollTop]
        : [clientX - frame.left - ROW_HEADER, columns.start(frozenColumns), this.viewport.scrollLeft];
    const at = seen < fixed ? seen : seen + scroll;
    const index = part === "rowHeader" ? row : column;
    const line = part === "rowHeader" ? "row" : "column";
    if (axis.start(index + 1) - at <= EDGE) return { line, index };
    const before = axis.step(index, -1);
    return before !== index && at - axis.start(index) < EDGE ? { line, index: before } : null;
  }

  /** Pixels on the page. */
  sizeOf(line: "row" | "column", index: number): number {
    return (line === "row" ? this.source.rows : this.source.columns).size(index);
  }

  /** A dashed frame around an area; null: none. */
  outline(area: Area | null): void {
    this.overlay.outline(area, this.source);
  }

  /** Puts an element over an area; it moves with the sheet, or stays with the frozen rows. */
  place(element: HTMLElement, area: Area): Box {
    return this.overlay.place(element, area, this.source);
  }

  /** Puts an element at a place of the sheet that no cell decides, in pixels at 100 %. */
  placeBox(element: HTMLElement, box: Box): void {
    this.overlay.placeBox(element, box, this.zoom);
  }

  placeBeside(button: HTMLElement, note: HTMLElement, area: Area): void {
    this.overlay.placeBeside(button, note, area, this.source);
  }

  private schedule(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (this.until < Infinity) this.until = performance.now() + PIECE;
      this.render();
    });
  }

  private clear(): void {
    for (const row of this.rendered.values()) row.remove();
    this.rendered.clear();
    this.columnsShown = { first: 0, last: -1 };
  }

  private resizeStage(): void {
    const { rows, columns, frozen } = this.source;
    this.stage.style.width = `${ROW_HEADER + columns.total()}px`;
    this.stage.style.height = `${COLUMN_HEADER + rows.total()}px`;
    this.stage.style.setProperty("--zoom", String(this.zoom));
    this.table.setAttribute("aria-rowcount", String(rows.count));
    this.table.setAttribute("aria-colcount", String(columns.count));
    this.frozenRows.style.height = `${rows.start(frozen)}px`;
    this.frozenRows.classList.toggle("some", frozen > 0);
  }

  private render(): void {
    if (!this.shown || this.viewport.clientHeight === 0) return;
    const { rows, columns, frozen, frozenColumns } = this.shown;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.viewport;
    const fixed = columns.start(frozenColumns);
    const across = columns.window(scrollLeft + fixed, scrollLeft + clientWidth, EXTRA_COLUMNS);
    const down = rows.window(scrollTop + rows.start(frozen), scrollTop + clientHeight, EXTRA_ROWS);
    if (across.first !== this.columnsShown.first || across.last !== this.columnsShown.last) {
      this.clear();
      this.columnsShown = across;
      this.renderHeads();
    }
    const wanted = this.rowsToShow(down.first, down.last);
    for (const [row, element] of this.rendered) {
      if (wanted.has(row)) continue;
      element.remove();
      this.rendered.delete(row);
    }
    this.addRows([...wanted].filter((row) => !this.rendered.has(row)));
    if ([...wanted].every((row) => this.rendered.has(row))) this.until = Infinity;
    else this.schedule();
    this.resizeStage();
    this.overlay.clip(scrollLeft, scrollTop, this.shown);
    this.markSelection();
  }

  /** Rows in sight, frozen rows, and rows above whose merged cells reach into sight. */
  private rowsToShow(first: number, last: number): Set<number> {
    const { rows, merges, frozen } = this.source;
    const wanted = new Set<number>();
    for (let row = 0; row < frozen; row++) wanted.add(row);
    for (let row = Math.max(first, frozen); row <= last; row++) wanted.add(row);
    const { first: left, last: right } = this.columnsShown;
    const sight = { row: first, rows: 1, column: left, columns: right - left + 1 };
    for (const merge of merges.inRow(first)) if (overlaps(merge, sight)) wanted.add(merge.row);
    for (const row of wanted) if (rows.size(row) === 0 && merges.inRow(row).length === 0) wanted.delete(row);
    return wanted;
  }

  /** In the sheet's order, whatever came into sight last: screen readers and borders go by it. */
  private addRows(wanted: readonly number[]): void {
    if (wanted.length === 0) return;
    const { frozen } = this.source;
    const contents = this.source.contents(wanted);
    const { first, last } = this.columnsShown;
    const added: number[] = [];
    for (const row of wanted) {
      this.rendered.set(row, buildRow(contents, row, first, last, row < frozen ? 0 : -COLUMN_HEADER));
      added.push(row);
      // Whatever their contents took: each frame draws one more row at least.
      if (performance.now() > this.until) break;
    }
    const before = (row: number, other: Element) => row < Number((other as HTMLElement).dataset.row ?? -1);
    for (const row of added) {
      const parent = row < frozen ? this.frozenRows : this.table;
      const next = [...parent.children].find((other) => before(row, other)) ?? null;
      parent.insertBefore(this.rendered.get(row) as HTMLElement, next);
    }
  }

  private renderHeads(): void {
    const { columns, frozenColumns } = this.source;
    const corner = make("corner");
    corner.setAttribute("role", "columnheader");
    corner.append(make("hidden-text"));
    corner.firstElementChild?.append(this.texts.selectAll);
    corner.style.width = `${ROW_HEADER}px`;
    this.heads.replaceChildren(corner);
    const fixed = frozenPart(columns, frozenColumns);
    if (fixed) this.heads.append(fixed);
    for (let column = 0; column < frozenColumns; column++) {
      if (columns.size(column) > 0) fixed?.append(buildColumnHeader(columns, column, true));
    }
    const { first, last } = this.columnsShown;
    for (let column = Math.max(first, frozenColumns); column <= last; column++) {
      if (columns.size(column) > 0) this.heads.append(buildColumnHeader(columns, column, false));
    }
  }

  private markSelection(): void {
    if (!this.selection) return;
    const { area, active } = this.selection;
    this.overlay.frame(area, this.source);
    for (const [row, element] of this.rendered) {
      const inRows = row >= area.row && row < area.row + area.rows;
      element.querySelector(".row-header")?.classList.toggle("current", inRows);
      for (const cell of element.querySelectorAll<HTMLElement>(".cell")) {
        const column = Number(cell.getAttribute("aria-colindex")) - 1;
        const selected = contains(area, { row, column });
        if (cell.dataset.cell !== undefined) cell.setAttribute("aria-selected", String(selected));
        cell.classList.toggle("selected", selected && !(active.row === row && active.column === column));
      }
    }
    for (const head of this.heads.querySelectorAll<HTMLElement>(".column-header")) {
      const column = Number(head.dataset.column);
      head.classList.toggle("current", column >= area.column && column < area.column + area.columns);
    }
  }
}

function make(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}
