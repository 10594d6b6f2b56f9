/**
 * The page with the pane in it, for the tests, the screenshots and the pictures of the help: what a person sees and does
 * there, by the words of their language.
 */
import { buffer } from "node:stream/consumers";
import type { Download, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { localeOf, type FullLocale } from "../../locales";
import type { Language } from "../../locales/languages";
import { screenLocaleOf, type ScreenLocale } from "../../locales/screens";
import { workbenchTextsOf, type WorkbenchTexts } from "../../locales/workbench";
import type { OwnFile } from "./workbooks";

export type { Language };

/** The add-in's name in the manifest: the title of the pane's frame. */
const PANE = { ja: "組織目標アシスト", en: "組織目標アシスト (Goal Sheet Assistant)" } as const;

export class Desk {
  readonly pane: FrameLocator;
  /** The pane's last message, for screen readers: what was done, or what went wrong. */
  readonly told: Locator;
  readonly dialog: Locator;
  readonly listButton: Locator;
  readonly charts: Locator;
  /** The pane's sentences. */
  readonly words: FullLocale;
  /** Those of the screens behind its menu. */
  readonly screenWords: ScreenLocale;
  private readonly pageWords: WorkbenchTexts;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    this.words = localeOf(language);
    this.screenWords = screenLocaleOf(language);
    this.pageWords = workbenchTextsOf(language);
    this.pane = page.getByTitle(PANE[language], { exact: true }).contentFrame();
    this.told = this.pane.getByRole("status");
    this.dialog = page.getByRole("alertdialog");
    this.listButton = page.getByRole("button", { name: this.pageWords.openList });
    this.charts = page.getByRole("tabpanel").getByRole("img");
  }

  /** Until the pane has read the workbook, the screen that it shows is loaded, and what it did is drawn. */
  async ready(): Promise<void> {
    await this.pane.locator("main[aria-busy=false]:not(:has([aria-busy=true]))").waitFor();
    await this.page.locator("#grid:not([aria-busy])").waitFor();
  }

  ribbon(name: string): Locator {
    return this.page.getByRole("navigation", { name: this.pageWords.ribbon }).getByRole("button", { name });
  }

  /** For what only a frame can do: running a script in the pane. */
  paneFrame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes("/taskpane.html"));
    if (!frame) throw new Error("the pane is not open");
    return frame;
  }

  /** Pulls the pane to this width in CSS pixels: a multiple of 10 from 320 to 600. */
  async setPaneWidth(width: number): Promise<void> {
    const handle = this.page.getByRole("separator", { name: this.pageWords.paneWidth });
    for (;;) {
      const now = Number(await handle.getAttribute("aria-valuenow"));
      if (now === width) return;
      await handle.press(now < width ? "ArrowLeft" : "ArrowRight");
    }
  }

  /** Gives the pane this width in CSS pixels, be it narrower than the stand-in's page allows. */
  async setWidth(width: number): Promise<void> {
    await this.page.locator("#pane").evaluate((pane, pixels) => {
      pane.style.width = `${pixels}px`;
    }, width);
  }

  /** A button of the pane: by its whole name, or one that begins with a text and has another in it. */
  button(name: string | RegExp, containing?: string): Locator {
    const wanted =
      containing === undefined ? name : new RegExp(`^${escape(String(name))}.*${escape(containing)}`);
    return this.pane.getByRole("button", { name: wanted, exact: true });
  }

  /** A button whose name has a number in it, whatever the number. */
  counted(
    ...words: [(count: number) => string] | [(text: string) => string, (count: number) => string]
  ): Locator {
    const name = words.length === 1 ? words[0](0) : words[0](words[1](0));
    return this.button(new RegExp(`^${escape(name).replace("0", "[0-9,]+")}$`));
  }

  /** Chooses a file in the open screen of the pane, as its button would ask for it. */
  async chooseInPane({ name, buffer }: OwnFile): Promise<void> {
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await this.pane.locator("input[type=file]").first().setInputFiles({ name, mimeType, buffer });
  }

  /** Presses a button of the pane and waits until it says something that `said` matches. */
  async press(button: string | RegExp | Locator, said: string | RegExp): Promise<void> {
    await (typeof button === "string" || button instanceof RegExp ? this.button(button) : button).click();
    await this.says(said);
    await this.ready();
  }

  says(said: string | RegExp): Promise<void> {
    return this.told.filter({ hasText: said }).first().waitFor();
  }

  check(figures: string): Promise<void> {
    return this.press(this.words.pane.check, figures);
  }

  async openMenu(): Promise<void> {
    await this.button(this.words.pane.menu.label).click();
    await this.pane.getByRole("menu").waitFor();
  }

  async closeMenu(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.pane.getByRole("menu").waitFor({ state: "detached" });
  }

  async chooseItem(item: string): Promise<void> {
    await this.pane.getByRole("menuitem", { name: item, exact: true }).click();
  }

  /** Opens one of the screens behind the menu; its heading is mostly what the menu says. */
  async openScreen(item: string, heading = item): Promise<void> {
    await this.openMenu();
    await this.chooseItem(item);
    await this.pane.getByRole("heading", { name: heading, level: 1 }).waitFor();
    await this.ready();
  }

  async back(): Promise<void> {
    await this.button(this.words.pane.screens.back).click();
    await this.button(this.words.pane.check).waitFor();
  }

  /** Opens what narrows the list of findings down. */
  async narrow(): Promise<void> {
    const button = this.button(this.words.findingList.narrow);
    if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
  }

  /** @param said looked for at once: a message goes by itself */
  async undo(said?: string | RegExp): Promise<void> {
    await this.pane.getByRole("button", { name: new RegExp(`^${this.words.pane.actions.undo}`) }).click();
    if (said !== undefined) await this.says(said);
    await this.ready();
  }

  /** A finding of the pane, by the cell and the word for it ("H12(達成状況)"). */
  finding(place: string): Locator {
    return this.pane
      .getByRole("listitem")
      .getByRole("button", { name: new RegExp(`^要.* ${escape(place)}`) });
  }

  /** Every rendered cell carries its address; asking hundreds of cells for their names would take long. */
  cell(address: string): Locator {
    return this.page.locator(`[role=gridcell][data-cell="${address}"]`);
  }

  selectedCell(address: string): Locator {
    return this.cell(address).and(this.page.locator("[aria-selected=true]"));
  }

  /** Until a cell shows exactly this. */
  async shows(address: string, text: string): Promise<void> {
    await this.cell(address)
      .filter({ hasText: new RegExp(`^${escape(text)}$`) })
      .waitFor();
  }

  async content(address: string): Promise<string> {
    return (await this.cell(address).textContent()) ?? "";
  }

  /** Until a cell is the selected one and lies wholly in the part of the sheet that is seen. */
  async selected(address: string): Promise<void> {
    await this.selectedCell(address).waitFor();
    const cell = await this.cell(address).boundingBox();
    const sheet = await this.page.getByRole("tabpanel").boundingBox();
    const isSeen =
      cell !== null &&
      sheet !== null &&
      cell.x >= sheet.x &&
      cell.y >= sheet.y &&
      cell.x + cell.width <= sheet.x + sheet.width &&
      cell.y + cell.height <= sheet.y + sheet.height;
    if (!isSeen) throw new Error(`${address} is selected, but out of sight`);
  }

  /** Selects a cell with the name box; the grid then takes the keys. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.getByRole("textbox", { name: this.pageWords.nameBox });
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await this.selectedCell(address).waitFor();
  }

  /** Types over a cell and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  option(choice: string): Locator {
    return this.page
      .getByRole("listbox", { name: this.pageWords.choices })
      .getByRole("option", { name: choice });
  }

  tab(sheet: string): Locator {
    return this.page
      .getByRole("tablist", { name: this.pageWords.sheets })
      .getByRole("tab", { name: sheet, exact: true });
  }

  /** The names of the sheets that can be seen, in order. */
  sheets(): Promise<string[]> {
    return this.page.getByRole("tablist", { name: this.pageWords.sheets }).getByRole("tab").allTextContents();
  }

  /** Chooses an own file in the file dialog. */
  async choose(file: OwnFile): Promise<void> {
    const asked = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: this.pageWords.open }).click();
    await (await asked).setFiles({ ...file, mimeType: "application/octet-stream" });
  }

  /** Chooses an own workbook and waits until the pane has read it. */
  async open(file: OwnFile): Promise<void> {
    await this.choose(file);
    await this.page.getByRole("heading", { name: file.name, level: 1 }).waitFor();
    await this.ready();
  }

  /** The workbook as the person gets it. */
  async save(): Promise<{ name: string; bytes: Uint8Array }> {
    const coming = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: this.pageWords.save, exact: true }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  }
}

/** The browser is another process' own: its files are asked of it. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

export function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
