/** How far a call is, in the last line of a terminal; nothing where messages go to a file. */
import type { FullLocale } from "../../locales";

/** What of a stream is used. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** To the line's begin, and empty to its end. */
const CLEAR = "\r\u001b[K";

export class Progress {
  private line = "";

  constructor(
    private readonly terminal: Terminal,
    private readonly locale: FullLocale,
  ) {}

  show(done: number, all: number): void {
    if (!this.terminal.isTTY || all < 2) return;
    this.line = done < all ? this.locale.report.progress(done, all) : "";
    this.terminal.write(CLEAR + this.line);
  }

  /** Does what writes to the terminal, and shows the line below it again. */
  around(write: () => void): void {
    if (this.line !== "") this.terminal.write(CLEAR);
    write();
    if (this.line !== "") this.terminal.write(this.line);
  }
}
