/** The tables by category, section, department and deadline, on plain data. */
import { cellReader } from "../../src/summary/formulas/cells";
import { pairBlocks } from "../../src/summary/formulas/pair-blocks";
import { summaryModel } from "../../src/summary/model";
import type { CountedTable } from "../../src/summary/counted-table";
import { formulasOf } from "../../src/summary/formulas/formulas";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../src/form/locate/locate";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { localeOf } from "../../src/locales";
import { seedRows, seedSheet } from "../support/forms/seed-form";
import { sheetOf, withCell, workbookOf } from "../support/forms/snapshots";

const { summary: words } = localeOf("ja");

function model(sheets: readonly SheetSnapshot[], options = {}) {
  const forms = sheets.flatMap((sheet) => locate(sheet, ORGANIZATIONAL_GOALS) ?? []);
  return summaryModel({ workbook: workbookOf(sheets), forms, words, options });
}

function table(sheets: readonly SheetSnapshot[], kind: CountedTable["kind"], options = {}): CountedTable {
  const found = model(sheets, options).tables.find((one) => one.kind === kind);
  if (!found) throw new Error(`no table ${kind}`);
  return found;
}

/** Label → levels, 未入力, リスト外, 合計. */
function figures({ rows }: CountedTable) {
  return Object.fromEntries(
    rows.map(({ label, figures: one }) => [label, [...one.levels, one.unrated, one.offList, one.total]]),
  );
}

/** Seed rows 5 to 7 with these texts in one column (C category, F deadline, G owner, H rating). */
function withTexts(column: "C" | "F" | "G" | "H", texts: readonly CellValue[]): SheetSnapshot {
  return texts.reduce<SheetSnapshot>(
    (sheet, text, index) => withCell(sheet, `${column}${index + 5}`, text),
    seedSheet(),
  );
}

describe("cells of two columns side by side", () => {
  const blocks = (merges: readonly string[], clear: readonly string[] = []) => {
    let sheet = sheetOf(seedRows(), { merges: [...merges] });
    for (const address of clear) sheet = withCell(sheet, address, "");
    const form = locate(sheet, ORGANIZATIONAL_GOALS);
    if (!form) throw new Error("no form");
    return pairBlocks(form, "owner", cellReader({ sheets: [sheet] })).map(({ kind, rating, key, times }) => [
      kind,
      rating.replace(/^.*!/u, ""),
      key.replace(/^.*!/u, ""),
      times,
    ]);
  };

  it("are counted over ranges, apart at each repeated header", () => {
    expect(blocks([])).toEqual([
      ["rows", "$H$5:$H$12", "$G$5:$G$12", 1],
      ["rows", "$H$15:$H$23", "$G$15:$G$23", 1],
      ["rows", "$H$26:$H$28", "$G$26:$G$28", 1],
    ]);
  });

  it("an owner merged down stands for each rating beside it", () => {
    expect(blocks(["G5:G8"], ["G6", "G7", "G8"]).slice(0, 2)).toEqual([
      ["key", "$H$5:$H$8", "$G$5:$G$5", 1],
      ["rows", "$H$9:$H$12", "$G$9:$G$12", 1],
    ]);
  });

  it("a rating merged down stands for each owner beside it", () => {
    expect(blocks(["H5:H6"], ["H6"])[0]).toEqual(["rating", "$H$5:$H$5", "$G$5:$G$6", 1]);
  });

  it("both merged down alike are one pair, as often as there are items", () => {
    expect(blocks(["G5:G7", "H5:H7"], ["G6", "G7", "H6", "H7"])[0]).toEqual([
      "rows",
      "$H$5:$H$5",
      "$G$5:$G$5",
      3,
    ]);
  });

  it("overlapping each other, each pair is counted by itself", () => {
    expect(blocks(["G5:G7", "H6:H7"], ["G6", "G7", "H7"]).slice(0, 2)).toEqual([
      ["key", "$H$5:$H$5", "$G$5:$G$5", 1],
      ["rows", "$H$6:$H$6", "$G$5:$G$5", 2],
    ]);
  });
});

describe("by category", () => {
  it("has the list's values in order, then 未記入 and 一覧にない分類, zero rows kept", () => {
    const rows = figures(table([withTexts("C", ["ビジョン", "新規", "　"])], "category"));
    expect(Object.keys(rows)).toEqual(["施政方針", "ビジョン", "その他", "未記入", "一覧にない分類"]);
    expect(rows.未記入?.at(-1)).toBe(1);
    expect(rows.一覧にない分類?.at(-1)).toBe(1);
  });

  it("follows a value that is changed to another one of the list", () => {
    const { rows } = table([seedSheet()], "category");
    const [formula = ""] = formulasOf(rows[1]!.count("all"));
    expect(formula).toBe(
      ["$C$5:$C$12", "$C$15:$C$23", "$C$26:$C$28"]
        .map((range) => `COUNTIF('部の組織目標'!${range},"=ビジョン")`)
        .join("+")
        .replace(/^/u, "="),
    );
  });
});

describe("by section", () => {
  it("an item of two sections stands in both rows and is taken away once", () => {
    const owners = table([withTexts("G", ["甲課・乙課", "甲課", "乙課、甲課"])], "owner");
    const rows = figures(owners);
    expect(rows.甲課?.at(-1)).toBe(3);
    expect(rows.乙課?.at(-1)).toBe(2);
    expect(rows.重複分?.at(-1)).toBe(-owners.shared);
    const sum = owners.rows.reduce((all, { figures: one }) => all + one.total, 0);
    expect(sum).toBe(owners.total.total);
  });

  it.each([
    ["width", "ＤＸ課", "DX課"],
    ["spaces", " 甲課", "甲課"],
    ["case", "dx課", "DX課"],
  ])("writings that differ in %s are one section", (_, one, other) => {
    const { rows } = table([withTexts("G", [one, other])], "owner");
    expect(rows.filter(({ label }) => [one.trim(), other].includes(label))).toHaveLength(1);
  });

  it.each([
    ["A*課", '"A~*課"'],
    ["A?課", '"A~?課"'],
    ["~課", '"~~課"'],
    ['"課"', '"=""課"""'],
    [">0課", '"=>0課"'],
    ["=課", '"==課"'],
  ])("%s is looked for as it is written", (owner, criterion) => {
    const { rows } = table([withTexts("G", [owner])], "owner");
    const row = rows.find(({ label }) => label === owner);
    expect(formulasOf(row!.count("all"))[0]).toContain(`,${criterion})`);
    expect(row?.figures.total).toBe(1);
  });

  it("a text too long for a criterion, an error and a blank are counted cell by cell", () => {
    const { rows } = table([withTexts("G", ["長".repeat(300), "#N/A", ""])], "owner");
    const formulas = rows.map((row) => formulasOf(row.count("all"))[0] ?? "");
    expect(formulas.filter((formula) => formula.includes("(1-COUNTBLANK("))).toHaveLength(2);
    expect(formulas).toContain("=COUNTBLANK('部の組織目標'!$G$7:$G$7)");
  });

  it("of several departments stand under their department's name", () => {
    const other = seedRows().map((row) => row.map((cell) => (cell === "総務部長" ? "市民部長" : cell)));
    const { rows } = table([seedSheet({ name: "1" }), sheetOf(other, { name: "2" })], "owner");
    expect(rows.every(({ label }) => /^(?:総務部|市民部)\u3000/u.test(label))).toBe(true);
  });
});

describe("by department", () => {
  it("is left out for a single one, whose sections come first then", () => {
    expect(model([seedSheet()]).tables.map(({ kind }) => kind)).toEqual(["owner", "category"]);
  });

  it("counts the forms of each together, and only those that are wanted", () => {
    const other = seedRows().map((row) => row.map((cell) => (cell === "総務部長" ? "市民部長" : cell)));
    const sheets = [seedSheet({ name: "1" }), sheetOf(other, { name: "2" }), seedSheet({ name: "3" })];
    const rows = table(sheets, "department").rows.map(({ label, figures: one }) => [label, one.total]);
    expect(rows).toEqual([
      ["総務部", 40],
      ["市民部", 20],
    ]);
    expect(model(sheets, { leftOut: ["総務部"] }).figures.total).toBe(20);
  });
});

describe("by deadline", () => {
  it("is made on request, the earliest first, what says no days last", () => {
    const sheet = withTexts("F", ["9月末", "随時", "6月", ""]);
    const rows = table([sheet], "deadline", { deadlines: true }).rows.map(({ label }) => label);
    expect(rows.indexOf("6月")).toBeLessThan(rows.indexOf("9月末"));
    expect(rows.indexOf("9月末")).toBeLessThan(rows.indexOf("年度末"));
    expect(rows.indexOf("年度末")).toBeLessThan(rows.indexOf("随時"));
    expect(rows.at(-1)).toBe("未記入");
  });
});

describe("two fiscal years that follow each other", () => {
  const before = seedRows().map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace("令和4年度", "令和3年度") : cell)),
  );

  it("are shown side by side: the later one is counted", () => {
    const { forms, yearBefore, figures: now } = model([seedSheet(), sheetOf(before, { name: "R3" })]);
    expect([forms, yearBefore?.forms ?? []].map((ones) => ones.map(({ fiscalYear }) => fiscalYear))).toEqual([
      [2022],
      [2021],
    ]);
    expect(now.total).toBe(20);
  });

  it("but a year that is only planned is not, while the one before is rated", () => {
    const planned = seedRows().map((row) => (typeof row[0] === "number" ? row.slice(0, 7).concat("") : row));
    const { forms, yearBefore } = model([sheetOf(planned, { name: "R4" }), sheetOf(before, { name: "R3" })]);
    expect([forms.map(({ fiscalYear }) => fiscalYear), yearBefore]).toEqual([[2021], null]);
  });
});
