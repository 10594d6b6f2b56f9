import type { CellContent } from "../../src/workbook/cell-content";
import type { Edit } from "../../src/workbook/edit";
import { cellAddress, contains, parseAddress, rectAddress, rectOf } from "../../src/cells/geometry";
import type { FormDefinition } from "../../src/form/definition";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../src/form/locate/locate";
import { PlanRefusal } from "../../src/workbook/plan-refusal";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { localeOf } from "../../src/locales";
import { planSummary } from "../../src/summary/plan";
import { layOut, PLAIN_LAYOUT } from "../support/forms/random-layout";
import type { Layout } from "../support/forms/random-layout";
import { seedRows, seedSheet } from "../support/forms/seed-form";
import { sheetOf, workbookOf } from "../support/forms/snapshots";

type WriteSheet = Extract<Edit, { kind: "writeSheet" }>;

function plan(sheets: readonly SheetSnapshot[], language = "ja") {
  const forms = sheets.flatMap((sheet) => locate(sheet, ORGANIZATIONAL_GOALS) ?? []);
  const { summary: words } = localeOf(language);
  const { edits, ...rest } = planSummary({ workbook: workbookOf(sheets), forms, words });
  const [edit] = edits;
  if (edit?.kind !== "writeSheet") throw new Error("no sheet is written");
  return { ...rest, edit, cells: cellsOf(edit), edits };
}

/** What stands in each cell, by A1 address; numbers as text. */
function cellsOf({ content }: WriteSheet): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const { at, content: rows } of content.cells) {
    expect([rows.length, ...rows.map((row) => row.length)]).toEqual([at.rows, ...rows.map(() => at.columns)]);
    rows.forEach((row, down) =>
      row.forEach((cell, right) => {
        cells[cellAddress({ row: at.row + down, column: at.column + right })] = textOf(cell);
      }),
    );
  }
  return cells;
}

function textOf(cell: CellContent): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return String(cell.number);
    case "formula":
      return cell.formula;
    default:
      return "";
  }
}

const OWN = { area: rectOf(0, 0, 22, 12), charts: ["soshiki-mokuhyo-assist-ratings"] };

describe("the summary of the city's sheet", () => {
  const { edit, cells, sheetName, refreshed, keptSheet, edits } = plan([seedSheet()]);
  const S = "'部の組織目標'!";
  const rated = (label: string) =>
    ["$H$5:$H$12", "$H$15:$H$23", "$H$26:$H$28"]
      .map((range) => `COUNTIF(${S}${range},"=${label}")`)
      .join("+");

  it("is one edit that makes a marked sheet 達成状況集計", () => {
    expect(edits).toHaveLength(1);
    expect(edit).toMatchObject({ sheet: null, name: "達成状況集計", marked: true, before: null });
    expect({ sheetName, refreshed, keptSheet }).toEqual({
      sheetName: "達成状況集計",
      refreshed: false,
      keptSheet: null,
    });
  });

  const rowOf = (label: string) =>
    Number(
      Object.entries(cells)
        .find(([at, text]) => at.startsWith("A") && text === label)?.[0]
        .slice(1),
    );

  it("has what can be handed out on the first page: totals, rate and sections, each with its chart", () => {
    const [second] = edit.content.page.breaks ?? [];
    expect(second).toBeGreaterThan(rowOf("課別の達成状況"));
    expect(second).toBe(rowOf("分類別の達成状況") - 1);
    expect(rowOf("達成率")).toBeLessThan(rowOf("課別の達成状況"));
    expect(edit.content.charts.every(({ place }) => place.row + place.rows <= second!)).toBe(true);
  });

  it("has the counts compared at its end, with what they mean beside them, and a word on the first page only if they differ", () => {
    const title = rowOf("数の確かめ");
    expect(title).toBeGreaterThan(rowOf("未入力・リスト外の欄"));
    expect(cells[`B${title}`]).toContain("✓ どの表の合計も");
    expect(cells[`E${title + 1}`]).toMatch(/^「数の確かめ」は、/u);
    expect(cells.B3).toMatch(/^=IF\(COUNTIF\(C\d+:C\d+,"✗"\)=0,"","✗ /u);
  });

  it("says what it counts", () => {
    expect(cells).toMatchObject({ A1: "組織目標 達成状況集計", A2: "令和4年度　総務部", A3: "=B11" });
    const format = edit.content.formats.find(({ at }) => rectAddress(at) === "A3")?.format;
    expect(format?.numberFormat).toBe('"対象 "0"件"');
  });

  it("has a row for each level in scale order, then 未入力, リスト外 and 合計", () => {
    expect(["A", "B", "C"].map((column) => cells[`${column}5`])).toEqual(["達成状況", "件数", "割合"]);
    expect([6, 7, 8, 9, 10, 11].map((row) => cells[`A${row}`])).toEqual([
      "高度に達成した",
      "ほぼ達成した",
      "ほとんど未達成だった",
      "未入力",
      "リスト外",
      "合計",
    ]);
  });

  it("counts with formulas on the form's cells", () => {
    expect(cells).toMatchObject({
      B6: `=${rated("高度に達成した")}`,
      B7: `=${rated("ほぼ達成した")}`,
      B8: `=${rated("ほとんど未達成だった")}`,
      B10: "=B11-SUM(B6:B9)",
      B11: `=ROWS(${S}$H$5:$H$12)+ROWS(${S}$H$15:$H$23)+ROWS(${S}$H$26:$H$28)`,
    });
    expect(cells.B9).toContain(`COUNTBLANK(${S}$H$5:$H$12)`);
  });

  it("has the share beside each count, of the total", () => {
    expect(cells).toMatchObject({ C6: "=IF($B$11=0,0,B6/$B$11)", C11: "=IF($B$11=0,0,B11/$B$11)" });
  });

  it("says whether there are still as many items", () => {
    const [items, rows] = [rowOf("作成時の実施項目の数"), rowOf("項目を書いた行の数")];
    expect(cells).toMatchObject({ [`B${items}`]: "20", [`C${items}`]: `=IF($B$11=$B$${items},"✓","✗")` });
    expect(cells).toMatchObject({ [`C${rows}`]: `=IF($B$${rows}=22,"✓","✗")` });
  });

  it("has a chart of the counts with their header, the total left out", () => {
    const [chart] = edit.content.charts;
    expect(chart && rectAddress(chart.source)).toBe("A5:B10");
    expect(chart?.seriesNames).toEqual(["件数"]);
  });

  it("prints on A4 landscape, one page wide, with a footer", () => {
    expect(edit.content.page).toMatchObject({
      orientation: "landscape",
      paper: "A4",
      fitToWidth: 1,
      footer: { center: "&P / &N", right: "印刷日：&D" },
    });
  });

  it("keeps to its own area", () => {
    const { area, cells: written, formats, charts } = edit.content;
    for (const { at } of [...written, ...formats, ...charts.map(({ place }) => ({ at: place }))]) {
      expect(contains(area, at)).toBe(true);
      expect(contains(area, { row: at.row + at.rows - 1, column: at.column + at.columns - 1 })).toBe(true);
    }
  });

  it("uses only functions that every calculator has", () => {
    const functions = Object.values(cells).flatMap((text) => text.match(/[A-Z]+(?=\()/gu) ?? []);
    expect([...new Set(functions)].sort()).toEqual([
      "AND",
      "COUNTBLANK",
      "COUNTIF",
      "COUNTIFS",
      "HYPERLINK",
      "IF",
      "ROWS",
      "SUM",
    ]);
  });

  it("is in English in an English Excel, with the form's own ratings", () => {
    const { cells: english, sheetName: name } = plan([seedSheet()], "en");
    expect(name).toBe("Achievement summary");
    expect(english).toMatchObject({ A6: "高度に達成した", A9: "Not rated", A11: "Total", B6: cells.B6 });
  });
});

describe("where the summary goes", () => {
  const name = "達成状況集計";

  it("a sheet of that name that the add-in did not make is left alone", () => {
    const sheets = [seedSheet(), sheetOf([["メモ"]], { name })];
    expect(plan(sheets)).toMatchObject({ sheetName: `${name} (2)`, keptSheet: name, refreshed: false });
  });

  it("the next free name is taken, whatever its case", () => {
    const sheets = [
      seedSheet(),
      sheetOf([["x"]], { name: "ACHIEVEMENT SUMMARY" }),
      sheetOf([], { name: "achievement summary (2)" }),
    ];
    expect(plan(sheets, "en")).toMatchObject({
      sheetName: "Achievement summary (3)",
      keptSheet: "ACHIEVEMENT SUMMARY",
    });
  });

  it("the add-in's own sheet is written anew in place, under the name that it has now", () => {
    const written = sheetOf(
      [
        ["題"],
        [],
        [],
        [],
        ["達成状況", "件数"],
        ["A", 1],
        ["B", 2],
        ["未入力", 0],
        ["リスト外", 0],
        ["合計", 3],
      ],
      { name: "集計（公開用）", own: OWN },
    );
    const { edit, ...rest } = plan([seedSheet(), written, sheetOf([["メモ"]], { name })]);
    expect(rest).toMatchObject({ sheetName: "集計（公開用）", refreshed: true, keptSheet: null });
    expect(edit.sheet).toBe(written.id);
    expect(edit.before).toMatchObject({
      area: OWN.area,
      charts: [{ name: "soshiki-mokuhyo-assist-ratings", source: rectOf(4, 0, 5, 2) }],
    });
  });

  it("an own sheet that was emptied is written anew too", () => {
    const { edit } = plan([seedSheet(), sheetOf([], { name, own: OWN })]);
    expect(edit).toMatchObject({ before: { charts: [{ source: rectOf(4, 0, 2, 2) }] } });
  });
});

describe("several forms", () => {
  it("are counted together, whatever their sheets are called", () => {
    const { cells } = plan([seedSheet({ name: "総務部" }), seedSheet({ name: "市民部 'A'!" })]);
    expect(cells.B6?.match(/COUNTIF/gu)).toHaveLength(6);
    expect(cells.B6).toContain("'市民部 ''A''!'!$H$5:$H$12");
    const made = Object.entries(cells).find(([, text]) => text === "作成時の実施項目の数")?.[0] ?? "";
    expect(cells[made.replace("A", "B")]).toBe("40");
    expect(cells.A2).toBe("令和4年度　総務部");
  });

  it("name each department and year once", () => {
    const rows = seedRows().map((row) => row.map((cell) => (cell === "総務部長" ? "市民部長" : cell)));
    const { cells } = plan([
      seedSheet({ name: "1" }),
      sheetOf(rows, { name: "2" }),
      seedSheet({ name: "3" }),
    ]);
    expect(cells.A2).toBe("令和4年度　総務部・市民部");
  });

  it("a form without a rating column is refused: its items would be missing", () => {
    const rows = seedRows().map((row) => (row[0] === "作成日" ? row : row.slice(0, 7)));
    expect(() => plan([seedSheet({ name: "1" }), sheetOf(rows, { name: "2" })])).toThrow(
      new PlanRefusal("missing-column"),
    );
  });
});

describe("a form with every rating merged", () => {
  const layout: Layout = {
    ...PLAIN_LAYOUT,
    spans: Array<number>(9).fill(2),
    itemHeight: 2,
    items: 400,
  };

  it("is counted by one range, the covered cells being blank", () => {
    const { cells } = plan([layOut(layout).sheet]);
    expect(cells.B6).toBe(`=COUNTIF('Sheet1'!$O$6:$O$804,"=高度に達成した")`);
    expect(cells.B11).toBe("=ROWS('Sheet1'!$O$6:$O$804)-399");
  });

  it("with something left in a covered cell: long formulas in parts below what is printed", () => {
    const { sheet } = layOut(layout);
    const values = sheet.values.map((row, index) =>
      index > 5 && index % 2 === 0 ? row.map((value, at) => (at === 14 ? "ほぼ達成した" : value)) : row,
    );
    const { cells, edit } = plan([{ ...sheet, values }]);
    expect(cells.B6).toMatch(/^=SUM\(A\d+:[A-Z]+\d+\)$/u);
    expect(cells.B11).toMatch(/^=SUM\(A\d+:[A-Z]+\d+\)$/u);
    expect(Math.max(...Object.values(cells).map((text) => text.length))).toBeLessThanOrEqual(8192);
    expect(edit.content.area.rows).toBeGreaterThan(edit.content.page.printArea.rows);
  });
});

describe("charts", () => {
  /** Levels as columns of their own take more room, and fewer levels leave the first table lower than its chart. */
  const sheets = (levels: number) => {
    const labels = Array.from({ length: levels }, (_, index) => `段階${index + 1}`);
    const [level] = ORGANIZATIONAL_GOALS.scale;
    const scale = labels.map((label) => ({ ...level!, label, spellings: [] }));
    const definition: FormDefinition = { ...ORGANIZATIONAL_GOALS, scale };
    const rows = (head: string) =>
      seedRows().map((row, index) =>
        row.map((cell, column) => {
          if (cell === "総務部長") return head;
          return index > 3 && column === 7 ? (labels[index % levels] ?? "") : cell;
        }),
      );
    const forms = ["総務部長", "市民部長"].map((head, index) => sheetOf(rows(head), { name: `${index}` }));
    return { definition, forms };
  };

  it.each([1, 2, 3, 5, 7])(
    "stand beside their tables, and cover nothing that is written: %i levels",
    (levels) => {
      const { definition, forms: made } = sheets(levels);
      const forms = made.flatMap((sheet) => locate(sheet, definition) ?? []);
      const { edits } = planSummary({ workbook: workbookOf(made), forms, words: localeOf("ja").summary });
      const [edit] = edits;
      if (edit?.kind !== "writeSheet") throw new Error("no sheet is written");
      const { charts } = edit.content;
      expect(charts).toHaveLength(3);
      const written = Object.keys(cellsOf(edit)).map((address) => parseAddress(address));
      for (const { place, source } of charts) {
        expect(written.filter((cell) => contains(place, cell))).toEqual([]);
        expect(place.row).toBe(source.row);
        expect(place.column).toBeGreaterThanOrEqual(source.column + source.columns);
      }
    },
  );
});
