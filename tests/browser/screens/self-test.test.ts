/** 動作確認 in the pane beside the stand-in: asked first, then run, listed and recorded; the workbook is as before. */
import type { SelfTestReport } from "../../../src/excel/host";
import { closeAll, everything, openBytes } from "../../support/standin";
import { bytesOf, type Desk } from "../../../src/tools/screenshots/desk";
import { siteForTests } from "../support/site";

const site = siteForTests();
afterEach(closeAll);

async function openSelfTest(desk: Desk): Promise<void> {
  await desk.button("その他").click();
  await desk.pane.getByRole("menuitem", { name: "動作確認" }).click();
  await desk.button("確認を始める").waitFor();
}

async function contentOf(desk: Desk) {
  return everything(await openBytes((await desk.save()).bytes));
}

test("says what it will do, does it on a press, lists the answers and hands over the record", async () => {
  const desk = await site.open();
  const sheets = await desk.sheets();
  const before = await contentOf(desk);
  await openSelfTest(desk);
  await desk.pane.getByText(/確認用のシートを1枚追加し/).waitFor();
  expect(await desk.sheets()).toEqual(sheets);

  await desk.button("確認を始める").click();
  await desk.tab("動作確認").waitFor();
  await desk.pane.getByText(/項目を確かめ、前提と違うものはありませんでした/).waitFor();
  expect(await desk.sheets()).toEqual(sheets);
  await desk.pane.getByText("前提どおり", { exact: false }).first().click();
  await desk.pane.getByRole("listitem").filter({ hasText: "values.circled-figure" }).waitFor();

  const coming = desk.page.waitForEvent("download");
  await desk.pane.getByRole("link", { name: "ファイルに保存" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("excel-self-test.json");
  const report = JSON.parse((await bytesOf(download)).toString("utf8")) as SelfTestReport;
  expect(report).toMatchObject({ complete: true, sheetRemoved: true });
  expect(report.probes.length).toBeGreaterThan(150);
  expect(report.probes.filter(({ verdict }) => /differs|refused/.test(verdict))).toEqual([]);
  const text = desk.pane.getByRole("textbox", { name: "記録の内容" });
  expect(JSON.parse(await text.inputValue())).toEqual(report);
  await desk.button("記録をコピー").click();
  await desk.pane.getByText(/コピーしました|Ctrl\+C でコピーしてください/).waitFor();

  expect(await contentOf(desk)).toEqual(before);
});

test("a ribbon button in the middle of it replaces the page; the next page takes the sheet away", async () => {
  const desk = await site.open();
  const sheets = await desk.sheets();
  const before = await contentOf(desk);
  await openSelfTest(desk);
  await desk.button("確認を始める").click();
  await desk.tab("動作確認").waitFor();
  await desk.pane.getByText(/確認しています… \d{2}/).waitFor();
  await desk.ribbon("入力チェック").click();
  await desk.told.filter({ hasText: "163 / 163" }).waitFor();
  await desk.ready();
  expect(await desk.sheets()).toEqual(sheets);
  expect(await contentOf(desk)).toEqual(before);
});
