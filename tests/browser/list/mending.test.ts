/** Mending from the pane, seen in the grid: all of a kind, blanks filled in, colours, and the way back. */
import { HALF_FILLED } from "../support/own-files";
import { siteForTests } from "../support/site";
import type { Desk } from "../../../src/tools/screenshots/desk";

const site = siteForTests();

async function checked(): Promise<Desk> {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.press("入力チェック", "157 / 163");
  return desk;
}

const colourOf = (desk: Desk, address: string) =>
  desk.cell(address).evaluate((cell) => getComputedStyle(cell).backgroundColor);

test("すべて直す shows every change first, mends them at once, and takes them back in one step", async () => {
  const desk = await checked();
  await desk.button(/^すべて直す\(\d+件\)$/).click();
  const list = desk.pane.getByRole("list", { name: "直す内容" });
  await list.getByRole("listitem").filter({ hasText: "H12(達成状況)" }).waitFor();
  await desk.goTo("H12");
  await desk.shows("H12", "ほぼ達成");
  await desk.press(/^\d+か所を直す$/, "件を直しました");
  await desk.shows("H12", "ほぼ達成した");
  await desk.goTo("A17");
  await desk.shows("A17", "11");
  await desk.press(/^元に戻す：\d+件の修正$/, "元に戻しました");
  await desk.shows("A17", "10");
  await desk.goTo("H12");
  await desk.shows("H12", "ほぼ達成");
});

test("a blank rating is chosen in the pane, from the list's own words", async () => {
  const desk = await checked();
  await desk.goTo("H19");
  await desk.button(/^選ぶ：H19\(/).click();
  await desk.pane.getByRole("menuitem", { name: "ほとんど未達成だった" }).click();
  await desk.shows("H19", "ほとんど未達成だった");
  await desk.finding("H19(達成状況)").waitFor({ state: "detached" });
});

test("a blank text is typed in the pane; what begins like a formula stays text", async () => {
  const desk = await checked();
  await desk.goTo("F7");
  await desk.button(/^記入：F7\(/).click();
  await desk.pane.getByRole("textbox", { name: /^F7/ }).fill("=年度末");
  await desk.pane.getByRole("textbox", { name: /^F7/ }).press("Enter");
  await desk.shows("F7", "=年度末");
  await desk.press(/^元に戻す：No\.3 いつまでの記入$/, "元に戻しました");
  await desk.shows("F7", "");
});

test("blanks and wrong values are coloured, the colour goes when the cell is filled, and all go with the switch", async () => {
  const desk = await checked();
  await desk.goTo("H8");
  const plain = await colourOf(desk, "H8");
  const colours = desk.pane.getByRole("switch", { name: "空欄と誤りに色を付ける" });
  await colours.click();
  await desk.told.filter({ hasText: "色付けしました" }).waitFor();
  await desk.ready();
  expect(await colourOf(desk, "H8")).toBe("rgb(248, 203, 173)");
  expect(await colourOf(desk, "F7")).toBe("rgb(255, 230, 153)");
  expect(await colourOf(desk, "H7")).toBe(plain);
  await desk.type("H8", "ほぼ達成した");
  await desk.shows("H8", "ほぼ達成した");
  expect(await colourOf(desk, "H8")).toBe(plain);
  await desk.pane.getByText("色は印刷にも出ます").waitFor();
  await colours.click();
  await desk.told.filter({ hasText: "色を消しました" }).waitFor();
  await desk.ready();
  expect(await colourOf(desk, "F7")).toBe(plain);
  await desk.press("元に戻す：色の取り消し", "元に戻しました");
  expect(await colourOf(desk, "F7")).toBe("rgb(255, 230, 153)");
});
