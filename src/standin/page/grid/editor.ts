/**
 * Typing into the active cell. One field lies over it all the time and has the focus while the grid is used: unseen
 * until something is typed, so that a Japanese input method can begin to compose right there. The formula bar is a
 * second view of the same text.
 */
import type { Style } from "../../engine/engine";
import { fontOf } from "./cell-style";
import type { Box } from "./layout";
import type { Entered } from "./rules";

/**
 * "ready": nothing is edited; "enter": begun by typing, arrow keys leave the cell; "edit": begun by F2, a double
 * click or in the formula bar, arrow keys move in the text.
 */
export type Mode = "ready" | "enter" | "edit";

export type Leave = "up" | "down" | "left" | "right" | "stay";

export interface EditorOwner {
  /** The active cell's content as it is edited (a formula with "="). */
  content(): string;
  /** May the active cell be edited? Says why not by itself. */
  mayEdit(): boolean;
  /** How what was typed may go on; null: in no way. */
  completion(typed: string): string | null;
  modeChanged(mode: Mode): void;
  /** The text is to go into the cell, or into all that are selected. */
  enter(text: string, everywhere: boolean): Promise<Entered>;
  /** Editing ended by a key: where the selection goes. */
  leave(direction: Leave): void;
  /** A key while nothing is edited; true: it was used. */
  press(event: KeyboardEvent): boolean;
}

const LEAVING_ARROWS: Readonly<Record<string, Leave>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export class CellEditor {
  readonly field = document.createElement("textarea");
  mode: Mode = "ready";
  private entering = false;
  private box: Box = { left: 0, top: 0, width: 0, height: 0 };

  constructor(
    private readonly bar: HTMLTextAreaElement,
    private readonly owner: EditorOwner,
    label: string,
  ) {
    const { field } = this;
    field.className = "editor";
    field.setAttribute("aria-label", label);
    field.spellcheck = false;
    field.rows = 1;
    field.addEventListener("compositionstart", () => this.begin());
    field.addEventListener("input", (event) => {
      this.begin();
      if (this.mode !== "ready") this.mirror(field, bar);
      const { isComposing, inputType } = event;
      if (!isComposing && inputType.startsWith("insert")) this.complete();
    });
    field.addEventListener("compositionend", () => this.complete());
    field.addEventListener("keydown", (event) => this.press(event));
    bar.addEventListener("focus", () => {
      if (this.mode === "ready" && !this.start("edit", owner.content(), bar)) this.focus();
    });
    bar.addEventListener("input", () => this.mirror(bar, field));
    bar.addEventListener("keydown", (event) => this.press(event));
  }

  get editing(): boolean {
    return this.mode !== "ready";
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  /** The active cell moved or looks otherwise. */
  follow(box: Box, style: Style, zoom: number): void {
    this.box = box;
    this.field.style.font = fontOf(style, zoom);
    this.field.style.textAlign =
      style.horizontal === "center" || style.horizontal === "right" ? style.horizontal : "left";
    this.field.classList.toggle("wrap", style.wrap);
    if (this.editing) this.fit();
  }

  /** F2 and double click. */
  edit(): void {
    if (!this.editing) this.start("edit", this.owner.content(), this.field);
  }

  cancel(): void {
    if (this.editing) this.end();
  }

  /** Tries to put the text into the cell; false: it did not go there, and the selection is to stay. */
  async finish(everywhere = false): Promise<boolean> {
    if (!this.editing) return true;
    if (this.entering) return false;
    this.entering = true;
    let entered: Entered;
    try {
      entered = await this.owner.enter(this.field.value, everywhere);
    } finally {
      this.entering = false;
    }
    if (entered === "again") this.focus();
    else this.end();
    return entered === "entered";
  }

  /** The first character is in the field already. */
  private begin(): void {
    if (this.editing) return;
    if (this.owner.mayEdit()) this.setMode("enter");
    else this.field.value = "";
  }

  /** The rest is selected: whatever is typed next takes its place. */
  private complete(): void {
    const { field } = this;
    const typed = field.value;
    if (this.mode !== "enter" || field.selectionEnd !== typed.length) return;
    const whole = this.owner.completion(typed);
    if (whole === null) return;
    field.value = whole;
    field.setSelectionRange(typed.length, whole.length);
    this.mirror(field, this.bar);
  }

  private start(mode: Mode, text: string, view: HTMLTextAreaElement): boolean {
    if (!this.owner.mayEdit()) return false;
    this.field.value = text;
    this.bar.value = text;
    this.setMode(mode);
    if (document.activeElement !== view) view.focus({ preventScroll: true });
    if (view === this.field) view.setSelectionRange(text.length, text.length);
    return true;
  }

  private end(): void {
    this.field.value = "";
    this.setMode("ready");
    this.focus();
  }

  private setMode(mode: Mode): void {
    this.mode = mode;
    this.field.classList.toggle("open", mode !== "ready");
    if (mode === "ready") this.field.style.width = this.field.style.height = "";
    this.owner.modeChanged(mode);
    if (mode !== "ready") this.fit();
  }

  private mirror(from: HTMLTextAreaElement, to: HTMLTextAreaElement): void {
    to.value = from.value;
    this.fit();
  }

  /** As large as the cell, and larger where the text needs it. */
  private fit(): void {
    const { field, box } = this;
    field.style.width = `${box.width}px`;
    field.style.height = `${box.height}px`;
    if (!field.classList.contains("wrap")) {
      field.style.width = `${Math.max(box.width, Math.min(field.scrollWidth + 4, 420))}px`;
    }
    field.style.height = `${Math.max(box.height, field.scrollHeight)}px`;
  }

  private press(event: KeyboardEvent): void {
    // While an input method composes, its keys are its own.
    if (event.isComposing || event.keyCode === 229) return;
    if (!this.editing) {
      if (event.key === "Backspace") {
        event.preventDefault();
        this.start("enter", "", this.field);
      } else if (this.owner.press(event)) event.preventDefault();
      return;
    }
    const leave = this.leaveBy(event);
    if (event.key === "Escape") {
      event.preventDefault();
      this.cancel();
      this.owner.leave("stay");
    } else if (event.key === "F2") {
      event.preventDefault();
      this.setMode(this.mode === "edit" ? "enter" : "edit");
    } else if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      void this.finish(true);
    } else if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      this.insertLineBreak(event.target as HTMLTextAreaElement);
    } else if (leave) {
      event.preventDefault();
      void this.finish().then((ended) => {
        if (ended) this.owner.leave(leave);
      });
    }
  }

  private leaveBy(event: KeyboardEvent): Leave | null {
    if (event.key === "Enter" && !event.altKey) return event.shiftKey ? "up" : "down";
    if (event.key === "Tab") return event.shiftKey ? "left" : "right";
    const inCell = event.target === this.field;
    return this.mode === "enter" && inCell ? (LEAVING_ARROWS[event.key] ?? null) : null;
  }

  private insertLineBreak(view: HTMLTextAreaElement): void {
    view.setRangeText("\n", view.selectionStart, view.selectionEnd, "end");
    this.mirror(view, view === this.field ? this.bar : this.field);
  }
}
