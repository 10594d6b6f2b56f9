/**
 * The task pane beside the workbook: its frame, its width, opening and closing.
 */
import type { Session } from "../../model/session";
import { connectPane } from "../../wire/browser";
import { part } from "./shell";
import type { Language } from "../../../locales/languages";

const NARROWEST = 320;
const WIDEST = 600;
const USUAL = 350;
const STEP = 10;

export interface PaneOwner {
  closed(): void;
  /** The Tab key has come to the pane's end, or its beginning. */
  left(backwards: boolean): void;
  /** A person has pressed something in it. */
  pressed(): void;
  /** A key was pressed in it; true: it was the page's. */
  key(event: KeyboardEvent): boolean;
}

export class Pane {
  private readonly aside = part("pane");
  private readonly handle = part("pane-handle");
  private frame = part<HTMLIFrameElement>("pane-frame");
  private disconnect: () => void = () => {};
  private width = USUAL;

  constructor(
    private readonly name: string,
    private readonly language: Language,
    private readonly owner: PaneOwner,
  ) {
    part("pane-name").textContent = name;
    part("pane-close").addEventListener("click", () => {
      this.close();
      owner.closed();
    });
    this.listenToHandle();
    this.setWidth(USUAL);
    this.close();
  }

  /** Loads the add-in's page (its address, seen from this page) anew and connects it to the workbook. */
  open(source: string, session: Session): void {
    this.disconnect();
    const fresh = document.createElement("iframe");
    fresh.id = this.frame.id;
    fresh.title = this.name;
    this.frame.replaceWith(fresh);
    this.frame = fresh;
    this.handle.hidden = false;
    this.aside.hidden = false;
    fresh.addEventListener("load", () => this.listenTo(fresh.contentWindow));
    const connection = connectPane(fresh, session, {
      left: (backwards) => this.owner.left(backwards),
      url: new URL(source, location.href).href,
      language: this.language,
    });
    this.disconnect = () => connection.disconnect();
  }

  close(): void {
    this.disconnect();
    this.disconnect = () => {};
    this.frame.removeAttribute("src");
    this.aside.hidden = true;
    this.handle.hidden = true;
  }

  /** Where it was left, or at its beginning; false: it is closed. */
  focus(): boolean {
    if (this.aside.hidden) return false;
    const inside = this.frame.contentDocument;
    this.frame.focus();
    this.frame.contentWindow?.focus();
    if (!inside?.activeElement || inside.activeElement === inside.body) {
      inside?.querySelector<HTMLElement>("button:enabled, a[href], [tabindex='0']")?.focus();
    }
    return true;
  }

  /** The pane's page is of the same origin: what Excel learns from its own window, this page learns from the frame. */
  private listenTo(inside: Window | null): void {
    inside?.addEventListener("pointerdown", () => this.owner.pressed(), { capture: true });
    inside?.addEventListener(
      "keydown",
      (event) => {
        if (this.owner.key(event)) {
          event.preventDefault();
          event.stopImmediatePropagation();
        } else this.owner.pressed();
      },
      { capture: true },
    );
  }

  private setWidth(width: number): void {
    this.width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
    this.aside.style.width = `${this.width}px`;
    this.handle.setAttribute("aria-valuenow", String(this.width));
  }

  private listenToHandle(): void {
    const { handle } = this;
    handle.tabIndex = 0;
    handle.setAttribute("role", "separator");
    handle.setAttribute("aria-orientation", "vertical");
    handle.setAttribute("aria-valuemin", String(NARROWEST));
    handle.setAttribute("aria-valuemax", String(WIDEST));
    handle.addEventListener("pointerdown", (event) => {
      handle.setPointerCapture(event.pointerId);
      document.body.classList.add("resizing");
    });
    handle.addEventListener("pointermove", (event) => {
      if (handle.hasPointerCapture(event.pointerId)) this.setWidth(window.innerWidth - event.clientX);
    });
    handle.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
    handle.addEventListener("keydown", (event) => {
      const steps: Readonly<Record<string, number>> = { ArrowLeft: STEP, ArrowRight: -STEP };
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      this.setWidth(this.width + step);
    });
  }
}
