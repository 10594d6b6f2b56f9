/** The findings of a half-filled form, mending them, and a workbook of several departments. */
import { SLIPS } from "../../../src/tools/samples/slips";
import { HALF_FILLED, THREE_DEPARTMENTS } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

test("every slip of the half-filled sample is named, grouped by item", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.press("入力チェック", "157 / 163");
  const found = desk.pane.getByRole("region", { name: "チェック結果" });
  for (const { cell, item } of SLIPS) {
    const group = item === null ? found.getByRole("region", { name: "表の上の欄" }) : found;
    await group.getByRole("button", { name: new RegExp(`^要.* ${cell}\\(`) }).waitFor();
  }
  const item13 = found.getByRole("region", { name: /^No\.13 / });
  await item13.getByRole("button", { name: /^要修正 H19\(達成状況\)/ }).waitFor();
  expect(await item13.getByRole("listitem").count()).toBe(1);
});

test("直す mends what needs no choice: the number in the cell, and the finding goes", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.press("入力チェック", "157 / 163");
  await desk.goTo("A17");
  await desk.shows("A17", "10");
  await desk.button(/^直す：A17\(番号\)/).click();
  await desk.shows("A17", "11");
  await desk.finding("A17(番号)").waitFor({ state: "detached" });
  await desk.ready();
  await desk.button(/^元に戻す：.*修正/).click();
  await desk.shows("A17", "10");
  await desk.finding("A17(番号)").waitFor();
});

test("直す on a slip of spelling writes the list's own word", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.press("入力チェック", "157 / 163");
  await desk.goTo("H12");
  await desk.button(/^直す：H12\(達成状況\)/).click();
  await desk.shows("H12", "ほぼ達成した");
});

test("of three departments each can be looked at, and its sheet comes to the front", async () => {
  const desk = await site.open({ sample: THREE_DEPARTMENTS });
  await desk.press("入力チェック", "163 / 163");
  const picker = desk.pane.getByRole("combobox", { name: "調べるシート" });
  const sheets = await desk.sheets();
  const second = (await picker.getByRole("option").nth(1).getAttribute("value"))!;
  await picker.selectOption(second);
  await desk.pane.getByText(/^市民部\s+令和4年度$/).waitFor();
  await desk.page.getByRole("tab", { name: sheets[1]!, selected: true }).waitFor();
  await desk.pane.getByText("7項目").waitFor();
});

test("the summary of three departments counts all their items", async () => {
  const desk = await site.open({ sample: THREE_DEPARTMENTS });
  await desk.press("集計シート作成", "作成しました");
  const figures = [
    ["B6", "10件"],
    ["B7", "22件"],
    ["B8", "4件"],
    ["B11", "36件"],
  ] as const;
  for (const [address, text] of figures) await desk.shows(address, text);
});
