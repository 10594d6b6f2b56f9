/**
 * The sheet of the workbench, worked on as in Excel: by keys alone and out of it again, back and forward whoever made the
 * change, fill, find, sizes, the menu of the right button. One page for each way of working.
 */
import type { Desk } from "../../../src/tools/screenshots/desk";
import { changedSample, HALF_FILLED, sampleBytes } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

const key = (desk: Desk, ...keys: string[]) =>
  keys.reduce((before, one) => before.then(() => desk.page.keyboard.press(one)), Promise.resolve());

/** The id of what has the focus on the page, or "in the pane". */
const focusOn = (desk: Desk) =>
  desk.page.evaluate(() => {
    const now = document.activeElement;
    if (now?.id === "pane-frame") return "pane";
    if (now?.classList.contains("editor")) return "sheet";
    return now?.closest("#ribbon, #tabs")?.id ?? now?.id ?? "";
  });

async function choose(desk: Desk, area: string): Promise<void> {
  const nameBox = desk.page.getByRole("textbox", { name: "名前ボックス" });
  await nameBox.fill(area);
  await nameBox.press("Enter");
  await desk.selectedCell(area.slice(area.indexOf(":") + 1)).waitFor();
}

/** Until the cells show exactly these: what goes back waits for what the pane is reading. */
async function show(desk: Desk, addresses: readonly string[], texts: readonly string[]): Promise<void> {
  for (const [index, address] of addresses.entries()) await desk.shows(address, texts[index]!);
}

async function contents(desk: Desk, ...addresses: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) found.push(await desk.content(address));
  return found;
}

test("F6 goes round toolbar, sheet and pane, and Escape then Tab leaves the sheet either way", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.goTo("B6");
  const seen: string[] = [];
  for (const one of ["F6", "F6", "F6", "Shift+F6", "Shift+F6", "Shift+F6"]) {
    await key(desk, one);
    seen.push(await focusOn(desk));
  }
  expect(seen).toEqual(["pane", "ribbon", "sheet", "ribbon", "pane", "sheet"]);
  // Something in the pane has it, not only the frame.
  await key(desk, "F6");
  expect(await desk.paneFrame().evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
  // From the pane's end the Tab key goes on, too.
  for (let stops = 0; stops < 60 && (await focusOn(desk)) === "pane"; stops += 1) await key(desk, "Tab");
  expect(await focusOn(desk)).toBe("ribbon");

  await desk.goTo("B6");
  await key(desk, "Tab");
  await desk.selected("C6");
  await key(desk, "Escape");
  await desk.page.getByText("Tab で表の外へ移ります").waitFor();
  await key(desk, "Tab");
  expect(await focusOn(desk)).toBe("tabs");
  await desk.goTo("B6");
  await key(desk, "Escape", "Shift+Tab");
  expect(await focusOn(desk)).toBe("name-box");
  await desk.goTo("B6");
  await key(desk, "Escape", "ArrowDown", "Tab");
  await desk.selected("C7");
});

test("typing, filling, deleting and what the pane did go back in one order, and forward again", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  const { page } = desk;
  const cells = ["B6", "H7", "H12", "G9"];
  expect(await page.getByRole("button", { name: "元に戻す" }).isDisabled()).toBe(true);
  expect(await page.getByText("未保存", { exact: true }).isVisible()).toBe(false);
  await desk.press("プルダウン設定", /プルダウンを設定しました/);
  const unsaved = page.getByText("未保存", { exact: true });
  const states = [await contents(desk, ...cells)];
  const did = async () => states.push(await contents(desk, ...cells));
  await desk.type("B6", "一つ目");
  await desk.shows("B6", "一つ目");
  await did();
  await unsaved.waitFor();
  await desk.goTo("H7");
  await key(desk, "Alt+ArrowDown");
  await desk.option("ほとんど未達成だった").click();
  await desk.shows("H7", "ほとんど未達成だった");
  await did();
  await desk.press("入力チェック", /チェックしました/);
  await desk.finding("H12(達成状況)").click();
  await desk.button(/^直す：H12/).click();
  await desk.shows("H12", "ほぼ達成した");
  await desk.ready();
  await did();
  await desk.goTo("G9");
  await key(desk, "Delete");
  await desk.shows("G9", "");
  await did();

  await key(desk, "Control+z");
  await show(desk, cells, states[3]!);
  await desk.selected("G9");
  // In the pane as well, where the last step is the pane's own.
  await key(desk, "F6", "Control+z");
  await desk.shows("H12", "ほぼ達成");
  await show(desk, cells, states[2]!);
  await key(desk, "Shift+F6", "Control+z");
  await show(desk, cells, states[1]!);
  await page.getByRole("button", { name: "元に戻す" }).click();
  await show(desk, cells, states[0]!);
  expect(await unsaved.isVisible()).toBe(true);
  // All that one press of the pane's has done is one step.
  await key(desk, "Control+z");
  await unsaved.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "元に戻す", disabled: true }).waitFor();
  await key(desk, "Control+y");
  await key(desk, "Control+y", "Control+Shift+Z");
  await show(desk, cells, states[2]!);
  await page.getByRole("button", { name: "やり直す" }).click();
  await key(desk, "Control+y");
  await show(desk, cells, states[4]!);
  // The pane takes nothing back that is another's by now, and loses nothing.
  await desk.type("B6", "別の一つ目");
  await desk.pane.getByRole("button", { name: /^元に戻す：.*達成状況/ }).waitFor();
  await desk.undo();
  await desk.shows("H12", "ほぼ達成");
  await show(desk, cells, ["別の一つ目", states[2]![1]!, "ほぼ達成", ""]);
  await key(desk, "F6", "F6", "Control+z");
  await desk.shows("H12", "ほぼ達成した");
});

test("one text into several cells, down, across and by the handle; each is one step back", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  const { page } = desk;
  await choose(desk, "J6:K7");
  await page.keyboard.type("同じ");
  await key(desk, "Control+Enter");
  await show(desk, ["J6", "K6", "J7", "K7"], ["同じ", "同じ", "同じ", "同じ"]);
  await key(desk, "Control+z");
  await show(desk, ["J6", "K6", "J7", "K7"], ["", "", "", ""]);

  await desk.type("J6", "回1");
  await desk.type("J7", "別");
  await choose(desk, "J6:J8");
  await key(desk, "Control+d");
  await show(desk, ["J7", "J8"], ["回1", "回1"]);
  await desk.goTo("K6");
  await key(desk, "Control+r");
  await desk.shows("K6", "回1");
  // The rule goes along: a filled rating keeps its list.
  await choose(desk, "H7:H8");
  await key(desk, "Control+d");
  expect(await desk.content("H8")).toBe(await desk.content("H7"));

  await desk.goTo("J6");
  const handle = (await page.locator(".selection:not([hidden]) > .fill-handle").last().boundingBox())!;
  const target = (await desk.cell("J9").boundingBox())!;
  await page.mouse.move(handle.x + 4, handle.y + 4);
  await page.mouse.down();
  await page.mouse.move(target.x + 10, target.y + 5, { steps: 3 });
  await page.mouse.up();
  await show(desk, ["J7", "J8", "J9"], ["回2", "回3", "回4"]);
  await key(desk, "Control+z");
  await show(desk, ["J7", "J8", "J9"], ["回1", "回1", ""]);

  // The only text in the column that begins so.
  await desk.goTo("J10");
  await page.keyboard.type("回");
  await key(desk, "Enter");
  await desk.shows("J10", "回1");
  // A heading is no entry to go on with.
  await desk.type("H6", "達成");
  await desk.shows("H6", "達成");
});

test("find goes round, replace is one step back, and Ctrl+S saves", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  const { page } = desk;
  const bar = page.getByRole("search", { name: "検索と置換" });
  await desk.goTo("A1");
  await key(desk, "Control+f");
  await page.keyboard.type("ほぼ達成");
  await key(desk, "Enter");
  const first = await bar.getByRole("status").textContent();
  expect(first).toMatch(/^\d+か所中の1か所目$/);
  const all = Number(/^\d+/.exec(first!)![0]);
  for (let n = 0; n < all; n += 1) await key(desk, "Enter");
  expect(await bar.getByRole("status").textContent()).toBe(first);
  await key(desk, "Escape");
  expect(await focusOn(desk)).toBe("sheet");
  await key(desk, "Control+h");
  await bar.getByRole("textbox", { name: "検索" }).fill("ほぼ達成した");
  await bar.getByRole("textbox", { name: "置換後" }).fill("おおむね達成");
  await bar.getByRole("button", { name: "すべて置換" }).click();
  await bar.getByText(/か所を置き換えました$/).waitFor();
  await key(desk, "Escape");
  const downloading = page.waitForEvent("download");
  await key(desk, "Control+s");
  expect((await downloading).suggestedFilename()).toBe(HALF_FILLED);
  expect(await page.getByText("未保存", { exact: true }).isVisible()).toBe(false);
  await key(desk, "Control+f");
  await bar.getByRole("textbox", { name: "検索" }).fill("おおむね達成");
  await key(desk, "Enter", "Escape");
  const { cell } = await page.evaluate(() => ({
    cell: document.querySelector<HTMLElement>("[role=gridcell][aria-selected=true]")!.dataset.cell!,
  }));
  await key(desk, "Control+z");
  await desk.shows(cell, "ほぼ達成した");
});

test("sizes by the edge, rows and freezing by the menu, size of the view by the wheel; all but the view go back", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  const { page } = desk;
  const widthOf = async (address: string) => Math.round((await desk.cell(address).boundingBox())!.width);
  const heightOf = async (address: string) => Math.round((await desk.cell(address).boundingBox())!.height);
  await desk.goTo("A6");
  const before = await widthOf("A6");
  const header = (await page.getByRole("columnheader", { name: "A", exact: true }).boundingBox())!;
  await page.mouse.move(header.x + header.width - 1, header.y + 8);
  await page.mouse.down();
  await page.mouse.move(header.x + header.width + 49, header.y + 8, { steps: 3 });
  await page.mouse.up();
  expect(await widthOf("A6")).toBeGreaterThan(before + 40);
  await page.mouse.dblclick(header.x + header.width + 49, header.y + 8);
  expect(await widthOf("A6")).toBeLessThan(before + 40);
  await key(desk, "Control+z", "Control+z");
  expect(await widthOf("A6")).toBe(before);

  const rowHeader = (await page.getByRole("rowheader", { name: "6", exact: true }).boundingBox())!;
  const tall = await heightOf("B6");
  await page.mouse.move(rowHeader.x + 8, rowHeader.y + rowHeader.height - 1);
  await page.mouse.down();
  await page.mouse.move(rowHeader.x + 8, rowHeader.y + rowHeader.height + 29, { steps: 3 });
  await page.mouse.up();
  expect(await heightOf("B6")).toBeGreaterThan(tall + 20);
  await key(desk, "Control+z");

  const [b6, b7] = await contents(desk, "B6", "B7");
  await desk.cell("B6").click({ button: "right" });
  const menu = page.getByRole("menu", { name: "セルの操作" });
  await menu.getByRole("menuitem", { name: "行を上に挿入" }).click();
  await desk.shows("B7", b6!);
  await key(desk, "Control+z");
  await desk.shows("B7", b7!);
  await desk.goTo("B6");
  await key(desk, "Shift+F10", "End", "Enter");
  await page.getByText("行と列の固定を解除").waitFor({ state: "detached" });
  await key(desk, "Shift+F10");
  await menu.getByRole("menuitem", { name: "行と列の固定を解除" }).waitFor();
  await key(desk, "Escape");
  expect(await focusOn(desk)).toBe("sheet");
  await key(desk, "Control+z");

  await desk.cell("B7").click({ button: "right" });
  await menu.getByRole("menuitem", { name: "コピー" }).click();
  await desk.goTo("K10");
  await desk.cell("K10").click({ button: "right" });
  await menu.getByRole("menuitem", { name: "貼り付け" }).click();
  await desk.shows("K10", b7!);
  await desk.cell("K10").click({ button: "right" });
  await menu.getByRole("menuitem", { name: "数式と値をクリア" }).click();
  await desk.shows("K10", "");

  await desk.cell("B6").hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 100);
  await page.keyboard.up("Control");
  await page.getByRole("group", { name: "表示倍率" }).getByText("90%").waitFor();
});

test("a file that cannot be opened is told before anything is asked; a protected cell says where it is unprotected", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  const { page } = desk;
  await desk.goTo("B6");
  await page.keyboard.type("途中");
  await desk.choose({ name: "壊れた.xlsx", buffer: Buffer.from("no workbook") });
  await desk.dialog.filter({ hasText: "「壊れた.xlsx」を開けません" }).waitFor();
  await key(desk, "Enter");
  await desk.dialog.waitFor({ state: "detached" });
  // What was being typed is in its cell, and only now, with a good file, it is asked about.
  await desk.shows("B6", "途中");
  const bytes = sampleBytes(HALF_FILLED);
  await desk.choose({ name: "次.xlsx", buffer: bytes });
  await desk.dialog.filter({ hasText: "保存していない変更があります" }).waitFor();
  await key(desk, "Escape");
  await desk.shows("B6", "途中");
  await desk.choose({ name: "次.xlsx", buffer: bytes });
  await desk.dialog.getByRole("button", { name: "保存せずに開く" }).click();
  await page.getByRole("heading", { name: "次.xlsx", level: 1 }).waitFor();
  await desk.ready();

  await desk.open(
    await changedSample("保護.xlsx", async (sheet) => {
      await sheet.protect("", {});
    }),
  );
  await desk.goTo("B6");
  for (const one of ["a", "Delete", "Control+d"]) {
    await key(desk, one);
    await desk.dialog.getByText(/Excel でこのブックを開き、［校閲］タブの「シート保護の解除」/).waitFor();
    await key(desk, "Enter");
  }
});

test("the pane opens with the workbook where that was asked for, says so, and no more once it is cleared", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  const name = "このブックを開いたとき、作業ウィンドウも開く";
  const opening = desk.pane.getByRole("menuitemcheckbox", { name });
  await desk.openMenu();
  expect(await opening.getAttribute("aria-checked")).toBe("false");
  await opening.click();
  await desk.says("このブックを次に開いたとき、作業ウィンドウも開きます。ブックを保存してください。");
  const { bytes } = await desk.save();
  await desk.open({ name: "開く.xlsx", buffer: Buffer.from(bytes) });
  // As the button 入力チェック opens it: the findings are there by themselves.
  await desk.finding("H12(達成状況)").waitFor();
  await desk.openMenu();
  await opening.and(desk.pane.locator("[aria-checked=true]")).waitFor();
  await desk.closeMenu();
  await desk.openScreen("除外した指摘");
  await desk.button("公表用に設定を消す").click();
  await desk.says("このブックに保存された設定を消しました");
  await desk.back();
  await desk.openMenu();
  await opening.and(desk.pane.locator("[aria-checked=false]")).waitFor();
  await desk.closeMenu();
  await desk.undo();
  await desk.openMenu();
  await opening.and(desk.pane.locator("[aria-checked=true]")).waitFor();
});
