/** Sheets that are the form, damaged or in odd company, and sheets that only look like it. */
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../../src/form/locate/locate";
import type { CellValue } from "../../../src/workbook/snapshot";
import { HEADINGS, seedItem, seedRows, seedSheet } from "../../support/forms/seed-form";
import { sheetOf } from "../../support/forms/snapshots";

type Row = (CellValue | null)[];

const HEADER: Row = [...HEADINGS];
const TITLE: Row = ["令和4年度 組織目標展開整理表（部の組織目標）"];
const FIELDS: Row = ["作成日", "令和4年4月1日", null, "職名", "総務部長", null, "氏名", "一ノ瀬 理"];

function numbersOf(rows: Row[], options: Parameters<typeof sheetOf>[1] = {}): (number | null)[] | undefined {
  return locate(sheetOf(rows, options), ORGANIZATIONAL_GOALS)?.items.map(({ number }) => number);
}

function table(...rows: Row[]): Row[] {
  return [TITLE, [], FIELDS, HEADER, ...rows];
}

describe("a sheet that is not the form", () => {
  it.each<[string, Row[]]>([
    ["an empty sheet", []],
    [
      "a list of goods",
      [
        ["番号", "品名", "数量"],
        [1, "椅子", 3],
      ],
    ],
    [
      "a list of tasks",
      [
        ["No.", "取組項目", "区分", "担当課", "期限", "進捗状況"],
        [1, "庁舎清掃", "A", "総務課", "6月", "済"],
      ],
    ],
    [
      "minutes of a meeting on the goals",
      [["組織目標 進捗会議 議事録"], ["番号", "議題", "担当課", "期限"], [1, "報告", "職員課", "6月"]],
    ],
    [
      "a paragraph that names every heading",
      [["番号、実施項目、計画・方針等の分類、どの水準まで、達成状況、理由を記入する。"]],
    ],
    ["instructions, one heading in each row", HEADINGS.map((heading) => [heading, "ここに記入します"])],
    [
      "a count by rating",
      [["組織目標 達成状況集計"], ["達成状況", "件数", "割合"], ["ほぼ達成した", 13, 0.65]],
    ],
  ])("%s is none", (_, rows) => {
    expect(locate(sheetOf(rows, { name: "Sheet1" }), ORGANIZATIONAL_GOALS)).toBeNull();
  });

  it("a sheet that the add-in made is never a form, whatever stands on it", () => {
    const own = { area: { row: 0, column: 0, rows: 9, columns: 9 }, charts: [] };
    expect(locate(seedSheet({ own }), ORGANIZATIONAL_GOALS)).toBeNull();
  });
});

describe("a form that lost a column is still the form", () => {
  const lost = (column: number) => seedRows().map((row) => row.filter((_, index) => index !== column));

  it.each(HEADINGS.map((heading, index) => [heading.split("\n")[0], index] as const))(
    "without %s it has the seven others and 20 items",
    (_, column) => {
      const form = locate(sheetOf(lost(column)), ORGANIZATIONAL_GOALS);
      expect(Object.keys(form?.columns ?? {})).toHaveLength(7);
      expect(form?.items).toHaveLength(20);
    },
  );

  it.each(HEADINGS.map((heading, index) => [heading.split("\n")[0], index] as const))(
    "with another word instead of %s it has the seven others and 20 items",
    (_, column) => {
      const rows = seedRows().map((row) =>
        row[0] === "番号" ? row.map((text, index) => (index === column ? "その他の欄" : text)) : row,
      );
      const form = locate(sheetOf(rows), ORGANIZATIONAL_GOALS);
      expect(Object.keys(form?.columns ?? {})).toHaveLength(7);
      expect(form?.items).toHaveLength(20);
    },
  );

  it("an empty column under a heading that reaches over it does not end the table", () => {
    const top: Row = [...HEADINGS.slice(0, 6), "年度末の欄", null, null, null, "備考"];
    const below: Row = [...Array<null>(6).fill(null), "課名", null, "達成状況", "部長の所見"];
    const item = [...seedItem(1).slice(0, 7), null, "ほぼ達成した", "よい", "継続"];
    const merges = [..."ABCDEFK"].map((letter) => `${letter}4:${letter}5`);
    const form = locate(
      sheetOf([TITLE, [], FIELDS, top, below, item], { merges: [...merges, "G4:J4"] }),
      ORGANIZATIONAL_GOALS,
    );
    expect(form?.columns.rating).toMatchObject({ column: 8, heading: "達成状況" });
    expect(form?.items).toHaveLength(1);
  });

  it("without a title it is known by its headings", () => {
    expect(locate(sheetOf(seedRows().slice(2), { name: "Sheet1" }), ORGANIZATIONAL_GOALS)).toMatchObject({
      title: "",
      fiscalYear: null,
      department: "総務部",
    });
  });

  it("with its own title three headings are enough", () => {
    const rows: Row[] = [TITLE, ["番号", "実施項目", "達成状況"], [1, "研修", "ほぼ達成した"]];
    expect(numbersOf(rows)).toEqual([1]);
  });

  it("a hidden sheet is read like any other", () => {
    expect(locate(seedSheet({ visible: false }), ORGANIZATIONAL_GOALS)?.items).toHaveLength(20);
  });
});

describe("the items", () => {
  it.each<[string, Row[], (number | null)[]]>([
    [
      "a row without a number is one of them",
      table(seedItem(1), [null, ...seedItem(2).slice(1)], seedItem(3)),
      [1, null, 3],
    ],
    [
      "a row without number and item, but with the rest, is one of them",
      table(seedItem(1), [null, null, ...seedItem(2).slice(2)]),
      [1, null],
    ],
    ["a number that is none is one of them", table(seedItem(1), ["新", ...seedItem(2).slice(1)]), [1, null]],
    ["only a number in the middle is one of them", table(seedItem(1), [2], seedItem(3)), [1, 2, 3]],
    ["only numbers at the end are spare rows", table(seedItem(1), seedItem(2), [3], [4], [5]), [1, 2]],
    ["only numbers everywhere are an empty form", table([1], [2], [3]), [1, 2, 3]],
    ["blank rows between pages do not end it", table(seedItem(1), [], [], [], seedItem(2)), [1, 2]],
    ["white space is no content", table(seedItem(1), ["　", " "], [null, "　"]), [1]],
    ["a note below ends it", table(seedItem(1), ["※達成状況は期末に記入する。"], [], [5, "目安"]), [1]],
    ["a note in the item column is none", table(seedItem(1), [null, "※1 年度末とは3月31日をいう。"]), [1]],
    ["a total below is none", table(seedItem(1), seedItem(2), ["合計", "2件"]), [1, 2]],
    [
      "an example row without a number is none",
      table([null, "（記入例）窓口の改善", ...seedItem(5).slice(2)], seedItem(1)),
      [1],
    ],
    [
      "an example marked left of the table is none",
      table(["例", null, ...seedItem(5).slice(1)], [1, null, ...seedItem(1).slice(1)]).map((row, index) =>
        index === 3 ? ["番号", "", ...HEADER.slice(1)] : row,
      ),
      [1],
    ],
    [
      "an item about 例規 is one, though it has no number",
      table(seedItem(1), [null, "例規の見直し", ...seedItem(2).slice(2)], seedItem(3)),
      [1, null, 3],
    ],
    [
      "another wide table below is none",
      table(
        seedItem(1),
        [],
        ["年度", "会議名", "開催日", "場所", "出席者", "議題"],
        [2021, "部長会", "4月", "本庁", "部長", "予算"],
      ),
      [1],
    ],
    [
      "after blank rows an item with an unreadable number is one, when it has a value of a list",
      table(seedItem(1), [], ["イ", ...seedItem(2).slice(1)]),
      [1, null],
    ],
    [
      "after blank rows an item with an unreadable number is one, when the numbers go on below",
      table(seedItem(1), [], ["イ", "研修", "", "水準", "方法", "年度末", "職員課", ""], seedItem(3)),
      [1, null, 3],
    ],
    [
      "after blank rows an item with an unreadable number is one, when its deadline says when",
      table(seedItem(1), [], ["", "研修", "", "水準", "方法", "年度末", "職員課", ""]),
      [1, null],
    ],
    [
      "after blank rows an item without a number that is hardly filled is one, when the numbers go on below",
      table(seedItem(1), [], [null, "#DIV/0!", null, null, null, "年度末"], seedItem(3)),
      [1, null, 3],
    ],
    [
      "after blank rows a text and a date without a number are none, when no number goes on below",
      table(seedItem(1), [], [null, "様式の提出", null, null, null, "年度末"], [null, "まとめ"]),
      [1],
    ],
    ["an example row is none", table(["例", ...seedItem(5).slice(1)], seedItem(1)), [1]],
    [
      "another table below is none",
      table(seedItem(1), [], ["番号", "会議名", "開催日"], [1, "部長会", "4月"], [2, "課長会", "5月"]),
      [1],
    ],
    [
      "a table without headings below is none",
      table(seedItem(1), seedItem(2), [], ["凡例"], ["◎", "よい"], ["×", "わるい"]),
      [1, 2],
    ],
    ["a table of years below is none", table(seedItem(1), [], ["年度", "件数"], [2021, 5], [2022, 7]), [1]],
    [
      "a page's title and fields in between are none",
      table(seedItem(1), [], TITLE, [], FIELDS, HEADER, seedItem(2)),
      [1, 2],
    ],
    [
      "a page number in between is none",
      table(seedItem(1), [null, null, null, "1/2ページ"], HEADER, seedItem(2)),
      [1, 2],
    ],
    [
      "another department's form below is another form",
      table(seedItem(1), [], TITLE, ["職名", "市民部長", null, "氏名", "二宮 花"], HEADER, seedItem(1)),
      [1],
    ],
    [
      "a header with a changed word is a header",
      table(
        seedItem(1),
        HEADER.map((text) => (text === "達成状況" ? "結果" : text)),
        seedItem(2),
      ),
      [1, 2],
    ],
    [
      "an item that restarts the numbers on the next page is one",
      table(seedItem(1), seedItem(2), HEADER, seedItem(1)),
      [1, 2, 1],
    ],
  ])("%s", (_, rows, numbers) => {
    expect(numbersOf(rows)).toEqual(numbers);
  });

  it("a heading over a section of the table is no item", () => {
    const rows = table(seedItem(1), ["【防災安全課】"], seedItem(2));
    expect(numbersOf(rows, { merges: ["A6:H6"] })).toEqual([1, 2]);
    expect(numbersOf(rows)).toEqual([1, 2]);
  });

  it("a method that goes on after a page break belongs to the item above", () => {
    const rows = table(seedItem(1), seedItem(2), HEADER, [null, null, null, null, "・続き"], seedItem(3));
    const form = locate(sheetOf(rows), ORGANIZATIONAL_GOALS);
    expect(form?.items.map(({ row, rows: height }) => [row + 1, height])).toEqual([
      [5, 1],
      [6, 1],
      [9, 1],
    ]);
  });

  it("a method that is only on the next page is found there", () => {
    const rows = table([1, "研修", "その他", "水準", null, "年度末", "職員課"], HEADER, [
      null,
      null,
      null,
      null,
      "・続き",
    ]);
    const form = locate(sheetOf(rows), ORGANIZATIONAL_GOALS);
    expect(form?.items[0]?.fields.method).toMatchObject({ value: "・続き", area: { row: 6, column: 4 } });
  });

  it("a value merged down over three items is the value of each", () => {
    const [a, b, c] = [seedItem(1), seedItem(2), seedItem(3)];
    const rows = table(
      a,
      b.map((v, i) => (i === 7 ? "" : v)),
      c.map((v, i) => (i === 7 ? "" : v)),
    );
    const form = locate(sheetOf(rows, { merges: ["H5:H7"] }), ORGANIZATIONAL_GOALS);
    expect(form?.items.map(({ fields }) => fields.rating?.value)).toEqual(Array(3).fill("ほぼ達成した"));
    expect(form?.items.map(({ fields }) => fields.rating?.area.row)).toEqual([4, 4, 4]);
  });

  it.each(["イ", "", "#N/A", "未"])(
    "with the number %p right above a repeated header it is an item",
    (number) => {
      const rows = table([], seedItem(1), [number, ...seedItem(2).slice(1)], HEADER, [], seedItem(3));
      const merges = [..."ABCDEFGH"].flatMap((letter) => [`${letter}4:${letter}5`, `${letter}8:${letter}9`]);
      const form = locate(sheetOf(rows, { merges }), ORGANIZATIONAL_GOALS);
      expect(form?.items.map(({ row, number: read }) => [row + 1, read])).toEqual([
        [6, 1],
        [7, null],
        [10, 3],
      ]);
      expect(form?.headerRows.map(({ row }) => row + 1)).toEqual([4, 8]);
    },
  );

  it("full-width digits and formulas' results are numbers", () => {
    expect(numbersOf(table(["１", ...seedItem(1).slice(1)], seedItem(2)))).toEqual([1, 2]);
  });
});

describe("header fields", () => {
  const field = (rows: Row[], options: Parameters<typeof sheetOf>[1] = {}) => {
    const form = locate(sheetOf([...rows, HEADER, seedItem(1)], options), ORGANIZATIONAL_GOALS);
    return Object.fromEntries(Object.entries(form?.header ?? {}).map(([name, { value }]) => [name, value]));
  };

  it.each<[string, Row[], Record<string, CellValue>]>([
    [
      "beside their labels",
      [FIELDS],
      { createdOn: "令和4年4月1日", jobTitle: "総務部長", name: "一ノ瀬 理" },
    ],
    [
      "one below the other",
      [
        ["作成日", "R4.4.1"],
        ["職　名", "総務部長"],
        ["氏　名", "一ノ瀬"],
      ],
      { createdOn: "R4.4.1", jobTitle: "総務部長", name: "一ノ瀬" },
    ],
    [
      "below their labels",
      [
        ["作成日", "職名", "氏名"],
        ["R4.4.1", "総務部長", "一ノ瀬"],
      ],
      { createdOn: "R4.4.1", jobTitle: "総務部長", name: "一ノ瀬" },
    ],
    [
      "in the label's cell",
      [["作成日：令和4年4月1日", null, "職名:総務部長", "氏名："]],
      { createdOn: "令和4年4月1日", jobTitle: "総務部長", name: "" },
    ],
    [
      "after blank cells, before a seal",
      [["作成日", null, null, "R4.4.1", "職名", null, "総務部長", "氏名", "一ノ瀬", "印"]],
      { createdOn: "R4.4.1", jobTitle: "総務部長", name: "一ノ瀬" },
    ],
    [
      "blank before the next label",
      [["作成日", "", "職名", "　", "氏名"]],
      { createdOn: "", jobTitle: "　", name: "" },
    ],
    [
      "in the label's cell, kept free by signs",
      [["職名：○○", null, "氏名：（　　）"]],
      { jobTitle: "○○", name: "（　　）" },
    ],
    ["a label that is missing has no field", [["職名", "総務部長"]], { jobTitle: "総務部長" }],
    ["a true date", [["作成日", 44652]], { createdOn: 44652 }],
    ["a sentence with a label is none", [["作成日と職名、氏名を記入してください。"]], {}],
  ])("%s", (_, rows, values) => {
    expect(field(rows)).toEqual(values);
  });

  it("a merged label and a merged value", () => {
    const rows: Row[] = [["作成日", null, null, "R4.4.1"], []];
    expect(field(rows, { merges: ["A1:C2", "D1:F2"] })).toEqual({ createdOn: "R4.4.1" });
  });
});
