/** Batches that fail, events, and how long things take. */
import { answer, types, type Fact, type Ground, type Json } from "../fact";

/** A load, a write, a trace; then a call that must fail; then another write. */
async function failing({ context, sheet }: Ground): Promise<Json> {
  const first = sheet.getRange("A1");
  first.load("values");
  sheet.getRange("B1").values = [["before"]];
  context.trace("reached");
  sheet.getRange("XFD1").getOffsetRange(0, 1).load("address");
  sheet.getRange("C1").values = [["after"]];
  let code = "none";
  let traces: readonly string[] = [];
  try {
    await context.sync();
  } catch (error) {
    ({ code, traceMessages: traces } = error as OfficeExtension.Error);
  }
  let filled = true;
  try {
    void first.values;
  } catch {
    filled = false;
  }
  const cells = sheet.getRange("B1:C1");
  cells.load("values");
  await context.sync();
  return { failed: code !== "none", traces: [...traces], filled, cells: cells.values as Json };
}

const part = (name: string) => async (ground: Ground) =>
  ((await failing(ground)) as Record<string, Json>)[name] ?? null;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const LONG = Array.from({ length: 500 }, (_, row) => Array.from({ length: 13 }, (_, column) => row * column));

export const BATCH_FACTS: readonly Fact[] = [
  {
    id: "batches.what-was-done-stays",
    source: "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model",
    documents: "A batch ends at its first error; what was done before it stays done.",
    expected: answer([["before", ""]]),
    probe: part("cells"),
  },
  {
    id: "batches.traces",
    source: types("OfficeExtension.Error.traceMessages"),
    documents: "An error tells the traces that were reached before it.",
    expected: answer(["reached"]),
    probe: part("traces"),
  },
  {
    id: "batches.results-before-the-error",
    source: "not documented",
    documents: "Whether what was loaded before the failing call is there.",
    probe: part("filled"),
  },
  {
    id: "events.own-change",
    source: types("WorksheetCollection.onChanged"),
    documents: "A change by the add-in itself raises the event, with the cell's address.",
    expected: answer([["RangeEdited", "A1"]]),
    probe: async ({ context, sheet }) => {
      const heard: Json[] = [];
      sheet.load("id");
      await context.sync();
      const handler = context.workbook.worksheets.onChanged.add(({ worksheetId, changeType, address }) => {
        if (worksheetId === sheet.id) heard.push([changeType, address]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1").values = [["x"]];
      await context.sync();
      for (let turn = 0; turn < 20 && heard.length === 0; turn += 1) await wait(100);
      handler.remove();
      await context.sync();
      return heard;
    },
  },
  {
    id: "speed.write-and-read-6500-cells",
    source: "measured",
    documents: "500 rows of 13 columns are written and read.",
    expected: answer(6500),
    probe: async ({ context, sheet }) => {
      const cells = sheet.getRange("A1:M500");
      cells.values = LONG;
      cells.load("values, formulas, text, numberFormat, valueTypes");
      await context.sync();
      return cells.text.flat().length;
    },
  },
  {
    id: "speed.formats-of-1300-cells",
    source: "measured",
    documents: "The formats of 100 rows of 13 columns are read cell by cell.",
    expected: answer(1300),
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1:M100").format.fill.color = "#EEEEEE";
      const read = sheet.getRange("A1:M100").getCellProperties({
        format: {
          borders: { color: true, style: true, weight: true },
          fill: { color: true, pattern: true },
          font: { name: true, size: true, bold: true, color: true },
          horizontalAlignment: true,
          verticalAlignment: true,
          wrapText: true,
        },
      });
      await context.sync();
      return read.value.flat().length;
    },
  },
  {
    id: "speed.rules-in-a-form",
    source: "measured",
    documents: "Cells with rules are looked for in 700 rows of 20 columns.",
    expected: answer("A1:A500"),
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1:A500").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      const found = sheet.getRange("A1:T700").getSpecialCellsOrNullObject("DataValidations");
      found.load("address");
      await context.sync();
      return found.isNullObject ? null : found.address.slice(found.address.lastIndexOf("!") + 1);
    },
  },
];
