/** Each ribbon button replaces the pane's page, as in Excel; what the page before had done can still be taken back. */
import { siteForTests } from "./support/site";

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
