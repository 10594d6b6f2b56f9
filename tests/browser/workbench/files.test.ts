/** Own files, good and bad: what is wrong is said, and nothing is changed. */
import {
  changedSample,
  encrypted,
  otherWorkbook,
  readWorkbook,
  textFile,
  truncated,
  type OwnFile,
} from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

test("an own workbook is opened, checked and saved under its own name", async () => {
  const desk = await site.open();
  const file = await changedSample("わたしの目標.xlsx", (sheet) => {
    sheet.getCell("F7").value = null;
  });
  await desk.open(file);
  await desk.press("入力チェック", "162 / 163");
  await desk.finding("F7(いつまで)").click();
  await desk.selected("F7");
  expect((await desk.save()).name).toBe("わたしの目標.xlsx");
});

test.each<[string, (name: string) => OwnFile, RegExp]>([
  ["a text with the ending of a workbook", textFile, /文字だけのファイル/],
  ["half of a workbook", truncated, /壊れて/],
  ["a workbook with a password", encrypted, /パスワードで保護されている/],
])("%s is refused with a sentence, and the present workbook stays", async (_, make, sentence) => {
  const desk = await site.open();
  await desk.choose(make("悪い.xlsx"));
  await desk.dialog.getByText(sentence).waitFor();
  await desk.dialog.getByText("悪い.xlsx").waitFor();
  await desk.dialog.getByText("今のブックはそのままです").waitFor();
  await desk.dialog.getByRole("button", { name: "OK" }).click();
  await desk.page.getByRole("heading", { name: "組織目標_総務部_令和4年度.xlsx" }).waitFor();
  await desk.press("入力チェック", "163 / 163");
});

test("a file that ends the program behind the page is refused: what was typed into the open workbook is there, and saved", async () => {
  const desk = await site.open();
  await desk.type("D5", "まだ保存していない");
  // As a file does that the library does not bear: its Go program is gone at the first call, and nothing can be asked of it.
  await desk.page.evaluate(() => {
    interface Go {
      exited?: boolean;
      run: (this: Go, instance: WebAssembly.Instance) => Promise<void>;
    }
    const scope = globalThis as unknown as { Go: new () => Go; excelize: Record<string, unknown> };
    const { run } = scope.Go.prototype as Go;
    (scope.Go.prototype as Go).run = function (this: Go, instance) {
      const ended = run.call(this, instance);
      scope.excelize.OpenReader = () => {
        this.exited = true;
        throw new Error("Go program has already exited");
      };
      return ended;
    };
  });
  await desk.choose(
    await changedSample("悪い.xlsx", (sheet) => void (sheet.getCell("K1").value = new Date())),
  );
  // Without a question about the open workbook, which stays.
  await desk.dialog.getByText("「悪い.xlsx」を開けません。開く途中で処理が止まりました").waitFor();
  await desk.dialog.getByText("今のブックはそのままです").waitFor();
  await desk.dialog.getByRole("button", { name: "OK" }).click();
  expect(await desk.content("D5")).toBe("まだ保存していない");
  await desk.press("入力チェック", "163 / 163");
  await desk.type("D6", "そのあと");
  const saved = await readWorkbook((await desk.save()).bytes);
  const sheet = saved.getWorksheet("部の組織目標")!;
  expect([sheet.getCell("D5").value, sheet.getCell("D6").value]).toEqual(["まだ保存していない", "そのあと"]);
});

test("in a workbook without the form the pane says why nothing is there and what to do", async () => {
  const desk = await site.open();
  await desk.open(await otherWorkbook("名簿.xlsx"));
  await desk.button("入力チェック").click();
  await desk.pane.getByRole("heading", { name: "組織目標の表が見つかりません" }).waitFor();
  await desk.pane.getByText("見出しが並ぶ表を、すべてのシートで探しました").waitFor();
  await desk.pane.getByText(/ブックを開くか、見出しの行を確かめてから/).waitFor();
});

test.each(["プルダウン設定", "集計シート作成"])(
  "the ribbon's %s in a workbook without the form says so and changes nothing",
  async (button) => {
    const desk = await site.open();
    await desk.open(await otherWorkbook("名簿.xlsx"));
    await desk.ribbon(button).click();
    await desk.told.filter({ hasText: "組織目標展開整理表が見つかりませんでした" }).waitFor();
    await desk.ready();
    expect(await desk.sheets()).toEqual(["名簿"]);
  },
);

test("a form that has lost its column 達成状況: the column is named, the summary says it cannot be made", async () => {
  const desk = await site.open();
  const file = await changedSample("列なし.xlsx", (sheet) => {
    for (const row of [4, 14, 25]) sheet.getCell(`H${row}`).value = null;
    for (let row = 5; row <= 28; row += 1) sheet.getCell(`H${row}`).value = null;
  });
  await desk.open(file);
  await desk.press("入力チェック", "要修正");
  await desk.pane.getByText(/「達成状況」の列が見つかりません/).waitFor();
  await desk.press("集計シート作成", /「達成状況」の列が見つかりません/);
  expect(await desk.sheets()).toEqual(["部の組織目標"]);
});

test("a protected sheet is checked, and a change to it is refused with a sentence", async () => {
  const desk = await site.open();
  const file = await changedSample("保護.xlsx", async (sheet) => {
    await sheet.protect("", { selectLockedCells: true });
  });
  await desk.open(file);
  await desk.press("入力チェック", "163 / 163");
  await desk.press("プルダウン設定", "「部の組織目標」が保護されているため、書き込めませんでした");
  await desk.goTo("H5");
  await desk.listButton.waitFor({ state: "hidden" });
});

test("while a cell is being edited the pane asks to finish that first, and nothing is changed", async () => {
  const desk = await site.open();
  await desk.goTo("H5");
  await desk.page.keyboard.type("書きかけ");
  await desk.page.getByRole("status").filter({ hasText: "入力" }).waitFor();
  await desk.press("集計シート作成", "セルの編集を確定してください");
  expect(await desk.sheets()).toEqual(["部の組織目標"]);
  await desk.page.getByRole("textbox", { name: "セルの入力" }).press("Escape");
  await desk.shows("H5", "ほぼ達成した");
  await desk.press("集計シート作成", "作成しました");
});
