/** Each ribbon button replaces the pane's page, as in Excel; what the page before had done can still be taken back. */
import { HALF_FILLED } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

test("dropdowns from one ribbon button, the summary from the next: both are undone", async () => {
  const desk = await site.open();
  const sheets = await desk.sheets();

  await desk.ribbon("プルダウン設定").click();
  await desk.told.filter({ hasText: "40か所にプルダウンを設定しました" }).waitFor();
  await desk.ready();
  await desk.paneFrame().evaluate(() => Object.assign(window, { first: true }));
  await desk.goTo("H5");
  await desk.listButton.waitFor();

  await desk.ribbon("集計シート作成").click();
  await desk.told.filter({ hasText: "「達成状況集計」を作成しました" }).waitFor();
  await desk.ready();
  expect(await desk.paneFrame().evaluate(() => "first" in window)).toBe(false);
  expect(await desk.sheets()).toEqual([...sheets, "達成状況集計"]);

  await desk.press(/元に戻す/, "「集計シート作成」を元に戻しました");
  expect(await desk.sheets()).toEqual(sheets);
  await desk.press(/元に戻す/, "「プルダウン設定」を元に戻しました");
  await desk.goTo("H5");
  await desk.listButton.waitFor({ state: "hidden" });
  // Nothing is left to undo.
  await desk
    .button(/元に戻す/)
    .and(desk.pane.locator('[aria-disabled="true"]'))
    .waitFor();
});

test("what was taken back in the sheet is not offered by the pane, comes again with Ctrl+Y, and is never told as done", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  const { page } = desk;
  const undo = (step: string | RegExp) => desk.pane.getByRole("button", { name: step });
  const before = await desk.content("H12");
  await desk.press("プルダウン設定", /プルダウンを設定しました/);
  // Of rules Excel tells nothing: the pane looks before it says anything.
  await desk.goTo("H12");
  await desk.listButton.waitFor();
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: "元に戻す", exact: true, disabled: true }).waitFor();
  await desk.goTo("H12");
  await desk.listButton.waitFor({ state: "hidden" });
  await desk.undo("「プルダウン設定」は、すでに元に戻っています。何も変えていません。");
  await desk.button("元に戻す").and(desk.pane.locator("[aria-disabled=true]")).waitFor();

  await desk.goTo("H12");
  await page.keyboard.press("Control+y");
  await page.getByRole("button", { name: "やり直す", exact: true, disabled: true }).waitFor();
  await desk.goTo("H12");
  await desk.listButton.waitFor();
  await desk.press("入力チェック", /チェックしました/);
  await undo("元に戻す：プルダウン設定").waitFor();

  // Of cells it tells at once.
  await desk.button(/^直す：H12/).click();
  await desk.shows("H12", "ほぼ達成した");
  await undo(/^元に戻す：.*達成状況/).waitFor();
  await desk.goTo("H12");
  await page.keyboard.press("Control+z");
  await desk.shows("H12", before);
  await undo("元に戻す：プルダウン設定").waitFor();
  await desk.goTo("H12");
  await page.keyboard.press("Control+y");
  await desk.shows("H12", "ほぼ達成した");
  await undo(/^元に戻す：.*達成状況/).waitFor();
});
