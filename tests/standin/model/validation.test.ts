/** Data validation through the real office.js, and what it means for a person who types. */
import type { Validation } from "../../../src/standin/engine/engine";
import { closeOffice, codeOf, open } from "./excel-in-memory";

afterAll(closeOffice);

const list = (source: string) => ({ list: { inCellDropDown: true, source } });

describe("a rule", () => {
  it.each<[string, Excel.DataValidationRule, Partial<Validation>, string]>([
    [
      "list",
      list("高度に達成した,ほぼ達成した"),
      { type: "list", formula1: '"高度に達成した,ほぼ達成した"' },
      "List",
    ],
    ["list from cells", list("=リスト!$A$1:$A$3"), { type: "list", formula1: "リスト!$A$1:$A$3" }, "List"],
    ["list with a quotation mark", list('a"b,c'), { type: "list", formula1: '"a""b,c"' }, "List"],
    [
      "whole numbers",
      { wholeNumber: { formula1: 1, formula2: 20, operator: "Between" } },
      { type: "whole", formula1: "1", formula2: "20", operator: "between" },
      "WholeNumber",
    ],
    [
      "decimal numbers",
      { decimal: { formula1: "=B1", operator: "GreaterThanOrEqualTo" } },
      { type: "decimal", formula1: "B1", operator: "greaterThanOrEqual" },
      "Decimal",
    ],
    [
      "text length",
      { textLength: { formula1: 10, operator: "LessThan" } },
      { type: "textLength", formula1: "10", operator: "lessThan" },
      "TextLength",
    ],
    ["custom", { custom: { formula: "=A1>0" } }, { type: "custom", formula1: "A1>0" }, "Custom"],
  ])("%s comes back as it was given, numbers as formulas", async (_, rule, inFile, type) => {
    const { run, engine, sheet } = await open({ Sheet1: [], リスト: [] });
    const read = await run((context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange("A1:A3");
      dataValidation.rule = rule;
      dataValidation.load("rule, type, errorAlert, prompt, ignoreBlanks");
      return dataValidation;
    });
    expect(engine.validations(sheet)).toMatchObject([inFile]);
    // "When retrieving the value, it will always be returned as a string formula."
    const entries = Object.entries(rule) as [string, object][];
    const [kind, details] = entries[0]!;
    const asFormulas = Object.entries(details as Record<string, unknown>).map(
      ([key, one]): [string, unknown] => [key, typeof one === "number" ? `=${one}` : one],
    );
    expect(read.rule).toEqual({ [kind]: Object.fromEntries(asFormulas) });
    expect([read.type, read.ignoreBlanks]).toEqual([type, true]);
    expect(read.errorAlert).toEqual({ showAlert: true, style: "Stop", title: "", message: "" });
  });

  it("may name a Range as its source", async () => {
    const { run, engine, sheet } = await open({ Sheet1: [], "4月 表": [] });
    await run(({ workbook }) => {
      const source = workbook.worksheets.getItem("4月 表").getRange("A1:A3");
      workbook.worksheets.getFirst().getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source },
      };
    });
    expect(engine.validations(sheet)).toMatchObject([{ formula1: "'4月 表'!$A$1:$A$3" }]);
  });

  it("leaves its cells one by one and says what a mixed range is", async () => {
    const { run, engine, sheet } = await open();
    const types = await run((context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange("A1:A4").dataValidation.rule = list("a,b");
      first.getRange("A3:A4").dataValidation.rule = list("c");
      first.getRange("A2").dataValidation.clear();
      return ["A1", "A3:A4", "A3:A5", "A1:A4", "B1"].map((address) =>
        first.getRange(address).dataValidation.load("type, rule"),
      );
    });
    expect(types.map(({ type }) => type)).toEqual(["List", "List", "MixedCriteria", "MixedCriteria", "None"]);
    expect(types.map(({ rule }) => rule)).toEqual([list("a,b"), list("c"), null, null, {}]);
    await run((context) => {
      context.workbook.worksheets.getFirst().getRange("A2").dataValidation.rule = list("d");
    });
    const mixed = await run((context) => {
      return context.workbook.worksheets.getFirst().getRange("A1:A4").dataValidation.load("type");
    });
    expect(mixed.type).toBe("Inconsistent");
    expect(engine.validations(sheet)).toHaveLength(3);
  });

  it("stands on several ranges at once as one rule", async () => {
    const { run, engine, sheet } = await open();
    await run((context) => {
      const areas = context.workbook.worksheets.getFirst().getRanges("C5:C7, C10:C12");
      areas.dataValidation.rule = list("施政方針,ビジョン,その他");
      areas.dataValidation.prompt = { showPrompt: true, title: "分類", message: "選んでください" };
      areas.dataValidation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "分類",
        message: "一覧にありません",
      };
    });
    expect(engine.validations(sheet)).toMatchObject([
      {
        areas: [
          { row: 4, column: 2, rows: 3, columns: 1 },
          { row: 9, column: 2, rows: 3, columns: 1 },
        ],
        prompt: { title: "分類", message: "選んでください", show: true },
        error: { style: "warning" },
      },
    ]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    [
      "an inline list of 256 characters",
      (sheet) => (sheet.getRange("A1").dataValidation.rule = list("あ".repeat(256))),
    ],
    ["an empty list", (sheet) => (sheet.getRange("A1").dataValidation.rule = list(""))],
    ["no kind of rule", (sheet) => (sheet.getRange("A1").dataValidation.rule = {})],
    [
      "two kinds of rule",
      (sheet) => {
        sheet.getRange("A1").dataValidation.rule = { ...list("a"), custom: { formula: "=1" } };
      },
    ],
    [
      "an operator that is none",
      (sheet) => {
        sheet.getRange("A1").dataValidation.rule = {
          decimal: { formula1: 1, operator: "About" as "Between" },
        };
      },
    ],
    [
      "a title of 33 characters",
      (sheet) => {
        sheet.getRange("A1").dataValidation.prompt = {
          showPrompt: true,
          title: "あ".repeat(33),
          message: "",
        };
      },
    ],
    [
      "a rule over cells of which some have a prompt",
      (sheet) => {
        sheet.getRange("A2").dataValidation.prompt = { showPrompt: true, title: "t", message: "m" };
        sheet.getRange("A1:A3").dataValidation.rule = list("a");
      },
    ],
  ])("refused: %s", async (_, write) => {
    const { run } = await open();
    const refused = run((context) => void write(context.workbook.worksheets.getFirst()));
    expect(await codeOf(refused)).toBe("InvalidArgument");
  });

  it("tells the cells that break it", async () => {
    const { run } = await open({ Sheet1: [["a"], ["x"], [""], ["b"]] });
    const { all, bad } = await run((context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange("A1:A4");
      dataValidation.rule = list("a,b");
      return {
        all: dataValidation.load("valid"),
        bad: dataValidation.getInvalidCellsOrNullObject().load("address"),
      };
    });
    expect([all.valid, bad.address]).toEqual([null, "Sheet1!A2"]);
  });
});

describe("typing into a cell", () => {
  const rule = (change: Partial<Validation>): Validation => ({
    areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    type: "list",
    formula1: '"高度に達成した,ほぼ達成した"',
    formula2: "",
    operator: "",
    allowBlank: true,
    showDropdown: true,
    error: { show: true, style: "stop", title: "達成状況", message: "一覧から選んでください" },
    prompt: { show: true, title: "", message: "" },
    ...change,
  });
  const notValid = { kind: "not-valid", title: "達成状況", message: "一覧から選んでください" };
  const warning = {
    show: true,
    style: "warning",
    title: "達成状況",
    message: "一覧から選んでください",
  } as const;

  it.each<[string, Partial<Validation>, string, object]>([
    ["a choice of the list", {}, "ほぼ達成した", { kind: "done" }],
    ["something else: stopped", {}, "ほぼ達成", { ...notValid, style: "stop" }],
    ["something else: asked first", { error: warning }, "ほぼ達成", { ...notValid, style: "warning" }],
    ["nothing", {}, "", { kind: "done" }],
    ["nothing where blanks are not allowed", { allowBlank: false }, "", { ...notValid, style: "stop" }],
    ["something else where no alert is shown", { error: { ...warning, show: false } }, "x", { kind: "done" }],
    ["a choice from cells", { formula1: "リスト!$A$1:$A$2" }, "乙", { kind: "done" }],
    ["no choice from cells", { formula1: "リスト!$A$1:$A$2" }, "丙", { ...notValid, style: "stop" }],
    [
      "a text that is short enough",
      { type: "textLength", operator: "lessThan", formula1: "3" },
      "ab",
      { kind: "done" },
    ],
    ["a text that is too long", { type: "textLength", operator: "lessThan", formula1: "3" }, "abc", notValid],
    [
      "a number in between",
      { type: "whole", operator: "between", formula1: "1", formula2: "20" },
      "20",
      { kind: "done" },
    ],
    [
      "a number beyond",
      { type: "whole", operator: "between", formula1: "1", formula2: "20" },
      "21",
      notValid,
    ],
    [
      "a broken number",
      { type: "whole", operator: "between", formula1: "1", formula2: "20" },
      "1.5",
      notValid,
    ],
  ])("%s", async (_, change, typed, outcome) => {
    const { session, engine, sheet } = await open({ Sheet1: [["前"]], リスト: [["甲"], ["乙"]] });
    engine.addValidation(sheet, rule(change));
    const before = engine.values(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]![0];
    expect(session.userSetCell(sheet, 0, 0, typed)).toMatchObject(outcome);
    const done = "kind" in outcome && outcome.kind === "done";
    const after = engine.values(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]![0];
    expect(String(after)).toBe(done ? typed : before);
  });

  it("a warning that is answered with yes lets it in", async () => {
    const { session, engine, sheet } = await open();
    engine.addValidation(sheet, rule({ error: warning }));
    expect(session.userSetCell(sheet, 0, 0, "ほぼ達成", { confirmed: true })).toEqual({ kind: "done" });
    expect(session.userSetCell(sheet, 0, 1, "=SUM(", { confirmed: true })).toEqual({ kind: "bad-formula" });
    engine.protect(sheet, true);
    expect(session.userSetCell(sheet, 0, 0, "ほぼ達成した")).toEqual({ kind: "protected" });
  });

  it.each([
    ["2022/4/1", 44652, "yyyy/m/d"],
    ["R4.4.1", 44652, "[$-411]ge.m.d"],
    ["令和4年4月1日", 44652, '[$-411]ggge"年"m"月"d"日"'],
    ["4月1日", 44652, 'm"月"d"日"'],
    ["令和4年13月1日", "令和4年13月1日", "General"],
    ["12:30", 12.5 / 24, "h:mm"],
  ])("%s becomes %s with the format %s, as on a Japanese machine", async (typed, value, format) => {
    const { session, engine, sheet } = await open();
    session.userSetCell(sheet, 0, 0, typed);
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    expect([engine.values(sheet, cell)[0]![0], engine.numberFormats(sheet, cell)[0]![0]]).toEqual([
      value,
      format,
    ]);
  });
});
