/** The conditions as a spreadsheet works them out, cell by cell. */
import {
  blankCondition,
  blankThoughCondition,
  errorCondition,
  filledCondition,
  outsideListCondition,
} from "../../src/highlight/formulas";
import { loadEngine, type EngineFactory } from "../../src/standin/engine/file/load";

let factory: EngineFactory;
beforeAll(async () => {
  factory = await loadEngine("node_modules/excelize-wasm/excelize.wasm.gz");
});

function holds(condition: string, value: string | number, other: string | number = ""): boolean {
  const engine = factory.create("x.xlsx");
  const sheet = engine.sheets()[0]!.id;
  const formula = typeof value === "string" && value.startsWith("=");
  engine.setCell(sheet, 4, 7, value, formula);
  engine.setCell(sheet, 4, 8, other, false);
  return engine.holds!(sheet, condition.slice(1), 0, 0);
}

describe("a cell is coloured", () => {
  const LIST = ["高度に達成した", "ほぼ達成した", "A"];

  it.each<[string, string, string | number, boolean]>([
    ["blank: empty", blankCondition("H5"), "", true],
    ["blank: spaces", blankCondition("H5"), "  ", true],
    ["blank: full-width spaces", blankCondition("H5"), "　　", true],
    ["blank: no-break spaces and line breaks", blankCondition("H5"), "\u00a0\n", true],
    ["blank: a space of no width", blankCondition("H5"), "\u200b", true],
    ["not blank: a text", blankCondition("H5"), "その他", false],
    ["not blank: a number", blankCondition("H5"), 0, false],
    ["not blank: an error", blankCondition("H5"), "=NA()", false],
    ["an error", errorCondition("H5"), "=NA()", true],
    ["no error", errorCondition("H5"), "その他", false],
    ["in the list", outsideListCondition("H5", LIST), "ほぼ達成した", false],
    ["outside the list", outsideListCondition("H5", LIST), "達成", true],
    ["a part of a value of the list", outsideListCondition("H5", LIST), "ほぼ達成", true],
    ["two values of the list", outsideListCondition("H5", LIST), "高度に達成した|ほぼ達成した", true],
    ["a small letter for a capital", outsideListCondition("H5", LIST), "a", true],
    ["a space behind", outsideListCondition("H5", LIST), "A ", true],
    ["a blank is not outside the list", outsideListCondition("H5", LIST), "　", false],
    ["an error is outside the list", outsideListCondition("H5", LIST), "=NA()", true],
    ["a number in the list", outsideListCondition("H5", ["1", "2"]), 2, false],
    ["a quotation mark in a value", outsideListCondition("H5", ['"A"']), '"A"', false],
    ["filled", filledCondition("H5"), "A", true],
    ["not filled", filledCondition("H5"), "　", false],
  ])("%s", (_, condition, value, expected) => {
    if (typeof value === "string" && value.includes("|"))
      condition = outsideListCondition("H5", [...LIST, "x|y"]);
    expect(holds(condition, value)).toBe(expected);
  });

  it.each<[string, string, string, boolean]>([
    ["a reason that is missing", "", "未達成", true],
    ["a reason that is there", "天候のため", "未達成", false],
    ["a rating that needs none", "", "達成", false],
    ["no rating", "", "", false],
  ])("%s", (_, reason, rating, expected) => {
    expect(holds(blankThoughCondition("H5", "$I5", ["未達成", "中止"]), reason, rating)).toBe(expected);
  });

  it("a list of any length", () => {
    const values = Array.from({ length: 60 }, (_, index) => `選択肢${index}の長い名前`);
    const condition = outsideListCondition("H5", values);
    for (const text of condition.match(/"(?:[^"]|"")*"/g) ?? []) expect(text.length).toBeLessThanOrEqual(257);
    expect(holds(condition, values[59]!)).toBe(false);
    expect(holds(condition, values[0]!)).toBe(false);
    expect(holds(condition, "選択肢60の長い名前")).toBe(true);
  });

  it.each([253, 254, 255])("a choice of %i letters, in texts that Excel takes", (length) => {
    const choice = "あ".repeat(length);
    const condition = outsideListCondition("H5", ["達成", choice]);
    for (const text of condition.match(/"(?:[^"]|"")*"/g) ?? []) expect(text.length).toBeLessThanOrEqual(257);
    expect([choice, "達成", "未"].map((value) => holds(condition, value))).toEqual([false, false, true]);
  });

  it("the usual list stays within what Excel's own dialog takes", () => {
    const scale = ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"];
    expect(outsideListCondition("$AH105", scale).length).toBeLessThanOrEqual(255);
    expect(blankCondition("$AH105").length).toBeLessThanOrEqual(255);
  });
});
