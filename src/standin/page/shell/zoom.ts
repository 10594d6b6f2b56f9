/**
 * The zoom of the sheet: two buttons and the present percentage between them.
 */
import type { WorkbenchTexts } from "../../../locales/workbench";

const STEPS = [50, 60, 70, 80, 90, 100, 125, 150, 200];
const USUAL = 100;

/**
 * Gives how to go one step on, for the mouse wheel.
 * @param changed gets 1 for 100 %; also called once for a zoom in the page's address (`?zoom=70`)
 */
export function drawZoom(
  host: HTMLElement,
  texts: WorkbenchTexts,
  search: string,
  changed: (zoom: number) => void,
): (direction: 1 | -1) => void {
  const asked = Number(new URLSearchParams(search).get("zoom"));
  let percent = STEPS.includes(asked) ? asked : USUAL;
  const button = (label: string, sign: string, direction: 1 | -1) => {
    const element = document.createElement("button");
    element.type = "button";
    element.textContent = sign;
    element.setAttribute("aria-label", label);
    element.addEventListener("click", () => step(direction));
    return element;
  };
  const step = (direction: 1 | -1) => {
    const next = STEPS[STEPS.indexOf(percent) + direction];
    if (next !== undefined) set(next);
  };
  const figure = document.createElement("output");
  const set = (next: number) => {
    percent = next;
    figure.textContent = `${percent}%`;
    changed(percent / 100);
  };
  const group = document.createElement("div");
  group.className = "zoom";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", texts.zoom);
  group.append(button(texts.zoomOut, "−", -1), figure, button(texts.zoomIn, "+", 1));
  host.append(group);
  set(percent);
  return step;
}
