/** Excel.Range and its kin, through the real office.js. */
import type { Value } from "../../../src/standin/engine/engine";
import { closeOffice, codeOf, open } from "./excel-in-memory";

afterAll(closeOffice);

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("a value that is written to a cell", () => {
  it.each<[unknown, Value, string, string]>([
    ["窓口", "窓口", "General", "stays text"],
    ["12", 12, "General", "becomes a number"],
    ["1,234", 1234, "#,##0", "becomes a number with thousands"],
    ["50%", 0.5, "0%", "becomes a share"],
    ["１２", 12, "General", "becomes a number, full-width too"],
    ["4/1/2022", 44652, "m/d/yyyy", "becomes an American date"],
    ["2022-04-01", 44652, "m/d/yyyy", "becomes a date"],
    ["1/4", 44565, "d-mmm", "becomes a day of this year, month first"],
    ["令和4年4月1日", "令和4年4月1日", "General", "stays text: the API reads no era"],
    ["①", "①", "General", "stays text: a circled figure is no number"],
    ["⑴", "⑴", "General", "stays text"],
    ["²", "²", "General", "stays text"],
    ["②③", "②③", "General", "stays text"],
    ["⒈", "⒈", "General", "stays text"],
    ["½", "½", "General", "stays text"],
    ["㍻4年4月1日", "㍻4年4月1日", "General", "stays text"],
    ["㏠", "㏠", "General", "stays text"],
    ["Apr 1", 44652, "d-mmm", "becomes a day of this year"],
    ["1-Apr", 44652, "d-mmm", "becomes a day of this year"],
    ["1-Apr-2022", 44652, "d-mmm-yy", "becomes a date"],
    ["April 1, 2022", 44652, "d-mmm-yy", "becomes a date"],
    ["April 2022", 44652, "mmm-yy", "becomes a month"],
    ["May 2022", 44682, "mmm-yy", "becomes a month"],
    ["Sep-3", 44807, "d-mmm", "becomes a day of this year"],
    ["Mar-22", 44642, "d-mmm", "becomes a day of this year"],
    ["Mar-32", 11749, "mmm-yy", "becomes a month of 1932: no day"],
    ["Apple 1", "Apple 1", "General", "stays text"],
    ["2022/4", 44652, "mmm-yy", "becomes a month"],
    ["2022/4/1 13:30", 44652.5625, "m/d/yyyy h:mm", "becomes a date with its time"],
    ["1:30 PM", 0.5625, "h:mm AM/PM", "becomes a time"],
    ["25:30", 1.0625, "[h]:mm:ss", "becomes hours"],
    ["1 1/2", 1.5, "# ?/?", "becomes a fraction"],
    ["12345678901234567", 12345678901234500, "General", "keeps fifteen digits"],
    ["TRUE", true, "General", "becomes a truth value"],
    ["'12", "12", "General", "stays text behind an apostrophe"],
    ["'=1+1", "=1+1", "General", "stays text behind an apostrophe"],
    ["-", "-", "General", "stays text"],
    ["13/45/2022", "13/45/2022", "General", "stays text: no such day"],
    ["", "", "General", "empties the cell"],
    [3.5, 3.5, "General", "stays a number"],
    [false, false, "General", "stays a truth value"],
  ])("%j: %j with the format %s, %s", async (given, value, format) => {
    const { run, engine, sheet } = await open({ Sheet1: [["before"]] });
    await run((context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[given]];
    });
    expect(engine.values(sheet, at(0, 0))).toEqual([[value]]);
    expect(engine.numberFormats(sheet, at(0, 0))).toEqual([[format]]);
  });

  it.each([
    ["=SUM(B1:B2)", "=SUM(B1:B2)"],
    ["+B1", "=+B1"],
    ["-B1", "=-B1"],
    ["@B1", "=B1"],
  ])("%s becomes the formula %s", async (given, formula) => {
    const { run, engine, sheet } = await open();
    await run((context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[given]];
    });
    expect(engine.formulas(sheet, at(0, 0))).toEqual([[formula]]);
  });

  it("is an error where it is written as one, and text behind an apostrophe", async () => {
    const { run, engine, sheet } = await open();
    const cells = await run((context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.values = [["#n/a", "'#N/A"]];
      return range.load("formulas");
    });
    expect(cells.formulas).toEqual([["#N/A", "#N/A"]]);
    expect(engine.formulas(sheet, at(0, 0, 1, 2))).toEqual([["#N/A", "#N/A"]]);
  });

  it("becomes text in a cell with the text format: numbers, truth values and formulas too", async () => {
    const { run, engine, sheet } = await open();
    await run((context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:D1");
      range.numberFormat = [["@", "@", "@", "@"]];
      range.values = [[3, true, 0.1, "4/1"]];
    });
    expect(engine.values(sheet, at(0, 0, 1, 4))).toEqual([["3", "TRUE", "0.1", "4/1"]]);
  });

  it.each([
    [false, "001"],
    [true, "'001"],
  ])("with an apostrophe that the text format keeps (%s): %s", async (apostropheStays, value) => {
    const { run, engine, sheet } = await open(undefined, { temper: { apostropheStays } });
    await run((context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["'001"]];
    });
    expect(engine.values(sheet, at(0, 0))).toEqual([[value]]);
  });

  it("stays as it is given in a cell with the text format", async () => {
    const { run, engine, sheet } = await open();
    await run((context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["=1+1", "007"]];
    });
    expect(engine.formulas(sheet, at(0, 0, 1, 2))).toEqual([["=1+1", "007"]]);
  });

  it("is left alone by null and lost under a merged cell", async () => {
    const { run, engine, sheet } = await open({ Sheet1: [["a", "b", "c"]] });
    await run((context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange("A1:B1").merge();
      first.getRange("A1:C1").values = [[null, "hidden", null]];
    });
    expect(engine.values(sheet, at(0, 0, 1, 3))).toEqual([["a", "", "c"]]);
  });

  it("fills a whole range when it is a single one", async () => {
    const { run, engine, sheet } = await open();
    await run((context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      // Excel takes a bare value for all cells, which the types do not know.
      range.values = "x" as never;
    });
    expect(engine.values(sheet, at(0, 0, 2, 2)).flat()).toEqual(["x", "x", "x", "x"]);
  });

  it("may be one of thousands: the library sends them in pieces", async () => {
    const { run, engine, sheet } = await open();
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `項目${row}`]);
    await run((context) => {
      context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 2000, 2).values = rows;
    });
    expect(engine.values(sheet, at(0, 0, 2000, 2))).toEqual(rows);
  });
});

describe("what a range leads to", () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 1), "C3"],
    ["getCell outside", (range) => range.getCell(5, 0), "B7"],
    ["getRow", (range) => range.getRow(1), "B3:D3"],
    ["getColumn", (range) => range.getColumn(2), "D2:D5"],
    ["getLastCell", (range) => range.getLastCell(), "D5"],
    ["getLastRow", (range) => range.getLastRow(), "B5:D5"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:5"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:C6"],
    ["getResizedRange", (range) => range.getResizedRange(-1, 1), "B2:E4"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
    ["getBoundingRect", (range) => range.getBoundingRect("F1"), "B1:F5"],
    ["getIntersection", (range) => range.getIntersectionOrNullObject("C1:C3"), "C2:C3"],
    ["getUsedRange", (range) => range.getUsedRange(true), "B2:C3"],
  ])("%s", async (_, lead, address) => {
    const { run } = await open({
      目標: [
        ["", "", ""],
        ["", "x"],
        ["", "", "y"],
      ],
    });
    const found = await run((context) => {
      const range = lead(context.workbook.worksheets.getFirst().getRange("B2:D5"));
      range.load("address");
      return range;
    });
    expect(found.address).toBe(`目標!${address}`);
  });

  it("quotes a sheet's name in an address where Excel does", async () => {
    const { run } = await open({ "4月 '22": [[1]] });
    const used = await run((context) => {
      const range = context.workbook.worksheets.getFirst().getUsedRange();
      range.load("address, cellCount");
      return range;
    });
    expect(used.address).toBe("'4月 ''22'!A1");
  });

  it("merged areas: those whose first cell lies inside, whole", async () => {
    const { run, engine, sheet } = await open();
    for (const merge of [at(0, 0, 1, 2), at(1, 1, 3, 1), at(2, 5, 1, 2)]) engine.merge(sheet, merge);
    const merged = await run((context) => {
      const areas = context.workbook.worksheets.getFirst().getRange("B1:E2").getMergedAreasOrNullObject();
      areas.load("address, areaCount");
      areas.areas.load("items/address");
      return areas;
    });
    expect([merged.areaCount, merged.address]).toEqual([1, "Sheet1!B2:B4"]);
    expect(merged.areas.items.map((item) => item.address)).toEqual(["Sheet1!B2:B4"]);
  });

  it.each<[Excel.SpecialCellType, string]>([
    ["DataValidations" as Excel.SpecialCellType, "Sheet1!B1:B2"],
    ["Blanks" as Excel.SpecialCellType, "Sheet1!B2"],
    ["Constants" as Excel.SpecialCellType, "Sheet1!A1:B1"],
    ["Formulas" as Excel.SpecialCellType, "Sheet1!A2"],
  ])("special cells: %s", async (type, address) => {
    const { run } = await open({ Sheet1: [["a", "b"], ["=A1"]] });
    const found = await run((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B1:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "b,c" } };
      const areas = sheet.getRange("A1:B2").getSpecialCellsOrNullObject(type);
      areas.load("address");
      return areas;
    });
    expect(found.address).toBe(address);
  });
});

describe("formats", () => {
  it("are set, and read as null where cells differ", async () => {
    const { run } = await open();
    const range = await run((context) => {
      const cells = context.workbook.worksheets.getFirst().getRange("A1:B1");
      const first = cells.getCell(0, 0);
      cells.format.font.bold = true;
      first.format.font.size = 14;
      first.format.font.color = "red";
      cells.format.fill.color = "#DDEEFF";
      cells.format.horizontalAlignment = "Center";
      cells.format.wrapText = true;
      first.format.columnWidth = 80;
      cells.format.rowHeight = 30;
      cells.load("format/font/bold, format/font/size, format/fill/color, format/horizontalAlignment");
      cells.format.load("columnWidth, rowHeight, wrapText");
      return cells;
    });
    const { format } = range;
    expect([format.font.bold, format.font.size, format.fill.color]).toEqual([true, null, "#DDEEFF"]);
    expect([format.horizontalAlignment, format.wrapText]).toEqual(["Center", true]);
    expect([format.columnWidth, format.rowHeight]).toEqual([null, 30]);
  });

  it("a cell without a fill says white; only its tint tells it apart", async () => {
    const { run } = await open();
    const fill = await run((context) => {
      const found = context.workbook.worksheets.getFirst().getRange("A1").format.fill;
      found.load("color, tintAndShade");
      return found;
    });
    expect([fill.color, fill.tintAndShade]).toEqual(["#FFFFFF", null]);
  });

  it("lines: outside, inside, colour, and none again", async () => {
    const { run, engine, sheet } = await open();
    await run((context) => {
      const { borders } = context.workbook.worksheets.getFirst().getRange("A1:A2").format;
      for (const edge of ["EdgeTop", "InsideHorizontal"] as const) borders.getItem(edge).style = "Continuous";
      borders.getItem("EdgeTop").weight = "Medium";
      borders.getItem("EdgeTop").color = "#123456";
    });
    const [first, second] = [engine.style(sheet, 0, 0).borders, engine.style(sheet, 1, 0).borders];
    expect(first.top).toEqual({ style: "medium", color: "#123456" });
    expect([first.bottom?.style, second.top?.style, second.bottom]).toEqual(["thin", "thin", null]);
    await run((context) => {
      const { borders } = context.workbook.worksheets.getFirst().getRange("A1:A2").format;
      borders.getItem("EdgeTop").style = "None";
    });
    expect(engine.style(sheet, 0, 0).borders.top).toBeNull();
  });

  it("cell by cell in one call, and back again", async () => {
    const { run, engine, sheet } = await open();
    engine.setStyle(sheet, at(0, 0), { fill: "#ff0000", font: { bold: true } });
    engine.setStyle(sheet, at(0, 0), { borders: { top: { style: "thin", color: "#00ff00" } } });
    const wanted = {
      address: true,
      format: {
        fill: { color: true },
        font: { bold: true },
        borders: { style: true, color: true, weight: true },
        wrapText: true,
      },
    };
    const read = await run((context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      return [
        range.getCellProperties(wanted),
        range.getColumnProperties({ format: { columnWidth: true } }),
      ] as const;
    });
    const [cells, columns] = [read[0].value, read[1].value];
    expect(cells[0]?.[0]).toMatchObject({
      address: "Sheet1!A1",
      format: { fill: { color: "#FF0000" }, font: { bold: true }, borders: { top: { color: "#00FF00" } } },
    });
    expect(columns.map((column) => column.format?.columnWidth)).toEqual([54, 54]);
    const before = [engine.style(sheet, 0, 0), engine.style(sheet, 0, 1).borders];
    engine.clearFormats(sheet, at(0, 0, 1, 2));
    await run((context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.setCellProperties(cells.map((row) => row.map(({ format }) => ({ format: format! }))));
      range.setColumnProperties([{ format: { columnWidth: 99 } }, {}]);
    });
    expect([engine.style(sheet, 0, 0), engine.style(sheet, 0, 1).borders]).toEqual(before);
    expect([engine.columnWidth(sheet, 0), engine.columnWidth(sheet, 1)]).toEqual([99, 54]);
  });

  it("autofit makes a row as high as its wrapped text needs", async () => {
    const { run, engine, sheet } = await open({
      Sheet1: [["・窓口を改善する\n・研修を行う\n・結果を公表する"]],
    });
    await run((context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.format.wrapText = true;
      range.format.columnWidth = 200;
      range.format.autofitRows();
    });
    expect(engine.rowHeight(sheet, 0)).toBeGreaterThan(40);
    expect(engine.rowHeight(sheet, 0)).toBeLessThan(60);
  });
});

describe("clear, merge, unmerge", () => {
  it.each<[Excel.ClearApplyTo, Value, boolean, number]>([
    ["Contents" as Excel.ClearApplyTo, "", true, 1],
    ["Formats" as Excel.ClearApplyTo, "a", false, 1],
    ["All" as Excel.ClearApplyTo, "", false, 0],
  ])("clear(%s)", async (what, value, bold, rules) => {
    const { run, engine, sheet } = await open({ Sheet1: [["a"]] });
    await run((context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.format.font.bold = true;
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      range.clear(what);
    });
    expect(engine.values(sheet, at(0, 0))).toEqual([[value]]);
    expect(engine.style(sheet, 0, 0).font.bold).toBe(bold);
    expect(engine.validations(sheet)).toHaveLength(rules);
  });

  it("merging keeps the first cell's content only", async () => {
    const { run, engine, sheet } = await open({
      Sheet1: [
        ["a", "b"],
        ["c", "d"],
      ],
    });
    await run((context) => context.workbook.worksheets.getFirst().getRange("A1:B2").merge());
    expect(engine.merges(sheet)).toEqual([at(0, 0, 2, 2)]);
    expect(engine.values(sheet, at(0, 0, 2, 2)).flat()).toEqual(["a", "", "", ""]);
    await run((context) => context.workbook.worksheets.getFirst().getRange("B2").unmerge());
    expect(engine.merges(sheet)).toEqual([]);
  });
});

describe("refusals of a range", () => {
  it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["an address that is none", "InvalidArgument", (sheet) => sheet.getRange("A1:")],
    ["an address beyond the sheet", "InvalidArgument", (sheet) => sheet.getRange("XFE1")],
    ["indexes beyond the sheet", "InvalidArgument", (sheet) => sheet.getRangeByIndexes(1048576, 0, 1, 1)],
    ["another sheet's address", "InvalidArgument", (sheet) => sheet.getRange("Other!A1")],
    [
      "an array of one value for several cells",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A1:A10").formulas = [["=B1"]]),
    ],
    [
      "an array of another size",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A1:B2").values = [["a", "b"]]),
    ],
    [
      "an array in pieces of another size",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1:B1000").values = Array.from({ length: 999 }, () => ["a", "b"]);
      },
    ],
    ["an object as a value", "InvalidArgument", (sheet) => (sheet.getRange("A1").values = [[{}]])],
    [
      "a formula that ends in the middle",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A1").formulas = [["=SUM("]]),
    ],
    [
      "a text of 32768 characters",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A1").values = [["x".repeat(32768)]]),
    ],
    ["a colour that is none", "InvalidArgument", (sheet) => (sheet.getRange("A1").format.fill.color = "#12")],
    [
      "an alignment that is none",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Center";
      },
    ],
    [
      "a property that the model does not know",
      "ApiNotFound",
      (sheet) => sheet.getRange("A1").load("hyperlink"),
    ],
    [
      "a method that the model does not know",
      "ApiNotFound",
      (sheet) => sheet.getRange("A1").getDirectPrecedents(),
    ],
    [
      "an object that the model does not know",
      "ApiNotFound",
      (sheet) => sheet.pivotTables.load("items/name"),
    ],
    ["no intersection", "ItemNotFound", (sheet) => sheet.getRange("A1").getIntersection("B2")],
    ["no such special cells", "ItemNotFound", (sheet) => sheet.getRange("A1").getSpecialCells("Formulas")],
  ])("%s: %s", async (_, code, act) => {
    const { run } = await open({ Sheet1: [], Other: [] });
    const refused = run((context) => void act(context.workbook.worksheets.getFirst()));
    expect(await codeOf(refused)).toBe(code);
  });
});
