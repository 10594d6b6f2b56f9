/** What the page asks when a typed value breaks a cell's rule, and what each answer does. */
import type { Validation } from "../../../src/standin/engine/engine";
import { Session } from "../../../src/standin/model/session";
import { ask, tell } from "../../../src/standin/page/shell/dialogs";
import { choicesOf, enterTyped, ruleAt } from "../../../src/standin/page/grid/rules";
import { workbenchTextsOf } from "../../../src/locales/workbench";
import { MemoryEngine } from "../model/memory-engine";

jest.mock("../../../src/standin/page/shell/dialogs", () => ({ ask: jest.fn(), tell: jest.fn() }));

const texts = workbenchTextsOf("ja");
const asked = jest.mocked(ask);

function open(style: Validation["error"]["style"], change: Partial<Validation> = {}) {
  const engine = new MemoryEngine({ 表: [["その他"]], 選択肢: [["い"], ["ろ"]] });
  const sheet = engine.activeSheet();
  engine.addValidation(sheet, {
    areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    type: "list",
    formula1: '"施政方針,ビジョン,その他"',
    formula2: "",
    operator: "",
    allowBlank: true,
    showDropdown: true,
    error: { show: true, style, title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
    ...change,
  });
  const session = new Session(engine);
  const type = (text: string) => enterTyped(session, sheet, { row: 0, column: 0 }, text, texts);
  const value = () => engine.values(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]![0];
  return { engine, sheet, type, value };
}

beforeEach(() => jest.resetAllMocks());

it("a value of the list goes in without a question", async () => {
  const { type, value } = open("stop");
  expect(await type("ビジョン")).toBe("entered");
  expect(value()).toBe("ビジョン");
  expect(asked).not.toHaveBeenCalled();
});

it("a formula that cannot be calculated here goes in, and the person is told", async () => {
  const { engine, type } = open("stop");
  Object.assign(engine, { uncalculated: () => true });
  expect(await type("=FILTER(A1:A9,1)")).toBe("entered");
  expect(jest.mocked(tell).mock.calls).toEqual([[texts.validationTitle, texts.uncalculated, texts.ok]]);
});

it.each([
  ["stop", ["再試行", "キャンセル"]],
  ["warning", ["はい", "いいえ", "キャンセル"]],
  ["information", ["OK", "キャンセル"]],
] as const)("a value outside the list is asked about (%s) with the buttons %j", async (style, labels) => {
  asked.mockResolvedValue("dropped");
  const { type, value } = open(style);
  expect(await type("別の値")).toBe("dropped");
  expect(value()).toBe("その他");
  expect(asked.mock.calls[0]![2].map(({ label }) => label)).toEqual(labels);
});

it.each([
  ["confirmed", "entered", "別の値"],
  ["again", "again", "その他"],
  ["dropped", "dropped", "その他"],
] as const)(
  "after the answer %s to a warning the text is %s and the cell holds %s",
  async (answer, outcome, held) => {
    asked.mockResolvedValue(answer);
    const { type, value } = open("warning");
    expect(await type("別の値")).toBe(outcome);
    expect(value()).toBe(held);
  },
);

it("the rule's own words are shown, where it has some", async () => {
  asked.mockResolvedValue("again");
  const { type } = open("stop", {
    error: { show: true, style: "stop", title: "分類", message: "リストから選んでください。" },
  });
  await type("別の値");
  expect(asked).toHaveBeenCalledWith("分類", "リストから選んでください。", expect.anything());
});

it("a formula with a mistake is told and stays open", async () => {
  const { type, value } = open("stop");
  expect(await type("=SUM(")).toBe("again");
  expect(tell).toHaveBeenCalledWith(texts.validationTitle, texts.badFormula, texts.ok);
  expect(value()).toBe("その他");
});

it("a protected sheet takes nothing", async () => {
  const { engine, sheet, type, value } = open("stop");
  engine.protect(sheet, true);
  expect(await type("ビジョン")).toBe("dropped");
  expect(tell).toHaveBeenCalledWith(texts.validationTitle, texts.protectedSheet, texts.ok);
  expect(value()).toBe("その他");
});

it.each<[string, Partial<Validation>, readonly string[] | null]>([
  ["the items of an inline list", {}, ["施政方針", "ビジョン", "その他"]],
  ["the cells of another sheet", { formula1: "選択肢!$A$1:$A$2" }, ["い", "ろ"]],
  ["nothing where the arrow is switched off", { showDropdown: false }, null],
  ["nothing for another kind of rule", { type: "whole", formula1: "1" }, null],
])("the arrow offers %s", (_, change, choices) => {
  const { engine, sheet } = open("stop", change);
  const rule = ruleAt(engine.validations(sheet), { row: 0, column: 0 });
  expect(rule).not.toBeNull();
  expect(choicesOf(engine, sheet, rule)).toEqual(choices);
  expect(ruleAt(engine.validations(sheet), { row: 1, column: 0 })).toBeNull();
});
