/** What becomes of what is put into a cell. */
import { answer, issue, refused, types, written, type Fact, type Json } from "../fact";

const GENERAL = "Excel";

/** What is written, what the cell then holds, and of which type. */
const TEXTS: readonly (readonly [id: string, given: Json, value: Json, type: string, source: string])[] = [
  ["circled-figure", "①", "①", "String", GENERAL],
  ["bracketed-figure", "⑴", "⑴", "String", GENERAL],
  ["superscript-figure", "²", "²", "String", GENERAL],
  ["two-circled-figures", "②③", "②③", "String", GENERAL],
  ["number", 3.5, 3.5, "Double", types("Range.values")],
  ["number-as-text", "12", 12, "Double", types("Range.values")],
  ["thousands", "1,234", 1234, "Double", GENERAL],
  ["percent", "50%", 0.5, "Double", GENERAL],
  ["truth-value", true, true, "Boolean", types("Range.values")],
  ["truth-value-as-text", "TRUE", true, "Boolean", GENERAL],
  ["american-date", "4/1/2022", 44652, "Double", issue(1559)],
  ["iso-date", "2022-04-01", 44652, "Double", issue(1559)],
  ["month-name-date", "1-Apr-2022", 44652, "Double", GENERAL],
  ["no-such-day", "13/45/2022", "13/45/2022", "String", GENERAL],
  ["fraction", "1 1/2", 1.5, "Double", GENERAL],
  ["time", "13:30", 0.5625, "Double", GENERAL],
  ["seventeen-digits", "12345678901234567", 12345678901234500, "Double", GENERAL],
  ["apostrophe", "'001", "001", "String", issue(6687)],
  ["apostrophe-formula", "'=1+1", "=1+1", "String", issue(6687)],
  ["plus-alone", "-", "-", "String", GENERAL],
  ["formula-through-values", "=1+1", 2, "Double", types("Range.values")],
  ["error", "#N/A", "#N/A", "Error", GENERAL],
  ["empty", "", "", "Empty", types("Range.valueTypes")],
  ["line-break", "一\n二", "一\n二", "String", GENERAL],
];

const FAULTY = {
  "two-numbers": "=1 2",
  "half-a-range": "=A2:",
  "half-an-array": "={1,2",
  semicolons: "=SUM(1;2)",
  unfinished: "=SUM(",
  "too-few-arguments": "=COUNTIF(A2:A3)",
  "too-many-arguments": "=ROWS(A2,A3)",
  "long-text": `="${"x".repeat(256)}"`,
  "too-deep": `=${"IF(1,".repeat(65)}1${")".repeat(65)}`,
} as const;

const FORMATS = "https://support.microsoft.com/office/5026bbd6-04bc-48cd-bf33-80f18b4eae68";

/** What is written, its number format, and what may be shown: in a Japanese Excel, in an English one. */
const TEXTS_SHOWN: readonly (readonly [
  id: string,
  given: Json,
  format: string,
  documents: string,
  shown: readonly string[],
])[] = [
  ["short-date", 44652, "m/d/yyyy", "The short date is that of the system.", ["2022/4/1", "4/1/2022"]],
  ["weekday", 44652, "aaa", "aaa is the day of the week.", ["金", "Fri"]],
  ["long-weekday", 44652, "aaaa", "aaaa is the whole day of the week.", ["金曜日", "Friday"]],
  ["era", 44652, '[$-411]ge"."m"."d', "ge is the Japanese era's year.", ["R4.4.1"]],
  ["empty-section", 0, "0;;", "An empty section for zero shows nothing.", [""]],
  ["around-a-text", "市長", '@"様"', "A text stands where its format has @.", ["市長様"]],
  ["general", 1 / 3, "General", "General shows eleven signs.", ["0.333333333"]],
  ["general-large", 123_456_789_012, "General", "Twelve digits are too many.", ["1.23457E+11"]],
];

export const VALUE_FACTS: readonly Fact[] = [
  ...TEXTS.map(([id, given, value, type, source]): Fact => ({
    id: `values.${id}`,
    source,
    documents: `${JSON.stringify(given)} in a cell of format General is ${JSON.stringify(value)} (${type}).`,
    expected: answer([value, type]),
    probe: async (ground) => [await written(given)(ground), await written(given, "valueTypes")(ground)],
  })),
  ...Object.entries(FAULTY).map(([id, formula]): Fact => ({
    id: `formulas.refused-${id}`,
    source: "https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3",
    documents: "A formula that cannot be read, or is beyond a limit, is refused.",
    expected: refused("InvalidArgument"),
    probe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [[formula]];
      cell.load("formulas");
      await context.sync();
      return cell.formulas as Json[][];
    },
  })),
  {
    id: "values.number-into-text-format",
    source: "Excel: as VBA's Range.Value",
    documents: 'A number that is put into a cell of format "@" becomes text.',
    expected: answer(["3", "String"]),
    probe: async (ground) => [
      await written(3, "values", "@")(ground),
      await written(3, "valueTypes", "@")(ground),
    ],
  },
  {
    id: "values.formula-into-text-format",
    source: "Excel: as VBA's Range.Formula",
    documents: 'A formula that is put into a cell of format "@" stays there as its text.',
    expected: answer(["=1+1", "String"]),
    probe: async (ground) => [
      await written("=1+1", "values", "@")(ground),
      await written("=1+1", "valueTypes", "@")(ground),
    ],
  },
  {
    id: "values.apostrophe-into-text-format",
    source: "not documented",
    documents: `Whether "'001" put into a cell of format "@" keeps its apostrophe.`,
    probe: written("'001", "values", "@"),
  },
  {
    id: "values.number-format-later",
    source: "Excel",
    documents: 'A number that is in a cell stays a number when the cell gets the format "@".',
    expected: answer([3, "Double"]),
    probe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.values = [[3]];
      cell.numberFormat = [["@"]];
      cell.load("values, valueTypes");
      await context.sync();
      return [(cell.values as Json[][])[0]![0]!, cell.valueTypes[0]![0]!];
    },
  },
  {
    id: "values.written-error-is-error",
    source: "Excel",
    documents: "#N/A through values is the error: ISNA says TRUE.",
    expected: answer(true),
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [["#N/A"]];
      const asked = sheet.getRange("B1");
      asked.formulas = [["=ISNA(A1)"]];
      asked.load("values");
      await context.sync();
      return (asked.values as Json[][])[0]![0]!;
    },
  },
  {
    id: "values.null-leaves-alone",
    source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values",
    documents: "null in an array of values leaves the cell as it is.",
    expected: answer([["a", "c"]]),
    probe: async ({ context, sheet }) => {
      const cells = sheet.getRange("A1:B1");
      cells.values = [["a", "b"]];
      cells.values = [[null, "c"]];
      cells.load("values");
      await context.sync();
      return cells.values as Json[][];
    },
  },
  {
    id: "values.one-for-all",
    source: types("Range.values"),
    documents: "A single value is applied to all cells of the range.",
    expected: answer([
      ["x", "x"],
      ["x", "x"],
    ]),
    probe: async ({ context, sheet }) => {
      const cells = sheet.getRange("A1:B2");
      cells.values = "x" as never;
      cells.load("values");
      await context.sync();
      return cells.values as Json[][];
    },
  },
  {
    id: "values.wrong-size",
    source: types("Range.values"),
    documents: "An array of another size than the range is refused.",
    expected: refused("InvalidArgument"),
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").values = [["a", "b"]];
      await context.sync();
      return "taken";
    },
  },
  {
    id: "values.too-long",
    source: "https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3",
    documents: "A cell holds at most 32,767 characters.",
    expected: refused(),
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
      await context.sync();
      return "taken";
    },
  },
  {
    id: "values.unbounded",
    source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded",
    documents: "The values of a whole column are null.",
    expected: answer(null),
    probe: async ({ context, sheet }) => {
      const column = sheet.getRange("B:B");
      column.load("values");
      await context.sync();
      return column.values as Json[][] | null;
    },
  },
  {
    id: "formulas.capitals",
    source: "Excel",
    documents: "A formula comes back with functions and references in capitals.",
    expected: answer("=SUM(A2:A3)"),
    probe: written("=sum(a2:a3)", "formulas"),
  },
  {
    id: "formulas.empty-text",
    source: types("Range.valueTypes"),
    documents: "A formula that gives an empty text gives a text, and the cell is not empty.",
    expected: answer(["", "String"]),
    probe: async (ground) => [await written('=""')(ground), await written('=""', "valueTypes")(ground)],
  },
  {
    id: "formulas.lost-reference",
    source: "https://support.microsoft.com/office/822c8e46-e610-4d02-bf29-ec4b8c5ff4be",
    documents: "A reference to a cell that is deleted becomes #REF!, and so does the value.",
    expected: answer(["=#REF!+1", "#REF!"]),
    probe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [["=B3+1"]];
      sheet.getRange("B3").delete("Up");
      cell.load("formulas, values");
      await context.sync();
      return [(cell.formulas as Json[][])[0]![0]!, (cell.values as Json[][])[0]![0]!];
    },
  },
  {
    id: "formulas.date-format",
    source: GENERAL,
    documents: "A cell without a format takes that of a date from a formula that gives one.",
    expected: answer("m/d/yyyy"),
    probe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [["=DATE(2022,4,1)"]];
      cell.load("numberFormat");
      await context.sync();
      return (cell.numberFormat as string[][])[0]![0]!;
    },
  },
  ...TEXTS_SHOWN.map(([id, given, format, documents, shown]): Fact => ({
    id: `text.${id}`,
    source: FORMATS,
    documents,
    expected: shown.map((one) => ({ answer: one })),
    probe: written(given, "text", format),
  })),
  {
    id: "text.whatever-the-width",
    source: types("Range.text"),
    documents: "The text value will not depend on the cell width: no number signs.",
    expected: answer("123456.00"),
    probe: async (ground) => {
      ground.sheet.getRange("A1").format.columnWidth = 20;
      return written(123456, "text", "0.00")(ground);
    },
  },
  ...['0"件', "[赤", "0;0;0;@;0"].map((format, index): Fact => ({
    id: `text.no-number-format-${index + 1}`,
    source: FORMATS,
    documents: `${JSON.stringify(format)} is no number format and is refused.`,
    expected: refused(),
    probe: written(1, "text", format),
  })),
  {
    id: "formulas.division-by-zero",
    source: types("Range.valueTypes"),
    documents: "A formula's error is its value, of the type Error.",
    expected: answer(["#DIV/0!", "Error"]),
    probe: async (ground) => [await written("=1/0")(ground), await written("=1/0", "valueTypes")(ground)],
  },
  {
    id: "text.follows-the-format",
    source: types("Range.text"),
    documents:
      "The text of a cell is what its number format shows, also when the format changes after a read.",
    expected: answer(["47.8", "47.80", "4780%"]),
    probe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      const seen: string[] = [];
      cell.values = [[47.8]];
      for (const format of ["General", "0.00", "0%"]) {
        cell.numberFormat = [[format]];
        cell.load("text");
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each read is what is asked
        await context.sync();
        seen.push(cell.text[0]![0]!);
      }
      return seen;
    },
  },
];
