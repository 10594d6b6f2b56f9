/**
 * Keeps the findings up with what a person does in the sheet. Excel's events are hints: besides the cells that it tells
 * of, those that were selected before are looked at, since a value picked from a dropdown may raise no event.
 */
import type { SheetChange } from "../../actions/follow";
import { enclosing } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import type { ExcelHost, SheetEvent } from "../../excel/host";

/** After the last of several changes that come one after the other, as when a block is filled. */
const QUIET_MILLISECONDS = 200;
/** A larger selection was made to format or to copy, not to pick a value. */
const MOST_SELECTED = 500;

export interface Follower {
  /** Asks Excel for its events; again and again harmless. Never rejects: without events the check has its button. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Following {
  /** A job is at work, which must not be disturbed. */
  readonly isBusy: () => boolean;
  /** Looks at the cells and brings the findings up to date. */
  readonly follow: (changes: readonly SheetChange[]) => Promise<void>;
  readonly selected: (event: SheetEvent) => void;
  readonly activated: (sheet: string) => void;
}

export function followSheet(host: ExcelHost, { isBusy, follow, selected, activated }: Following): Follower {
  const waiting = new Map<string, SheetChange>();
  let before: SheetChange | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stopWatching: Promise<() => Promise<void>> | null = null;
  let isFollowing = false;

  const wait = () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void look(), QUIET_MILLISECONDS);
  };

  const add = (change: SheetChange) => {
    const known = waiting.get(change.sheet);
    waiting.set(change.sheet, known ? { ...change, area: both(known.area, change.area) } : change);
    wait();
  };

  const look = async () => {
    timer = null;
    if (waiting.size === 0) return;
    if (isBusy() || isFollowing) return wait();
    const changes = [...waiting.values()];
    waiting.clear();
    isFollowing = true;
    try {
      await follow(changes);
    } catch {
      // A cell is being edited, a sheet is gone: the next event, or the button, finds out.
    } finally {
      isFollowing = false;
    }
  };

  const hear = (event: SheetEvent) => {
    const { kind, sheet, area } = event;
    if (kind === "changed") return add({ sheet, area });
    if (before) add(before);
    before =
      kind === "selected" && area && area.rows * area.columns <= MOST_SELECTED ? { sheet, area } : null;
    if (kind === "selected") selected(event);
    else activated(sheet);
  };

  return {
    async start() {
      stopWatching ??= host.watch(hear);
      try {
        await stopWatching;
      } catch {
        stopWatching = null;
      }
    },
    async stop() {
      const stop = stopWatching;
      stopWatching = null;
      if (timer !== null) clearTimeout(timer);
      waiting.clear();
      try {
        await (
          await stop
        )?.();
      } catch {
        // Excel is gone, and its events with it.
      }
    },
  };
}

function both(a: Rect | null, b: Rect | null): Rect | null {
  return a && b ? enclosing(a, b) : null;
}
