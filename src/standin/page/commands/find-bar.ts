/** Find and replace above the sheet (Ctrl+F, Ctrl+H): on the sheet in front, or among the selected cells. */
import { MAX_COLUMNS, MAX_ROWS, rectOf, type CellPosition } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import { findCells, replaceAll } from "../../model/range/find";
import type { WorkbenchTexts } from "../../../locales/workbench";
import type { CommandGround } from "./cell-commands";

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export class FindBar {
  private readonly wanted: HTMLInputElement;
  private readonly replacement: HTMLInputElement;
  private readonly told = document.createElement("output");
  private readonly replacing: readonly HTMLElement[];

  /** @param closed the sheet takes the keys again */
  constructor(
    private readonly host: HTMLElement,
    private readonly texts: WorkbenchTexts,
    private readonly ground: CommandGround,
    private readonly closed: () => void,
  ) {
    const { find } = texts;
    this.wanted = this.field(find.wanted);
    const next = this.button(find.next, () => this.go(1));
    const previous = this.button(find.previous, () => this.go(-1));
    this.replacement = this.field(find.replacement);
    const one = this.button(find.replace, () => this.replaceOne());
    const all = this.button(find.replaceAll, () => this.replaceEverywhere());
    const close = this.button(find.close, () => this.close());
    this.replacing = [this.replacement.parentElement!, one, all];
    this.told.setAttribute("role", "status");
    host.append(this.wanted.parentElement!, next, previous, ...this.replacing, this.told, close);
    host.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Escape") this.close();
      else if (event.key !== "Enter" || event.target !== this.wanted) return;
      else this.go(event.shiftKey ? -1 : 1);
      event.preventDefault();
    });
  }

  open(replace: boolean): void {
    this.host.hidden = false;
    for (const element of this.replacing) element.hidden = !replace;
    this.told.textContent = "";
    this.wanted.focus();
    this.wanted.select();
  }

  private close(): void {
    this.host.hidden = true;
    this.closed();
  }

  private found(area: Area = WHOLE): readonly CellPosition[] {
    const { session, sheet } = this.ground;
    return this.wanted.value === "" ? [] : findCells(session, sheet, area, this.wanted.value, {});
  }

  /** To the next cell that holds it, and round from the last to the first. */
  private go(step: 1 | -1): void {
    const found = this.found();
    const { active } = this.ground.selection();
    const ahead = step === 1 ? found : [...found].reverse();
    const place = ({ row, column }: CellPosition) => row * MAX_COLUMNS + column;
    const next = ahead.find((cell) => (place(cell) - place(active)) * step > 0) ?? ahead[0];
    this.say(next ? this.texts.find.place(found.indexOf(next) + 1, found.length) : this.texts.find.none);
    if (next) this.ground.show(this.ground.sheet, rectOf(next.row, next.column));
  }

  private replaceOne(): void {
    const { active } = this.ground.selection();
    const here = rectOf(active.row, active.column);
    const isHere = this.found(here).length > 0;
    if (isHere && !this.ground.mayChange(here)) return;
    const count = isHere ? this.replaceIn(here) : 0;
    this.go(1);
    if (count > 0 && this.found().length === 0) this.say(this.texts.find.replaced(count));
  }

  private replaceEverywhere(): void {
    const { area } = this.ground.selection();
    const cells = this.found(area.rows * area.columns > 1 ? area : WHOLE);
    // Only a cell that is found is written to: all of them may be changed, or none is.
    const locked = cells.find(({ row, column }) => !this.ground.mayChange(rectOf(row, column)));
    if (locked) return;
    const { history } = this.ground;
    let count = 0;
    const work = () => {
      for (const { row, column } of cells) count += this.replaceIn(rectOf(row, column));
    };
    void history?.together(work);
    this.say(count > 0 ? this.texts.find.replaced(count) : this.texts.find.none);
  }

  private replaceIn(area: Area): number {
    const { session, sheet } = this.ground;
    return replaceAll(session, sheet, area, this.wanted.value, this.replacement.value, {});
  }

  private say(text: string): void {
    this.told.textContent = text;
  }

  private field(label: string): HTMLInputElement {
    const element = document.createElement("label");
    element.textContent = label;
    const input = element.appendChild(document.createElement("input"));
    input.type = "text";
    input.spellcheck = false;
    input.autocomplete = "off";
    return input;
  }

  private button(label: string, press: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", press);
    return button;
  }
}
