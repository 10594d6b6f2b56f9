/**
 * The arrow beside a selected cell with a list rule, the list that it opens, and the rule's input prompt.
 */
import type { Validation } from "../../engine/engine";
import type { WorkbenchTexts } from "../../../locales/workbench";

export class Dropdown {
  readonly button = document.createElement("button");
  readonly prompt = document.createElement("div");
  private readonly list = document.createElement("ul");
  private choices: readonly string[] = [];
  private current = "";

  /**
   * @param pick a choice goes into the cell
   * @param closed the list is gone: the grid takes the keys again
   */
  constructor(
    texts: WorkbenchTexts,
    private readonly pick: (choice: string) => void,
    private readonly closed: () => void,
  ) {
    const { button, list, prompt } = this;
    button.type = "button";
    button.className = "list-button";
    button.tabIndex = -1;
    button.setAttribute("aria-label", texts.openList);
    button.setAttribute("aria-haspopup", "listbox");
    button.hidden = true;
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => (this.isOpen ? this.close() : this.open()));
    list.className = "list";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", texts.choices);
    list.tabIndex = -1;
    list.addEventListener("keydown", (event) => this.press(event));
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = (event.target as HTMLElement).closest<HTMLElement>("[role=option]");
      if (option) this.choose(Number(option.dataset.index));
    });
    document.addEventListener("mousedown", (event) => {
      const inside = [list, button].some((element) => element.contains(event.target as Node));
      if (this.isOpen && !inside) this.hideList();
    });
    prompt.className = "prompt";
    prompt.setAttribute("role", "note");
    prompt.hidden = true;
  }

  get isOpen(): boolean {
    return this.list.isConnected;
  }

  /**
   * @param rule the active cell's rule
   * @param choices of a list rule with an arrow; null: no arrow
   * @param current the cell's text
   */
  show(rule: Validation | null, choices: readonly string[] | null, current: string): void {
    this.hideList();
    this.choices = choices ?? [];
    this.current = current;
    this.button.hidden = choices === null;
    this.showPrompt(rule);
  }

  hide(): void {
    this.show(null, null, "");
  }

  /** false: the cell has no list. */
  open(): boolean {
    if (this.button.hidden || this.isOpen) return this.isOpen;
    const { list, button } = this;
    list.replaceChildren(...this.choices.map((choice, index) => this.option(choice, index)));
    document.body.append(list);
    this.prompt.hidden = true;
    const frame = button.getBoundingClientRect();
    const width = Math.max(120, Math.min(360, list.offsetWidth));
    const below = window.innerHeight - frame.bottom;
    list.style.left = `${Math.max(4, Math.min(frame.right - width, window.innerWidth - width - 4))}px`;
    list.style.top =
      below < list.offsetHeight + 8 && frame.top > below
        ? `${Math.max(4, frame.top - list.offsetHeight)}px`
        : `${frame.bottom}px`;
    button.setAttribute("aria-expanded", "true");
    this.highlight(Math.max(0, this.choices.indexOf(this.current)));
    list.focus({ preventScroll: true });
    return true;
  }

  private close(): void {
    this.hideList();
    this.closed();
  }

  private hideList(): void {
    this.list.remove();
    this.button.setAttribute("aria-expanded", "false");
  }

  private option(choice: string, index: number): HTMLElement {
    const option = document.createElement("li");
    option.id = `choice-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", String(choice === this.current));
    option.dataset.index = String(index);
    option.textContent = choice;
    return option;
  }

  private get highlighted(): number {
    return [...this.list.children].findIndex((option) => option.classList.contains("active"));
  }

  private highlight(index: number): void {
    const options = [...this.list.children];
    options.forEach((option, at) => option.classList.toggle("active", at === index));
    options[index]?.scrollIntoView({ block: "nearest" });
    this.list.setAttribute("aria-activedescendant", `choice-${index}`);
  }

  private press(event: KeyboardEvent): void {
    const last = this.choices.length - 1;
    const now = this.highlighted;
    const places: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(now + 1, last),
      ArrowUp: Math.max(now - 1, 0),
      Home: 0,
      End: last,
    };
    const place = places[event.key];
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape" || (event.key === "ArrowUp" && event.altKey)) this.close();
    else if (event.key === "Enter" || event.key === "Tab" || event.key === " ") this.choose(now);
    else if (place !== undefined) this.highlight(place);
  }

  private choose(index: number): void {
    const choice = this.choices[index];
    this.close();
    if (choice !== undefined) this.pick(choice);
  }

  private showPrompt(rule: Validation | null): void {
    const { prompt } = this;
    const shown = rule?.prompt.show === true && (rule.prompt.title !== "" || rule.prompt.message !== "");
    prompt.hidden = !shown;
    if (!shown || !rule) return;
    const title = document.createElement("strong");
    title.textContent = rule.prompt.title;
    const message = document.createElement("span");
    message.textContent = rule.prompt.message;
    prompt.replaceChildren(...(rule.prompt.title === "" ? [message] : [title, message]));
  }
}
