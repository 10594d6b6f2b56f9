/**
 * The name box and the formula bar.
 */
import { cellAddress, rectAddress } from "../../../cells/geometry";
import type { Merges } from "../grid/merges";
import type { Selection } from "../grid/selection";

export class FormulaBar {
  private shown = "";

  /** @param go to a typed address; false: it is none */
  constructor(
    private readonly nameBox: HTMLInputElement,
    private readonly content: HTMLTextAreaElement,
    go: (address: string) => boolean,
  ) {
    nameBox.addEventListener("focus", () => nameBox.select());
    nameBox.addEventListener("blur", () => (nameBox.value = this.shown));
    nameBox.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Escape") nameBox.value = this.shown;
      if (event.key !== "Enter") return;
      event.preventDefault();
      if (!go(nameBox.value)) nameBox.select();
    });
  }

  /** @param content null: the bar is being typed into and is left alone */
  show(selection: Selection, merges: Merges, content: string | null): void {
    const { row, column } = selection.active;
    const whole = merges.areaOf(row, column);
    const one = whole.rows === selection.area.rows && whole.columns === selection.area.columns;
    this.shown = one ? cellAddress({ row, column }) : rectAddress(selection.area);
    this.nameBox.value = this.shown;
    if (content !== null) this.content.value = content;
  }
}
