/** Data validation and conditional formats. */
import { answer, issue, refused, types, type Fact, type Json } from "../fact";

const list = (source: string) => ({ list: { inCellDropDown: true, source } });

/** What a rule reads as after it was set. */
function ruled(rule: Excel.DataValidationRule): Fact["probe"] {
  return async ({ context, sheet }) => {
    const { dataValidation } = sheet.getRange("A1:A3");
    dataValidation.rule = rule;
    dataValidation.load("rule, type, ignoreBlanks");
    await context.sync();
    // What is not set may be told as null.
    const told = Object.entries(dataValidation.rule).filter(([, one]) => one !== null && one !== undefined);
    return [Object.fromEntries(told), dataValidation.type];
  };
}

function typeAfter(change: (sheet: Excel.Worksheet) => void): Fact["probe"] {
  return async ({ context, sheet }) => {
    change(sheet);
    const { dataValidation } = sheet.getRange("A1:A2");
    dataValidation.load("type, rule");
    await context.sync();
    return [dataValidation.type, (dataValidation.rule as Json) === null];
  };
}

/** How many custom formats these cells have, or the error that asking for them gives. */
async function formatsOf(context: Excel.RequestContext, cells: Excel.Range): Promise<Json> {
  const formats = cells.conditionalFormats;
  formats.load("items/type, items/priority");
  await context.sync();
  return formats.items.map(({ type, priority }) => [type, priority]);
}

const REFUSED_RULES: Readonly<Record<string, Excel.DataValidationRule>> = {
  "smaller-bound-last": { wholeNumber: { formula1: 10, formula2: 1, operator: "Between" } },
  "half-a-whole-number": { wholeNumber: { formula1: 1.5, operator: "EqualTo" } },
  "negative-length": { textLength: { formula1: -1, operator: "LessThan" } },
  "array-of-constants": { custom: { formula: "=SUM({1,2})>A1" } },
  union: { custom: { formula: "=SUM((B1,C1))>A1" } },
  "half-a-formula": { custom: { formula: "=A1>" } },
};

export const RULE_FACTS: readonly Fact[] = [
  {
    id: "rules.list",
    source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation",
    documents: "A list comes back as it was given.",
    expected: answer([list("達成,未達成"), "List"]),
    probe: ruled(list("達成,未達成")),
  },
  {
    id: "rules.list-from-cells",
    source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation",
    documents: "A list from cells is given and told as a formula.",
    expected: answer([list("=$D$1:$D$3"), "List"]),
    probe: ruled(list("=$D$1:$D$3")),
  },
  {
    id: "rules.numbers-come-back-as-formulas",
    source: types("BasicDataValidation.formula1"),
    documents: 'Bounds are always returned as a string formula, for example "=10".',
    expected: answer([
      { wholeNumber: { formula1: "=1", formula2: "=20", operator: "Between" } },
      "WholeNumber",
    ]),
    probe: ruled({ wholeNumber: { formula1: 1, formula2: 20, operator: "Between" } }),
  },
  {
    id: "rules.longest-inline-list",
    source: "Excel: 255 characters",
    documents: "A list of 256 characters is refused.",
    expected: refused(),
    probe: ruled(list("x".repeat(256))),
  },
  {
    id: "rules.two-dimensional-source",
    source: "Excel: a single row or column",
    documents: "A list's source has one row or one column.",
    expected: refused(),
    probe: ruled(list("=$D$1:$E$3")),
  },
  ...Object.entries(REFUSED_RULES).map(([id, rule]): Fact => ({
    id: `rules.refused-${id}`,
    source: "Excel: the dialog's own messages",
    documents: `${JSON.stringify(rule)} is refused.`,
    expected: refused(),
    probe: ruled(rule),
  })),
  {
    id: "rules.none",
    source: types("DataValidation.type"),
    documents: "Cells without a rule have the type None.",
    expected: answer(["None", false]),
    probe: typeAfter(() => undefined),
  },
  {
    id: "rules.only-some-cells",
    source: types("DataValidationType.mixedCriteria"),
    documents: "Where only some cells have a rule the type is MixedCriteria and the rule null.",
    expected: answer(["MixedCriteria", true]),
    probe: typeAfter((sheet) => {
      sheet.getRange("A1").dataValidation.rule = list("a,b");
    }),
  },
  {
    id: "rules.differing",
    source: types("DataValidationType.inconsistent"),
    documents: "Where cells have different rules the type is Inconsistent.",
    expected: answer(["Inconsistent", true]),
    probe: typeAfter((sheet) => {
      sheet.getRange("A1").dataValidation.rule = list("a,b");
      sheet.getRange("A2").dataValidation.rule = list("c,d");
    }),
  },
  {
    id: "rules.clear",
    source: types("DataValidation.clear"),
    documents: "clear() takes the rule away.",
    expected: answer(["None", false]),
    probe: typeAfter((sheet) => {
      sheet.getRange("A1:A2").dataValidation.rule = list("a,b");
      sheet.getRange("A1:A2").dataValidation.clear();
    }),
  },
  {
    id: "rules.prompt-without-a-rule",
    source: types("DataValidation.prompt"),
    documents: "A prompt can stand without a rule.",
    expected: answer(["None", { message: "選んでください", showPrompt: true, title: "達成状況" }]),
    probe: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.prompt = { message: "選んでください", showPrompt: true, title: "達成状況" };
      dataValidation.load("type, prompt");
      await context.sync();
      const { message, showPrompt, title } = dataValidation.prompt;
      return [dataValidation.type, { message, showPrompt, title }];
    },
  },
  {
    id: "rules.prompt-stays-under-a-new-rule",
    source: "not documented",
    documents: "Whether a prompt stays when a rule is set over it.",
    probe: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.prompt = { message: "m", showPrompt: true, title: "t" };
      dataValidation.rule = list("a,b");
      dataValidation.load("prompt");
      await context.sync();
      return dataValidation.prompt.message;
    },
  },
  {
    id: "rules.over-partly-prompted-cells",
    source: issue(2594),
    documents: "A rule over cells of which only some have a prompt fails.",
    expected: refused(),
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1").dataValidation.prompt = { message: "m", showPrompt: true, title: "t" };
      sheet.getRange("A1:A3").dataValidation.rule = list("a,b");
      await context.sync();
      return "taken";
    },
  },
  {
    id: "rules.error-alert",
    source: types("DataValidation.errorAlert"),
    documents: "A warning comes back as it was set.",
    expected: answer(["Warning", "t", "m", true]),
    probe: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = list("a,b");
      dataValidation.errorAlert = { message: "m", showAlert: true, style: "Warning", title: "t" };
      dataValidation.load("errorAlert");
      await context.sync();
      const { style, title, message, showAlert } = dataValidation.errorAlert;
      return [style, title, message, showAlert];
    },
  },
  {
    id: "rules.areas-with-rules",
    source: "not documented: whether areas follow the rules",
    documents: "How many areas two rules side by side are found as.",
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").dataValidation.rule = list("a,b");
      sheet.getRange("A4:A6").dataValidation.rule = list("c,d");
      const ruledCells = sheet.getRange("A1:C9").getSpecialCellsOrNullObject("DataValidations");
      ruledCells.load("areaCount");
      await context.sync();
      return ruledCells.isNullObject ? 0 : ruledCells.areaCount;
    },
  },
  {
    id: "highlights.custom",
    source: types("CustomConditionalFormat.rule"),
    documents: "A format that a formula decides comes back with its formula and its look.",
    expected: answer(['=A1=""', "#FFFF00"]),
    probe: async ({ context, sheet }) => {
      const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=A1=""';
      format.custom.format.fill.color = "#FFFF00";
      format.custom.rule.load("formula");
      format.custom.format.fill.load("color");
      await context.sync();
      return [format.custom.rule.formula, format.custom.format.fill.color];
    },
  },
  {
    id: "highlights.first-place",
    source: types("ConditionalFormatCollection.add"),
    documents: "A new format is added at the first priority.",
    expected: answer([1, 0]),
    probe: async ({ context, sheet }) => {
      const first = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      first.custom.rule.formula = "=FALSE";
      await context.sync();
      const second = sheet.getRange("C1:C3").conditionalFormats.add("Custom");
      second.custom.rule.formula = "=FALSE";
      first.load("priority");
      second.load("priority");
      await context.sync();
      return [first.priority, second.priority];
    },
  },
  {
    id: "highlights.two-on-one-range",
    source: `${issue(6827)}, ${issue(6835)}`,
    documents: "Whether two formats on the same range can be read: a report says not.",
    probe: async ({ context, sheet }) => {
      const cells = sheet.getRange("A1:A3");
      cells.conditionalFormats.add("Custom").custom.rule.formula = "=FALSE";
      cells.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      await context.sync();
      return ((await formatsOf(context, cells)) as Json[]).length;
    },
  },
  {
    id: "highlights.over-several-areas",
    source: types("ConditionalFormat.getRanges"),
    documents: "A format can be on several areas.",
    expected: answer(["A1:A3,C1:C3", 1]),
    probe: async ({ context, sheet }) => {
      const format = sheet.getRanges("A1:A3,C1:C3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=FALSE";
      const ranges = format.getRanges();
      ranges.load("address");
      await context.sync();
      const address = ranges.address.split(",").map((one) => one.slice(one.lastIndexOf("!") + 1));
      return [address.join(","), ((await formatsOf(context, sheet.getRange("A1:A3"))) as Json[]).length];
    },
  },
  {
    id: "highlights.long-text-in-formula",
    source: "https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3",
    documents: "A text of 256 characters in the formula is refused.",
    expected: refused(),
    probe: async ({ context, sheet }) => {
      const format = sheet.getRange("A1").conditionalFormats.add("Custom");
      format.custom.rule.formula = `=A1="${"x".repeat(256)}"`;
      await context.sync();
      return "taken";
    },
  },
  ...["=SUM({1,2})>1", "=SUM((A1,B1))>1", "=A1>"].map((formula, index): Fact => ({
    id: `highlights.refused-formula-${index + 1}`,
    source: "Excel: the dialog's own message",
    documents: `No unions, intersections or arrays of constants, and no half formula: ${formula}.`,
    expected: refused(),
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
      await context.sync();
      return "taken";
    },
  })),
  {
    id: "highlights.no-such-kind",
    source: types("ConditionalFormatCollection.add"),
    documents: "A kind that Office.js does not know is refused.",
    expected: refused(),
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1").conditionalFormats.add("Nothing" as "Custom");
      await context.sync();
      return "taken";
    },
  },
  {
    id: "highlights.delete",
    source: types("ConditionalFormat.delete"),
    documents: "A format is removed by its id, and then is not there.",
    expected: refused("ItemNotFound"),
    probe: async ({ context, sheet }) => {
      const formats = sheet.getRange("A1:A3").conditionalFormats;
      const format = formats.add("Custom");
      format.custom.rule.formula = "=FALSE";
      format.load("id");
      await context.sync();
      formats.getItem(format.id).delete();
      await context.sync();
      formats.getItem(format.id).load("priority");
      await context.sync();
      return "still there";
    },
  },
];
