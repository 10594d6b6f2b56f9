/** Sheets of another file, taken into the workbook. */
import { answer, issue, refused, types, type Fact, type Json } from "../fact";
import { TWO_SHEETS } from "./two-sheets";

const WORKBOOKS = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks";

/** What the sheets answer, which are gone afterwards. */
function withSheets(
  options: Excel.InsertWorksheetOptions,
  ask: (context: Excel.RequestContext, ids: readonly string[]) => Promise<Json>,
  times = 1,
): Fact["probe"] {
  return async ({ context }) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const before = worksheets.items.map(({ id }) => id);
    try {
      const added = Array.from({ length: times }, () =>
        context.workbook.insertWorksheetsFromBase64(TWO_SHEETS, options),
      );
      await context.sync();
      return await ask(
        context,
        added.flatMap(({ value }) => value),
      );
    } finally {
      // Also those of which an error has come in place of the ids (office-js #3179).
      const now = context.workbook.worksheets;
      now.load("items/id");
      await context.sync();
      for (const sheet of now.items) if (!before.includes(sheet.id)) sheet.delete();
      await context.sync();
    }
  };
}

export const TAKEN_IN_FACTS: readonly Fact[] = [
  {
    id: "taken-in.one-sheet",
    source: types("Workbook.insertWorksheetsFromBase64"),
    documents:
      "Of another file the named sheet comes, with its contents, formats and merged cells, as the last one.",
    expected: answer([1, "self-test-a", "a", true, true, true]),
    probe: withSheets({ sheetNamesToInsert: ["self-test-a"], positionType: "End" }, async (context, ids) => {
      const sheet = context.workbook.worksheets.getItem(ids[0] ?? "");
      const last = context.workbook.worksheets.getLast();
      const cell = sheet.getRange("A1");
      const merged = sheet.getRange("A3:B3").getMergedAreasOrNullObject();
      sheet.load("name");
      last.load("id");
      cell.load("values");
      cell.format.font.load("bold");
      merged.load("address");
      await context.sync();
      const value = (cell.values as Json[][])[0]?.[0] ?? null;
      return [ids.length, sheet.name, value, cell.format.font.bold, !merged.isNullObject, last.id === ids[0]];
    }),
  },
  {
    id: "taken-in.all-sheets",
    source: types("InsertWorksheetOptions.sheetNamesToInsert"),
    documents: "Without names all sheets come, and formulas lead to their own.",
    expected: answer([2, 7, "='self-test-b'!A1"]),
    probe: withSheets({}, async (context, ids) => {
      const cell = context.workbook.worksheets.getItem(ids[0] ?? "").getRange("B1");
      cell.load("values, formulas");
      await context.sync();
      return [
        ids.length,
        (cell.values as Json[][])[0]?.[0] ?? null,
        (cell.formulas as Json[][])[0]?.[0] ?? null,
      ];
    }),
  },
  {
    id: "taken-in.lost-reference",
    source: issue(3583),
    documents: "What becomes of a formula whose sheet does not come along is written nowhere.",
    probe: withSheets({ sheetNamesToInsert: ["self-test-a"] }, async (context, ids) => {
      const cell = context.workbook.worksheets.getItem(ids[0] ?? "").getRange("B1");
      cell.load("formulas");
      await context.sync();
      return (cell.formulas as Json[][])[0]?.[0] ?? null;
    }),
  },
  {
    id: "taken-in.same-name",
    source: "Excel",
    documents: "Where there is a sheet of the name, the one that comes gets a number.",
    expected: answer(["self-test-a", "self-test-a (2)"]),
    probe: withSheets(
      { sheetNamesToInsert: ["self-test-a"] },
      async (context, ids) => {
        const sheets = ids.map((id) => context.workbook.worksheets.getItem(id));
        for (const sheet of sheets) sheet.load("name");
        await context.sync();
        return sheets.map(({ name }) => name);
      },
      2,
    ),
  },
  {
    id: "taken-in.renamed",
    source: types("Worksheet.name"),
    documents: "A sheet that has been taken in can be given another name.",
    expected: answer("self-test-c"),
    probe: withSheets({ sheetNamesToInsert: ["self-test-a"] }, async (context, ids) => {
      const sheet = context.workbook.worksheets.getItem(ids[0] ?? "");
      sheet.name = "self-test-c";
      sheet.load("name");
      await context.sync();
      return sheet.name;
    }),
  },
  {
    id: "taken-in.nothing-attached",
    source: types("CommentCollection.getCount"),
    documents: "What hangs on a sheet is counted: on one that has come with cells alone, nothing.",
    expected: answer([0, 0, 0, 0]),
    probe: withSheets({ sheetNamesToInsert: ["self-test-a"] }, async (context, ids) => {
      const { charts, shapes, comments, tables } = context.workbook.worksheets.getItem(ids[0] ?? "");
      const counts = [charts.getCount(), shapes.getCount(), comments.getCount(), tables.getCount()];
      await context.sync();
      return counts.map(({ value }) => value);
    }),
  },
  {
    id: "taken-in.copied",
    source: types("Worksheet.copy"),
    documents:
      "A sheet of the workbook is copied behind itself, with its contents; formulas lead where they led, and one of its own to the copy.",
    expected: answer(["a", "='self-test-b'!A1", true]),
    probe: withSheets({}, async (context, ids) => {
      const sheet = context.workbook.worksheets.getItem(ids[0] ?? "");
      const copy = sheet.copy("After", sheet);
      const cells = copy.getRange("A1:B1");
      sheet.load("position");
      copy.load("position");
      cells.load("values, formulas");
      await context.sync();
      return [
        (cells.values as Json[][])[0]?.[0] ?? null,
        (cells.formulas as Json[][])[0]?.[1] ?? null,
        copy.position === sheet.position + 1,
      ];
    }),
  },
  {
    id: "taken-in.no-workbook",
    source: WORKBOOKS,
    documents: "What is no workbook is refused.",
    expected: refused(),
    probe: async ({ context }) => {
      const added = context.workbook.insertWorksheetsFromBase64("UEsDBA==");
      await context.sync();
      return added.value.length;
    },
  },
];
