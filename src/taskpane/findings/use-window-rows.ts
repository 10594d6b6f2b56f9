/**
 * Rows of any number in a page that scrolls as a whole: of many, only those near the view are in it. Whatever changes
 * above the first row that is seen (rows come and go, a message appears, a row turns out higher than thought), that
 * row stays where it is on the screen.
 */
import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import type { VirtualItem, Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";

/** Rows that are kept ready on either side of the view. */
const OVERSCAN = 8;

/** A list of up to so many rows is in the page as a whole: what is searched for or read aloud is there. */
const WHOLE = 200;

/** What stays over the top of the list: the check button. */
export const COVERED_TOP = 48;

export interface WindowRows {
  /** For the element around all rows. */
  readonly listRef: (element: HTMLElement | null) => void;
  /** For each row's element, which also carries `data-index`. */
  readonly rowRef: (element: HTMLElement | null) => void;
  readonly items: readonly VirtualItem[];
  /** Pixels from the list's top, for items. */
  readonly topOf: (item: VirtualItem) => number;
  readonly height: number;
  /** Scrolls as little as needed to bring a row into sight. */
  readonly reveal: (index: number) => void;
}

/**
 * @param keys one for each row, the same for the same row after a change
 * @param kept rows that stay in the page even far from the view: the one with the focus
 */
export function useWindowRows(
  keys: readonly string[],
  estimate: (index: number) => number,
  kept: readonly number[],
): WindowRows {
  const list = useRef<HTMLElement | null>(null);
  const anchor = useRef<{ key: string; top: number } | null>(null);
  const [margin, setMargin] = useState(0);
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: keys.length,
    getItemKey: (index) => keys[index] ?? index,
    estimateSize: estimate,
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: COVERED_TOP,
    scrollPaddingEnd: 16,
    rangeExtractor: (range) => {
      if (range.count <= WHOLE) return keys.map((_, index) => index);
      const near = defaultRangeExtractor(range);
      const far = kept.filter((index) => index >= 0 && index < keys.length && !near.includes(index));
      return far.length === 0 ? near : [...near, ...far].sort((a, b) => a - b);
    },
    scrollToFn: (offset) => {
      document.documentElement.scrollTop = offset;
    },
  });
  leaveScrollingToUs(virtualizer);

  /** Where the list begins in the page, whatever is scrolled. */
  const listTop = () => (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;

  const noteAnchor = useEffectEvent(() => {
    const top = listTop();
    const seen = window.scrollY + COVERED_TOP - top + margin;
    const first = virtualizer.measurementsCache.length > 0 && virtualizer.getVirtualItemForOffset(seen);
    anchor.current = first ? { key: String(first.key), top: top + first.start - margin } : null;
  });

  const keepInPlace = useEffectEvent(() => {
    const top = listTop();
    const before = anchor.current;
    const index = before ? keys.indexOf(before.key) : -1;
    const now = virtualizer.measurementsCache[index];
    if (before && now && window.scrollY > 0 && top < window.scrollY) {
      const moved = top + now.start - margin - before.top;
      if (Math.abs(moved) >= 1) document.documentElement.scrollTop += moved;
    }
    if (Math.abs(top - margin) >= 1) setMargin(top);
    noteAnchor();
  });
  // What is kept is what was measured: where the list begins.
  // eslint-disable-next-line react-hooks/set-state-in-effect
  useLayoutEffect(() => keepInPlace());

  useEffect(() => {
    // Before the list itself hears of the scrolling and puts other rows in.
    const scrolled = () => noteAnchor();
    window.addEventListener("scroll", scrolled, { passive: true, capture: true });
    // What stands above can grow without a change of the list: a narrower pane wraps its lines.
    const observer =
      typeof ResizeObserver === "undefined"
        ? null
        : new ResizeObserver(() => setMargin((old) => (Math.abs(listTop() - old) >= 1 ? listTop() : old)));
    observer?.observe(document.body);
    return () => {
      window.removeEventListener("scroll", scrolled, { capture: true });
      observer?.disconnect();
    };
  }, []);

  return {
    listRef: (element) => {
      list.current = element;
    },
    rowRef: virtualizer.measureElement,
    items: virtualizer.getVirtualItems(),
    topOf: (item) => item.start - margin,
    height: virtualizer.getTotalSize(),
    reveal: (index) => virtualizer.scrollToIndex(index, { align: "auto" }),
  };
}

/** Where the view stays is settled here, by the row that is seen, for every kind of change. */
function leaveScrollingToUs(virtualizer: Virtualizer<Window, HTMLElement>): void {
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false;
}
