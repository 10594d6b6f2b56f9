/** 記入状況 in the page that is not Excel: made, followed while one types, saved, and taken away. */
import type { Desk } from "../../src/tools/screenshots/desk";
import { HALF_FILLED, readWorkbook, sampleBytes } from "./support/own-files";
import { siteForTests } from "./support/site";

const site = siteForTests();
const FORM = "部の組織目標";
const SHEET = "記入状況";

async function withSheet(): Promise<Desk> {
  const desk = await site.open();
  await desk.open({ name: "記入途中.xlsx", buffer: sampleBytes(HALF_FILLED) });
  await desk.openScreen("記入状況の表");
  await desk.press("記入状況の表を作る", `「${SHEET}」を作成しました`);
  return desk;
}

test("made in one press, it counts while a person types, and the saved file has the same figures", async () => {
  const desk = await withSheet();
  await desk.tab(SHEET).click();
  await desk.shows("B7", "163");
  await desk.shows("B8", "157");
  await desk.shows("B9", "6");
  await desk.tab(FORM).click();
  await desk.type("F7", "年度末");
  await desk.tab(SHEET).click();
  await desk.shows("B8", "158");
  await desk.shows("B9", "5");
  const { bytes } = await desk.save();
  const workbook = await readWorkbook(bytes);
  const sheet = workbook.getWorksheet(SHEET)!;
  expect(["B7", "B8", "B9", "B10"].map((cell) => sheet.getCell(cell).result ?? 0)).toEqual([163, 158, 5, 3]);
  expect(sheet.getCell("B4").dataValidation).toMatchObject({ type: "list", formulae: ['"期首,期末"'] });
});

test("taken away again, and back by undo", async () => {
  const desk = await withSheet();
  await desk.press("表と色を取り除く", "記入状況の表と色を取り除きました");
  expect(await desk.sheets()).toEqual([FORM]);
  await desk.button("戻る").click();
  await desk.press("元に戻す：記入状況の表の取り除き", "元に戻しました");
  expect(await desk.sheets()).toEqual([FORM, SHEET]);
});
