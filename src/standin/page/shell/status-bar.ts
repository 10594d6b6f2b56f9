/**
 * The line at the bottom: the mode, and count and sum of what is selected.
 */
import type { Area } from "../../engine/engine";
import type { Session } from "../../model/session";
import type { Mode } from "../grid/editor";
import type { WorkbenchTexts } from "../../../locales/workbench";

/** Larger selections are not added up: the page would wait. */
const MOST_CELLS = 20_000;

export class StatusBar {
  private readonly modeText: HTMLElement;
  private readonly figures: HTMLElement;

  constructor(
    host: HTMLElement,
    private readonly texts: WorkbenchTexts,
  ) {
    this.modeText = host.appendChild(document.createElement("span"));
    this.modeText.className = "mode";
    this.figures = host.appendChild(document.createElement("span"));
    this.figures.className = "figures";
    this.mode("ready");
  }

  mode(mode: Mode): void {
    this.modeText.textContent = this.texts[mode];
  }

  /** In the mode's place, until that changes or another cell is selected. */
  say(text: string): void {
    this.modeText.textContent = text;
  }

  /** @param area the selected cells in use, null: none */
  count(session: Session, sheet: string, area: Area | null): void {
    const many = area !== null && area.rows * area.columns > 1 && area.rows * area.columns <= MOST_CELLS;
    const values = many ? session.engine.values(sheet, area).flat() : [];
    const filled = values.filter((value) => value !== "");
    const numbers = filled.filter((value) => typeof value === "number");
    const parts = filled.length > 1 ? [this.texts.count(filled.length)] : [];
    if (numbers.length > 1) {
      const total = numbers.reduce((sum, number) => sum + number, 0);
      parts.push(this.texts.sum(String(Number(total.toPrecision(12)))));
    }
    this.figures.textContent = parts.join("　");
  }
}
