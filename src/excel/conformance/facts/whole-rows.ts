/** Whole rows and columns: hidden, frozen, formatted; and the line that two cells share. */
import { answer, localOf, refused, types, type Fact } from "../fact";

const UNBOUNDED = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded";

/** What is frozen, and nothing afterwards. */
function frozen(freeze: (panes: Excel.WorksheetFreezePanes) => void): Fact["probe"] {
  return async ({ context, sheet }) => {
    freeze(sheet.freezePanes);
    const found = sheet.freezePanes.getLocationOrNullObject();
    found.load("address");
    sheet.freezePanes.unfreeze();
    await context.sync();
    return found.isNullObject ? null : localOf(found.address);
  };
}

export const WHOLE_ROW_FACTS: readonly Fact[] = [
  {
    id: "rows.hidden",
    source: types("Range.rowHidden"),
    documents: "Hidden rows say so, and null is said where some are and some are not.",
    expected: answer([true, null, false]),
    probe: async ({ context, sheet }) => {
      const [row, two] = [sheet.getRange("A3"), sheet.getRange("A3:A4")];
      row.rowHidden = true;
      row.load("rowHidden");
      two.load("rowHidden");
      await context.sync();
      const seen = [row.rowHidden, two.rowHidden];
      row.rowHidden = false;
      row.load("rowHidden");
      await context.sync();
      return [...seen, row.rowHidden];
    },
  },
  {
    id: "columns.hidden",
    source: types("Range.columnHidden"),
    documents: "Hidden columns say so, and the cells in them are hidden.",
    expected: answer([true, true]),
    probe: async ({ context, sheet }) => {
      const column = sheet.getRange("C:C");
      const cell = sheet.getRange("C2");
      column.columnHidden = true;
      column.load("columnHidden");
      cell.load("hidden");
      await context.sync();
      const seen = [column.columnHidden, cell.hidden];
      column.columnHidden = false;
      await context.sync();
      return seen;
    },
  },
  {
    id: "rows.no-height",
    source: "https://support.microsoft.com/office/72f5e3cc-994d-43e8-ae58-9774a0905f46",
    documents: "A row whose height is 0 is hidden.",
    expected: answer(true),
    probe: async ({ context, sheet }) => {
      const row = sheet.getRange("A3");
      row.format.rowHeight = 0;
      row.load("rowHidden");
      await context.sync();
      const hidden = row.rowHidden;
      row.rowHidden = false;
      await context.sync();
      return hidden;
    },
  },
  {
    id: "sheets.frozen-columns",
    source: types("WorksheetFreezePanes.freezeColumns"),
    documents: "Frozen columns are told as whole columns.",
    expected: answer("A:B"),
    probe: frozen((panes) => panes.freezeColumns(2)),
  },
  {
    id: "sheets.frozen-cells",
    source: types("WorksheetFreezePanes.freezeAt"),
    documents: "Rows and columns are frozen together.",
    expected: answer("A1:B3"),
    probe: frozen((panes) => panes.freezeAt("A1:B3")),
  },
  ...(
    [
      ["column", "C:C", "C500"],
      ["row", "500:500", "N500"],
    ] as const
  ).map(([kind, address, inside]): Fact => ({
    id: `formats.whole-${kind}`,
    source: UNBOUNDED,
    documents: `A fill can be given to a whole ${kind}, and each of its cells has it.`,
    expected: answer(["#FFFF00", "#FFFF00"]),
    probe: async ({ context, sheet }) => {
      const whole = sheet.getRange(address).format.fill;
      const cell = sheet.getRange(inside).format.fill;
      whole.color = "#FFFF00";
      whole.load("color");
      cell.load("color");
      await context.sync();
      const seen = [whole.color, cell.color];
      whole.clear();
      await context.sync();
      return seen;
    },
  })),
  {
    id: "formats.number-format-of-a-whole-column",
    source: UNBOUNDED,
    documents: "Values, formulas and number formats of an unbounded range cannot be set.",
    expected: refused(),
    probe: async ({ context, sheet }) => {
      sheet.getRange("C:C").numberFormat = [["0.00"]];
      await context.sync();
      return "taken";
    },
  },
  {
    id: "formats.one-line-between-two-cells",
    source: "Excel: as VBA's Range.Borders",
    documents: "The line between two cells is one: each of them tells it, and either takes it away.",
    expected: answer(["Continuous", "None"]),
    probe: async ({ context, sheet }) => {
      const right = sheet.getRange("B2").format.borders.getItem("EdgeRight");
      const left = sheet.getRange("C2").format.borders.getItem("EdgeLeft");
      right.style = "Continuous";
      left.load("style");
      await context.sync();
      const { style } = left;
      left.style = "None";
      right.load("style");
      await context.sync();
      return [style, right.style];
    },
  },
];
