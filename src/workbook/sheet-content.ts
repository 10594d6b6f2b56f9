/** A whole sheet that the add-in writes, as data, and what is kept of one that is written anew. */
import { rectOf, type Rect } from "../cells/geometry";
import type { CellContent } from "./cell-content";
import type { Dropdown } from "./dropdown";

export type HorizontalAlignment = "left" | "center" | "right";
export type BorderEdge = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

/** Only what is named is set. Sizes are points, colours "#rrggbb". */
export interface CellFormat {
  readonly bold?: boolean;
  readonly size?: number;
  readonly fontName?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: HorizontalAlignment;
  readonly verticalAlign?: "top" | "center";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly borders?: readonly BorderEdge[];
  readonly borderColor?: string;
}

/** Office.js has no alternative text for charts (up to ExcelApi 1.14): the title has to say what is shown. */
export interface ChartContent {
  /** The chart's name on its sheet; a refresh finds the chart by it. */
  readonly name: string;
  readonly type: "barClustered" | "columnClustered" | "barStacked100";
  readonly title: string;
  /** Labels in the first column, one series in each column after it; the first row is the header, with their names. */
  readonly source: Rect;
  readonly seriesNames: readonly string[];
  /** "#rrggbb" of each series. */
  readonly colors: readonly string[];
  /** The cells that the chart covers. */
  readonly place: Rect;
}

/** A whole sheet that the add-in owns. All positions are on that sheet. */
export interface SheetContent {
  /** The cells that belong to the add-in on that sheet; what was in it before is cleared first. */
  readonly area: Rect;
  /** The cells that a person reads, of a sheet with a long calculation below them; absent: all. */
  readonly looks?: Rect;
  readonly cells: readonly { readonly at: Rect; readonly content: readonly (readonly CellContent[])[] }[];
  readonly formats: readonly { readonly at: Rect; readonly format: CellFormat }[];
  /** From column A on, in characters of the default font's digit width (Excel's column width unit). */
  readonly columnWidths: readonly number[];
  /** Points, of whole rows; rows that are not named keep theirs. */
  readonly rowHeights?: readonly { readonly row: number; readonly rows: number; readonly points: number }[];
  readonly charts: readonly ChartContent[];
  /** Cells in which a person chooses. */
  readonly dropdowns?: readonly { readonly at: Rect; readonly dropdown: Dropdown }[];
  readonly page: {
    readonly orientation: "landscape" | "portrait";
    readonly paper: "A4";
    readonly fitToWidth: number;
    readonly printArea: Rect;
    readonly titleRows: { readonly first: number; readonly count: number } | null;
    /** Rows that begin a new page. */
    readonly breaks?: readonly number[];
    /** Points from the paper's edge to the cells, and to the footer; absent: Excel's own. */
    readonly margins?: { readonly top: number; readonly bottom: number; readonly footer: number };
    /** Header and footer text in Excel's own codes (&P, &N, &D, &A, &F). */
    readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  };
  readonly freezeRows: number;
  /** Rows that get the height of their wrapped text; absent: the heights stay. */
  readonly fitRows?: Rect;
}

/** Nothing, in the first cell of the area: the add-in's mark has to be somewhere. */
export function emptyContent({ row, column }: Pick<Rect, "row" | "column">): SheetContent {
  const area = rectOf(row, column);
  return {
    area,
    cells: [],
    formats: [],
    columnWidths: [],
    charts: [],
    page: {
      orientation: "landscape",
      paper: "A4",
      fitToWidth: 1,
      printArea: area,
      titleRows: null,
      footer: { left: "", center: "", right: "" },
    },
    freezeRows: 0,
  };
}

/** How an existing sheet of the add-in stood before it was written anew. Made and read by `src/excel` only. */
export interface CapturedSheet {
  readonly area: Rect;
  readonly content: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Rect[];
  /** The cells whose looks are kept one by one: of a sheet with a long calculation those above it. Absent: all. */
  readonly looks?: Rect;
  /** The fonts of the rows below those, where all cells of an area have the same one. Sizes are points. */
  readonly fonts?: readonly {
    readonly area: Rect;
    readonly font: {
      readonly name: string | null;
      readonly size: number | null;
      readonly color: string | null;
      readonly bold: boolean | null;
    };
  }[];
  /** As Office.js' `getCellProperties`, `getColumnProperties` and `getRowProperties` gave them, row by row. */
  readonly cellProperties: readonly unknown[];
  readonly columnProperties: unknown;
  readonly rowProperties: readonly unknown[];
  /** Rows that begin a new page. */
  readonly breaks: readonly number[];
  /** null: none, or several, which the add-in never sets. */
  readonly printArea: Rect | null;
  /** Rows at the top of each page, "$1:$2"; null: none. */
  readonly titleRows: string | null;
  /** What the add-in's mark on the sheet referred to. */
  readonly mark: string;
  readonly charts: readonly CapturedChart[];
}

/** A chart that the add-in's sheet has, and the cells that it shows. */
export interface PresentChart {
  readonly name: string;
  readonly source: Rect;
  /** "#rrggbb" of its series: Excel does not tell them, and a chart that is pointed elsewhere may lose them. */
  readonly colors: readonly string[];
  /** The name of the chart of the new content that it becomes; absent: it goes. */
  readonly becomes?: string;
  /** It shows already what it is to show: it is left alone, with all that a person has done to it. */
  readonly stays?: true;
}

/** A chart with all that is needed to make it again. Sizes are points. */
export interface CapturedChart extends PresentChart {
  /** A hidden name refers to the cells that it shows. */
  readonly isNamed: boolean;
  /** Office.js' `ChartType`. */
  readonly type: string;
  readonly title: string;
  readonly seriesNames: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
