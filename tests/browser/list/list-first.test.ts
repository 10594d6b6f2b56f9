/** After a check the list is what one sees, and is worked off in the pane: never a wrong word, never in the way. */
import { HALF_FILLED, onlyNumbers, withoutRatings } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

test("four findings at 1366×650, six at 1280×800, and no line under 14 letters at 320 pixels", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.button("閉じる(次からは表示しません)").click();
  const seen = async (width: number, height: number, pane: number) => {
    await desk.page.setViewportSize({ width, height });
    await desk.setWidth(pane);
    await desk.paneFrame().evaluate(() => (document.documentElement.scrollTop = 0));
    await desk.check("157 / 163");
    return desk.paneFrame().evaluate(() => {
      const bar = document.querySelector("[data-check-button]")!.parentElement!.getBoundingClientRect();
      const covered = Math.max(bar.bottom, 0);
      return [...document.querySelectorAll("li[data-index]")].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= covered && bottom <= window.innerHeight;
      }).length;
    });
  };
  expect(await seen(1366, 650, 350)).toBeGreaterThanOrEqual(4);
  expect(await seen(1280, 800, 350)).toBeGreaterThanOrEqual(6);
  // Enlarged to 200 %: half of the height is the list's.
  await desk.setWidth(175);
  await desk.page.setViewportSize({ width: 1366, height: 505 });
  await desk.check("157 / 163");
  const [top, height] = await desk
    .paneFrame()
    .evaluate(() => [
      document.querySelector("[data-findings]")!.getBoundingClientRect().top,
      window.innerHeight,
    ]);
  expect(height).toBeLessThan(300);
  expect(top).toBeLessThan(height / 2);
  await desk.setWidth(320);
  await seen(1366, 650, 320);
  const letters = await desk.paneFrame().evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("li[data-index] [title]:not(button)")].map((sentence) => {
      const size = Number.parseFloat(getComputedStyle(sentence).fontSize);
      const words = sentence.parentElement!.parentElement!;
      return (words.getBoundingClientRect().right - sentence.getBoundingClientRect().left) / size;
    }),
  );
  expect(letters.length).toBeGreaterThan(5);
  expect(Math.min(...letters)).toBeGreaterThanOrEqual(14);
});

test("a field selects its cell when it opens, Ctrl+Enter goes on to the next, and what was done names its place", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.check("157 / 163");
  await desk.button(/^記入：F7\(/).click();
  await desk.selectedCell("F7").waitFor();
  const field = (cell: string) => desk.pane.getByRole("textbox", { name: new RegExp(`^${cell}\\(`) });
  await field("F7").fill("年度末");
  await field("F7").press("Control+Enter");
  await desk.shows("F7", "年度末");
  await field("E10").and(desk.pane.locator(":focus")).waitFor();
  await desk.selectedCell("E10").waitFor();
  await desk.button(/^元に戻す：No\.3 いつまでの記入$/).waitFor();
  await desk.says("「No.3 いつまで」に記入しました。");
  await field("E10").press("Escape");
  await field("E10").waitFor({ state: "detached" });
});

test("at the year's end a form without ratings is no success; its 20 ratings are given with 20 keys", async () => {
  const desk = await site.open();
  // The form as it is handed out is no success either, nor 16 %.
  await desk.open(await onlyNumbers("未記入.xlsx"));
  await desk.check("実施項目がまだ記入されていません");
  await desk.pane.getByRole("heading", { name: "実施項目がまだ記入されていません" }).waitFor();
  await desk.pane.getByText("0%", { exact: true }).waitFor();
  await desk.pane.getByText("番号だけの行が20行あります。", { exact: false }).waitFor();

  await desk.open(await withoutRatings("評価前.xlsx"));
  await desk.check("143 / 143");
  await desk.pane.getByText("達成状況が20件とも空欄です。期末として確かめますか。").waitFor();
  expect(await desk.pane.getByRole("heading", { name: "すべて記入されています" }).count()).toBe(0);
  await desk.button("期末として確かめる").click();
  await desk.pane.getByText("143 / 163 記入済み", { exact: true }).waitFor();
  await desk.ready();
  await desk.button("評価をまとめて入力").click();
  await desk.button("次の項目").waitFor();
  const ratings = ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"];
  let keys = 0;
  for (; keys < 20; keys += 1) await desk.page.keyboard.press(String((keys % 3) + 1));
  await desk.pane.getByText("達成状況は、すべて記入されています。").waitFor();
  await desk.ready();
  await desk.goTo("H5");
  await desk.shows("H5", ratings[0]!);
  await desk.shows("H6", ratings[1]!);
  await desk.shows("H7", ratings[2]!);
  // Back to one that is rated already, and another level for it: the last one got the second level.
  await desk.button("前の項目").click();
  await desk.pane.locator("button[aria-pressed=true]", { hasText: ratings[1]! }).waitFor();
  await desk.page.keyboard.press("1");
  await desk.ready();
  await desk.back();
  await desk.check("163 / 163");
  await desk.pane.getByRole("heading", { name: "すべて記入されています" }).waitFor();
});

test("a fix can be left out, a wrong value is replaced everywhere at once, and the list is searched and copied", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const address of ["H5", "H6", "H7"]) await desk.type(address, "達成");
  await desk.check("157 / 163");

  await desk.button(/^すべて直す\(\d+件\)$/).click();
  await desk.button("H12(達成状況)").click();
  await desk.selectedCell("H12").waitFor();
  await desk.pane.getByRole("checkbox", { name: "H12(達成状況)" }).uncheck();
  await desk.press(/^\d+か所を直す$/, "件を直しました");
  await desk.shows("H12", "ほぼ達成");
  await desk.finding("H12(達成状況)").waitFor();

  await desk.button("「達成」3か所を、まとめて置き換える").first().click();
  await desk.pane.getByRole("menuitem", { name: "ほぼ達成した" }).click();
  await desk.says("「達成」3か所を、「ほぼ達成した」に置き換えました。");
  for (const address of ["H5", "H6", "H7"]) await desk.shows(address, "ほぼ達成した");
  await desk.button("元に戻す：「達成」3か所の置き換え").waitFor();
  await desk.ready();

  await desk.narrow();
  await desk.pane.getByRole("searchbox", { name: "指摘と項目の中を検索" }).fill("H12");
  await desk.finding("F7(いつまで").waitFor({ state: "detached" });
  await desk.button("指摘を取り出す").click();
  await desk.pane.getByRole("menuitem", { name: /^文章として/ }).click();
  await desk.says("指摘1件をコピーしました。");
  const text = await desk.paneFrame().evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("令和4年度 総務部");
  expect(text).toContain("・要確認：H12(達成状況)の「ほぼ達成」は、");
  expect(text).not.toContain("F7");
  await desk.button("指摘を取り出す").click();
  await desk.pane.getByRole("menuitem", { name: /^表として/ }).click();
  await desk.pane.getByRole("menu").waitFor({ state: "detached" });
  const table = await desk.paneFrame().evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { text: await read("text/plain"), html: await read("text/html") };
  });
  const [heads, row] = table.text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  expect(heads!.slice(1, 3)).toEqual(["セル", "項目"]);
  expect(row!.slice(0, 2)).toEqual(["部の組織目標", "H12"]);
  expect(row!.at(-1)).toMatch(/^H12\(達成状況\)の「ほぼ達成」は、/);
  expect(table.html.match(/<tr/g)).toHaveLength(2);
  expect(table.html).toContain("H12(達成状況)の「ほぼ達成」は、");
  await desk.pane.getByRole("searchbox").fill("");
  await desk.pane.getByRole("combobox", { name: "担当する課" }).selectOption({ index: 1 });
  await desk.finding("H3(氏名)").waitFor({ state: "detached" });
  await desk.button("指摘を取り出す").click();
  await desk.pane.getByRole("menuitem", { name: /^シート「指摘一覧」を作る/ }).click();
  await desk.says("「指摘一覧_総務部」を作成しました。");
  await desk.tab("指摘一覧_総務部").waitFor();
});
