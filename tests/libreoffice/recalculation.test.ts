/**
 * The figures of the summary sheet, calculated by LibreOffice from the workbooks that the headless check saved. A
 * rating is changed in the saved file first and every result is taken out of it, so that nothing can be copied.
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type ExcelJS from "exceljs";
import { buildSummary } from "../../src/actions/summary/summary";
import { localeOf } from "../../src/locales";
import { check, formsOf, readWorkbook, sheetOf, summaryCounts, temporaryFolder } from "../support/headless";
import { convert } from "../support/workbooks/libreoffice";
import { LAST_YEAR_FIGURES, toLastYear } from "../support/workbooks/last-year";
import { departmentsWorkbook, randomWorkbooks } from "../support/workbooks/random-workbook";
import { enterAndForgetResults } from "../support/workbooks/saved-workbook";
import { controlMarks, countBy, tableOf } from "../support/workbooks/summary-tables";
import { closeAll, COMPLETE, HALF_FILLED, openBytes, THREE_DEPARTMENTS } from "../support/standin";

const folder = temporaryFolder();
const SUMMARY = "達成状況集計";
const OVERALL = "組織目標_全体集計.xlsx";
const SEED = 20220401;
const SCALE = ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"];
const GENERAL_ROWS = [5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 26, 27, 28];
const SHEETS_OF_THREE = [
  { sheet: "総務部", rows: GENERAL_ROWS },
  { sheet: "市民部", rows: [5, 6, 7, 8, 9, 10, 11] },
  { sheet: "都市整備部", rows: [5, 6, 7, 8, 9, 12, 13, 14, 15] },
];

/** Counted without the project: by what a person reads in each item's cell. */
function count(ratings: readonly string[]): number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const rating of ratings) {
    const level = SCALE.indexOf(rating);
    counts[level >= 0 ? level : rating.trim() === "" ? 3 : 4]! += 1;
  }
  return [...counts, ratings.length];
}

function categoryRow(category: string): string {
  if (category.trim() === "") return "未記入";
  return ["施政方針", "ビジョン", "その他"].includes(category) ? category : "一覧にない分類";
}

/** A cell may name several sections; ＤＸ推進課 is DX推進課. */
function sectionRows(owner: string): string[] {
  const names = owner
    // 防災・安全課 is one name: 防災 is no section.
    .split(/(?<=課|通|室)・|[、\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.length === 0 ? ["未記入"] : names.map((name) => name.replace("ＤＸ", "DX"));
}

function totalOf(items: readonly { readonly rating: string }[]): number[] {
  const [high, mostly, hardly, unrated, offList, all] = count(items.map(({ rating }) => rating));
  return [high!, mostly!, hardly!, unrated!, offList!, all!];
}

/** Rows of which there are none are kept on the sheet; whichever writing of a section came first is its name. */
function filled(table: Readonly<Record<string, readonly number[]>>): Record<string, readonly number[]> {
  const rows = Object.entries(table).filter(([, numbers]) => numbers.some((one) => one !== 0));
  return Object.fromEntries(rows.map(([label, numbers]) => [label.replace("ＤＸ", "DX"), numbers]));
}

function ratingsIn(
  workbook: ExcelJS.Workbook,
  places: readonly { sheet: string; rows: readonly number[] }[],
) {
  return places.flatMap(({ sheet, rows }) =>
    rows.map((row) => sheetOf(workbook, sheet).getCell(`H${row}`).text),
  );
}

const randoms = randomWorkbooks(SEED).map((one, index) => {
  const changed = one.items.find(({ rating }) => rating !== "")?.cell ?? "";
  return {
    ...one,
    file: `部 ${String(index + 1).padStart(2, "0")}.xlsx`,
    /** The cell that is changed in the saved workbook, and to what. */
    change: { sheet: one.sheet, cell: changed, text: ["ほぼ達成した", "未定", ""][index % 3]! },
  };
});

/** Departments that are counted by department and by deadline, and two years of one. */
const DEPARTMENTS = ["総務部", "市民部", "都市整備部", "教育部"];
const several = departmentsWorkbook(SEED, DEPARTMENTS);
const SEVERAL = "四つの部.xlsx";
const TWO_YEARS = "二年.xlsx";
const movedRating = several.forms[1]!.items.find(({ rating }) => rating !== "")!;

async function writeTwoYears(file: string): Promise<void> {
  const workbook = await readWorkbook(COMPLETE);
  const [sheet] = workbook.worksheets;
  const copy = workbook.addWorksheet("昨年");
  sheet!.eachRow((row, number) =>
    row.eachCell((cell, column) => (copy.getRow(number).getCell(column).value = cell.value)),
  );
  toLastYear(copy);
  await workbook.xlsx.writeFile(file);
}

/** As the pane does it, with a table by deadline. */
async function writeByDeadline(): Promise<void> {
  const workbook = await openBytes(new Uint8Array(await several.workbook.xlsx.writeBuffer()), SEVERAL);
  await buildSummary(workbook.host, localeOf("ja"), { deadlines: true });
  writeFileSync(path.join(saved, SEVERAL), workbook.session.engine.save());
  closeAll();
}

const saved = path.join(folder, "保存");
const entered = path.join(folder, "変更");
const calculated = path.join(folder, "計算");
let overallBefore: number[];

beforeAll(async () => {
  const inputs = path.join(folder, "元");
  mkdirSync(inputs);
  mkdirSync(entered);
  for (const { file, workbook } of randoms) await workbook.xlsx.writeFile(path.join(inputs, file));
  const twoYears = path.join(inputs, TWO_YEARS);
  await writeTwoYears(twoYears);
  mkdirSync(saved);
  await writeByDeadline();
  await check("--summary", "--out", saved, twoYears);
  const samples = [COMPLETE, HALF_FILLED, THREE_DEPARTMENTS];
  const files = randoms.map(({ file }) => path.join(inputs, file));
  const { report } = await check("--dropdowns", "--summary", "--out", saved, ...samples, ...files);
  const tallies = report.workbooks.flatMap(formsOf).map(({ tally }) => tally);
  const sums = SCALE.map((_, level) =>
    tallies.reduce((sum, { byRating }) => sum + byRating[level]!.count, 0),
  );
  const sumOf = (key: "unrated" | "offList" | "total") => tallies.reduce((sum, tally) => sum + tally[key], 0);
  overallBefore = [...sums, sumOf("unrated"), sumOf("offList"), sumOf("total")];

  const changes = {
    [path.basename(COMPLETE)]: [{ sheet: "部の組織目標", cell: "H5", text: "" }],
    [path.basename(HALF_FILLED)]: [{ sheet: "部の組織目標", cell: "H19", text: "高度に達成した" }],
    [path.basename(THREE_DEPARTMENTS)]: [
      { sheet: "市民部", cell: "H5", text: "中止" },
      { sheet: "都市整備部", cell: "H15", text: "　" },
    ],
    // The copies begin in row 5; 総務部's first item is ほぼ達成した.
    [OVERALL]: [{ sheet: "総務部", cell: "H5", text: "ほとんど未達成だった" }],
    [SEVERAL]: [{ sheet: DEPARTMENTS[1]!, cell: movedRating.cell, text: "ほぼ達成した" }],
    [TWO_YEARS]: [
      { sheet: "部の組織目標", cell: "H5", text: "" },
      { sheet: "昨年", cell: "H5", text: "ほぼ達成した" },
    ],
    ...Object.fromEntries(randoms.map(({ file, change }) => [file, change.cell === "" ? [] : [change]])),
  };
  for (const [file, entries] of Object.entries(changes)) {
    enterAndForgetResults(path.join(saved, file), path.join(entered, file), entries);
  }
  await convert(
    readdirSync(entered).map((file) => path.join(entered, file)),
    "xlsx",
    calculated,
  );
}, 600_000);

async function countsIn(file: string): Promise<number[]> {
  return Object.values(summaryCounts(sheetOf(await readWorkbook(path.join(calculated, file)), SUMMARY)));
}

it("the random forms hold what a count can go wrong at", () => {
  const ratings = randoms.flatMap(({ items }) => items.map(({ rating }) => rating));
  expect(ratings.some((rating) => rating !== "" && rating.trim() === "")).toBe(true);
  expect(Math.min(...count(ratings))).toBeGreaterThan(0);
  const shared = randoms.filter(({ items }) => new Set(items.map(({ cell }) => cell)).size < items.length);
  const merged = randoms.filter(({ workbook, sheet, items }) =>
    items.some(({ cell }) => sheetOf(workbook, sheet).getCell(cell).isMerged),
  );
  expect(shared.length).toBeGreaterThan(1);
  expect(merged.length).toBeGreaterThan(4);
});

describe("LibreOffice counts, after a rating was changed,", () => {
  it.each([
    ["the sample", COMPLETE, [{ sheet: "部の組織目標", rows: GENERAL_ROWS }], [6, 12, 1, 1, 0, 20]],
    [
      "the half-filled form",
      HALF_FILLED,
      [{ sheet: "部の組織目標", rows: GENERAL_ROWS }],
      [5, 11, 0, 2, 2, 20],
    ],
    ["three departments", THREE_DEPARTMENTS, SHEETS_OF_THREE, [9, 21, 4, 1, 1, 36]],
  ])("%s as a person would", async (_, sample, places, expected) => {
    const file = path.basename(sample);
    const workbook = await readWorkbook(path.join(calculated, file));
    expect(count(ratingsIn(workbook, places))).toEqual(expected);
    expect(await countsIn(file)).toEqual(expected);
  });

  it.each(randoms.map((one) => [one.sheet, one] as const))(
    "a random form on the sheet 「%s」 as a person would",
    async (_, { file, items, change }) => {
      const ratings = items.map(({ cell, rating }) => (cell === change.cell ? change.text : rating));
      expect(await countsIn(file)).toEqual(count(ratings));
    },
  );

  it.each(randoms.map((one) => [one.sheet, one] as const))(
    "by category and by section on the sheet 「%s」 as a person would",
    async (_, { file, items, change }) => {
      const sheet = sheetOf(await readWorkbook(path.join(calculated, file)), SUMMARY);
      const rated = items.map((item) => ({
        ...item,
        rating: item.cell === change.cell ? change.text : item.rating,
      }));
      const byCategory = countBy(
        rated.map(({ rating, category }) => ({ rating, keys: [categoryRow(category)] })),
        SCALE,
      );
      expect(filled(tableOf(sheet, "分類別の達成状況", 6))).toEqual({ ...byCategory, 計: totalOf(rated) });
      const bySection = countBy(
        rated.map(({ rating, owner }) => ({ rating, keys: sectionRows(owner) })),
        SCALE,
      );
      const { 重複分: shared, ...sections } = filled(tableOf(sheet, "課別の達成状況", 6));
      expect(sections).toEqual({ ...bySection, 計: totalOf(rated) });
      const twice = rated.filter(({ owner }) => sectionRows(owner).length > 1).length;
      expect(shared?.at(-1) ?? 0).toBe(0 - twice);
    },
  );

  it("by department and by deadline as a person would, in a workbook of four", async () => {
    const sheet = sheetOf(await readWorkbook(path.join(calculated, SEVERAL)), SUMMARY);
    const items = several.forms.flatMap(({ department, items: own }) =>
      own.map((item) => ({
        ...item,
        department,
        rating:
          department === DEPARTMENTS[1] && item.cell === movedRating.cell ? "ほぼ達成した" : item.rating,
      })),
    );
    const total = totalOf(items);
    const by = (key: (item: (typeof items)[number]) => string) =>
      countBy(
        items.map((item) => ({ rating: item.rating, keys: [key(item)] })),
        SCALE,
      );
    expect(filled(tableOf(sheet, "部別の達成状況", 6))).toEqual({
      ...by(({ department }) => department),
      計: total,
    });
    expect(filled(tableOf(sheet, "期限別の達成状況", 6))).toEqual({
      ...by(({ deadline }) => (deadline.trim() === "" ? "未記入" : deadline)),
      計: total,
    });
    expect(controlMarks(sheet).slice(0, 6)).toEqual(Array<string>(6).fill("✓"));
  });

  it("two years side by side as a person would, a rating of each changed", async () => {
    const sheet = sheetOf(await readWorkbook(path.join(calculated, TWO_YEARS)), SUMMARY);
    const years = tableOf(sheet, "前年度との比較", 5);
    const column = (index: number) => Object.values(years).map((row) => row[index]);
    const { levels, unrated, offList, total } = LAST_YEAR_FIGURES;
    const [high, mostly, hardly] = levels as [number, number, number];
    expect(Object.keys(years)).toEqual([...SCALE, "未入力", "リスト外", "計"]);
    expect(column(0)).toEqual([high - 1, mostly + 1, hardly, unrated, offList, total]);
    expect(column(2)).toEqual([6, 12, 1, 1, 0, 20]);
    expect(column(4)).toEqual([5, 0, -4, 0, -1, 0]);
    expect(column(3)).toEqual([6, 12, 1, 1, 0, 20].map((count) => count / 20));
    // Items, rows, two tables, both years, what is not met; what is open is listed as of before the change.
    expect(controlMarks(sheet)).toEqual([...Array<string>(6).fill("✓"), "✗"]);
  });

  it("and says on every sheet that the totals agree, until a list is out of date", async () => {
    for (const { file, change, items } of randoms) {
      const sheet = sheetOf(await readWorkbook(path.join(calculated, file)), SUMMARY);
      const marks = controlMarks(sheet);
      // Items, rows, two tables; then the lists, which are of the time before the change.
      expect([file, marks.slice(0, 4)]).toEqual([file, ["✓", "✓", "✓", "✓"]]);
      const changed = items.some(({ cell, rating }) => cell === change.cell && rating !== change.text);
      if (!changed) expect(marks).not.toContain("✗");
    }
  });

  it("the overall workbook as the sum of all departments, one rating moved", async () => {
    const [high, mostly, hardly, ...rest] = overallBefore as [number, number, number, ...number[]];
    expect(await countsIn(OVERALL)).toEqual([high, mostly - 1, hardly + 1, ...rest]);
    const truth = count([...randoms.flatMap(({ items }) => items.map(({ rating }) => rating))]);
    // 20 + 20 + 36 items of the samples.
    expect(overallBefore).toEqual(truth.map((one, index) => one + [20, 46, 5, 3, 2, 76][index]!));
  });

  it("shares that are parts of the total, and a control line that agrees", async () => {
    const sheet = sheetOf(await readWorkbook(path.join(calculated, path.basename(HALF_FILLED))), SUMMARY);
    const shares: number[] = [];
    let control: unknown;
    sheet.eachRow((row) => {
      const label = row.getCell(1).value;
      if (typeof label === "string" && [...SCALE, "未入力", "リスト外", "合計"].includes(label))
        shares.push(Number(row.getCell(3).result));
      if (label === "作成時の実施項目の数") control = row.getCell(3).result;
    });
    expect(shares).toEqual([5, 11, 0, 2, 2, 20].map((one) => one / 20));
    expect(control).toBe("✓");
  });
});

describe("a workbook that LibreOffice has saved", () => {
  it("still has the dropdowns on every item", async () => {
    const sheet = sheetOf(await readWorkbook(path.join(calculated, path.basename(COMPLETE))), "部の組織目標");
    for (const row of GENERAL_ROWS) {
      for (const [column, list] of [
        ["C", "施政方針,ビジョン,その他"],
        ["H", SCALE.join(",")],
      ] as const) {
        const { dataValidation } = sheet.getCell(`${column}${row}`) as {
          dataValidation?: ExcelJS.DataValidation;
        };
        expect(dataValidation?.type).toBe("list");
        expect(dataValidation?.formulae[0]).toBe(`"${list}"`);
      }
    }
  });

  it("is checked as before, and its summary sheet is known again and refreshed", async () => {
    const again = path.join(folder, "もう一度");
    const file = path.join(calculated, path.basename(HALF_FILLED));
    const { report, status } = await check("--summary", "--out", again, file);
    expect(status).toBe(1);
    expect(report.workbooks[0]).toMatchObject({
      error: null,
      sheets: [
        { form: "organizational-goals", completeness: { filled: 158, required: 163 } },
        { sheet: SUMMARY, form: null },
      ],
    });
    const workbook = await readWorkbook(path.join(again, path.basename(HALF_FILLED)));
    expect(workbook.worksheets).toHaveLength(2);
    expect(Object.values(summaryCounts(sheetOf(workbook, SUMMARY)))).toEqual([5, 11, 0, 2, 2, 20]);
  });
});
