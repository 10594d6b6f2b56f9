/** The workbook engine, tried through files: what it writes is read by another library, and the other way round. */
import ExcelJS from "exceljs";
import fc, { runs } from "../../support/random";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  OpenError,
  type Area,
  type Chart,
  type Engine,
  type Validation,
  type Value,
} from "../../../src/standin/engine/engine";
import { loadEngine, type EngineFactory } from "../../../src/standin/engine/file/load";

const WASM = "node_modules/excelize-wasm/excelize.wasm.gz";

let factory: EngineFactory;
beforeAll(async () => {
  factory = await loadEngine(WASM);
});

function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

function firstSheet(engine: Engine): string {
  const sheet = engine.sheets()[0];
  if (!sheet) throw new Error("no sheet");
  return sheet.id;
}

function newBook(): { engine: Engine; sheet: string } {
  const engine = factory.create("新規.xlsx");
  return { engine, sheet: firstSheet(engine) };
}

function reopened(engine: Engine): { engine: Engine; sheet: string } {
  const again = factory.open(engine.save(), "再.xlsx");
  return { engine: again, sheet: firstSheet(again) };
}

async function readByOther(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return workbook;
}

async function writtenByOther(
  build: (workbook: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void,
  parts: (parts: Record<string, Uint8Array>) => void = () => {},
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  build(workbook, workbook.addWorksheet("部の組織目標"));
  const files = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  parts(files);
  return zipSync(files);
}

function edit(parts: Record<string, Uint8Array>, name: string, change: (text: string) => string): void {
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`${name} was not changed`);
  parts[name] = strToU8(after);
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

const SHEET = "xl/worksheets/sheet1.xml";

describe("opening", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string) => Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();

  it.each([
    ["an empty file", new Uint8Array(), "unreadable"],
    ["a text file", strToU8("これはブックではない"), "unreadable"],
    ["a zip that is no workbook", zipSync({ "a.txt": strToU8("a") }), "unreadable"],
    ["an old .xls", new Uint8Array([...compound, ...utf16("Workbook")]), "unreadable"],
    ["a workbook with a password", new Uint8Array([...compound, ...utf16("EncryptedPackage")]), "encrypted"],
  ])("says of %s what is wrong with it", (_, bytes, code) => {
    let thrown: unknown;
    try {
      factory.open(bytes, "x.xlsx");
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(OpenError);
    expect(thrown).toMatchObject({ code });
  });

  it("finds a workbook damaged wherever it is cut off or overwritten, or reads it whole", () => {
    const { engine, sheet } = newBook();
    engine.setCell(sheet, 0, 0, "値", false);
    const bytes = engine.save();
    const tries = Array.from({ length: 15 }, (_, index) => Math.floor((bytes.length * index) / 15));
    for (const length of tries)
      expect(() => factory.open(bytes.slice(0, length), "x.xlsx")).toThrow(OpenError);
    for (const at of tries) {
      const broken = bytes.slice();
      broken.fill(0x55, at, at + 60);
      try {
        expect(factory.open(broken, "x.xlsx").sheets()).toHaveLength(1);
      } catch (error) {
        expect(error).toBeInstanceOf(OpenError);
      }
    }
    expect(factory.open(bytes, "x.xlsx").sheets()).toHaveLength(1);
  });

  it("gives back the very bytes of a file that nothing was written to", async () => {
    const bytes = await writtenByOther((_, sheet) => (sheet.getCell("A1").value = "x"));
    expect(factory.open(bytes, "x.xlsx").save()).toEqual(bytes);
  });
});

describe("values", () => {
  it("come with their types, whoever wrote them", async () => {
    const bytes = await writtenByOther(
      (_, sheet) => {
        sheet.getCell("A1").value = "0012";
        sheet.getCell("A2").value = 12.5;
        sheet.getCell("A3").value = true;
        sheet.getCell("A4").value = { error: "#N/A" };
        sheet.getCell("A5").value = new Date(Date.UTC(2022, 3, 1));
        sheet.getCell("A6").value = { richText: [{ text: "赤", font: { bold: true } }, { text: "い" }] };
        sheet.getCell("A7").value = "題名";
        sheet.getCell("A8").value = { formula: "A2*2", result: 25 };
        sheet.getCell("A9").value = { formula: 'A1&""', result: "0012" };
        sheet.getCell("A10").value = { formula: "A2>1" };
        sheet.getCell("A11").value = "一行目\n二行目 <&>";
      },
      (parts) =>
        edit(parts, "xl/sharedStrings.xml", (text) =>
          text.replace(
            "<t>題名</t>",
            '<t>題名</t><rPh sb="0" eb="2"><t>ダイメイ</t></rPh><phoneticPr fontId="1"/>',
          ),
        ),
    );
    const engine = factory.open(bytes, "x.xlsx");
    const values = engine.values(firstSheet(engine), area(0, 0, 12, 1)).flat();
    expect(values).toEqual([
      "0012",
      12.5,
      true,
      "#N/A",
      44652,
      "赤い",
      "題名",
      25,
      "0012",
      true,
      "一行目\n二行目 <&>",
      "",
    ]);
  });

  it.each<[string, Value]>([
    ["COUNTBLANK(A1:A5)", 3],
    ['COUNTIF(A1:A5,"項目")', 1],
    ['IF(A1="","空","値")', "値"],
    ['"12"&""', "12"],
    ["1/4", 0.25],
    ["A9", 0],
    ["1/0", "#DIV/0!"],
    ['IFERROR(1/0,"なし")', "なし"],
    ['A1="項目"', true],
    ["ROWS(A1:A5)-COUNTBLANK(A1:A5)", 2],
    ['HYPERLINK("#Sheet1!A1","開く")', "開く"],
    ["SOMETHINGNEW(1)", "#NAME?"],
  ])("of =%s are calculated", (formula, result) => {
    const { engine, sheet } = newBook();
    engine.setCell(sheet, 0, 0, "項目", false);
    engine.setCell(sheet, 1, 0, 3, false);
    // Written and emptied again: as empty as one that never had anything in it.
    engine.setCell(sheet, 2, 0, "x", false);
    engine.setCell(sheet, 2, 0, "", false);
    engine.setCell(sheet, 0, 2, `=${formula}`, true);
    expect(engine.values(sheet, area(0, 2))).toEqual([[result]]);
    expect(reopened(engine).engine.values(sheet, area(0, 2))).toEqual([[result]]);
  });

  it("follow a cell that changes, and a merged cell counts once", () => {
    const { engine, sheet } = newBook();
    engine.merge(sheet, area(0, 0, 3, 2));
    engine.setCell(sheet, 0, 0, "済", false);
    engine.setCell(sheet, 5, 0, '=COUNTIF(A1:B4,"済")', true);
    expect(engine.values(sheet, area(5, 0))).toEqual([[1]]);
    engine.setCell(sheet, 3, 0, "済", false);
    expect(engine.values(sheet, area(5, 0))).toEqual([[2]]);
    // The covered cells of a merge cannot be written to.
    engine.setCell(sheet, 1, 1, "済", false);
    expect(engine.values(sheet, area(0, 0, 2, 2))).toEqual([
      ["済", ""],
      ["", ""],
    ]);
    const again = reopened(engine);
    expect(again.engine.merges(again.sheet)).toEqual([area(0, 0, 3, 2)]);
    again.engine.setCell(again.sheet, 4, 0, "済", false);
    expect(again.engine.values(again.sheet, area(5, 0))).toEqual([[2]]);
  });

  it("count a merged cell of a file once, its covered cells being there with borders", async () => {
    const bytes = await writtenByOther((_, sheet) => {
      sheet.getCell("A1").value = "済";
      for (const at of ["A1", "A2", "A3", "B1", "B2", "B3"])
        sheet.getCell(at).border = { top: { style: "thin" } };
      sheet.mergeCells("A1:B3");
      sheet.getCell("D1").value = { formula: 'COUNTIF(A1:B4,"済")' };
    });
    const engine = factory.open(bytes, "x.xlsx");
    expect(engine.values(firstSheet(engine), area(0, 3))).toEqual([[1]]);
  });

  it("keep text that looks like a formula, and formulas as formulas", async () => {
    const { engine, sheet } = newBook();
    engine.setCell(sheet, 0, 0, "=1+1", false);
    engine.setCell(sheet, 1, 0, "=1+1", true);
    expect(engine.formulas(sheet, area(0, 0, 2, 1))).toEqual([["=1+1"], ["=1+1"]]);
    const other = (await readByOther(engine.save())).worksheets[0];
    expect(other?.getCell("A1").value).toBe("=1+1");
    // With the result beside it, for programs that do not calculate.
    expect(other?.getCell("A2").value).toEqual({ formula: "1+1", result: 2 });
  });

  it("of formulas that share one text stay when the first is overwritten", async () => {
    const bytes = await writtenByOther((_, sheet) => {
      for (let row = 1; row <= 3; row += 1) sheet.getCell(`A${row}`).value = row;
      sheet.fillFormula("B1:B3", "A1*10", [10, 20, 30]);
    });
    const engine = factory.open(bytes, "x.xlsx");
    const sheet = firstSheet(engine);
    expect(engine.formulas(sheet, area(0, 1, 3, 1))).toEqual([["=A1*10"], ["=A2*10"], ["=A3*10"]]);
    engine.setCell(sheet, 0, 1, "上書き", false);
    engine.setCell(sheet, 1, 0, 5, false);
    expect(engine.values(sheet, area(0, 1, 3, 1))).toEqual([["上書き"], [50], [30]]);
    const again = reopened(engine);
    expect(again.engine.formulas(again.sheet, area(0, 1, 3, 1))).toEqual([
      ["上書き"],
      ["=A2*10"],
      ["=A3*10"],
    ]);
  });

  it("that are not touched by any write keep a result that the library cannot calculate", async () => {
    const bytes = await writtenByOther((_, sheet) => {
      sheet.getCell("A1").value = { formula: "SOMETHINGNEW(1)", result: 7 };
    });
    const engine = factory.open(bytes, "x.xlsx");
    engine.setCell(firstSheet(engine), 4, 4, 1, false);
    expect(engine.values(firstSheet(engine), area(0, 0))).toEqual([[7]]);
    expect((await readByOther(engine.save())).worksheets[0]?.getCell("A1").result).toBe(7);
  });

  const content = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "=1+1",
      "0012",
      "TRUE",
      "#N/A",
      "_x000D_",
      "_x005F_",
      " 前後 ",
      "a\r\nb",
      "\n",
      "\u3000",
      "1e5",
      "'",
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.integer(),
    fc.boolean(),
    fc.constant(""),
  );

  it("are what was set, at once and after saving and opening", () => {
    const rows = fc.array(fc.array(content, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (grid) => {
        const { engine, sheet } = newBook();
        grid.forEach((cells, row) =>
          cells.forEach((value, column) => engine.setCell(sheet, row, column, value, false)),
        );
        const whole = area(0, 0, grid.length, 4);
        expect(engine.values(sheet, whole)).toEqual(grid);
        const again = reopened(engine);
        expect(again.engine.values(again.sheet, whole)).toEqual(grid);
      }),
      { numRuns: runs(30) },
    );
  });
});

describe("what a person sees", () => {
  it.each([
    [44652, '[$-411]ggge"年"m"月"d"日"', "令和4年4月1日"],
    [44652, "yyyy/m/d", "2022/4/1"],
    [0.3, "0.0%", "30.0%"],
    [1234567, "#,##0", "1,234,567"],
    [5, "General", "5"],
  ])("of %s in the format %s is %s", (value, format, text) => {
    const { engine, sheet } = newBook();
    engine.setCell(sheet, 0, 0, value, false);
    engine.setCell(sheet, 1, 0, `=A1`, true);
    engine.setNumberFormat(sheet, area(0, 0, 2, 1), format);
    expect(engine.texts(sheet, area(0, 0, 2, 1))).toEqual([[text], [text]]);
    expect(engine.numberFormats(sheet, area(0, 0))).toEqual([[format]]);
    const again = reopened(engine);
    expect(again.engine.texts(again.sheet, area(0, 0, 2, 1))).toEqual([[text], [text]]);
  });

  it("comes in one go for a large sheet and follows a change", () => {
    const { engine, sheet } = newBook();
    for (let row = 0; row < 400; row += 1) engine.setCell(sheet, row, 0, row / 100, false);
    engine.setNumberFormat(sheet, area(0, 0, 400, 1), "0%");
    expect(engine.texts(sheet, area(0, 0, 400, 1))[150]).toEqual(["150%"]);
    engine.setCell(sheet, 150, 0, 2, false);
    expect(engine.texts(sheet, area(0, 0, 400, 1)).slice(149, 152)).toEqual([["149%"], ["200%"], ["151%"]]);
  });
});

describe("formats", () => {
  it("change only in what is named", async () => {
    const bytes = await writtenByOther((_, sheet) => {
      const cell = sheet.getCell("B2");
      cell.value = 1;
      cell.font = { name: "游ゴシック", size: 9, bold: true, color: { argb: "FFFF0000" } };
      cell.alignment = { horizontal: "center", vertical: "top", wrapText: true, indent: 1 };
      cell.border = { top: { style: "thin", color: { argb: "FF00FF00" } }, left: { style: "double" } };
      cell.numFmt = "0.00";
    });
    const engine = factory.open(bytes, "x.xlsx");
    const sheet = firstSheet(engine);
    const before = engine.style(sheet, 1, 1);
    expect(before).toEqual({
      font: { name: "游ゴシック", size: 9, bold: true, italic: false, color: "#ff0000" },
      fill: null,
      horizontal: "center",
      vertical: "top",
      wrap: true,
      numberFormat: "0.00",
      borders: {
        top: { style: "thin", color: "#00ff00" },
        bottom: null,
        left: { style: "double", color: "#000000" },
        right: null,
      },
    });
    engine.setStyle(sheet, area(1, 1), {
      fill: "#ffe699",
      borders: { left: null, right: { style: "hair", color: "#0000ff" } },
    });
    const after = {
      ...before,
      fill: "#ffe699",
      borders: { ...before.borders, left: null, right: { style: "hair", color: "#0000ff" } },
    };
    expect(engine.style(sheet, 1, 1)).toEqual(after);
    const saved = engine.save();
    const again = factory.open(saved, "x.xlsx");
    expect(again.style(sheet, 1, 1)).toEqual(after);
    const other = (await readByOther(saved)).worksheets[0]?.getCell("B2");
    expect(other?.alignment).toMatchObject({
      horizontal: "center",
      vertical: "top",
      wrapText: true,
      indent: 1,
    });
    expect(other?.fill).toMatchObject({ type: "pattern", pattern: "solid", fgColor: { argb: "FFFFE699" } });
    engine.setStyle(sheet, area(1, 1), { fill: null });
    expect(engine.style(sheet, 1, 1).fill).toBeNull();
    engine.clearFormats(sheet, area(1, 1));
    expect(engine.style(sheet, 1, 1)).toEqual(engine.style(sheet, 30, 30));
  });

  it("of rows and columns hold for cells that are not written", async () => {
    const bytes = await writtenByOther((_, sheet) => {
      sheet.getColumn(3).font = { name: "Arial", size: 20 };
      sheet.getColumn(3).width = 30;
      sheet.getCell("A1").value = 1;
    });
    const engine = factory.open(bytes, "x.xlsx");
    expect(engine.style(firstSheet(engine), 9, 2).font.size).toBe(20);
    expect(engine.style(firstSheet(engine), 9, 1).font.size).toBe(11);
  });
});

describe("sizes", () => {
  it("are points, and keep through a file", () => {
    const { engine, sheet } = newBook();
    expect(engine.columnWidth(sheet, 0)).toBe(48);
    engine.setColumnWidth(sheet, 1, 120);
    engine.setRowHeight(sheet, 2, 33);
    expect([engine.columnWidth(sheet, 1), engine.rowHeight(sheet, 2), engine.rowHeight(sheet, 0)]).toEqual([
      120, 33, 15,
    ]);
    const again = reopened(engine);
    expect([again.engine.columnWidth(again.sheet, 1), again.engine.rowHeight(again.sheet, 2)]).toEqual([
      120, 33,
    ]);
  });

  it("know what is hidden and where pages break", async () => {
    const bytes = await writtenByOther((_, sheet) => {
      sheet.getCell("A9").value = 1;
      sheet.getRow(3).hidden = true;
      sheet.getRow(3).height = 20;
      sheet.getColumn(2).hidden = true;
      sheet.getRow(5).addPageBreak();
    });
    const engine = factory.open(bytes, "x.xlsx");
    const sheet = firstSheet(engine);
    expect([1, 2, 3].map((row) => engine.rowVisible(sheet, row))).toEqual([true, false, true]);
    expect([0, 1, 2].map((column) => engine.columnVisible(sheet, column))).toEqual([true, false, true]);
    expect(engine.rowBreaks(sheet)).toEqual([5]);
  });

  it("tell the used area with and without formats", () => {
    const { engine, sheet } = newBook();
    expect(engine.usedArea(sheet)).toBeNull();
    engine.setCell(sheet, 2, 1, "x", false);
    engine.setCell(sheet, 20, 20, "x", false);
    engine.setCell(sheet, 20, 20, "", false);
    engine.setStyle(sheet, area(5, 4), { fill: "#ffffff" });
    engine.merge(sheet, area(0, 0, 1, 2));
    expect(engine.usedArea(sheet)).toEqual(area(2, 1));
    expect(engine.usedArea(sheet, true)).toEqual(area(0, 0, 6, 5));
  });
});

describe("rules", () => {
  const list: Validation = {
    areas: [area(3, 2, 5, 1)],
    type: "list",
    formula1: '"施政方針,ビジョン,その他"',
    formula2: "",
    operator: "between",
    allowBlank: true,
    showDropdown: true,
    error: { show: true, style: "warning", title: "入力", message: "一覧から\n選んでください <&>" },
    prompt: { show: true, title: "分類", message: "選択" },
  };

  it("are written as another library reads them, and read again", async () => {
    const { engine, sheet } = newBook();
    engine.addValidation(sheet, list);
    const saved = engine.save();
    expect((await readByOther(saved)).worksheets[0]?.getCell("C5").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"施政方針,ビジョン,その他"'],
      allowBlank: true,
      errorStyle: "warning",
      prompt: "選択",
    });
    expect(factory.open(saved, "x").validations(sheet)).toEqual([list]);
  });

  it("can be taken from some of their cells only", () => {
    const { engine, sheet } = newBook();
    engine.addValidation(sheet, list);
    engine.clearValidation(sheet, area(4, 0, 2, 9));
    const left = [area(3, 2, 1, 1), area(6, 2, 2, 1)];
    expect(engine.validations(sheet)[0]?.areas).toEqual(left);
    const again = reopened(engine);
    expect(again.engine.validations(again.sheet)[0]?.areas).toEqual(left);
    again.engine.clearValidation(again.sheet, area(0, 0, 99, 9));
    expect(again.engine.validations(again.sheet)).toEqual([]);
  });

  it("of Excel 2010's extension are read and kept as they are, fewer cells and all", async () => {
    const extension =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">' +
      "<x14:formula1><xm:f>リスト!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
    const bytes = await writtenByOther(
      (workbook, sheet) => {
        sheet.getCell("A1").value = "x";
        workbook.addWorksheet("リスト").getCell("A1").value = "甲";
      },
      (parts) => edit(parts, SHEET, (text) => text.replace("</worksheet>", `${extension}</worksheet>`)),
    );
    const engine = factory.open(bytes, "x.xlsx");
    const sheet = firstSheet(engine);
    const rule = { type: "list", formula1: "リスト!$A$1:$A$3", areas: [area(1, 3, 3, 1)] };
    expect(engine.validations(sheet)).toEqual([expect.objectContaining(rule)]);
    engine.setCell(sheet, 0, 0, "y", false);
    expect(partsOf(engine.save())[SHEET]).toContain("<x14:dataValidations");
    engine.addValidation(sheet, list);
    const saved = partsOf(engine.save())[SHEET];
    expect(saved).toContain(extension);
    const again = factory.open(engine.save(), "x");
    expect(again.validations(sheet)).toEqual([list, expect.objectContaining(rule)]);
    again.clearValidation(sheet, area(2, 3));
    const left = { ...rule, areas: [area(1, 3), area(3, 3)] };
    const fewer = again.save();
    expect(factory.open(fewer, "x").validations(sheet)).toEqual([list, expect.objectContaining(left)]);
    expect(partsOf(fewer)[SHEET]).toContain("<xm:sqref>D2 D4</xm:sqref>");
    again.clearValidation(sheet, area(0, 0, 99, 9));
    const none = partsOf(again.save())[SHEET];
    expect(none).not.toContain("ataValidation");
    expect(none).not.toContain("extLst");
  });
});

describe("charts", () => {
  const chart: Chart = {
    name: "達成状況の件数",
    type: "barClustered",
    title: "達成状況 <件数>",
    alternativeText: "高度に達成した 6件、ほぼ達成した 13件",
    series: [
      { name: "件数", categories: "'Sheet1'!$A$1:$A$3", values: "'Sheet1'!$B$1:$B$3", color: "#2f5597" },
    ],
    legend: false,
    dataLabels: true,
    reverseCategories: true,
    left: 100.5,
    top: 50,
    width: 400,
    height: 200,
  };

  function withFigures(): { engine: Engine; sheet: string } {
    const book = newBook();
    ["高度", "ほぼ", "未"].forEach((label, row) => {
      book.engine.setCell(book.sheet, row, 0, label, false);
      book.engine.setCell(book.sheet, row, 1, `=${row + 1}*2`, true);
    });
    return book;
  }

  it.each(["barClustered", "columnClustered", "barStacked100"] as const)(
    "of the kind %s come back from a file",
    (type) => {
      const { engine, sheet } = withFigures();
      const wanted = { ...chart, type };
      engine.putChart(sheet, wanted);
      expect(engine.charts(sheet)).toEqual([wanted]);
      const again = reopened(engine);
      expect(again.engine.charts(again.sheet)).toEqual([wanted]);
    },
  );

  it("carry the present figures for programs that do not calculate", () => {
    const { engine, sheet } = withFigures();
    engine.putChart(sheet, chart);
    engine.setCell(sheet, 2, 1, 40, false);
    const written = partsOf(engine.save())["xl/charts/chart1.xml"] ?? "";
    const points = (xml: string) => Array.from(xml.matchAll(/<v>([^<]*)<\/v>/g), (match) => match[1]);
    expect(points(/<cat>.*<\/cat>/s.exec(written)?.[0] ?? "")).toEqual(["高度", "ほぼ", "未"]);
    expect(points(/<val>.*<\/val>/s.exec(written)?.[0] ?? "")).toEqual(["2", "4", "40"]);
    expect(points(/<ser>.*?<\/tx>/s.exec(written)?.[0] ?? "")).toEqual(["件数"]);
  });

  it("that were there stay byte for byte beside new and removed ones", () => {
    const { engine, sheet } = withFigures();
    engine.putChart(sheet, chart);
    engine.putChart(sheet, { ...chart, name: "別", left: 0 });
    const first = engine.save();
    const again = factory.open(first, "x.xlsx");
    again.putChart(sheet, { ...chart, name: "追加", title: "", left: 10 });
    again.removeChart(sheet, "別");
    const second = again.save();
    expect(partsOf(second)["xl/charts/chart1.xml"]).toBe(partsOf(first)["xl/charts/chart1.xml"]);
    const third = factory.open(second, "x.xlsx");
    expect(third.charts(sheet).map(({ name }) => name)).toEqual([chart.name, "追加"]);
    third.putChart(sheet, { ...chart, title: "新しい題" });
    const last = factory.open(third.save(), "x.xlsx");
    expect(last.charts(sheet).map(({ name, title }) => [name, title])).toEqual([
      ["追加", ""],
      [chart.name, "新しい題"],
    ]);
    const parts = partsOf(third.save());
    // No part is left that nothing refers to.
    expect(Object.keys(parts).filter((name) => /charts\/chart\d/.test(name))).toHaveLength(2);
    expect(parts["[Content_Types].xml"]?.match(/charts\/chart\d/g)).toHaveLength(2);
  });
});

describe("the page", () => {
  it("set-up comes back from a file, and another library sees it", async () => {
    const { engine, sheet } = newBook();
    const page = {
      orientation: "landscape",
      paper: "a4",
      fitToWidth: 1,
      fitToHeight: null,
      printArea: "A1:H30",
      titleRows: "$1:$3",
      footer: { left: "左 & 右", center: "&P / &N", right: "&D" },
      centerHorizontally: true,
      topMargin: 36,
      bottomMargin: 45,
      footerMargin: 18,
    } as const;
    engine.setPageSetup(sheet, page);
    engine.freeze(sheet, 3, 0);
    engine.setGridlines?.(sheet, false);
    engine.setTabColor?.(sheet, "#ff8800");
    const expected = {
      header: { left: "", center: "", right: "" },
      ...page,
      footer: { ...page.footer, left: "左 & 右" },
    };
    expect(engine.pageSetup(sheet)).toEqual(expected);
    const saved = engine.save();
    const again = factory.open(saved, "x.xlsx");
    expect(again.pageSetup(sheet)).toEqual(expected);
    expect([again.frozenRows(sheet), again.gridlines?.(sheet), again.tabColor?.(sheet)]).toEqual([
      3,
      false,
      "#ff8800",
    ]);
    const other = (await readByOther(saved)).worksheets[0];
    expect(other?.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
    });
    expect(other?.pageSetup.printArea).toBe("A1:H30");
    expect(other?.views[0]).toMatchObject({ state: "frozen", ySplit: 3, showGridLines: false });
    again.setPageSetup(sheet, {
      printArea: null,
      titleRows: null,
      fitToWidth: null,
      footer: { left: "", center: "", right: "" },
    });
    again.freeze(sheet, 0, 0);
    const cleared = factory.open(again.save(), "x.xlsx");
    expect(cleared.pageSetup(sheet)).toMatchObject({
      printArea: null,
      titleRows: null,
      fitToWidth: null,
      footer: { center: "" },
    });
    expect(cleared.frozenRows(sheet)).toBe(0);
  });

  it("keeps margins and headers that nobody named", async () => {
    const bytes = await writtenByOther((_, sheet) => {
      sheet.getCell("A1").value = 1;
      sheet.pageSetup.margins = { left: 0.4, right: 0.5, top: 0.6, bottom: 0.7, header: 0.1, footer: 0.2 };
      sheet.headerFooter.oddHeader = "&C表題";
    });
    const engine = factory.open(bytes, "x.xlsx");
    engine.setPageSetup(firstSheet(engine), {
      centerHorizontally: true,
      orientation: "landscape",
      footer: { left: "", center: "&P", right: "" },
    });
    const other = (await readByOther(engine.save())).worksheets[0];
    expect(other?.pageSetup.margins).toEqual({
      left: 0.4,
      right: 0.5,
      top: 0.6,
      bottom: 0.7,
      header: 0.1,
      footer: 0.2,
    });
    expect(other?.headerFooter).toMatchObject({ oddHeader: "&C表題", oddFooter: "&C&P" });
  });
});

describe("names and custom XML", () => {
  it("keep hidden names hidden, scopes, and what else is there", async () => {
    const bytes = await writtenByOther(
      (workbook, sheet) => {
        sheet.getCell("A1").value = 1;
        workbook.definedNames.add("部の組織目標!$A$1:$A$3", "候補");
      },
      (parts) =>
        edit(parts, "xl/workbook.xml", (text) =>
          text.replace(
            "</definedNames>",
            '<definedName name="秘密" hidden="1" comment="c" localSheetId="0">部の組織目標!$A$2</definedName></definedNames>',
          ),
        ),
    );
    const engine = factory.open(bytes, "x.xlsx");
    const sheet = firstSheet(engine);
    const secret = { name: "秘密", refersTo: "部の組織目標!$A$2", sheet, visible: false };
    expect(engine.names()).toEqual([
      expect.objectContaining({ name: "候補", sheet: null, visible: true }),
      secret,
    ]);
    engine.setName({ name: "印", refersTo: "='部の組織目標'!$A$1", sheet: null, visible: false });
    engine.setName({ name: "印", refersTo: "='部の組織目標'!$A$9", sheet: null, visible: false });
    engine.removeName("候補", null);
    engine.setCell(sheet, 8, 0, 42, false);
    engine.setCell(sheet, 0, 5, "=印+1", true);
    const saved = engine.save();
    expect(partsOf(saved)["xl/workbook.xml"]).toContain('comment="c"');
    const again = factory.open(saved, "x.xlsx");
    const mark = { name: "印", refersTo: "'部の組織目標'!$A$9", sheet: null, visible: false };
    expect(again.names()).toEqual([secret, mark]);
    expect(again.values(sheet, area(0, 5))).toEqual([[43]]);
  });

  it("add, change and remove custom XML parts beside others'", async () => {
    const bytes = await writtenByOther((_, sheet) => {
      sheet.getCell("A1").value = 1;
    });
    const first = factory.open(bytes, "x.xlsx");
    const one = first.addXmlPart(
      '<?xml version="1.0"?><!-- <b xmlns="urn:no"/> --><a xmlns="urn:設定">あ</a>',
    );
    const two = first.addXmlPart('<p:a xmlns:p="urn:b" xmlns="urn:c"/>');
    expect([one.namespace, two.namespace]).toEqual(["urn:設定", "urn:b"]);
    expect(() => first.addXmlPart("<a>")).toThrow("XML");
    const second = factory.open(first.save(), "x.xlsx");
    expect(second.xmlParts()).toEqual([one, two]);
    second.setXmlPart(two.id, '<a xmlns="urn:b">2</a>');
    second.removeXmlPart(one.id);
    const third = second.addXmlPart("<c/>");
    const saved = second.save();
    expect(factory.open(saved, "x.xlsx").xmlParts()).toEqual([
      { ...two, xml: '<a xmlns="urn:b">2</a>' },
      third,
    ]);
    expect((await readByOther(saved)).worksheets).toHaveLength(1);
  });
});

describe("sheets", () => {
  it("keep their ids when they are renamed, and references follow", () => {
    const { engine, sheet } = newBook();
    const summary = engine.addSheet("集計");
    engine.setCell(sheet, 0, 0, 5, false);
    engine.setCell(summary, 0, 0, '=Sheet1!A1*2&"Sheet1!"', true);
    engine.setCell(summary, 0, 1, "='Sheet1'!A1+1", true);
    engine.setName({ name: "元", refersTo: "Sheet1!$A$1", sheet: null, visible: true });
    engine.renameSheet(sheet, "部の 目標");
    expect(engine.sheets().map(({ id, name }) => [id, name])).toEqual([
      [sheet, "部の 目標"],
      [summary, "集計"],
    ]);
    expect(engine.formulas(summary, area(0, 0, 1, 2))).toEqual([
      ["='部の 目標'!A1*2&\"Sheet1!\"", "='部の 目標'!A1+1"],
    ]);
    expect(engine.values(summary, area(0, 0, 1, 2))).toEqual([["10Sheet1!", 6]]);
    const again = factory.open(engine.save(), "x.xlsx");
    expect(again.values(again.sheets()[1]?.id ?? "", area(0, 0, 1, 2))).toEqual([["10Sheet1!", 6]]);
    expect(again.names()[0]?.refersTo).toBe("'部の 目標'!$A$1");
  });

  it("that are removed leave lost references behind: in cells, rules, names, and after saving", () => {
    const { engine, sheet } = newBook();
    const other = engine.addSheet("別 表");
    engine.setCell(other, 0, 0, 5, false);
    engine.setCell(sheet, 0, 0, "='別 表'!A1+1", true);
    engine.setCell(sheet, 0, 1, "=IFERROR('別 表'!A1,\"無し\")", true);
    engine.setName({ name: "元", refersTo: "'別 表'!$A$1", sheet: null, visible: true });
    engine.removeSheet(other);
    const formulas = [["=#REF!A1+1", '=IFERROR(#REF!A1,"無し")']];
    expect(engine.formulas(sheet, area(0, 0, 1, 2))).toEqual(formulas);
    expect(engine.values(sheet, area(0, 0))).toEqual([["#REF!"]]);
    expect(engine.names()[0]?.refersTo).toBe("#REF!$A$1");
    const again = factory.open(engine.save(), "x.xlsx");
    const saved = again.sheets()[0]?.id ?? "";
    expect(again.formulas(saved, area(0, 0, 1, 2))).toEqual(formulas);
    expect(again.values(saved, area(0, 0))).toEqual([["#REF!"]]);
    // A sheet of that name that comes later is another one.
    engine.addSheet("別 表");
    expect(engine.formulas(sheet, area(0, 0, 1, 2))).toEqual(formulas);
  });

  it("are added, moved, hidden and removed, and no id is given twice", async () => {
    const { engine, sheet } = newBook();
    const second = engine.addSheet("二");
    const third = engine.addSheet("三");
    expect(() => engine.addSheet("二")).toThrow("already");
    engine.moveSheet?.(sheet, 2);
    engine.setSheetVisible?.(third, false, true);
    expect(engine.sheets().map(({ name }) => name)).toEqual(["二", "三", "Sheet1"]);
    engine.activate(second);
    engine.removeSheet(second);
    expect(engine.activeSheet()).toBe(sheet);
    expect(() => engine.removeSheet(sheet)).toThrow("visible");
    const fourth = engine.addSheet("二");
    expect([sheet, second, third]).not.toContain(fourth);
    const saved = engine.save();
    const again = factory.open(saved, "x.xlsx");
    expect(again.sheets().map(({ name, visible, veryHidden }) => [name, visible, veryHidden])).toEqual([
      ["三", false, true],
      ["Sheet1", true, false],
      ["二", true, false],
    ]);
    expect(again.sheets().find(({ id }) => id === again.activeSheet())?.name).toBe("Sheet1");
    expect((await readByOther(saved)).worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["三", "veryHidden"],
      ["Sheet1", "visible"],
      ["二", "visible"],
    ]);
  });

  it("tell whether they are protected", () => {
    const { engine, sheet } = newBook();
    engine.protect(sheet, true);
    expect(engine.sheets()[0]?.protected).toBe(true);
    const again = reopened(engine);
    expect(again.engine.sheets()[0]?.protected).toBe(true);
    again.engine.protect(again.sheet, false);
    expect(reopened(again.engine).engine.sheets()[0]?.protected).toBe(false);
  });
});

describe("other people's content", () => {
  it("stays where nothing of it was changed", async () => {
    const bytes = await writtenByOther(
      (workbook, sheet) => {
        sheet.getCell("A1").value = "題";
        sheet.getCell("B2").note = "メモ";
        sheet.addConditionalFormatting({
          ref: "A1:B4",
          rules: [{ type: "expression", priority: 1, formulae: ["A1=1"], style: { font: { bold: true } } }],
        });
        sheet.getRow(2).addPageBreak();
        const untouched = workbook.addWorksheet("別");
        untouched.getCell("A1").value = "x";
        untouched.mergeCells("A1:B2");
      },
      (parts) => {
        parts["xl/unknown/thing.bin"] = new Uint8Array([1, 2, 3]);
        edit(parts, SHEET, (text) =>
          text.replace(
            "<legacyDrawing",
            '<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors><legacyDrawing',
          ),
        );
      },
    );
    const before = partsOf(bytes);
    const engine = factory.open(bytes, "x.xlsx");
    engine.setCell(firstSheet(engine), 5, 5, "追記", false);
    engine.merge(firstSheet(engine), area(7, 0, 1, 3));
    engine.addValidation(firstSheet(engine), {
      areas: [area(0, 0)],
      type: "whole",
      formula1: "1",
      formula2: "9",
      operator: "between",
      allowBlank: false,
      showDropdown: true,
      error: { show: false, style: "stop", title: "", message: "" },
      prompt: { show: false, title: "", message: "" },
    });
    const after = partsOf(engine.save());
    expect(Object.keys(before).filter((name) => !name.endsWith("/") && !(name in after))).toEqual([]);
    for (const part of ["xl/worksheets/sheet2.xml", "xl/unknown/thing.bin", "xl/comments1.xml"]) {
      expect(after[part]).toBe(before[part]);
    }
    const order = Array.from(
      after[SHEET]?.matchAll(
        /<(mergeCells|conditionalFormatting|dataValidations|rowBreaks|ignoredErrors|legacyDrawing)\b/g,
      ) ?? [],
      (match) => match[1],
    );
    expect(order).toEqual([
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "rowBreaks",
      "ignoredErrors",
      "legacyDrawing",
    ]);
  });
});
