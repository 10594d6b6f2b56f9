/** What formulas give, how numbers are shown, and what Excel makes of odd contents. */
import { answer, refused, types, written, type Fact, type Json } from "../fact";

const FORMATS = "https://support.microsoft.com/office/5026bbd6-04bc-48cd-bf33-80f18b4eae68";

/** Value, number format, what is shown. */
const SHOWN: readonly (readonly [id: string, value: number, format: string, shown: string, why: string])[] = [
  ["no-digit", 0, "#", "", "# shows no zero that does not count."],
  ["no-digit-with-thousands", 0, "#,###", "", "# shows no zero that does not count, with thousands too."],
  ["general-with-words", 12.5, 'General"件"', "12.5件", "Words stand beside General."],
  ["fraction-below-one", 0.5, "# ?/?", " 1/2", "Before a fraction # shows no zero."],
  [
    "section-for-negative",
    -5,
    "0;(0)",
    "(5)",
    "The second section is that of negative numbers, without the sign.",
  ],
  ["thousands-left-out", 1_234_567, "#,##0,", "1,235", "A comma at the end divides by a thousand."],
  ["hours-beyond-a-day", 1.25, "[h]:mm", "30:00", "Hours in brackets go on beyond 24."],
  ["zero-digits", 5, "00000", "00005", "Zeros fill up."],
];

const VALIDATION = "Excel.DateTimeDataValidation.formula1";

/** The rule that the cell then has. */
function rule(given: Excel.DataValidationRule): Fact["probe"] {
  return async ({ context, sheet }) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = given;
    dataValidation.load("rule");
    await context.sync();
    const { date, time } = dataValidation.rule;
    return ((date ?? time)?.formula1 as Json) ?? null;
  };
}

export const RESULT_FACTS: readonly Fact[] = [
  ...SHOWN.map(([id, value, format, shown, documents]): Fact => ({
    id: `text.${id}`,
    source: FORMATS,
    documents,
    expected: answer(shown),
    probe: written(value, "text", format),
  })),
  {
    id: "formulas.circular",
    source: "https://support.microsoft.com/office/8540bd0f-6e97-4483-bcf7-1b49cd50d123",
    documents: "A formula that reads itself gives 0 at first, and so do two that read each other.",
    expected: answer([[0, 0, 0]]),
    // Excel may ask the person something about it.
    tried: "stand-in only",
    probe: async ({ context, sheet }) => {
      const cells = sheet.getRange("A1:C1");
      cells.formulas = [["=A1+1", "=C1+1", "=B1+1"]];
      cells.load("values");
      await context.sync();
      return cells.values as Json[][];
    },
  },
  {
    id: "formulas.own-row",
    source: "https://support.microsoft.com/office/3a63b74a-c4d0-4093-b49a-e76eb49a6d8d",
    documents: "ROW() is the row of the formula's own cell.",
    expected: answer([[2], [3]]),
    probe: async ({ context, sheet }) => {
      const cells = sheet.getRange("C6:C7");
      cells.formulas = [["=ROW()-4"], ["=ROW()-4"]];
      cells.load("values");
      await context.sync();
      return cells.values as Json[][];
    },
  },
  {
    id: "values.sign-and-space",
    source: "Excel",
    documents: 'A "-" with nothing but a space behind it is a text and no formula.',
    expected: answer(["- ", "String"]),
    probe: async (ground) => [await written("- ")(ground), await written("- ", "valueTypes")(ground)],
  },
  {
    id: "values.too-small",
    source: "https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3",
    documents: "The smallest number is 2.2251E-308: what is smaller is 0.",
    expected: answer(0),
    probe: written(1e-320),
  },
  {
    id: "values.duplicates-whatever-the-capitals",
    source: "Excel: as its own command",
    documents: "Texts that differ in capitals alone are duplicates.",
    expected: answer([1, 2]),
    probe: async ({ context, sheet }) => {
      const cells = sheet.getRange("A1:A3");
      cells.values = [["abc"], ["ABC"], ["d"]];
      const { removed, uniqueRemaining } = await loaded(context, cells.removeDuplicates([0], false));
      return [removed, uniqueRemaining];
    },
  },
  {
    id: "rules.date-in-iso",
    source: types(VALIDATION),
    documents: "A date in ISO 8601 is taken as a date, and comes back as a formula with its number.",
    expected: answer("=44652"),
    probe: rule({ date: { formula1: "2022-04-01", operator: "GreaterThan" } }),
  },
  {
    id: "rules.date-and-time-in-iso",
    source: types(VALIDATION),
    documents: "A date with a time in ISO 8601 is taken as such.",
    expected: answer("=44652.5"),
    probe: rule({ date: { formula1: "2022-04-01T12:00:00", operator: "GreaterThan" } }),
  },
  ...(
    [
      ["name", "=nosuchname_17"],
      ["sheet", "='no such sheet 17'!$A$1:$A$3"],
    ] as const
  ).map(([what, source]): Fact => ({
    id: `rules.list-of-missing-${what}`,
    source: "Excel: as its dialog for data validation",
    documents: `A list from a ${what} that is not there is refused.`,
    expected: refused(),
    probe: rule({ list: { inCellDropDown: true, source } }),
  })),
];

async function loaded(
  context: Excel.RequestContext,
  result: Excel.RemoveDuplicatesResult,
): Promise<Excel.RemoveDuplicatesResult> {
  result.load("removed, uniqueRemaining");
  await context.sync();
  return result;
}
