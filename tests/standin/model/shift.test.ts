/** Cells that are inserted, deleted, copied, filled, sorted and looked for, with everything that is on them. */
import { mapReferences, offsetFormula } from "../../../src/standin/model/shift/references";
import { mapReference } from "../../../src/standin/model/shift/shift";
import { closeOffice, codeOf, open } from "./excel-in-memory";

afterAll(closeOffice);

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const whole = (row: number, rows = 1) => at(row, 0, rows, 16_384);

describe("references", () => {
  const insert = { kind: "insert", at: whole(2, 2), byRows: true } as const;
  const remove = { kind: "delete", at: whole(2, 2), byRows: true } as const;
  const columns = { kind: "insert", at: at(0, 1, 1_048_576, 1), byRows: false } as const;

  it.each([
    ["=A2", insert, "=A2"],
    ["=A3+$B$4&C$5", insert, "=A5+$B$6&C$7"],
    ["=SUM(A1:A9)", insert, "=SUM(A1:A11)"],
    ["=SUM(A:A)+部!A3+他!A3", insert, "=SUM(A:A)+部!A5+他!A3"],
    ["=\"A3\"&'部'!A3", insert, "=\"A3\"&'部'!A5"],
    ["=SUM(3:5)", insert, "=SUM(5:7)"],
    ["=A3", remove, "=#REF!"],
    ["=SUM(A2:A5)", remove, "=SUM(A2:A3)"],
    ["=SUM(A3:A4)", remove, "=SUM(#REF!)"],
    ["=$A$9", remove, "=$A$7"],
    ["=B1+A1+SUM($A$1:$C$3)", columns, "=C1+A1+SUM($A$1:$D$3)"],
    ["=SUM(A:C)", columns, "=SUM(A:D)"],
    ["=LOG10(A3)", insert, "=LOG10(A5)"],
  ] as const)("%s is %s afterwards", (formula, shift, after) => {
    const mapped = mapReferences(formula, "部", (sheet, one) => {
      return sheet === "部" ? mapReference(shift, one) : one;
    });
    expect(mapped).toBe(after);
  });

  it.each([
    ["=A1+$A1+A$1+$A$1", 2, 1, "=B3+$A3+B$1+$A$1"],
    ["=SUM(A1:B2)", 1, 0, "=SUM(A2:B3)"],
    ["=A1", -1, 0, "=#REF!"],
    ['="A1"&部!A1', 1, 1, '="A1"&部!B2'],
  ])("%s read %d rows and %d columns away is %s", (formula, rows, columns_, moved) => {
    expect(offsetFormula(formula, rows, columns_)).toBe(moved);
  });
});

describe("a row that is inserted", () => {
  it("moves contents, formats, merges, rules, highlights, heights and names, and says so", async () => {
    const { run, engine, sheet, session } = await open({
      部: [
        ["番号", "目標"],
        [1, "窓口"],
        [2, "研修"],
        ["=SUM(A2:A3)", ""],
      ],
      他: [["=部!A3"]],
    });
    const heard: unknown[] = [];
    await run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange("A3").format.font.bold = true;
      first.getRange("B2:B3").merge();
      first.getRange("A2:A3").dataValidation.rule = { custom: { formula: "=A2>0" } };
      const format = first.getRange("A2:A3").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=A2=""';
      first.getRange("A3").format.rowHeight = 40;
      first.names.add("二番", first.getRange("A3"));
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push([event.changeType, event.address, event.changeDirectionState]);
        return Promise.resolve();
      });
      await context.sync();
      first.getRange("3:3").insert("Down");
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(engine.formulas(sheet, at(0, 0, 5, 2))).toEqual([
      ["番号", "目標"],
      [1, "窓口"],
      ["", ""],
      [2, ""],
      ["=SUM(A2:A4)", ""],
    ]);
    expect(engine.style(sheet, 3, 0).font.bold).toBe(true);
    expect(engine.style(sheet, 2, 0).font.bold).toBe(false);
    expect(engine.merges(sheet)).toEqual([at(1, 1, 3, 1)]);
    expect(engine.validations(sheet)).toMatchObject([{ areas: [at(1, 0, 3, 1)], formula1: "A2>0" }]);
    expect(engine.conditionalFormats(sheet)).toMatchObject([{ areas: [at(1, 0, 3, 1)] }]);
    expect(engine.rowHeight(sheet, 3)).toBe(40);
    expect(engine.names()).toMatchObject([{ refersTo: "部!$A$4" }]);
    const other = session.engine.sheets()[1]!.id;
    expect(engine.formulas(other, at(0, 0))).toEqual([["=部!A4"]]);
    expect(heard).toEqual([["RowInserted", "3:3", { insertShiftDirection: "Down" }]]);
  });

  it("by the person is taken back by deleting it again, and everything is as before", async () => {
    const { engine, sheet, session } = await open({
      部: [
        [1, "a"],
        [2, "b"],
        ["=A2", "c"],
      ],
    });
    const before = JSON.stringify(engine.formulas(sheet, at(0, 0, 4, 2)));
    session.userInsert(sheet, whole(1));
    expect(engine.formulas(sheet, at(3, 0))).toEqual([["=A3"]]);
    session.userDelete(sheet, whole(1));
    expect(JSON.stringify(engine.formulas(sheet, at(0, 0, 4, 2)))).toBe(before);
  });

  it.each([
    ["rows", whole(6), at(5, 1, 5, 3)],
    ["columns", at(0, 2, 1_048_576, 1), at(5, 1, 3, 4)],
  ])(
    "as whole %s makes merged cells that it goes through larger; taking it out makes them as before",
    async (_, area, grown) => {
      const { engine, sheet, session } = await open({ 部: [["a"]] });
      const merge = area.row > 0 ? { ...grown, rows: 4 } : { ...grown, columns: 3 };
      engine.merge(sheet, merge);
      session.userInsert(sheet, area);
      expect(engine.merges(sheet)).toEqual([grown]);
      session.userDelete(sheet, area);
      expect(engine.merges(sheet)).toEqual([merge]);
    },
  );

  it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["cells pushed off the sheet", "NonBlankCellOffSheet", (one) => one.getRange("A1:A2").insert("Down")],
    ["part of a merged cell", "MergedRangeConflict", (one) => one.getRange("B1").insert("Down")],
    ["no direction", "InvalidArgument", (one) => one.getRange("B1").insert("Up" as "Down")],
  ])("is refused for %s: %s", async (_, code, act) => {
    const { run, engine, sheet } = await open({ 部: [["a"]] });
    engine.setCell(sheet, 1_048_575, 0, "last", false);
    engine.merge(sheet, at(5, 1, 1, 2));
    expect(await codeOf(run((context) => void act(context.workbook.worksheets.getFirst())))).toBe(code);
  });
});

describe("cells", () => {
  it("deleted to the left take what is right of them along", async () => {
    const { run, engine, sheet } = await open({
      部: [
        [1, 2, 3, "=C1"],
        [4, 5, 6],
      ],
    });
    await run((context) => context.workbook.worksheets.getFirst().getRange("B1").delete("Left"));
    expect(engine.formulas(sheet, at(0, 0, 2, 4))).toEqual([
      [1, 3, "=B1", ""],
      [4, 5, 6, ""],
    ]);
  });

  it("are copied with their formulas moved, their formats and rules, as often as they fit", async () => {
    const { run, engine, sheet } = await open({ 部: [[1, "=A1"]] });
    await run((context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange("A1").format.font.bold = true;
      first.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      first.getRange("A2:B3").copyFrom("A1:B1");
      first.getRange("D1").copyFrom(first.getRange("A1:B1"), "Values");
      first.getRange("F1").copyFrom("A1:B1", "Formulas", false, true);
    });
    expect(engine.formulas(sheet, at(0, 0, 3, 2))).toEqual([
      [1, "=A1"],
      [1, "=A2"],
      [1, "=A3"],
    ]);
    expect([engine.style(sheet, 2, 0).font.bold, engine.style(sheet, 0, 3).font.bold]).toEqual([true, false]);
    expect(engine.validations(sheet).flatMap(({ areas }) => areas)).toHaveLength(3);
    expect(engine.formulas(sheet, at(0, 3, 1, 2))).toEqual([[1, 0]]);
    expect(engine.formulas(sheet, at(0, 5, 2, 1))).toEqual([[1], ["=E2"]]);
  });

  it.each([
    [[1], "FillDefault", [1, 1]],
    [[1], "FillSeries", [2, 3]],
    [[1, 3], "FillDefault", [5, 7]],
    [["目標1"], "FillDefault", ["目標2", "目標3"]],
    [["a", "b"], "FillDefault", ["a", "b"]],
    [["目標1"], "FillCopy", ["目標1", "目標1"]],
    [["=B1"], "FillDefault", ["=B2", "=B3"]],
    [["第1回"], "FillDefault", ["第2回", "第3回"]],
    [["第1回", "第3回"], "FillDefault", ["第5回", "第7回"]],
    [["第9回"], "FillCopy", ["第9回", "第9回"]],
    [["1課"], "FillDefault", ["2課", "3課"]],
    [["第１章"], "FillDefault", ["第２章", "第３章"]],
    [["A009"], "FillDefault", ["A010", "A011"]],
    [["令和4年度"], "FillDefault", ["令和5年度", "令和6年度"]],
    [["第1章第1節"], "FillDefault", ["第1章第2節", "第1章第3節"]],
    [["A課1", "B課1"], "FillDefault", ["A課2", "B課2"]],
    [["Q3"], "FillDefault", ["Q4", "Q1"]],
    [["第3四半期"], "FillDefault", ["第4四半期", "第1四半期"]],
    [["11月"], "FillDefault", ["12月", "1月"]],
    [["10月", "1月"], "FillDefault", ["4月", "7月"]],
    [["金"], "FillDefault", ["土", "日"]],
    [["月曜日", "水曜日"], "FillDefault", ["金曜日", "日曜日"]],
    [["Jan"], "FillDefault", ["Feb", "Mar"]],
    [["達成"], "FillDefault", ["達成", "達成"]],
    [["1234567890123456"], "FillDefault", ["1234567890123456", "1234567890123456"]],
  ])("%j filled on with %s: %j", async (source, kind, filled) => {
    const { run, engine, sheet } = await open({ 部: source.map((value) => [value]) });
    const rows = source.length;
    await run((context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange(`A1:A${rows}`).autoFill(`A1:A${rows + 2}`, kind as "FillDefault");
    });
    expect(engine.formulas(sheet, at(rows, 0, 2, 1)).flat()).toEqual(filled);
  });

  it.each([
    ["one day", [44652], [44653, 44654]],
    ["two days", [44652, 44654], [44656, 44658]],
    ["the same day of each month", [44652, 44682], [44713, 44743]],
    ["month ends", [44592, 44620], [44651, 44681]],
    ["the same day of each year", [44652, 45017], [45383, 45748]],
  ])("dates filled on by %s", async (_, source, filled) => {
    const { run, engine, sheet } = await open({ 部: source.map((value) => [value]) });
    const rows = source.length;
    await run((context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange(`A1:A${rows}`).numberFormat = source.map(() => ["yyyy/m/d"]);
      first.getRange(`A1:A${rows}`).autoFill(`A1:A${rows + 2}`, "FillDefault");
    });
    expect(engine.values(sheet, at(rows, 0, 2, 1)).flat()).toEqual(filled);
  });

  it("are filled upwards, below nought with the numbers that Excel gives", async () => {
    const { run, engine, sheet } = await open({ 部: [[""], [""], ["第1回"]] });
    await run((context) => {
      context.workbook.worksheets.getFirst().getRange("A3").autoFill("A1:A3", "FillDefault");
    });
    expect(engine.values(sheet, at(0, 0, 3, 1)).flat()).toEqual(["第1回", "第0回", "第1回"]);
  });

  it("are sorted with their formats, numbers before text and blanks last", async () => {
    const { run, engine, sheet } = await open({ 部: [["番号"], ["い"], [10], [""], [2]] });
    await run((context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A5");
      range.getCell(2, 0).format.font.bold = true;
      range.sort.apply([{ key: 0, ascending: true }], false, true);
    });
    expect(engine.values(sheet, at(0, 0, 5, 1)).flat()).toEqual(["番号", 2, 10, "い", ""]);
    expect([1, 2].map((row) => engine.style(sheet, row, 0).font.bold)).toEqual([false, true]);
  });

  it("are found by what they show, or not at all", async () => {
    const { run } = await open({
      部: [
        ["達成した", "未達成"],
        ["達成", "ABC"],
      ],
    });
    const found = await run((context) => {
      const first = context.workbook.worksheets.getFirst();
      const range = first.getRange();
      return {
        part: range.find("達成", {}).load("address"),
        whole: range.find("達成", { completeMatch: true }).load("address"),
        none: range.findOrNullObject("abc", { matchCase: true }).load("address"),
        all: first.findAll("達成", {}).load("address"),
        count: range.replaceAll("達成", "完了", {}),
      };
    });
    expect([found.part.address, found.whole.address, found.none.isNullObject]).toEqual([
      "部!A1",
      "部!A2",
      true,
    ]);
    expect([found.all.address, found.count.value]).toEqual(["部!A1:B1,部!A2", 3]);
    const { run: again } = await open({ 部: [["a"]] });
    const missing = again((context) => void context.workbook.worksheets.getFirst().getRange().find("x", {}));
    expect(await codeOf(missing)).toBe("ItemNotFound");
  });

  it("lead to the edges of their block", async () => {
    const { run } = await open({
      部: [
        [1, 2, "", 4],
        [5, 6],
      ],
    });
    const addresses = await run((context) => {
      const first = context.workbook.worksheets.getFirst();
      const a1 = first.getRange("A1");
      return [
        a1.getRangeEdge("Right"),
        first.getRange("B1").getRangeEdge("Right"),
        a1.getExtendedRange("Down"),
        a1.getSurroundingRegion(),
        first.getRange("D1").getRangeEdge("Down"),
        first.getRange("B2").getRowsAbove(1),
        first.getRange("A1").getColumnsAfter(2),
      ].map((range) => range.load("address"));
    });
    expect(addresses.map(({ address }) => address.slice(2))).toEqual([
      "B1",
      "D1",
      "A1:A2",
      "A1:B2",
      "D1048576",
      "B1",
      "B1:C1",
    ]);
  });
});
