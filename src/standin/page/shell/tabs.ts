/**
 * The sheet tabs below the grid.
 */
import type { Session } from "../../model/session";
import type { WorkbenchTexts } from "../../../locales/workbench";

export class Tabs {
  private readonly list: HTMLElement;

  /** @param choose brings a sheet to the front */
  constructor(
    host: HTMLElement,
    texts: WorkbenchTexts,
    private readonly panel: HTMLElement,
    private readonly choose: (sheet: string) => void,
  ) {
    this.list = host;
    host.setAttribute("role", "tablist");
    host.setAttribute("aria-label", texts.sheets);
    host.addEventListener("keydown", (event) => this.press(event));
  }

  /** The tab that was scrolled to, among these, in this workbook. */
  private inSight: { readonly session: Session; readonly tabs: string } | null = null;

  update(session: Session): void {
    const active = session.engine.activeSheet();
    const sheets = session.engine.sheets().filter(({ visible }) => visible);
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(
      ...sheets.map(({ id, name }) => {
        const tab = document.createElement("button");
        tab.type = "button";
        tab.id = `tab-${id}`;
        tab.setAttribute("role", "tab");
        tab.setAttribute("aria-selected", String(id === active));
        tab.setAttribute("aria-controls", this.panel.id);
        tab.tabIndex = id === active ? 0 : -1;
        tab.dataset.sheet = id;
        tab.textContent = name;
        tab.style.setProperty("--tab-color", session.engine.tabColor?.(id) ?? "transparent");
        tab.addEventListener("click", () => this.choose(id));
        return tab;
      }),
    );
    this.panel.setAttribute("aria-labelledby", `tab-${active}`);
    const selected = this.list.querySelector<HTMLElement>("[aria-selected=true]");
    // Asking where it is has the whole page laid out.
    const order = [active, ...sheets.map(({ id }) => id)].join();
    if (this.inSight?.session !== session || this.inSight.tabs !== order) {
      selected?.scrollIntoView({ block: "nearest", inline: "nearest" });
      this.inSight = { session, tabs: order };
    }
    if (hadFocus) selected?.focus();
  }

  private press(event: KeyboardEvent): void {
    const tabs = [...this.list.querySelectorAll<HTMLElement>("[role=tab]")];
    const now = tabs.findIndex((tab) => tab.tabIndex === 0);
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: now - 1,
      ArrowRight: now + 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const sheet = tabs[places[event.key] ?? -1]?.dataset.sheet;
    if (sheet === undefined) return;
    event.preventDefault();
    this.choose(sheet);
  }
}
