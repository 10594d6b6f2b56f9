/** Whole rows and columns of the workbench, and cells that go on: as in Excel, one step back each, refused with a reason. */
import type { Desk } from "../../../src/tools/screenshots/desk";
import { changedSample, HALF_FILLED } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

async function contents(desk: Desk, ...addresses: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) found.push(await desk.content(address));
  return found;
}

const menuOf = ({ page }: Desk) => page.getByRole("menu", { name: "セルの操作" });
const header = ({ page }: Desk, part: "row" | "column", name: string) =>
  page.getByRole(`${part}header`, { name, exact: true });

/** Pulls the fill handle of the selection to a cell, with the Ctrl key or without. */
async function pull(desk: Desk, to: string, control = false): Promise<void> {
  const { page } = desk;
  const handle = (await page.locator(".selection:not([hidden]) > .fill-handle:visible").boundingBox())!;
  const target = (await desk.cell(to).boundingBox())!;
  await page.mouse.move(handle.x + 4, handle.y + 4);
  await page.mouse.down();
  await page.mouse.move(target.x + 10, target.y + 5, { steps: 3 });
  if (control) await page.keyboard.down("Control");
  await page.mouse.up();
  if (control) await page.keyboard.up("Control");
}

async function choose(desk: Desk, area: string): Promise<void> {
  const nameBox = desk.page.getByRole("textbox", { name: "名前ボックス" });
  await nameBox.fill(area);
  await nameBox.press("Enter");
  await desk.selectedCell(area.slice(0, area.indexOf(":"))).waitFor();
}

test("rows and columns go in and out by the headers' menu and by keys, and come back in one order", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  const { page } = desk;
  const cells = ["B6", "B7", "C6", "C7"];
  const [b6, b7, c6] = await contents(desk, ...cells);
  const before = await contents(desk, ...cells);

  await header(desk, "row", "6").click({ button: "right" });
  expect(await menuOf(desk).getByRole("menuitem", { name: /列/ }).count()).toBe(1);
  await menuOf(desk).getByRole("menuitem", { name: "行を上に挿入" }).click();
  await desk.shows("B7", b6!);
  expect(await desk.content("B6")).toBe("");

  await header(desk, "column", "B").click({ button: "right" });
  await menuOf(desk).getByRole("menuitem", { name: "列を左に挿入" }).click();
  await desk.shows("C7", b6!);
  await header(desk, "column", "B").click();
  await page.keyboard.press("Control+-");
  await desk.shows("B7", b6!);
  await header(desk, "row", "6").click();
  await page.keyboard.press("Control+Shift++");
  await desk.shows("B8", b6!);

  // Of other cells it is asked which is meant.
  await desk.goTo("B6");
  await page.keyboard.press("Control+-");
  await desk.dialog.getByRole("button", { name: "行全体" }).click();
  await desk.shows("B7", b6!);
  await page.keyboard.press("Control+-");
  await desk.dialog.getByRole("button", { name: "キャンセル" }).click();
  await desk.shows("B7", b6!);
  await page.keyboard.press("Control+-");
  await desk.dialog.getByRole("button", { name: "列全体" }).click();
  await desk.shows("B7", c6!);

  for (let step = 0; step < 6; step += 1) await page.keyboard.press("Control+z");
  expect(await contents(desk, ...cells)).toEqual(before);
  expect(await page.getByRole("button", { name: "元に戻す" }).isDisabled()).toBe(true);
  await page.keyboard.press("Control+y");
  await desk.shows("B7", b6!);
  await page.keyboard.press("Control+z");
  await desk.shows("B7", b7!);
});

test("what Excel refuses is refused with its reason, and nothing changes", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  const { page } = desk;
  await page.getByRole("button", { name: "すべて選択" }).or(page.locator(".corner")).first().click();
  await page.keyboard.press("Control+-");
  await desk.dialog.getByText("シート全体には、挿入や削除はできません").waitFor();
  await page.keyboard.press("Enter");
  await choose(desk, "A1048576:A1048576");
  await page.keyboard.type("端");
  await page.keyboard.press("Enter");
  await desk.goTo("A6");
  await page.keyboard.press("Control+Shift++");
  await desk.dialog.getByRole("button", { name: "行全体" }).click();
  await desk.dialog.getByText(/シートの端のセルに値があり/).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+z");
  expect(await page.getByRole("button", { name: "元に戻す" }).isDisabled()).toBe(true);

  await desk.open(
    await changedSample("表と配列.xlsx", (sheet) => {
      const columns = [{ name: "課" }, { name: "件数" }];
      sheet.addTable({ name: "表1", ref: "L6", headerRow: true, columns, rows: [["秘書課", 1]] });
      // Its types do not know what exceljs writes for an array formula.
      const array = { formula: "A10:A12*1", shareType: "array", ref: "L10:L12" };
      sheet.getCell("L10").value = array;
    }),
  );
  for (const [row, said] of [
    ["6", "テーブルの一部だけを動かすことになるため、できません。何も変えていません。"],
    ["11", "配列数式の一部だけを動かすことになるため、できません。何も変えていません。"],
  ] as const) {
    await header(desk, "row", row).click();
    await page.keyboard.press("Control+-");
    await desk.dialog.getByText(said).waitFor();
    await page.keyboard.press("Enter");
  }
  expect(await page.getByRole("button", { name: "元に戻す" }).isDisabled()).toBe(true);

  await desk.open(
    await changedSample("保護.xlsx", async (sheet) => {
      await sheet.protect("", {});
    }),
  );
  const b6 = await desk.content("B6");
  await header(desk, "row", "6").click({ button: "right" });
  await menuOf(desk).getByRole("menuitem", { name: "行を削除" }).click();
  await desk.dialog.getByText(/保護されたシートでは、行や列の挿入と削除はできません/).waitFor();
  await page.keyboard.press("Enter");
  await desk.shows("B6", b6);
  // What stays in sight is no change of a cell.
  await desk.cell("B6").click({ button: "right" });
  await menuOf(desk).getByRole("menuitem", { name: "この行の上と列の左を固定" }).click();
  await desk.cell("B6").click({ button: "right" });
  await menuOf(desk).getByRole("menuitem", { name: "行と列の固定を解除" }).waitFor();
});

test("rows above and columns left of the cell stay where they are, and can be worked in", async () => {
  const desk = await site.open({ sample: HALF_FILLED, width: 1000 });
  const { page } = desk;
  const place = async (address: string) => {
    const { x, y } = (await desk.cell(address).boundingBox())!;
    return { x: Math.round(x), y: Math.round(y) };
  };
  await desk.goTo("C6");
  const unfreeze = menuOf(desk).getByRole("menuitem", { name: "行と列の固定を解除" });
  await desk.cell("C6").click({ button: "right" });
  if (await unfreeze.isVisible()) {
    await unfreeze.click();
    await desk.cell("C6").click({ button: "right" });
  }
  await menuOf(desk).getByRole("menuitem", { name: "この行の上と列の左を固定" }).click();
  const [b5, b9] = [await place("B5"), await place("B9")];
  await desk.goTo("J20");
  await desk.selected("J20");
  expect(await place("B5")).toEqual(b5);
  expect((await place("B20")).x).toBe(b9.x);
  // A column that scrolls lies under those that stay.
  const under = await page.evaluate(
    ({ x, y }) => {
      const cell = document.elementFromPoint(x + 5, y + 5)!.closest<HTMLElement>("[data-cell]");
      return cell?.dataset.cell;
    },
    await place("B20"),
  );
  expect(under).toBe("B20");
  await desk.cell("B20").click();
  await desk.selected("B20");
  await page.keyboard.type("固定した列");
  await page.keyboard.press("Enter");
  await desk.shows("B20", "固定した列");
  await header(desk, "column", "B").click();
  await desk.selectedCell("B20").waitFor();
  await desk.goTo("J20");
  await page.keyboard.press("Home");
  await desk.selected("C20");
  for (let step = 0; step < 2; step += 1) await page.keyboard.press("Control+z");
  await desk.goTo("J20");
  await desk.cell("J20").click({ button: "right" });
  await menuOf(desk).getByRole("menuitem", { name: "この行の上と列の左を固定" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+y");
  await desk.cell("C6").click({ button: "right" });
  await unfreeze.waitFor();
});

test("texts, dates, months and weekdays go on when they are pulled, and are copied with Ctrl or by Ctrl+D", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  const { page } = desk;
  const rows: readonly (readonly [first: string, second: string, pulled: string[], copied: string[]])[] = [
    ["第1回", "", ["第2回", "第3回"], ["第1回", "第1回"]],
    ["1課", "3課", ["5課", "7課"], ["1課", "3課"]],
    ["令和4年度", "", ["令和5年度", "令和6年度"], ["令和4年度", "令和4年度"]],
    ["11月", "", ["12月", "1月"], ["11月", "11月"]],
    ["月", "", ["火", "水"], ["月", "月"]],
    ["月曜日", "水曜日", ["金曜日", "日曜日"], ["月曜日", "水曜日"]],
    // A lone number is copied, and counts on with Ctrl.
    ["7", "", ["7", "7"], ["8", "9"]],
    // Last, since its format stays.
    ["4/1", "", ["4月2日", "4月3日"], ["4月1日", "4月1日"]],
  ];
  // The handle is not at the very edge of the window.
  await desk.goTo("L6");
  for (const [first, second, pulled, copied] of rows) {
    await desk.type("J6", first);
    if (second) await desk.type("J7", second);
    const from = second ? "J6:J7" : "J6:J6";
    const [next, last] = second ? ["J8", "J9"] : ["J7", "J8"];
    await choose(desk, from);
    await pull(desk, last);
    expect(await contents(desk, next, last)).toEqual(pulled);
    await page.keyboard.press("Control+z");
    expect(await contents(desk, next, last)).toEqual(["", ""]);
    await choose(desk, from);
    await pull(desk, last, true);
    expect(await contents(desk, next, last)).toEqual(copied);
    await page.keyboard.press("Control+z");
    if (second) await page.keyboard.press("Control+z");
  }
  await desk.type("J6", "第1回");
  await choose(desk, "J6:J8");
  await page.keyboard.press("Control+d");
  expect(await contents(desk, "J7", "J8")).toEqual(["第1回", "第1回"]);
});

test("a sheet that comes to the front is drawn row by row on a slow machine, in its order and to the end", async () => {
  const desk = await site.open({ sample: "組織目標_3部.xlsx" });
  const [, second] = await desk.sheets();
  // Each look at the clock takes longer than a piece of work may.
  await desk.page.evaluate(() => {
    const now = performance.now.bind(performance);
    let late = 0;
    performance.now = () => now() + (late += 100);
  });
  await desk.tab(second!).click();
  await header(desk, "row", "12").waitFor();
  const drawn = await desk.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#grid [role=row][data-row]")].map((row) =>
      Number(row.dataset.row),
    ),
  );
  expect(drawn).toEqual(drawn.map((_, index) => index));
});

test("what an add-in changes one after the other is drawn ten times a second at most, and in the end as it is", async () => {
  const desk = await site.open();
  await desk.page.evaluate(() => {
    const drawn: { text: string; at: number }[] = [];
    Object.assign(window, { drawn });
    new MutationObserver(() => {
      const text = document.querySelector('[role=gridcell][data-cell="B6"]')?.textContent ?? "";
      if (text !== "" && text !== drawn.at(-1)?.text) drawn.push({ text, at: performance.now() });
    }).observe(document.getElementById("grid")!, { childList: true, subtree: true, characterData: true });
  });
  await desk.paneFrame().evaluate(async () => {
    for (let draft = 1; draft <= 60; draft += 1) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("B6").values = [[`第${draft}案`]];
        await context.sync();
      });
    }
  });
  await desk.shows("B6", "第60案");
  const drawn = await desk.page.evaluate(
    () => (window as unknown as { drawn: { text: string; at: number }[] }).drawn,
  );
  expect(drawn.at(-1)!.text).toBe("第60案");
  expect(drawn.length).toBeGreaterThan(1);
  // From one drawing's end to the next one's: a slow machine makes it longer, never shorter.
  const pauses = drawn.slice(1).map(({ at }, index) => at - drawn[index]!.at);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(99);
});

test("a step that is taken back is drawn where it was done, and not first where the sheet was looked at", async () => {
  const desk = await site.open();
  const before = await desk.content("B6");
  await desk.type("B6", "別の計画");
  await desk.shows("B6", "別の計画");
  await desk.goTo("B200");
  await desk.page.evaluate(() => {
    const drawn: number[] = [];
    Object.assign(window, { drawn });
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof HTMLElement && node.dataset.row !== undefined)
            drawn.push(Number(node.dataset.row));
    }).observe(document.getElementById("grid")!, { childList: true, subtree: true });
  });
  await desk.page.keyboard.press("Control+z");
  await desk.selected("B6");
  expect(await desk.content("B6")).toBe(before);
  const drawn = await desk.page.evaluate(() => (window as unknown as { drawn: number[] }).drawn);
  expect(drawn).toContain(5);
  expect(Math.max(...drawn)).toBeLessThan(150);
});
