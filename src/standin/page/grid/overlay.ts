/**
 * What lies over the cells and moves with them: the selection's frame, charts, the field for typing, the list's
 * button. Two layers: one scrolls, the other stays with the frozen rows.
 */
import { MAX_COLUMNS, MAX_ROWS, rectAddress } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import { COLUMN_HEADER, ROW_HEADER } from "./grid-row";
import { boxOf, type Box } from "./layout";
import type { SheetSource } from "./sheet-source";

export class Overlay {
  readonly layers: readonly HTMLElement[];
  private readonly body = layer("overlay");
  private readonly frozen = layer("overlay frozen-overlay");
  private readonly mark = layer("selection");
  private readonly frozenMark = layer("selection");
  private readonly dashed = layer("selection dashed");

  constructor() {
    this.frozen.style.top = `${COLUMN_HEADER}px`;
    for (const mark of [this.mark, this.frozenMark]) mark.append(layer("fill-handle"));
    this.dashed.hidden = true;
    this.body.append(this.mark, this.dashed);
    this.frozen.append(this.frozenMark);
    this.layers = [this.frozen, this.body];
  }

  /** Puts an element over an area; gives back the area's pixels. */
  place(element: HTMLElement, area: Area, source: SheetSource): Box {
    const box = boxOf(area, source.rows, source.columns);
    const frozen = area.row < source.frozen;
    const target = frozen ? this.frozen : this.body;
    if (element.parentElement !== target) {
      // Moving an element takes the focus away from it.
      const focused = document.activeElement === element;
      target.append(element);
      if (focused) element.focus({ preventScroll: true });
    }
    setBox(element, box, frozen ? 0 : COLUMN_HEADER);
    return box;
  }

  /** Puts an element at a place that no cell decides, in pixels at 100 %. */
  placeBox(element: HTMLElement, { left, top, width, height }: Box, zoom: number): void {
    this.body.append(element);
    setBox(
      element,
      { left: left * zoom, top: top * zoom, width: width * zoom, height: height * zoom },
      COLUMN_HEADER,
    );
  }

  /** Puts a button outside an area's right edge, and a note below the area. */
  placeBeside(button: HTMLElement, note: HTMLElement, area: Area, source: SheetSource): void {
    const box = this.place(button, area, source);
    const size = Math.min(20, Math.max(16, box.height));
    button.style.left = `${ROW_HEADER + box.left + box.width + 1}px`;
    button.style.top = `${parseFloat(button.style.top) + box.height - size}px`;
    button.style.width = button.style.height = `${size}px`;
    this.place(note, area, source);
    note.style.left = `${ROW_HEADER + box.left + Math.min(24, box.width / 2)}px`;
    note.style.top = `${parseFloat(note.style.top) + box.height + 6}px`;
    note.style.width = note.style.height = "";
  }

  /** Charts lie over the frozen rows too, but what scrolls away under those is not to be seen. */
  clipCharts(scrollTop: number, source: SheetSource): void {
    const edge = COLUMN_HEADER + source.rows.start(source.frozen) + scrollTop;
    for (const chart of this.body.querySelectorAll<HTMLElement>(".chart")) {
      const hidden = scrollTop === 0 ? 0 : Math.max(0, edge - parseFloat(chart.style.top));
      chart.style.clipPath = hidden > 0 ? `inset(${hidden}px 0 0 0)` : "";
    }
  }

  outline(area: Area | null, source: SheetSource): void {
    this.dashed.hidden = area === null;
    if (area) setBox(this.dashed, boxOf(area, source.rows, source.columns), COLUMN_HEADER);
  }

  /** Frames the selection. The layer of the frozen rows shows only the part on them. */
  frame(area: Area, source: SheetSource): void {
    const box = boxOf(area, source.rows, source.columns);
    setBox(this.mark, box, COLUMN_HEADER);
    const isWhole = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
    for (const mark of [this.mark, this.frozenMark]) mark.classList.toggle("whole", isWhole);
    this.mark.dataset.area = rectAddress(area);
    this.frozenMark.hidden = area.row >= source.frozen;
    const below = Math.max(0, box.top + box.height - source.rows.start(source.frozen));
    setBox(this.frozenMark, { ...box, height: box.height - below }, 0);
    this.frozenMark.classList.toggle("cut", below > 0);
  }
}

function setBox(element: HTMLElement, box: Box, offset: number): void {
  element.style.left = `${ROW_HEADER + box.left}px`;
  element.style.top = `${offset + box.top}px`;
  element.style.width = `${box.width}px`;
  element.style.height = `${box.height}px`;
}

function layer(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}
