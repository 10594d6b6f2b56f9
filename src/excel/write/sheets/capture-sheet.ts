/**
 * How a sheet of the add-in's own stands before it is written anew. Its looks are many bytes a cell (Excel tells of eight
 * sides of borders for each, office-js #2349), so they are asked for in bands, a round trip each.
 */
import type { CapturedSheet, PresentChart } from "../../../workbook/sheet-content";
import type { OwnPurpose } from "../../../workbook/snapshot";
import { rectOf, type Rect } from "../../../cells/geometry";
import { queueMerges } from "../../read/merges";
import { ownArea, ownAreaName } from "../../read/own-sheet";
import { rangeOf } from "../../ranges";
import { contentsOf } from "../apply-cells";
import { lookAtChart } from "./chart-content";

/** With a kilobyte each, far below what one message on the web holds. */
const MOST_CELLS = 2500;

type CapturedFonts = NonNullable<CapturedSheet["fonts"]>;

export interface SheetLook {
  more(): boolean;
  captured(): CapturedSheet;
}

export function lookAtSheet(
  sheet: () => Excel.Worksheet,
  area: Rect,
  charts: readonly PresentChart[],
  purpose: OwnPurpose | undefined,
  looks: Rect | undefined,
): SheetLook {
  const cells = queueSheetCells(sheet(), area, purpose);
  const columns = rangeOf(sheet(), area).getColumnProperties({ format: { columnWidth: true } });
  const merges = queueMerges(sheet(), area);
  const { horizontalPageBreaks: breaks, pageLayout } = sheet();
  breaks.load("items/rowIndex");
  const printed = pageLayout.getPrintAreaOrNullObject();
  printed.load("address");
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load("address");
  const shown = charts.map((chart) => lookAtChart(sheet(), chart));
  // Thousands of cells of a calculation look alike, and are not worth a round trip for every hundred rows.
  const shownRows = looks ? looks.row + looks.rows - area.row : area.rows;
  const shownArea = rectOf(area.row, area.column, Math.min(area.rows, shownRows), area.columns);
  const fonts = looks ? queueFonts(sheet(), area, shownArea.rows) : null;
  const bands = bandsOf(shownArea);
  const asked = bands.slice(0, 1).map((band) => queueLooks(sheet(), band));
  return {
    more() {
      const untitled = shown.map((chart) => chart.more());
      const band = bands[asked.length];
      if (band) asked.push(queueLooks(sheet(), band));
      return band !== undefined || untitled.includes(true);
    },
    captured: () => ({
      area,
      ...cells(),
      ...(fonts ? { looks: shownArea, fonts: fonts() } : {}),
      merges: merges(),
      cellProperties: asked.flatMap(({ cells }) => settable(cells.value)),
      columnProperties: columns.value,
      rowProperties: asked.flatMap(({ rows }) => rows.value),
      printArea: printed.isNullObject ? null : ownArea(printed.address),
      titleRows: titles.isNullObject ? null : titles.address.slice(titles.address.lastIndexOf("!") + 1),
      breaks: breaks.items.map(({ rowIndex }) => rowIndex),
      charts: shown.map((one) => one.captured()),
    }),
  };
}

/** What changes with the rows of other sheets, by formulas, and with those of its own. */
export function queueSheetCells(
  sheet: Excel.Worksheet,
  area: Rect,
  purpose: OwnPurpose | undefined,
): () => Pick<CapturedSheet, "content" | "numberFormats" | "mark"> {
  const range = rangeOf(sheet, area);
  range.load("values, formulas, numberFormat");
  const mark = sheet.names.getItem(ownAreaName(purpose));
  mark.load("formula");
  return () => ({
    content: contentsOf(range),
    numberFormats: range.numberFormat as string[][],
    mark: String(mark.formula),
  });
}

/** Below so many rows: of the first one, which is empty above a calculation, and of all others; the last column is empty. */
function queueFonts(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Rect,
  shown: number,
): () => CapturedFonts {
  const below = rows - shown;
  const areas = [
    ...(below > 0 ? [rectOf(row + shown, column, 1, columns)] : []),
    ...(below > 1
      ? [
          rectOf(row + shown + 1, column, below - 1, Math.max(1, columns - 1)),
          rectOf(row + shown + 1, column + columns - 1, below - 1, 1),
        ]
      : []),
  ];
  const asked = areas.map((area) => {
    const { font } = rangeOf(sheet, area).format;
    font.load("name, size, color, bold");
    return { area, font };
  });
  return () =>
    asked.map(({ area, font: { name, size, color, bold } }) => ({
      area,
      font: { name, size, color: color === "" ? null : color, bold },
    }));
}

function bandsOf({ row, column, rows, columns }: Rect): Rect[] {
  const high = Math.max(1, Math.floor(MOST_CELLS / columns));
  return Array.from({ length: Math.ceil(rows / high) }, (_, index) =>
    rectOf(row + index * high, column, Math.min(high, rows - index * high), columns),
  );
}

function queueLooks(sheet: Excel.Worksheet, band: Rect) {
  const range = rangeOf(sheet, band);
  const cells = range.getCellProperties({
    format: {
      fill: { color: true, pattern: true },
      font: { bold: true, color: true, name: true, size: true },
      borders: { color: true, style: true, weight: true },
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
    },
  });
  return { cells, rows: range.getRowProperties({ format: { rowHeight: true } }) };
}

const SIDES = ["top", "bottom", "left", "right"] as const;

/**
 * Only what a cell has: Excel calls the colour of a cell without a fill white, and that of a side without a line black,
 * and writing either back would make a fill or a line of it. The style of a line comes last, since it decides.
 */
function settable(cells: Excel.CellProperties[][]): Excel.SettableCellProperties[][] {
  return cells.map((row) =>
    row.map(({ format }) => {
      const { fill, borders, ...rest } = format ?? {};
      const isFilled = fill?.color !== undefined && fill.pattern !== "None";
      const lines = SIDES.flatMap((side) => {
        const { style, color, weight } = borders?.[side] ?? {};
        return style && style !== "None" ? [[side, { color, weight, style }] as const] : [];
      });
      return {
        format: {
          ...rest,
          ...(isFilled ? { fill: { color: fill.color } } : {}),
          ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}),
        },
      } as Excel.SettableCellProperties;
    }),
  );
}
