/** What a person does at the page: the grid's cells, the ribbon, files, and the pane beside them. */
import { buffer } from "node:stream/consumers";
import type { Download, Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { Language } from "../../../src/locales/languages";
import { workbenchTextsOf, type WorkbenchTexts } from "../../../src/locales/workbench";
import type { OwnFile } from "./own-files";

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
  private readonly words: WorkbenchTexts;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    this.words = workbenchTextsOf(language);
    this.pane = page.getByTitle(PANE[language], { exact: true }).contentFrame();
    this.told = this.pane.getByRole("status");
    this.dialog = page.getByRole("alertdialog");
    this.listButton = page.getByRole("button", { name: this.words.openList });
    this.charts = page.getByRole("tabpanel").getByRole("img");
  }

  /** Until the pane has read the workbook. */
  async ready(): Promise<void> {
    await this.pane.locator("main[aria-busy=false]").waitFor();
  }

  ribbon(name: string): Locator {
    return this.page.getByRole("navigation", { name: this.words.ribbon }).getByRole("button", { name });
  }

  /** For what only a frame can do: running a script in the pane. */
  paneFrame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes("/taskpane.html"));
    if (!frame) throw new Error("the pane is not open");
    return frame;
  }

  /** Pulls the pane to this width in CSS pixels: a multiple of 10 from 320 to 600. */
  async setPaneWidth(width: number): Promise<void> {
    const handle = this.page.getByRole("separator", { name: this.words.paneWidth });
    for (;;) {
      const now = Number(await handle.getAttribute("aria-valuenow"));
      if (now === width) return;
      await handle.press(now < width ? "ArrowLeft" : "ArrowRight");
    }
  }

  /** A button of the pane. */
  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  /** Presses a button of the pane and waits until it says something that `said` matches. */
  async press(name: string | RegExp, said: string | RegExp): Promise<void> {
    await this.button(name).click();
    await this.told.filter({ hasText: said }).waitFor();
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
    expect(cell).not.toBeNull();
    expect(cell!.x).toBeGreaterThanOrEqual(sheet!.x);
    expect(cell!.y).toBeGreaterThanOrEqual(sheet!.y);
    expect(cell!.x + cell!.width).toBeLessThanOrEqual(sheet!.x + sheet!.width);
    expect(cell!.y + cell!.height).toBeLessThanOrEqual(sheet!.y + sheet!.height);
  }

  /** Selects a cell with the name box; the grid then takes the keys. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.getByRole("textbox", { name: this.words.nameBox });
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
    return this.page.getByRole("listbox", { name: this.words.choices }).getByRole("option", { name: choice });
  }

  tab(sheet: string): Locator {
    return this.page
      .getByRole("tablist", { name: this.words.sheets })
      .getByRole("tab", { name: sheet, exact: true });
  }

  /** The names of the sheets that can be seen, in order. */
  sheets(): Promise<string[]> {
    return this.page.getByRole("tablist", { name: this.words.sheets }).getByRole("tab").allTextContents();
  }

  /** Chooses an own file in the file dialog. */
  async choose(file: OwnFile): Promise<void> {
    const asked = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: this.words.open }).click();
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
    await this.page.getByRole("button", { name: this.words.save, exact: true }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  }
}

/** The browser is another process' own: its files are asked of it. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
