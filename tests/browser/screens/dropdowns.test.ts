/** プルダウン設定: lists in the cells, used as a person uses them. */
import type { Desk } from "../../../src/tools/screenshots/desk";
import { siteForTests } from "../support/site";

const site = siteForTests();

async function withDropdowns(): Promise<Desk> {
  const desk = await site.open();
  await desk.press("プルダウン設定", "40か所にプルダウンを設定しました");
  return desk;
}

test("a cell of the rating column offers its list: by mouse", async () => {
  const desk = await withDropdowns();
  await desk.goTo("H5");
  await desk.listButton.click();
  await desk.option("ほとんど未達成だった").click();
  await desk.shows("H5", "ほとんど未達成だった");
});

test("a cell of the category column offers its list: by Alt+↓ and Enter; one without a list stays in sight", async () => {
  const desk = await withDropdowns();
  await desk.goTo("C5");
  await desk.page.keyboard.press("Alt+ArrowDown");
  await desk.option("施政方針").waitFor();
  for (const key of ["Home", "ArrowDown", "Enter"]) await desk.page.keyboard.press(key);
  await desk.shows("C5", "ビジョン");

  await desk.goTo("B5");
  for (const key of ["Alt+ArrowDown", "Alt+ArrowUp"]) {
    await desk.page.keyboard.press(key);
    // A browser that scrolls does so within a few frames.
    await desk.page.waitForTimeout(200);
    await desk.selected("B5");
  }
});

test("the header rows that are printed on each page get no list", async () => {
  const desk = await withDropdowns();
  await desk.goTo("H14");
  await desk.listButton.waitFor({ state: "hidden" });
  await desk.goTo("H15");
  await desk.listButton.waitFor();
});

test("a value that is not in the list is refused when typed, and the cell keeps what it had", async () => {
  const desk = await withDropdowns();
  await desk.type("H7", "達成");
  await desk.dialog.getByRole("heading", { name: "選択肢にない値です" }).waitFor();
  await desk.dialog.getByText("・ほぼ達成した").waitFor();
  await desk.dialog.getByRole("button", { name: "キャンセル" }).click();
  await desk.dialog.waitFor({ state: "hidden" });
  await desk.shows("H7", "ほぼ達成した");
});

test("another cell pasted over takes the list away; プルダウン設定 puts it back", async () => {
  const desk = await withDropdowns();
  await desk.goTo("F8");
  const pasted = await desk.content("F8");
  await desk.page.keyboard.press("Control+c");
  await desk.goTo("H8");
  await desk.page.keyboard.press("Control+v");
  await desk.shows("H8", pasted);
  await desk.listButton.waitFor({ state: "hidden" });

  await desk.press("入力チェック", "要修正 1件");
  await desk.finding("H8(達成状況)").waitFor();
  await desk.press("プルダウン設定", "40か所にプルダウンを設定しました");
  await desk.goTo("H8");
  await desk.listButton.click();
  await desk.option("ほぼ達成した").click();
  await desk.press("入力チェック", "要修正と要確認はありません");
});

test("元に戻す takes the lists away again", async () => {
  const desk = await withDropdowns();
  await desk.goTo("H5");
  await desk.listButton.waitFor();
  await desk.press("元に戻す：プルダウン設定", "「プルダウン設定」を元に戻しました");
  await desk.listButton.waitFor({ state: "hidden" });
});
