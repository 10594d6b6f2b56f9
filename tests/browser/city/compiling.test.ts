/** 比較・来年度・公表 in the page that is not Excel: what has changed, on a sheet too; next year's form; files to publish. */
import { parseCsv } from "../../support/csv";
import { COMPLETE, HALF_FILLED, readWorkbook, sampleBytes } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();
const FORM = "部の組織目標";
const SCREEN = "比較・来年度・公表";

test("what has changed since an earlier file is shown, written to a sheet, and saved with it", async () => {
  const desk = await site.open();
  await desk.type("D5", "まったく新しい水準を3件達成している。");
  await desk.openScreen(SCREEN);
  await desk.chooseInPane({ name: "前回.xlsx", buffer: sampleBytes(COMPLETE) });
  await desk.pane.getByText("文の変更 1件", { exact: false }).first().waitFor();
  expect(await desk.pane.locator("ins").count()).toBeGreaterThan(0);
  await desk.press("「変更一覧」のシートを作る", "「変更一覧」を作成しました");
  const { bytes } = await desk.save();
  const sheet = (await readWorkbook(bytes)).getWorksheet("変更一覧")!;
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  expect(texts.join("\n")).toContain("前回.xlsx");
  expect(texts).toContain("文の変更");
});

test.each([
  [
    "a text file",
    { name: "文.xlsx", buffer: Buffer.from("番号") },
    "Excel のブック(.xlsx)として読み取れません",
  ],
  ["an old workbook", { name: "旧.xls", buffer: Buffer.from("d0cf11e0a1b11ae1", "hex") }, "「旧.xls」は"],
])("%s to compare with: a sentence", async (_, file, sentence) => {
  const desk = await site.open();
  await desk.openScreen(SCREEN);
  await desk.chooseInPane(file);
  await desk.pane.getByText(sentence, { exact: false }).waitFor();
});

test("next year's form, asked for once more, and back by undo", async () => {
  const desk = await site.open();
  await desk.openScreen(SCREEN);
  await desk.button("来年度の様式にする…").click();
  await desk.press("書き換える", "来年度の様式にしました");
  await desk.pane.getByText("年度・日付を進め", { exact: false }).waitFor();
  const made = (await readWorkbook((await desk.save()).bytes)).getWorksheet(FORM)!;
  expect(made.getCell("A1").text).toContain("令和5年度");
  expect(made.getCell("H5").text).toBe("");
  expect(made.getCell("B5").text).not.toBe("");
  await desk.button("戻る").click();
  await desk.press("元に戻す：来年度の様式にすること", "元に戻しました");
  const back = (await readWorkbook((await desk.save()).bytes)).getWorksheet(FORM)!;
  expect(back.getCell("A1").text).toContain("令和4年度");
  expect(back.getCell("H5").text).not.toBe("");
});

test("next year's form beside this year's, with the items that were ticked, and back in one step", async () => {
  const desk = await site.open();
  await desk.openScreen(SCREEN);
  await desk.pane.getByRole("radio", { name: "残す項目を選ぶ" }).check();
  const boxes = desk.pane.getByRole("group", { name: `「${FORM}」の残す項目` }).getByRole("checkbox");
  expect(await boxes.count()).toBe(20);
  await boxes.nth(1).uncheck();
  await desk.pane.getByRole("checkbox", { name: "今年度のシートを残し、隣に写しのシートを作る" }).check();
  await desk.button("来年度の様式にする…").click();
  await desk.press("シートを作る", "来年度の様式にしました");
  expect(await desk.sheets()).toEqual([FORM, `${FORM}_令和5年度`]);
  const made = await readWorkbook((await desk.save()).bytes);
  expect(made.getWorksheet(FORM)!.getCell("A1").text).toContain("令和4年度");
  expect(made.getWorksheet(FORM)!.getCell("H5").text).not.toBe("");
  const next = made.getWorksheet(`${FORM}_令和5年度`)!;
  expect(next.getCell("A1").text).toContain("令和5年度");
  expect(["B5", "B6", "B7"].map((cell) => next.getCell(cell).text !== "")).toEqual([true, false, true]);
  await desk.button("戻る").click();
  await desk.press("元に戻す：来年度の様式にすること", "元に戻しました");
  expect(await desk.sheets()).toEqual([FORM]);
});

test("the files for publication are behind links, whole", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.openScreen(SCREEN);
  await desk.button("公表用のファイルを作る").click();
  const link = desk.pane.getByRole("link", { name: "組織目標_項目.csv を保存" });
  await link.waitFor();
  const href = (await link.getAttribute("href")) ?? "";
  const [head, body = ""] = href.split(/,(.*)/s);
  expect(head).toBe("data:text/csv;charset=utf-8");
  expect(parseCsv(decodeURIComponent(body))).toHaveLength(21);
  const page = desk.pane.getByRole("link", { name: "組織目標_公表.html を保存" });
  expect(await page.getAttribute("download")).toBe("組織目標_公表.html");
});
