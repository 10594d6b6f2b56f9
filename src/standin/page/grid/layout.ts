/**
 * Where rows and columns lie on the page, in CSS pixels. Pure: sizes come in through a function.
 *
 * A sheet can have 10,000 rows and more, and each size is a question to the engine. So sizes are asked in blocks,
 * when something at or before them is needed; what lies behind counts as default size until then.
 */
import type { Area } from "../../engine/engine";

const BLOCK = 128;

export function pointsToPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** The rows, or the columns, of one sheet. */
export class Axis {
  /** Pixel position of each measured track's start; one longer than the tracks measured. */
  private starts: number[] = [0];

  /**
   * @param count how many tracks there are; may grow
   * @param usual size in pixels of a track that was not measured yet
   * @param measure size in pixels of a track, 0 when it is hidden
   */
  constructor(
    public count: number,
    private readonly usual: number,
    private readonly measure: (index: number) => number,
  ) {}

  /** Forgets every size. */
  reset(): void {
    this.starts = [0];
  }

  private get measured(): number {
    return this.starts.length - 1;
  }

  private measureTo(index: number): void {
    const end = Math.min(this.count, (Math.floor(index / BLOCK) + 1) * BLOCK);
    for (let track = this.measured; track < end; track++) {
      this.starts.push(this.lastStart() + this.measure(track));
    }
  }

  private lastStart(): number {
    return this.starts[this.starts.length - 1] ?? 0;
  }

  /** Start of a track; of the track behind the last for `count`. */
  start(index: number): number {
    const track = Math.min(Math.max(index, 0), this.count);
    if (track > this.measured) this.measureTo(track - 1);
    return this.starts[track] ?? this.lastStart();
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** Pixels from the start of `first` to the end of the `length`th track from there. */
  span(first: number, length: number): number {
    return this.start(first + length) - this.start(first);
  }

  /** Length of the whole axis, as far as it is known. */
  total(): number {
    return this.lastStart() + (this.count - this.measured) * this.usual;
  }

  /** The track that is visible at a pixel; the first or last one outside the axis. */
  indexAt(pixel: number): number {
    while (this.measured < this.count && this.lastStart() <= pixel) this.measureTo(this.measured);
    let low = 0;
    let high = Math.max(0, Math.min(this.count, this.measured) - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= pixel) low = middle;
      else high = middle - 1;
    }
    // A hidden track has the same start as the visible one behind it, so `low` is the visible one already,
    // except at the axis' end.
    while (low > 0 && this.size(low) === 0) low--;
    return low;
  }

  /** The next visible track from `index` in a direction; `index` itself when there is none. */
  step(index: number, direction: 1 | -1): number {
    for (let track = index + direction; track >= 0 && track < this.count; track += direction) {
      if (this.size(track) > 0) return track;
    }
    return index;
  }

  /** First and last track of a stretch of pixels, with some more on both sides. */
  window(from: number, to: number, extra: number): { first: number; last: number } {
    return {
      first: Math.max(0, this.indexAt(from) - extra),
      last: Math.min(this.count - 1, this.indexAt(to) + extra),
    };
  }
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The pixels of an area, measured from the first cell's corner. */
export function boxOf(area: Area, rows: Axis, columns: Axis): Box {
  return {
    left: columns.start(area.column),
    top: rows.start(area.row),
    width: columns.span(area.column, area.columns),
    height: rows.span(area.row, area.rows),
  };
}

/** How far a scroller has to go so that [start, end) is inside [scroll, scroll + view). */
export function scrollToShow(start: number, end: number, scroll: number, view: number): number {
  if (start < scroll) return start;
  if (end > scroll + view) return Math.min(start, end - view);
  return scroll;
}
