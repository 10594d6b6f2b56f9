/**
 * What is read of a sheet besides its cells. Each of these may be refused without anything else being lost: the
 * snapshot then says that it is without it.
 */
import { rectOf, type Rect } from "../../cells/geometry";
import type { CellValue, SheetDetail, SheetSnapshot } from "../../workbook/snapshot";
import { rangeOf } from "../ranges";
import { queueMerges } from "./merges";
import { queueHighlights } from "./own-highlights";
import { rectOfRange, type OwnMark } from "./overview";
import { ruledAreaOf } from "./ruled-areas";

/** A form has rules, and merged cells, in spare rows below the last value, and beside the last column. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 3;

export interface Ask {
  readonly sheet: string;
  readonly detail: SheetDetail;
  /** Gives what reads the answer. */
  readonly queue: (context: Excel.RequestContext) => () => Partial<SheetSnapshot>;
}

/** Where merged areas and rules of a form are looked for. */
export function detailArea({ row, column, rows, columns }: Rect): Rect {
  return rectOf(row, column, rows + SPARE_ROWS, columns + SPARE_COLUMNS);
}

/** Of a form; `cells`: those that are read. Merged areas are asked for by themselves (`merges`). */
export function formDetails(sheet: string, cells: Rect, isProtected: boolean): Ask[] {
  const of = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(sheet);
  return [
    {
      sheet,
      detail: "formulas",
      queue: (context) => {
        const formulas = (isProtected ? queueFormulaTexts : queueFormulas)(rangeOf(of(context), cells));
        return () => ({ formulas: formulas() });
      },
    },
    {
      sheet,
      detail: "rules",
      queue: (context) => {
        const ruled = (isProtected ? queueColumnRules : queueRules)(of(context), detailArea(cells));
        return () => ({ ruled: ruled() });
      },
    },
    {
      sheet,
      detail: "font",
      queue: (context) => {
        // Of the last cell only: over all of them it is none where two differ, and in a form the last one is an item's.
        const { font } = rangeOf(of(context), cells).getLastCell().format;
        font.load("name");
        return () => (font.name ? { font: font.name } : {});
      },
    },
  ];
}

export function mergesOf(sheet: string, cells: Rect): Ask {
  return {
    sheet,
    detail: "merges",
    queue: (context) => {
      const merges = queueMerges(context.workbook.worksheets.getItem(sheet), detailArea(cells));
      return () => ({ merges: merges() });
    },
  };
}

export function highlightsOf(sheet: string): Ask {
  return {
    sheet,
    detail: "highlights",
    queue: (context) => {
      const highlights = queueHighlights(context.workbook.worksheets.getItem(sheet));
      return () => ({ highlights: highlights() });
    },
  };
}

export function chartsOf(sheet: string, own: OwnMark): Ask {
  return {
    sheet,
    detail: "charts",
    queue: (context) => {
      const { charts } = context.workbook.worksheets.getItem(sheet);
      charts.load("items/name");
      return () => ({ own: { ...own, charts: charts.items.map(({ name }) => name) } });
    },
  };
}

/** Only where they are: their texts would double what is read. */
function queueFormulas(cells: Excel.Range): () => Rect[] {
  const formulas = cells.getSpecialCellsOrNullObject("Formulas");
  formulas.load("areaCount");
  formulas.areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
  return () => (formulas.isNullObject ? [] : formulas.areas.items.map(rectOfRange));
}

/** On a protected sheet Excel's own [選択オプション] finds nothing, and VBA's SpecialCells fails. */
function queueFormulaTexts(cells: Excel.Range): () => Rect[] {
  cells.load("rowIndex, columnIndex, values, formulas");
  return () =>
    (cells.formulas as CellValue[][]).flatMap((row, r) =>
      row.flatMap((text, c) => {
        const calculated = typeof text === "string" && text.startsWith("=") && text !== cells.values[r]?.[c];
        return calculated ? [rectOf(cells.rowIndex + r, cells.columnIndex + c)] : [];
      }),
    );
}

/** Never over a whole sheet: there it came to no end (office-js #4245). */
function queueRules(sheet: Excel.Worksheet, area: Rect): () => SheetSnapshot["ruled"] {
  const ruled = rangeOf(sheet, area).getSpecialCellsOrNullObject("DataValidations");
  ruled.load("areaCount");
  ruled.areas.load(
    "items/rowIndex, items/columnIndex, items/rowCount, items/columnCount, items/dataValidation/type, items/dataValidation/rule",
  );
  return () =>
    ruled.isNullObject
      ? []
      : ruled.areas.items.map((range) => ruledAreaOf(rectOfRange(range), range.dataValidation));
}

function queueColumnRules(sheet: Excel.Worksheet, area: Rect): () => SheetSnapshot["ruled"] {
  const columns = Array.from({ length: area.columns }, (_, at) => {
    const rect = rectOf(area.row, area.column + at, area.rows);
    const { dataValidation } = rangeOf(sheet, rect);
    dataValidation.load("type, rule");
    return { rect, dataValidation };
  });
  return () =>
    columns
      .filter(({ dataValidation }) => dataValidation.type !== "None")
      .map(({ rect, dataValidation }) => ruledAreaOf(rect, dataValidation));
}
