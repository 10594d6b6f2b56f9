/** 集計シート作成, and the saved workbook as another program reads it. */
import type { Worksheet } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import type { Desk } from "../../../src/tools/screenshots/desk";
import { COMPLETE, readWorkbook, sampleBytes } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();
const SUMMARY = "達成状況集計";
const FORM = "部の組織目標";

async function withSummary(): Promise<Desk> {
  const desk = await site.open();
  await desk.press("集計シート作成", `「${SUMMARY}」を作成しました`);
  return desk;
}

test("the summary comes to the front: 6 / 13 / 1 / 20, with a chart that has a name", async () => {
  const desk = await withSummary();
  await desk.page.getByRole("grid", { name: `シート「${SUMMARY}」` }).waitFor();
  const figures = [
    ["A6", "高度に達成した"],
    ["B6", "6件"],
    ["C6", "30.0%"],
    ["B7", "13件"],
    ["B8", "1件"],
    ["B9", "0件"],
    ["B10", "0件"],
    ["A11", "合計"],
    ["B11", "20件"],
  ] as const;
  for (const [address, text] of figures) await desk.shows(address, text);
  const chart = desk.page.getByRole("img", { name: "達成状況別の件数" });
  await chart.waitFor();
  expect(await painted(desk)).toBe(true);
});

test("a rating that changes in the form changes the figures and the chart", async () => {
  const desk = await withSummary();
  const before = await desk.charts.first().locator("canvas").screenshot();
  await desk.tab(FORM).click();
  await desk.type("H5", "ほとんど未達成だった");
  await desk.tab(SUMMARY).click();
  await desk.shows("B7", "12件");
  await desk.shows("B8", "2件");
  await desk.shows("B11", "20件");
  expect((await desk.charts.first().locator("canvas").screenshot()).equals(before)).toBe(false);
});

test("pressed again, it refreshes the same sheet; 元に戻す twice takes everything away", async () => {
  const desk = await withSummary();
  await desk.press("集計シート作成", `「${SUMMARY}」を新しい内容に更新しました`);
  expect(await desk.sheets()).toEqual([FORM, SUMMARY]);
  expect(await desk.charts.count()).toBe(2);
  await desk.press("元に戻す：集計シート作成", "元に戻しました");
  await desk.press("元に戻す：集計シート作成", "元に戻しました");
  await desk.tab(SUMMARY).waitFor({ state: "detached" });
  await desk.button("元に戻す").and(desk.pane.locator("[aria-disabled=true]")).waitFor();
  await desk.press("入力チェック", "163 / 163");
});

test("the link in the pane's message opens the summary", async () => {
  const desk = await withSummary();
  await desk.tab(FORM).click();
  await desk.shows("A1", "令和4年度 組織目標展開整理表（部の組織目標）");
  await desk.button("シートを開く").click();
  await desk.page.getByRole("grid", { name: `シート「${SUMMARY}」` }).waitFor();
});

test("an own sheet of that name is left alone, and the summary takes another name", async () => {
  const desk = await site.open();
  const own = await readWorkbook(sampleBytes(COMPLETE));
  own.addWorksheet(SUMMARY).getCell("A1").value = "手書きの集計";
  await desk.open({ name: "手集計あり.xlsx", buffer: Buffer.from(await own.xlsx.writeBuffer()) });
  await desk.press("集計シート作成", `もとからある「${SUMMARY}」には手を付けていません`);
  const sheets = await desk.sheets();
  expect(sheets).toHaveLength(3);
  await desk.tab(SUMMARY).click();
  await desk.shows("A1", "手書きの集計");
});

describe("the saved workbook", () => {
  test("holds the same figures, the lists and a native chart, and the form's cells as they were", async () => {
    const desk = await site.open();
    await desk.press("プルダウン設定", "設定しました");
    await desk.press("集計シート作成", "作成しました");
    const { name, bytes } = await desk.save();
    expect(name).toBe(COMPLETE);

    const saved = await readWorkbook(bytes);
    expect(saved.worksheets.map((sheet) => sheet.name)).toEqual([FORM, SUMMARY]);
    const summary = saved.getWorksheet(SUMMARY)!;
    const counts = [6, 7, 8, 9, 10, 11].map((row) => summary.getCell(`B${row}`));
    expect(counts.map((cell) => cell.result)).toEqual([6, 13, 1, 0, 0, 20]);
    expect(counts.slice(0, 3).every((cell) => cell.formula !== undefined)).toBe(true);

    const form = saved.getWorksheet(FORM)!;
    expect(form.getCell("H5").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"高度に達成した,ほぼ達成した,ほとんど未達成だった"'],
    });
    expect(form.getCell("C28").dataValidation).toMatchObject({ type: "list" });
    expect(form.getCell("H14").dataValidation).toBeUndefined();
    const original = (await readWorkbook(sampleBytes(COMPLETE))).getWorksheet(FORM)!;
    expect(cellsOf(form)).toEqual(cellsOf(original));

    const parts = unzipSync(bytes);
    const charts = Object.keys(parts).filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part));
    expect(charts).toHaveLength(2);
    for (const part of charts) {
      const chart = strFromU8(parts[part]!);
      expect(chart).toContain("barChart");
      expect(chart).toContain(SUMMARY);
    }
  });

  test("can be opened again: the check and the summary go on where they were", async () => {
    const desk = await withSummary();
    const { bytes } = await desk.save();
    await desk.open({ name: "保存したもの.xlsx", buffer: Buffer.from(bytes) });
    await desk.press("入力チェック", "163 / 163");
    await desk.press("集計シート作成", `「${SUMMARY}」を新しい内容に更新しました`);
    expect(await desk.sheets()).toEqual([FORM, SUMMARY]);
  });
});

/** Whether anything but one colour is on the chart's canvas. */
function painted(desk: Desk): Promise<boolean> {
  return desk.charts
    .first()
    .locator("canvas")
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size > 2;
    });
}

function cellsOf(sheet: Worksheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet.eachRow((row) => row.eachCell((cell) => (cells[cell.address] = cell.value)));
  return cells;
}
