/** How cells look, read and written. */
import { answer, issue, refused, types, type Fact, type Json } from "../fact";

const SIDES = { color: true, style: true, weight: true } as const;

const ALL_SIDES = [
  "bottom",
  "diagonalDown",
  "diagonalUp",
  "horizontal",
  "left",
  "right",
  "top",
  "vertical",
] as const;

/** The sides that `getCellProperties` answers, and those of them that have a line. */
async function linesOf(context: Excel.RequestContext, cell: Excel.Range): Promise<Json> {
  const read = cell.getCellProperties({ format: { borders: SIDES } });
  await context.sync();
  const borders = read.value[0]?.[0]?.format?.borders;
  const sides = ALL_SIDES.filter((side) => borders?.[side]);
  return [sides, sides.filter((side) => borders?.[side]?.style !== "None")];
}

export const FORMAT_FACTS: readonly Fact[] = [
  {
    id: "formats.eight-border-sides",
    source: issue(2349),
    documents:
      "getCellProperties answers eight sides for every cell, diagonal ones too, with the style None.",
    expected: answer([
      ["bottom", "diagonalDown", "diagonalUp", "horizontal", "left", "right", "top", "vertical"],
      [],
    ]),
    probe: ({ context, sheet }) => linesOf(context, sheet.getRange("A1")),
  },
  {
    id: "formats.borders-given-back",
    source: "not documented: the order in which setCellProperties sets style, colour and weight",
    documents:
      "Which sides have a line after { style: None, color, weight } was given for the four outer ones.",
    probe: async ({ context, sheet }) => {
      const cell = sheet.getRange("B2");
      const none = { style: "None", color: "#000000", weight: "Thin" } as const;
      cell.setCellProperties([
        [{ format: { borders: { top: none, bottom: none, left: none, right: none } } }],
      ]);
      await context.sync();
      return await linesOf(context, cell);
    },
  },
  {
    id: "formats.border-line",
    source: types("RangeBorder.style"),
    documents: "A line at the top is told with its style, colour and weight.",
    expected: answer(["Continuous", "#00FF00", "Medium"]),
    probe: async ({ context, sheet }) => {
      const border = sheet.getRange("B2").format.borders.getItem("EdgeTop");
      border.style = "Continuous";
      border.weight = "Medium";
      border.color = "#00FF00";
      border.load("style, color, weight");
      await context.sync();
      return [border.style, border.color, border.weight];
    },
  },
  {
    id: "formats.no-fill",
    source: `${issue(6218)}, ${issue(4900)}`,
    documents: "A cell without a fill has the colour #FFFFFF; its pattern tells it from a white one.",
    expected: answer([
      ["#FFFFFF", "None"],
      ["#FFFFFF", "Solid"],
    ]),
    probe: async ({ context, sheet }) => {
      sheet.getRange("B1").format.fill.color = "#FFFFFF";
      const read = sheet
        .getRange("A1:B1")
        .getCellProperties({ format: { fill: { color: true, pattern: true } } });
      await context.sync();
      return (read.value[0] ?? []).map(({ format }) => [
        (format?.fill?.color ?? null) as Json,
        (format?.fill?.pattern ?? null) as Json,
      ]);
    },
  },
  {
    id: "formats.differing-values",
    source: types("RangeFont.bold"),
    documents: "A property in which the cells differ is null.",
    expected: answer([null, "#FF0000"]),
    probe: async ({ context, sheet }) => {
      const cells = sheet.getRange("A1:B1");
      sheet.getRange("A1").format.font.bold = true;
      cells.format.font.color = "#FF0000";
      cells.format.font.load("bold, color");
      await context.sync();
      return [cells.format.font.bold, cells.format.font.color];
    },
  },
  {
    id: "formats.wrong-colour",
    source: types("RangeFill.color"),
    documents: "What is no colour is refused.",
    expected: refused(),
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1").format.fill.color = "#12";
      await context.sync();
      return "taken";
    },
  },
  {
    id: "formats.colour-name",
    source: types("RangeFill.color"),
    documents: "HTML's colour names are taken.",
    expected: answer("#FFA07A"),
    probe: async ({ context, sheet }) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "lightsalmon";
      fill.load("color");
      await context.sync();
      return fill.color;
    },
  },
  {
    id: "formats.alignment-and-wrapping",
    source: types("RangeFormat.horizontalAlignment"),
    documents: "Alignment and wrapping come back as they were set.",
    expected: answer(["Center", "Top", true]),
    probe: async ({ context, sheet }) => {
      const { format } = sheet.getRange("A1");
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.load("horizontalAlignment, verticalAlignment, wrapText");
      await context.sync();
      return [format.horizontalAlignment, format.verticalAlignment, format.wrapText];
    },
  },
  {
    id: "formats.row-height",
    source: types("RangeFormat.rowHeight"),
    documents: "A row's height comes back in points.",
    expected: answer([30, [30]]),
    probe: async ({ context, sheet }) => {
      const row = sheet.getRange("A1");
      row.format.rowHeight = 30;
      row.format.load("rowHeight");
      const read = row.getRowProperties({ format: { rowHeight: true } });
      await context.sync();
      return [row.format.rowHeight, read.value.map(({ format }) => format?.rowHeight ?? null)];
    },
  },
  {
    id: "formats.column-width",
    source: types("Range.setColumnProperties"),
    documents: "Columns take widths one by one, and give them back to a point or so.",
    expected: answer([80, 120]),
    probe: async ({ context, sheet }) => {
      const columns = sheet.getRange("A1:B1");
      columns.setColumnProperties([{ format: { columnWidth: 80 } }, { format: { columnWidth: 120 } }]);
      const read = columns.getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      // Excel rounds to whole pixels of the font.
      return read.value.map(({ format }) => Math.round((format?.columnWidth ?? 0) / 4) * 4);
    },
  },
  {
    id: "formats.column-too-wide",
    source: "https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3",
    documents: "A column is at most 255 characters wide.",
    expected: refused(),
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1").format.columnWidth = 5000;
      await context.sync();
      return "taken";
    },
  },
  {
    id: "formats.clear-takes-highlights",
    source: "Excel",
    documents: "clear() removes the conditional formats of the cells.",
    expected: answer(0),
    probe: async ({ context, sheet }) => {
      const cells = sheet.getRange("A1:A3");
      cells.conditionalFormats.add("Custom").custom.rule.formula = '=A1=""';
      cells.clear();
      const formats = cells.conditionalFormats;
      formats.load("items/id");
      await context.sync();
      return formats.items.length;
    },
  },
  {
    id: "formats.autofit",
    source: types("RangeFormat.autofitRows"),
    documents: "A row with a wrapped text of three lines becomes higher.",
    expected: answer(true),
    probe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.values = [["一\n二\n三"]];
      cell.format.wrapText = true;
      cell.format.autofitRows();
      cell.format.load("rowHeight");
      await context.sync();
      return cell.format.rowHeight > 30;
    },
  },
];
