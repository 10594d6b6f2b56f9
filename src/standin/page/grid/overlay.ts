/**
 * What lies over the cells and moves with them: the selection's frame, charts, the field for typing, the list's
 * button. Four layers: one scrolls, the others stay with the frozen rows, the frozen columns, and both.
 */
import { MAX_COLUMNS, MAX_ROWS, rectAddress } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import { COLUMN_HEADER, ROW_HEADER } from "./grid-row";
import { boxOf, type Box } from "./layout";
import type { SheetSource } from "./sheet-source";

interface Layer {
  readonly element: HTMLElement;
  /** The part of the selection's frame that lies in it. */
  readonly mark: HTMLElement;
  readonly rowsStay: boolean;
  readonly columnsStay: boolean;
}

export class Overlay {
  readonly layers: readonly HTMLElement[];
  private readonly body = makeLayer("overlay", false, false);
  private readonly top = makeLayer("overlay frozen-overlay", true, false);
  private readonly left = makeLayer("overlay left-overlay", false, true);
  private readonly corner = makeLayer("overlay frozen-overlay left-overlay", true, true);
  private readonly all = [this.corner, this.top, this.left, this.body];
  private readonly dashed = box("selection dashed");

  constructor() {
    this.dashed.hidden = true;
    this.body.element.append(this.dashed);
    this.layers = this.all.map(({ element }) => element);
  }

  /** Puts an element over an area; gives back the area's pixels. */
  place(element: HTMLElement, area: Area, source: SheetSource): Box {
    const target = this.all.find(
      ({ rowsStay, columnsStay }) =>
        rowsStay === area.row < source.frozen && columnsStay === area.column < source.frozenColumns,
    )!;
    if (element.parentElement !== target.element) {
      // Moving an element takes the focus away from it.
      const focused = document.activeElement === element;
      target.element.append(element);
      if (focused) element.focus({ preventScroll: true });
    }
    const pixels = boxOf(area, source.rows, source.columns);
    setBox(element, pixels, target.rowsStay ? 0 : COLUMN_HEADER);
    return pixels;
  }

  /** Puts an element at a place that no cell decides, in pixels at 100 %. */
  placeBox(element: HTMLElement, { left, top, width, height }: Box, zoom: number): void {
    this.body.element.append(element);
    setBox(
      element,
      { left: left * zoom, top: top * zoom, width: width * zoom, height: height * zoom },
      COLUMN_HEADER,
    );
  }

  /** Puts a button outside an area's right edge, and a note below the area. */
  placeBeside(button: HTMLElement, note: HTMLElement, area: Area, source: SheetSource): void {
    const { left, width, height } = this.place(button, area, source);
    const size = Math.min(20, Math.max(16, height));
    button.style.left = `${ROW_HEADER + left + width + 1}px`;
    button.style.top = `${parseFloat(button.style.top) + height - size}px`;
    button.style.width = button.style.height = `${size}px`;
    this.place(note, area, source);
    note.style.left = `${ROW_HEADER + left + Math.min(24, width / 2)}px`;
    note.style.top = `${parseFloat(note.style.top) + height + 6}px`;
    note.style.width = note.style.height = "";
  }

  /** Charts lie over the frozen rows and columns too, but what scrolls away under those is not to be seen. */
  clip(scrollLeft: number, scrollTop: number, { rows, columns, frozen, frozenColumns }: SheetSource): void {
    const top = COLUMN_HEADER + rows.start(frozen) + scrollTop;
    const left = ROW_HEADER + columns.start(frozenColumns) + scrollLeft;
    for (const { style } of this.body.element.querySelectorAll<HTMLElement>(".chart")) {
      const above = scrollTop === 0 ? 0 : Math.max(0, top - parseFloat(style.top));
      const before = scrollLeft === 0 ? 0 : Math.max(0, left - parseFloat(style.left));
      style.clipPath = above > 0 || before > 0 ? `inset(${above}px 0 0 ${before}px)` : "";
    }
    // The layer is a line without height: all but its left side reaches as far as anything on it.
    this.top.element.style.clipPath = scrollLeft === 0 ? "" : `inset(-9999px -9999px -9999px ${left - 2}px)`;
  }

  outline(area: Area | null, source: SheetSource): void {
    this.dashed.hidden = area === null;
    if (area) setBox(this.dashed, boxOf(area, source.rows, source.columns), COLUMN_HEADER);
  }

  /** Frames the selection. A layer of what stays shows only the part on it. */
  frame(area: Area, source: SheetSource): void {
    const whole = boxOf(area, source.rows, source.columns);
    const height = source.rows.start(source.frozen);
    const width = source.columns.start(source.frozenColumns);
    const isWhole = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
    for (const { mark, rowsStay, columnsStay } of this.all) {
      mark.hidden =
        (rowsStay && area.row >= source.frozen) || (columnsStay && area.column >= source.frozenColumns);
      const below = rowsStay ? Math.max(0, whole.top + whole.height - height) : 0;
      const beyond = columnsStay ? Math.max(0, whole.left + whole.width - width) : 0;
      const part = { ...whole, height: whole.height - below, width: whole.width - beyond };
      setBox(mark, part, rowsStay ? 0 : COLUMN_HEADER);
      mark.classList.toggle("whole", isWhole);
      mark.classList.toggle("cut", below > 0);
      mark.classList.toggle("cut-right", beyond > 0);
    }
    this.body.mark.dataset.area = rectAddress(area);
  }
}

function makeLayer(className: string, rowsStay: boolean, columnsStay: boolean): Layer {
  const element = box(className);
  if (rowsStay) element.style.top = `${COLUMN_HEADER}px`;
  const mark = element.appendChild(box("selection"));
  mark.append(box("fill-handle"));
  return { element, mark, rowsStay, columnsStay };
}

function setBox({ style }: HTMLElement, { left, top, width, height }: Box, offset: number): void {
  style.left = `${ROW_HEADER + left}px`;
  style.top = `${offset + top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

function box(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}
