/** The page with the pane in it, as the states and the pictures are reached: by what a person sees, in their language. */
import type { FrameLocator, Locator, Page } from "playwright-core";
import { localeOf, type FullLocale } from "../../locales";
import type { Language } from "../../locales/languages";
import { screenLocaleOf, type ScreenLocale } from "../../locales/screens";
import type { OwnFile } from "./workbooks";

export class PanePlace {
  readonly pane: FrameLocator;
  readonly words: FullLocale;
  readonly screenWords: ScreenLocale;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    this.pane = page.frameLocator("#pane-frame");
    this.words = localeOf(language);
    this.screenWords = screenLocaleOf(language);
  }

  /** Until the pane has done what it is doing. */
  async ready(): Promise<void> {
    await this.pane.locator("main[aria-busy=false]").waitFor();
  }

  /** A button of the pane: by its whole name, or one that begins with a text and has another in it. */
  button(name: string, containing?: string): Locator {
    if (containing === undefined) return this.pane.getByRole("button", { name, exact: true });
    return this.pane.getByRole("button", { name: new RegExp(`^${escape(name)}.*${escape(containing)}`) });
  }

  /** A button whose name has a number in it, whatever the number. */
  counted(
    ...words: [(count: number) => string] | [(text: string) => string, (count: number) => string]
  ): Locator {
    const name = words.length === 1 ? words[0](0) : words[0](words[1](0));
    return this.pane.getByRole("button", { name: new RegExp(`^${escape(name).replace("0", "[0-9,]+")}$`) });
  }

  /** Presses a button of the pane and waits for what the pane then tells. */
  async press(name: string | Locator, told: string): Promise<void> {
    await (typeof name === "string" ? this.button(name) : name).click();
    await this.told(told);
    await this.ready();
  }

  told(text: string): Promise<void> {
    return this.pane.getByRole("status").filter({ hasText: text }).first().waitFor();
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

  async choose(item: string): Promise<void> {
    await this.pane.getByRole("menuitem", { name: item, exact: true }).click();
  }

  /** Opens one of the screens behind the menu; its heading is mostly what the menu says. */
  async openScreen(item: string, heading = item): Promise<void> {
    await this.openMenu();
    await this.choose(item);
    await this.pane.getByRole("heading", { name: heading, level: 1 }).waitFor();
    await this.ready();
  }

  async back(): Promise<void> {
    await this.button(this.words.pane.screens.back).click();
    await this.button(this.words.pane.check).waitFor();
  }

  async undo(): Promise<void> {
    await this.pane.getByRole("button", { name: new RegExp(`^${this.words.pane.actions.undo}`) }).click();
    await this.ready();
  }

  /** Selects a cell of the sheet; the sheet then takes the keys. */
  async goTo(address: string): Promise<void> {
    await this.page.locator("#name-box").fill(address);
    await this.page.locator("#name-box").press("Enter");
    await this.page.locator(`[data-cell="${address}"][aria-selected=true]`).waitFor();
  }

  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Opens an own workbook; the pane then belongs to it. */
  async open(file: OwnFile): Promise<void> {
    await this.page.locator("#open-file").setInputFiles({ ...file, mimeType: "application/octet-stream" });
    await this.page.getByRole("heading", { name: file.name, level: 1 }).waitFor();
    await this.ready();
  }

  /** Gives the pane this width in CSS pixels, be it narrower than the stand-in's page allows. */
  async setWidth(width: number): Promise<void> {
    await this.page.locator("#pane").evaluate((pane, pixels) => {
      pane.style.width = `${pixels}px`;
    }, width);
  }
}

export function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
