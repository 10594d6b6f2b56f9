/**
 * Workbook events. An add-in subscribes by `_Register<Kind>Event` on a sheet or on the collection of sheets; an
 * event goes out once for each of the two that has a subscription.
 */

/** The protocol's numbers, as in excel-web-16.00.debug.js beside each `on…` member. */
export const EVENT_TYPES = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
} as const;

export const WORKBOOK_TARGET = "Workbook";
const EVENT_CATEGORY = 65536;

/** Category, event type, target, JSON text of the arguments, a number of its own. */
export type EventEntry = readonly [number, number, string, string, number];
export type EventListener = (entries: readonly EventEntry[]) => void;

export class EventHub {
  private readonly subscribed = new Set<string>();
  private readonly listeners = new Set<EventListener>();
  private waiting: EventEntry[] = [];
  private count = 0;

  /** @param idle resolves when no batch is half done */
  constructor(private readonly idle: () => Promise<void>) {}

  subscribe(type: number, target: string): void {
    this.subscribed.add(`${type} ${target}`);
  }

  unsubscribe(type: number, target: string): void {
    this.subscribed.delete(`${type} ${target}`);
  }

  get hasSubscribers(): boolean {
    return this.subscribed.size > 0;
  }

  /** Whether an event would go out at all: what it tells may be costly to find out. */
  wanted(type: number, worksheetId: string): boolean {
    return [worksheetId, WORKBOOK_TARGET].some((target) => this.subscribed.has(`${type} ${target}`));
  }

  /** For a wire; gives back how to stop. */
  listen(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Events leave after the running batch has been answered. */
  raise(type: number, worksheetId: string, details: Readonly<Record<string, unknown>>): void {
    for (const target of [worksheetId, WORKBOOK_TARGET]) {
      if (!this.subscribed.has(`${type} ${target}`)) continue;
      if (this.waiting.length === 0) void this.idle().then(() => setTimeout(() => this.send(), 0));
      const text = JSON.stringify({ ...details, worksheetId });
      this.waiting.push([EVENT_CATEGORY, type, target, text, ++this.count]);
    }
  }

  private send(): void {
    const entries = this.waiting;
    this.waiting = [];
    for (const listener of this.listeners) listener(entries);
  }
}
