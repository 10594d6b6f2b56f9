/** Arguments that are none, or are at a limit: refused, or taken as documented. */
import { answer, localOf, refused, types, type Fact, type Json, type Outcome } from "../fact";

const LIMITS = "https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3";
const NAMES = "https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1";
const RULES = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation";

type Act = (sheet: Excel.Worksheet) => void;

/** What is tried; afterwards nothing of it may be left. */
function done(act: Act): Fact["probe"] {
  return async ({ context, sheet }) => {
    act(sheet);
    await context.sync();
    return "taken";
  };
}

function read(find: (sheet: Excel.Worksheet) => Excel.Range): Fact["probe"] {
  return async ({ context, sheet }) => {
    const range = find(sheet);
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : localOf(range.address);
  };
}

const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
const withRule =
  (rule: Excel.DataValidationRule, more?: (validation: Excel.DataValidation) => void): Act =>
  (sheet) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = rule;
    more?.(dataValidation);
  };
const whole = (formula1: number, formula2?: number): Excel.DataValidationRule => ({
  wholeNumber: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: "Between" },
});
const highlight =
  (formula: string): Act =>
  (sheet) => {
    sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = formula;
  };

const REFUSED: readonly (readonly [id: string, source: string, documents: string, act: Act])[] = [
  ["address-row-zero", LIMITS, "A0 is no cell.", (sheet) => sheet.getRange("A0").load("address")],
  [
    "address-beyond-rows",
    LIMITS,
    "A sheet ends at row 1,048,576.",
    (sheet) => sheet.getRange("A1048577").load("address"),
  ],
  [
    "address-beyond-columns",
    LIMITS,
    "A sheet ends at column XFD.",
    (sheet) => sheet.getRange("XFE1").load("address"),
  ],
  [
    "address-half",
    types("Worksheet.getRange"),
    "A1: is no address.",
    (sheet) => sheet.getRange("A1:").load("address"),
  ],
  [
    "offset-off-the-sheet",
    types("Range.getOffsetRange"),
    "A range cannot be moved off the sheet.",
    (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
  ],
  [
    "resized-to-nothing",
    types("Range.getResizedRange"),
    "A range has at least one row.",
    (sheet) => sheet.getRange("A1:A2").getResizedRange(-2, 0).load("address"),
  ],
  [
    "no-such-row-of-a-range",
    types("Range.getRow"),
    "A range of two rows has no tenth.",
    (sheet) => sheet.getRange("A1:A2").getRow(-1).load("address"),
  ],
  [
    "name-with-a-space",
    NAMES,
    "A name has no spaces.",
    (sheet) => void sheet.names.add("probe 17", sheet.getRange("A1")),
  ],
  [
    "name-like-a-cell",
    NAMES,
    "A name is not the same as a cell reference.",
    (sheet) => void sheet.names.add("AB17", sheet.getRange("A1")),
  ],
  [
    "name-of-a-digit",
    NAMES,
    "A name begins with a letter, an underscore or a backslash.",
    (sheet) => void sheet.names.add("1probe", sheet.getRange("A1")),
  ],
  [
    "name-c",
    NAMES,
    "C and R alone are no names.",
    (sheet) => void sheet.names.add("c", sheet.getRange("A1")),
  ],
  [
    "name-too-long",
    NAMES,
    "A name has at most 255 characters.",
    (sheet) => void sheet.names.add("x".repeat(256), sheet.getRange("A1")),
  ],
  ["rule-empty-list", RULES, "A list has at least one entry.", withRule(list(""))],
  [
    "rule-without-second-bound",
    types("BasicDataValidation.formula2"),
    "Between needs two bounds.",
    withRule(whole(1)),
  ],
  [
    "rule-bounds-turned-round",
    "Excel: as its dialog",
    "The smaller bound comes first.",
    withRule(whole(5, 1)),
  ],
  [
    "rule-formula-that-breaks-off",
    types("CustomDataValidation.formula"),
    "A formula that breaks off is refused.",
    withRule({ custom: { formula: "=A1>" } }),
  ],
  [
    "highlight-formula-that-breaks-off",
    types("ConditionalFormatRule.formula"),
    "A formula that breaks off is refused.",
    highlight("=A1>"),
  ],
  [
    "row-too-high",
    LIMITS,
    "A row is at most 409 points high.",
    (sheet) => (sheet.getRange("A1").format.rowHeight = 410),
  ],
  [
    "row-of-negative-height",
    types("RangeFormat.rowHeight"),
    "A height is not negative.",
    (sheet) => (sheet.getRange("A1").format.rowHeight = -1),
  ],
  [
    "font-of-no-size",
    LIMITS,
    "A font has at least 1 point.",
    (sheet) => (sheet.getRange("A1").format.font.size = 0),
  ],
  [
    "font-too-large",
    LIMITS,
    "A font has at most 409 points.",
    (sheet) => (sheet.getRange("A1").format.font.size = 410),
  ],
  [
    "no-such-alignment",
    types("RangeFormat.horizontalAlignment"),
    "An alignment that there is not is refused.",
    (sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Center"),
  ],
  [
    "nothing-to-clear",
    types("Range.clear"),
    "What there is not cannot be cleared.",
    (sheet) => sheet.getRange("A1").clear("Everything" as "All"),
  ],
];

const ANSWERED: readonly (readonly [
  id: string,
  source: string,
  documents: string,
  expected: readonly Outcome[],
  probe: Fact["probe"],
])[] = [
  [
    "address-in-small-letters",
    types("Worksheet.getRange"),
    "Addresses are read in small letters too.",
    answer("A1:B2"),
    read((sheet) => sheet.getRange("a1:b2")),
  ],
  [
    "address-turned-round",
    types("Worksheet.getRange"),
    "The corners of an address may come in any order.",
    answer("A1:B2"),
    read((sheet) => sheet.getRange("B2:A1")),
  ],
  [
    "address-with-dollars",
    types("Worksheet.getRange"),
    "An absolute address is read, and told without its signs.",
    answer("A1"),
    read((sheet) => sheet.getRange("$A$1")),
  ],
  [
    "used-range-of-nothing",
    types("Worksheet.getUsedRange"),
    "Of a blank sheet it is the cell at the top left.",
    answer("A1"),
    read((sheet) => sheet.getUsedRange(true)),
  ],
  [
    "used-range-of-empty-cells",
    types("Range.getUsedRangeOrNullObject"),
    "Of empty cells there is none.",
    answer(null),
    read((sheet) => sheet.getRange("B2:C3").getUsedRangeOrNullObject(true)),
  ],
  [
    "merging-one-cell",
    "Excel",
    "One cell is not merged.",
    answer(null),
    async ({ context, sheet }): Promise<Json> => {
      sheet.getRange("A1").merge();
      const merged = sheet.getRange("A1").getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      return merged.isNullObject ? null : localOf(merged.address);
    },
  ],
  [
    "merging-keeps-what-comes-first",
    "https://support.microsoft.com/office/5cbd15d5-9375-4540-907f-c673a93fcedf",
    "When cells are merged, the content of the first one that has any stays.",
    answer([["x"], [""]]),
    async ({ context, sheet }): Promise<Json> => {
      const cells = sheet.getRange("A1:A2");
      cells.values = [[""], ["x"]];
      cells.merge();
      cells.load("values");
      await context.sync();
      return cells.values as Json[][];
    },
  ],
  [
    "clearing-contents-keeps-formats",
    types("Range.clear"),
    "Clearing contents leaves the number format.",
    answer("0.00"),
    async ({ context, sheet }): Promise<Json> => {
      const cell = sheet.getRange("A1");
      cell.values = [[1]];
      cell.numberFormat = [["0.00"]];
      cell.clear("Contents");
      cell.load("numberFormat");
      await context.sync();
      return (cell.numberFormat as string[][])[0]![0]!;
    },
  ],
  [
    "null-object-of-a-null-object",
    "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model",
    "What comes from a null object is one too.",
    answer([true, true]),
    async ({ context }): Promise<Json> => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("no such sheet 17");
      const range = sheet.getRange("A1").getUsedRangeOrNullObject();
      range.load("address");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    },
  ],
  [
    "error-alert-style",
    types("DataValidationErrorAlert.style"),
    "A rule that gives no alert has Stop.",
    answer("Stop"),
    async ({ context, sheet }): Promise<Json> => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = list("a,b");
      dataValidation.load("errorAlert");
      await context.sync();
      return dataValidation.errorAlert.style;
    },
  ],
];

export const ODD_ARGUMENT_FACTS: readonly Fact[] = [
  ...REFUSED.map(([id, source, documents, act]): Fact => ({
    id: `odd.${id}`,
    source,
    documents,
    expected: refused(),
    probe: done(act),
  })),
  ...ANSWERED.map(([id, source, documents, expected, probe]): Fact => ({
    id: `odd.${id}`,
    source,
    documents,
    expected,
    probe,
  })),
];
