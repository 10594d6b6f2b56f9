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

export class Pane {
  private readonly aside = part("pane");
  private readonly handle = part("pane-handle");
  private frame = part<HTMLIFrameElement>("pane-frame");
  private disconnect: () => void = () => {};
  private width = USUAL;

  constructor(
    private readonly name: string,
    private readonly language: Language,
    closed: () => void,
  ) {
    part("pane-name").textContent = name;
    part("pane-close").addEventListener("click", () => {
      this.close();
      closed();
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
    const connection = connectPane(fresh, session, {
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
