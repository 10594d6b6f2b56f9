/** 入力チェック: from opening the page to the cell that is still blank. */
import { siteForTests } from "../support/site";

const site = siteForTests();

test("the page opens with the sample, and 入力チェック in the pane finds everything filled in", async () => {
  const desk = await site.open();
  await desk.page.getByRole("heading", { name: "組織目標_総務部_令和4年度.xlsx" }).waitFor();
  await desk.shows("A1", "令和4年度 組織目標展開整理表（部の組織目標）");
  await desk.pane.getByText("総務部").waitFor();
  await desk.press("入力チェック", "163 / 163");
  await desk.pane.getByRole("heading", { name: "すべて記入されています" }).waitFor();
  await desk.pane.getByRole("progressbar").and(desk.pane.locator("[aria-valuenow='163']")).waitFor();
});

test.each([
  ["入力チェック", /163 \/ 163 .*要修正と要確認はありません/],
  ["プルダウン設定", /40か所にプルダウンを設定しました/],
  ["集計シート作成", /「達成状況集計」を作成しました/],
])("one press of the ribbon's %s opens the pane and does it", async (button, said) => {
  const desk = await site.open();
  await desk.page.getByRole("button", { name: "作業ウィンドウを閉じる" }).click();
  await desk.page.getByRole("complementary").waitFor({ state: "hidden" });
  await desk.ribbon(button).click();
  await desk.told.filter({ hasText: said }).waitFor();
});

test("a cell that is emptied in the grid is named in the pane, and a press on it leads there", async () => {
  const desk = await site.open();
  await desk.goTo("H12");
  await desk.page.keyboard.press("Delete");
  await desk.shows("H12", "");
  await desk.goTo("A1");
  await desk.press("入力チェック", "162 / 163");
  await desk.pane.getByRole("region", { name: /^No\.8 / }).waitFor();
  await desk.selectedCell("A1").waitFor();

  await desk.finding("H12(達成状況)").click();
  await desk.selected("H12");
  await desk.page.getByRole("gridcell", { name: "H12", exact: true, selected: true }).waitFor();

  await desk.page.getByRole("textbox", { name: "セルの入力" }).focus();
  await desk.page.keyboard.type("ほぼ達成した");
  await desk.page.keyboard.press("Enter");
  await desk.shows("H12", "ほぼ達成した");
  await desk.press("入力チェック", "163 / 163");
});

test("a cell far below and far right is brought into sight", async () => {
  const desk = await site.open({ width: 900 });
  await desk.goTo("H28");
  await desk.page.keyboard.press("Delete");
  await desk.goTo("A1");
  await desk.press("入力チェック", "162 / 163");
  await desk.finding("H28(達成状況)").click();
  await desk.selected("H28");
});

test("期首: the ratings are asked for no longer, and those that are there are said to be early", async () => {
  const desk = await site.open();
  const phase = desk.pane.getByRole("combobox", { name: "時期" });
  await phase.selectOption("期首");
  await desk.pane.getByText("143 / 143").waitFor();
  await desk.press("入力チェック", "要確認 20件");
  await desk.button("元に戻す：時期の変更").click();
  await desk.pane.getByText("163 / 163").waitFor();
});
