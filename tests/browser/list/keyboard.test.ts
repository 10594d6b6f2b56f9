/**
 * The whole round of the year's end by the keyboard alone: nothing in the pane is clicked, and the focus is never lost
 * to the page, nor hidden below what stays in reach at its top.
 */
import type { Locator } from "playwright-core";
import type { Desk } from "../../../src/tools/screenshots/desk";
import { HALF_FILLED } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

/** More than there are stops in the pane. */
const MOST_STOPS = 60;

class Keys {
  constructor(readonly desk: Desk) {}

  /** Presses a key; afterwards something in the pane has the focus, and can be seen. */
  async press(key: string): Promise<void> {
    await this.desk.page.keyboard.press(key);
    await this.desk.ready();
    await this.expectFocus();
  }

  async expectFocus(): Promise<void> {
    const where = () =>
      this.desk.paneFrame().evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return "lost";
        const { left, top, width, height } = activeElement.getBoundingClientRect();
        const above = document.elementFromPoint(left + width / 2, top + Math.min(height, 24) / 2);
        return above && (activeElement.contains(above) || above.contains(activeElement)) ? "seen" : "hidden";
      });
    // What a change takes away hands the focus on with the change's result.
    for (let tries = 0; tries < 100 && (await where()) !== "seen"; tries += 1) {
      await this.desk.page.waitForTimeout(20);
    }
    expect(await where()).toBe("seen");
  }

  /** By the Tab key, forwards or backwards. */
  async tabTo(target: Locator): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const way = await target.evaluate((element) => {
        if (element === document.activeElement) return "here";
        const position = document.activeElement!.compareDocumentPosition(element);
        return position & Node.DOCUMENT_POSITION_FOLLOWING ? "Tab" : "Shift+Tab";
      });
      if (way === "here") return;
      await this.press(way);
    }
    throw new Error("not on the Tab key's way");
  }

  async use(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.press("Enter");
  }

  /** Down the list of findings by the arrow keys. */
  async listTo(row: Locator): Promise<void> {
    await this.tabTo(this.desk.pane.locator("[data-row-main][tabindex='0']"));
    await this.press("Home");
    for (let rows = 0; rows < MOST_STOPS; rows += 1) {
      if (await row.evaluate((element) => element === document.activeElement)) return;
      await this.press("ArrowDown");
    }
    throw new Error("not in the list");
  }
}

test("check, step, fix, fill in, dropdowns, draft, summary and undo, without a mouse", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  const keys = new Keys(desk);
  const told = (text: string) => desk.told.filter({ hasText: text }).first().waitFor();

  // As F6, Excel's own key, leads into the pane.
  await desk.button("その他").focus();
  await keys.use(desk.button("閉じる(次からは表示しません)"));
  await keys.use(desk.button("入力チェック"));
  await told("157 / 163");

  await keys.use(desk.button("次の指摘へ"));
  await desk.selectedCell("H3").waitFor();
  await keys.press("Enter");
  await desk.selectedCell("F7").waitFor();
  await keys.press("Alt+ArrowDown");
  await desk.selectedCell("H8").waitFor();
  await keys.press("Alt+ArrowUp");
  await desk.selectedCell("F7").waitFor();
  await keys.use(desk.button("前の指摘へ"));
  await desk.selectedCell("H3").waitFor();

  await keys.listTo(desk.finding("H12(達成状況)"));
  await keys.use(desk.button(/^直す：H12\(達成状況\)/));
  await told("直しました");
  await desk.finding("H12(達成状況)").waitFor({ state: "detached" });
  await keys.expectFocus();

  await keys.listTo(desk.finding("F7(いつまで"));
  await keys.use(desk.button(/^記入：F7\(/));
  await desk.page.keyboard.type("年度末");
  await keys.press("Enter");
  await told("記入しました");
  await desk.finding("F7(いつまで").waitFor({ state: "detached" });
  await keys.expectFocus();

  await keys.listTo(desk.finding("H19(達成状況)"));
  await keys.tabTo(desk.button(/^選ぶ：H19\(/));
  await keys.press("Enter");
  await desk.pane.getByRole("menu").waitFor();
  await keys.press("ArrowDown");
  await keys.press("Enter");
  await desk.finding("H19(達成状況)").waitFor({ state: "detached" });
  await keys.expectFocus();

  // A menu that is given up hands the focus back to its button.
  await keys.tabTo(desk.button("その他"));
  await keys.press("Enter");
  await desk.pane.getByRole("menu").waitFor();
  await keys.press("Escape");
  await desk.pane.getByRole("menu").waitFor({ state: "detached" });
  expect(await desk.button("その他").evaluate((element) => element === document.activeElement)).toBe(true);

  await keys.use(desk.button("プルダウン設定"));
  await told("プルダウンを設定しました");

  await keys.tabTo(desk.button("その他"));
  await keys.press("Enter");
  await desk.pane.getByRole("menu").waitFor();
  await keys.press("Enter");
  await desk.pane.getByRole("heading", { name: "集計の下書き", level: 1 }).waitFor();
  await keys.use(desk.button("この内容で集計シートを作成"));
  await told("「達成状況集計」を作成しました");
  await keys.expectFocus();
  await desk.tab("達成状況集計").waitFor();

  await keys.use(desk.button("元に戻す：集計シート作成"));
  await told("「集計シート作成」を元に戻しました");
  await desk.tab("達成状況集計").waitFor({ state: "detached" });
  await keys.expectFocus();
});

test("a dialog that is given up hands the focus back to the button that opened it", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.press("入力チェック", "157 / 163");
  const opener = desk.button(/^ほかの操作：H12/);
  await opener.focus();
  await desk.page.keyboard.press("Enter");
  await desk.pane.getByRole("menuitem", { name: "この指摘を除外する…" }).waitFor();
  await desk.page.keyboard.press("Enter");
  await desk.pane.getByRole("dialog").waitFor();
  await desk.page.keyboard.press("Escape");
  await desk.pane.getByRole("dialog").waitFor({ state: "detached" });
  await opener.and(desk.pane.locator(":focus")).waitFor();
});
