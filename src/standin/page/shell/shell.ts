/**
 * The page's fixed parts: finds them, and puts the texts of the language on them.
 */
import type { WorkbenchTexts } from "../../../locales/workbench";

/** Throws when index.html lacks it: then page and script are not of one build. */
export function part<Part extends HTMLElement = HTMLElement>(id: string): Part {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element as Part;
}

/** `data-text` becomes the content, `data-label` the accessible name, `data-tip` the tip. */
export function putTexts(texts: WorkbenchTexts, language: string): void {
  document.documentElement.lang = language;
  const text = (name: string | undefined) => {
    const found = texts[name as keyof WorkbenchTexts];
    if (typeof found !== "string") throw new Error(`index.html names ${name}, which is no text`);
    return found;
  };
  for (const element of document.querySelectorAll<HTMLElement>("[data-text], [data-label], [data-tip]")) {
    const { dataset } = element;
    if (dataset.text) element.textContent = text(dataset.text);
    if (dataset.label) element.setAttribute("aria-label", text(dataset.label));
    if (dataset.tip) element.title = text(dataset.tip);
  }
}

const NOTE_TIME = 6000;
let noteEnds: ReturnType<typeof setTimeout> | undefined;

/** Says that something takes its time; null: it is done. */
export function showBusy(message: string | null): void {
  clearTimeout(noteEnds);
  const busy = part("busy");
  busy.textContent = message ?? "";
  busy.classList.toggle("shown", message !== null);
}

/** Says what was done, for a while. */
export function showNote(message: string): void {
  showBusy(message);
  noteEnds = setTimeout(() => showBusy(null), NOTE_TIME);
}

/** The page has only one thread: between two pieces of long work, what was put on the page is to be seen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
