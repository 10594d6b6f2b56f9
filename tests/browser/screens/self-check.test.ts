/** 記入状況 in the page that is not Excel: made, followed while one types, saved, and taken away. */
import { strFromU8, unzipSync } from "fflate";
import { DEPARTMENT_POLICY } from "../../../src/form/definition/built-in/department-policy";
import type { Desk } from "../../../src/tools/screenshots/desk";
import { HALF_FILLED, readWorkbook, sampleBytes } from "../support/own-files";
import { siteForTests } from "../support/site";

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

test("a blank form from another definition, on a sheet of its own, protected, and all of it back by undo", async () => {
  const desk = await withSheet();
  await desk.pane.getByLabel("様式", { exact: true }).selectOption("部局運営方針");
  await desk.pane.getByLabel("部の名前(空欄でもかまいません)").fill("市民部");
  await desk.press("新しいシートに様式を作る", "「市民部」を作成しました");
  await desk.press("記入する欄だけに書けるようにする", "様式のシートを保護しました");
  await desk.tab("市民部").click();
  const { bytes } = await desk.save();
  const sheets = (await readWorkbook(bytes)).worksheets;
  expect(sheets.map(({ name }) => name)).toEqual([FORM, SHEET, "市民部"]);
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
  expect(parts.map(([, part]) => /<sheetProtection [^>]*sheet="1"/.test(strFromU8(part)))).toEqual([
    true,
    true,
    true,
  ]);
  const headings = DEPARTMENT_POLICY.columns.map((column) => column.headings[0]);
  expect(headings.map((_, index) => sheets[2]!.getCell(4, index + 1).text)).toEqual(headings);
  await desk.button("戻る").click();
  await desk.press("元に戻す：シートの保護", "元に戻しました");
  await desk.press("元に戻す：様式の作成", "元に戻しました");
  expect(await desk.sheets()).toEqual([FORM, SHEET]);
});

test("taken away again, and back by undo", async () => {
  const desk = await withSheet();
  await desk.press("表と色を取り除く", "記入状況の表と色を取り除きました");
  expect(await desk.sheets()).toEqual([FORM]);
  await desk.button("戻る").click();
  await desk.press("元に戻す：記入状況の表の取り除き", "元に戻しました");
  expect(await desk.sheets()).toEqual([FORM, SHEET]);
});
