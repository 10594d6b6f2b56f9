/**
 * How every kind of edit is applied: first a look, in a round trip of its own, at what is about to be changed; then the
 * change, planned from what was seen. So what is destroyed is known whatever becomes of the message that destroys it:
 * that Excel gives the results of the actions before an error is documented nowhere.
 */
import type { Edit, KeptPlace } from "../../workbook/edit";

/** Queued reading. All members work once it has been answered. */
export interface Look {
  /** Queues what could not be asked for before the first answer; true: another round trip is needed. */
  more?(): boolean;
  /** Throws an `ExcelError` for a change that cannot be made. */
  plan(): Planned;
}

export interface Planned {
  /** Queues the change. `begun` is to be called right after the first thing that changes anything. */
  write(begun: () => void): void;
  /** What undoes it; before the answer has come, what undoes as much as may have been done. */
  inverse(): readonly Edit[];
  createdSheet?(): string;
  /** Of an undo: what a person has changed since, and the change leaves alone. */
  readonly kept?: readonly KeptPlace[];
  /**
   * Queues the same look once more, in the message of the change. Its answer: what undoes the change in truth, where
   * somebody has come between the look and the change; null: nobody has.
   */
  again?(): () => readonly Edit[] | null;
  /** After a failed message: puts things back by looking at what is there. Absent: the inverse does. */
  recover?(): Promise<void>;
  /** Queues what is only for the eye, after all else: its failure undoes nothing. */
  readonly finish?: readonly Finish[];
}

/** `front`: which sheet is seen, and how it lies in the window; `page`: how it is printed. */
export interface Finish {
  readonly what: "front" | "page";
  queue(): void;
}
