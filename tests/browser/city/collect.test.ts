/** 各部の提出物 in the page that is not Excel: twenty files of a city, what comes of each, the board, the way back. */
import type { Desk } from "../../../src/tools/screenshots/desk";
import { HALF_FILLED, readWorkbook, sampleBytes } from "../support/own-files";
import { siteForTests } from "../support/site";
import { cityFiles, DEPARTMENTS, ITEMS, ratingsOf, type CityFile } from "../../support/workbooks/submissions";

const site = siteForTests();
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let files: CityFile[];
beforeAll(async () => {
  files = await cityFiles();
});

const payload = ({ name, bytes }: CityFile) => ({
  name,
  mimeType: TYPE,
  buffer: Buffer.from(bytes),
});

async function choose(desk: Desk, wanted: readonly CityFile[]): Promise<void> {
  await desk.pane.locator("input[type=file][accept]").setInputFiles(wanted.map(payload));
}

async function withFiles(wanted: readonly CityFile[]): Promise<Desk> {
  const desk = await site.open();
  await desk.open({ name: "記入途中.xlsx", buffer: sampleBytes(HALF_FILLED) });
  await desk.openScreen("各部の提出物");
  await choose(desk, wanted);
  await desk.button("取り込む").waitFor();
  return desk;
}

const entry = (desk: Desk, name: string) =>
  desk.pane.getByRole("listitem").filter({ has: desk.pane.getByText(name, { exact: true }) });

test("each of twenty files has the result that is known beforehand; the board and the totals are right", async () => {
  const desk = await withFiles(files);
  const known: Readonly<Record<CityFile["kind"], RegExp>> = {
    clean: /20項目|もうあります/,
    incomplete: /20項目/,
    damaged: /壊れています/,
    foreign: /組織目標展開整理表が見つかりません/,
    same: /「01_総務部.xlsx」と同じ内容/,
    double: /「02_企画部.xlsx」と同じ部署/,
    old: /古い版のシートのようです/,
    example: /記入例のシートのようです/,
    xls: /\.xls/,
  };
  // Both of 企画部 were made at the same moment: the one that stands first in the list of names is taken.
  for (const { name, kind } of files.filter(({ department }) => department !== "企画部")) {
    expect(await entry(desk, name).textContent()).toMatch(known[kind]);
  }
  const doubles = await Promise.all(
    ["02_企画部.xlsx", "02_企画部_再提出.xlsx"].map((name) => entry(desk, name).textContent()),
  );
  expect(doubles.filter((text) => text?.includes("同じ部署・同じ年度"))).toHaveLength(1);
  await desk.press("取り込む", "12個のファイルを取り込みました");
  expect(await desk.sheets()).toEqual(["部の組織目標", ...DEPARTMENTS.slice(1, 13)]);
  expect(await entry(desk, "03_財務部.xlsx").textContent()).toContain("「財務部」に取り込みました");
  expect(await entry(desk, "14_都市部.xlsx").textContent()).toContain("壊れています");

  await desk.pane.getByRole("tab", { name: "提出状況" }).click();
  await desk.button("部署の一覧を直す").click();
  await desk.pane.getByRole("textbox").fill(DEPARTMENTS.join("\n"));
  await desk.press("一覧を保存", "部署の一覧を保存しました");
  // 総務部 is the half-filled sample, 企画部 as sent again and 環境部 to 建設部 have blank ratings; seven are missing.
  const options = await desk.pane.getByRole("combobox").first().locator("option").allTextContents();
  expect(options).toEqual(["すべて 20", "未提出 7", "不備あり 7", "完了 6"]);
  const taxes = desk.pane.getByRole("listitem").filter({ hasText: "環境部" });
  expect(await taxes.textContent()).toContain("要修正 2");
  await desk.press("シートを作る", "「提出状況」を作成しました");

  await desk.pane.getByRole("tab", { name: "指摘一覧" }).click();
  await desk.pane.getByRole("combobox").selectOption("環境部");
  expect(await desk.pane.getByRole("textbox").inputValue()).toContain("環境部の組織目標展開整理表について");
  await desk.press("シートを作る", "「指摘一覧_環境部」を作成しました");

  await desk.back();
  await desk.press("集計シート作成", "「達成状況集計」を作成しました");
  const workbook = await readWorkbook((await desk.save()).bytes);
  const board = workbook.getWorksheet("提出状況")!;
  expect(board.getRow(5).values).toEqual(expect.arrayContaining(["総務部", "不備あり"]));
  const cells = workbook.getWorksheet("達成状況集計")!.getSheetValues().flat();
  const numbers = cells.map((cell) =>
    typeof cell === "object" && cell ? (cell as { result?: unknown }).result : cell,
  );
  expect(numbers).toContain(13 * ITEMS);
  const rowOf = (name: string) => {
    const rows = workbook.getWorksheet("達成状況集計")!.getSheetValues() as unknown[][];
    return rows
      .filter((row) => Array.isArray(row) && row.includes(name))
      .map((row) => row.map((cell) => (cell as { result?: unknown } | null)?.result ?? cell));
  };
  for (const index of [2, 4, 7]) {
    expect(rowOf(DEPARTMENTS[index]!)).toContainEqual(expect.arrayContaining([...ratingsOf(index)]));
  }
});

test("a department that sends its form again replaces its sheet, and one step takes all back", async () => {
  const desk = await withFiles(files.slice(0, 2));
  await desk.pane.getByRole("combobox").first().selectOption("replace");
  await desk.press("取り込む", "2個のファイルを取り込みました");
  expect(await desk.sheets()).toEqual(["部の組織目標", "企画部"]);
  expect(await entry(desk, "01_総務部.xlsx").textContent()).toContain("「旧_部の組織目標」として、非表示");
  await desk.back();
  await desk.undo("元に戻しました");
  expect(await desk.sheets()).toEqual(["部の組織目標"]);
});
