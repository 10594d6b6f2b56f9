/** 前年度との比較: what another workbook's forms have of the year before, kept and written beside this year's. */
import fc from "../support/random";
import type { CellContent } from "../../src/workbook/cell-content";
import { cellAddress } from "../../src/cells/geometry";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../src/form/locate/locate";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { localeOf } from "../../src/locales";
import type { SummaryOptions } from "../../src/summary/model";
import { planSummary } from "../../src/summary/plan";
import { previousYearOf } from "../../src/summary/previous-year";
import type { PreviousYear } from "../../src/summary/previous-year";
import { summaryOptionsIn, withSummaryOptions } from "../../src/summary/settings";
import { seedRows } from "../support/forms/seed-form";
import { sheetOf, workbookOf } from "../support/forms/snapshots";

const { summary: words } = localeOf("ja");
const SOURCE = { file: "R3.xlsx", saved: "2022-04-01", read: "2023-04-03" };
const OTHER_SCALE = {
  ...ORGANIZATIONAL_GOALS,
  scale: ORGANIZATIONAL_GOALS.scale.map((level) => ({ ...level, label: `${level.label}！` })),
};

interface Made {
  readonly year?: number | null;
  readonly head?: string;
  readonly without?: "rating";
  readonly ratings?: readonly CellValue[];
}

/** The city's form, of another year (令和), department head or ratings. */
function sheet(
  name: string,
  { year = 3, head = "総務部長", without, ratings = [] }: Made = {},
): SheetSnapshot {
  let item = -1;
  const rows = seedRows().map((row) => {
    const changed = row.map((cell) => {
      if (cell === "総務部長") return head;
      return typeof cell === "string"
        ? cell.replace("令和4年度", year === null ? "" : `令和${year}年度`)
        : cell;
    });
    if (typeof row[0] === "number") item += 1;
    if (without === "rating" && row[0] !== "作成日") return changed.slice(0, 7);
    return typeof row[0] === "number" && item < ratings.length
      ? changed.map((value, at) => (at === 7 ? ratings[item]! : value))
      : changed;
  });
  return sheetOf(rows, { name });
}

function formsOf(sheets: readonly SheetSnapshot[], definition = ORGANIZATIONAL_GOALS) {
  return sheets.map((one) => {
    const form = locate(one, definition);
    if (!form) throw new Error("no form");
    return form;
  });
}

function read(
  before: readonly SheetSnapshot[],
  now: readonly SheetSnapshot[],
  definition = ORGANIZATIONAL_GOALS,
) {
  return previousYearOf(formsOf(before, definition), formsOf(now), SOURCE);
}

function kept(before: readonly SheetSnapshot[], now: readonly SheetSnapshot[]): PreviousYear {
  const answer = read(before, now);
  if ("problem" in answer) throw new Error(answer.problem.code);
  return answer.previousYear;
}

/** What stands in the sheet's cells by address, numbers as they are. */
function written(
  sheets: readonly SheetSnapshot[],
  options: SummaryOptions = {},
): Record<string, string | number> {
  const workbook = workbookOf(sheets);
  const [edit] = planSummary({ workbook, forms: formsOf(sheets), words, options }).edits;
  if (edit?.kind !== "writeSheet") throw new Error("no sheet is written");
  const entries = edit.content.cells.flatMap(({ at, content }) =>
    content.flatMap((row, down) =>
      row.map((cell, right): [string, string | number] => [
        cellAddress({ row: at.row + down, column: at.column + right }),
        plain(cell),
      ]),
    ),
  );
  return Object.fromEntries(entries);
}

function plain(cell: CellContent): string | number {
  if (cell.kind === "number") return cell.number;
  if (cell.kind === "text") return cell.text;
  return cell.kind === "formula" ? cell.formula : "";
}

/** The rows of the table, from its title to the line after its last one. */
function yearTable(cells: Record<string, string | number>): (string | number | undefined)[][] {
  const title = Object.keys(cells).find((address) => cells[address] === "前年度との比較");
  if (!title) return [];
  const first = Number(title.slice(1));
  return Array.from({ length: 10 }, (_, index) =>
    ["A", "B", "C", "D", "E", "F"].map((column) => cells[`${column}${first + index}`]),
  );
}

const NOW = [sheet("R4", { year: 4 })];

describe("another workbook's forms", () => {
  it.each<[string, Made[], Made[], unknown]>([
    ["of this year", [{ year: 4 }], [{ year: 4 }], { code: "same-year", year: 2022 }],
    [
      "of the year before last",
      [{ year: 2 }],
      [{ year: 4 }],
      { code: "other-year", years: [2020], wanted: 2021 },
    ],
    [
      "of two other years",
      [{ year: 1 }, { year: 4 }],
      [{ year: 4 }],
      { code: "other-year", years: [2019, 2022], wanted: 2021 },
    ],
    ["without a rating column", [{ without: "rating" }], [{ year: 4 }], { code: "no-rating" }],
    [
      "of other departments",
      [{ head: "市民部長" }],
      [{ year: 4 }],
      { code: "other-departments", departments: ["市民部"] },
    ],
  ])("%s are nothing to compare with", (_, before, now, problem) => {
    const named = (made: Made[]) => made.map((one, index) => sheet(`${index}`, one));
    expect(read(named(before), named(now))).toEqual({ problem });
  });

  it("rated by another scale are nothing to compare with", () => {
    expect(read([sheet("R3")], NOW, OTHER_SCALE)).toEqual({ problem: { code: "different-scales" } });
  });

  it("of the year before are counted, each department by itself", () => {
    const before = [
      sheet("1", { ratings: ["", "中止", "高度に達成した"] }),
      sheet("2", { head: "市民部長" }),
      sheet("3", { year: 4 }),
      sheet("4", { head: "水道部長" }),
    ];
    const now = [sheet("a", { year: 4, head: "市民部長" }), sheet("b", { year: 4 })];
    expect(kept(before, now)).toEqual({
      ...SOURCE,
      fiscalYear: 2021,
      scale: ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"],
      departments: [
        { name: "総務部", figures: { levels: [6, 11, 1], unrated: 1, offList: 1, total: 20 } },
        { name: "市民部", figures: { levels: [6, 13, 1], unrated: 0, offList: 0, total: 20 } },
      ],
    });
  });

  it.each<[string, Made, Made]>([
    ["a title without a year", { year: null }, { year: 4 }],
    ["this year's title without a year", { year: 3 }, { year: null }],
    ["no department named", { head: "" }, { year: 4 }],
    ["this year's form naming none", {}, { year: 4, head: "" }],
  ])("%s is taken at the person's word, for a single form", (_, before, now) => {
    expect(kept([sheet("昨年の目標", before)], [sheet("今年の目標", now)]).departments).toHaveLength(1);
  });

  it("a department is the same in full-width and half-width letters", () => {
    const { departments } = kept(
      [sheet("1", { head: "ＤＸ部長" })],
      [sheet("2", { year: 4, head: "DX部長" })],
    );
    expect(departments.map(({ name }) => name)).toEqual(["DX部"]);
  });
});

describe("the table of both years", () => {
  const S = "'R3'!";
  const rated = (label: string) =>
    `=${["$H$5:$H$12", "$H$15:$H$23", "$H$26:$H$28"]
      .map((range) => `COUNTIF(${S}${range},"=${label}")`)
      .join("+")}`;

  it("counts by formulas where both years are in the workbook", () => {
    const rows = yearTable(written([...NOW, sheet("R3")]));
    expect(rows[1]).toEqual(["達成状況", "令和3年度", "割合", "令和4年度", "割合", "増減"]);
    expect(rows.slice(2, 8).map(([label]) => label)).toEqual([
      "高度に達成した",
      "ほぼ達成した",
      "ほとんど未達成だった",
      "未入力",
      "リスト外",
      "計",
    ]);
    expect(rows[2]?.[1]).toBe(rated("高度に達成した"));
    expect(rows[2]?.slice(3)).toEqual(["=$B$6", "=$C$6", expect.stringMatching(/^=D(\d+)-B\1$/u)]);
    expect(rows[7]?.[1]).toBe(`=ROWS(${S}$H$5:$H$12)+ROWS(${S}$H$15:$H$23)+ROWS(${S}$H$26:$H$28)`);
    expect(rows[8]?.[0]).toBe("前年度のシート：R3");
  });

  it("has values, and says where they are from, where the year before was read from a file", () => {
    const previousYear = kept([sheet("R3", { ratings: ["", "中止"] })], NOW);
    const rows = yearTable(written(NOW, { previousYear }));
    expect(rows.slice(1, 8).map((row) => row[1])).toEqual(["令和3年度", 5, 12, 1, 1, 1, 20]);
    expect(rows[8]?.[0]).toBe(
      "前年度の件数は、「R3.xlsx」(令和4年4月1日保存)から令和5年4月3日に読み取った値です。もとのファイルが変わっても、ここは変わりません。",
    );
  });

  it("names the departments that had no form, and leaves out those that are not counted", () => {
    const now = [
      ...NOW,
      sheet("b", { year: 4, head: "市民部長" }),
      sheet("c", { year: 4, head: "水道部長" }),
    ];
    const previousYear = kept([sheet("1"), sheet("2", { head: "市民部長" })], now);
    const all = yearTable(written(now, { previousYear }));
    expect(all[7]?.[1]).toBe(40);
    expect(all[9]?.[0]).toBe("前年度の件数には、様式が見つからなかった部(水道部)を含みません。");
    const some = yearTable(written(now, { previousYear, leftOut: ["市民部", "水道部"] }));
    expect(some[7]?.[1]).toBe(20);
    expect(some[9]?.[0]).toBeUndefined();
  });

  it("has a line of its own that tells whether it agrees with the first table", () => {
    const cells = written([...NOW, sheet("R3")]);
    const line = Object.keys(cells).find((address) => cells[address] === "前年度との比較の合計");
    const mark = String(cells[`C${line?.slice(1)}`]);
    expect(mark).toMatch(
      /^=IF\(AND\(\$B\$11=SUM\(\$D\$\d+:\$D\$\d+\),\$B\$\d+=SUM\(\$B\$\d+:\$B\$\d+\)\),"✓","✗"\)$/u,
    );
  });

  it.each<[string, readonly SheetSnapshot[], SummaryOptions]>([
    ["the forms are of a later year by now", [sheet("R5", { year: 5 })], {}],
    [
      "none of its departments is counted",
      [...NOW, sheet("b", { year: 4, head: "市民部長" })],
      { leftOut: ["総務部"] },
    ],
  ])("is not there where %s", (_, now, options) => {
    const previousYear = kept([sheet("R3")], NOW);
    expect(yearTable(written(now, { ...options, previousYear }))).toEqual([]);
  });

  it("shows the workbook's own sheets rather than what was read from a file", () => {
    const previousYear = kept([sheet("R3", { ratings: ["", ""] })], NOW);
    expect(yearTable(written([...NOW, sheet("R3")], { previousYear }))[2]?.[1]).toBe(rated("高度に達成した"));
  });
});

describe("what is remembered", () => {
  const count = fc.nat(10_000);
  const day = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const options = fc.record(
    {
      deadlines: fc.constant(true),
      leftOut: fc.array(fc.string(), { minLength: 1 }),
      previousYear: fc.record({
        file: fc.string(),
        saved: fc.option(day),
        read: day,
        fiscalYear: fc.option(fc.integer({ min: 1989, max: 2100 })),
        scale: fc.constant(["A", "B"]),
        departments: fc.array(
          fc.record({
            name: fc.string(),
            figures: fc.record({
              levels: fc.tuple(count, count).map((both) => [...both]),
              unrated: count,
              offList: count,
              total: count,
            }),
          }),
        ),
      }),
    },
    { requiredKeys: [] },
  );

  it("comes back as it was, beside what else is kept, and goes without a trace", () => {
    fc.assert(
      fc.property(options, (chosen) => {
        const settings = withSummaryOptions({ "phase:x": "planning" }, chosen);
        expect(summaryOptionsIn(settings)).toEqual(chosen);
        expect(withSummaryOptions(settings, {})).toEqual({ "phase:x": "planning" });
      }),
    );
  });

  it.each([
    ["no JSON", "{"],
    ["another version", '{"version":2,"deadlines":true}'],
    ["a list", "[]"],
    [
      "counts that are none",
      JSON.stringify({
        version: 1,
        previousYear: {
          file: "x",
          saved: null,
          read: "2022-04-01",
          fiscalYear: null,
          scale: ["A"],
          departments: [{ name: "x", figures: { levels: ["1"], unrated: 0, offList: 0, total: 0 } }],
        },
      }),
    ],
    [
      "too few counts",
      JSON.stringify({
        version: 1,
        previousYear: {
          file: "x",
          saved: null,
          read: "2022-04-01",
          fiscalYear: null,
          scale: ["A"],
          departments: [{ name: "x", figures: { levels: [], unrated: 0, offList: 0, total: 0 } }],
        },
      }),
    ],
    [
      "no day",
      JSON.stringify({
        version: 1,
        previousYear: { file: "x", saved: null, read: "昨日", fiscalYear: null, scale: [], departments: [] },
      }),
    ],
  ])("is left aside where it is %s", (_, summary) => {
    expect(summaryOptionsIn({ summary })).toEqual({});
  });
});
