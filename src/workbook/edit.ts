/**
 * Everything that the add-in does to a workbook, as data.
 *
 * An action (a fix, the dropdowns, the summary sheet, an undo) plans an `Edit[]`; `src/excel` applies the
 * whole list in one batch and gives back the `Edit[]` that undoes it. The union is closed: a new kind of
 * change is a new member here, with its inverse in `src/excel/write/apply.ts`.
 */
import type { Rect, RuledArea } from "../cells/geometry";

/**
 * What goes into one cell.
 * `text` is always kept as text, even when it begins like a formula ("=", "+", "-", "@") or looks like a date.
 */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** An error that was typed in as such ("#N/A"); only undo writes one. */
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "formula"; readonly formula: string };

/** A list rule on cells. */
export interface Dropdown {
  /** The choices in order. */
  readonly values: readonly string[];
  /** "=" and a reference to the cells that hold them: a list of over 255 characters, or with commas in its values. */
  readonly source?: string;
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly alert: { readonly style: "stop" | "warning"; readonly title: string; readonly message: string };
}

/** A conditional format of the add-in's own: cells for which a formula holds look otherwise. */
export interface Highlight {
  /** From the top; the formula is written for the first one's first cell. */
  readonly areas: readonly Rect[];
  /** With "=", and with the mark by which the format is known as the add-in's. */
  readonly formula: string;
  /** Colours are "#rrggbb"; a null is left as the cell has it. */
  readonly look: {
    readonly fill: string | null;
    readonly color: string | null;
    readonly bold: boolean | null;
  };
}

/**
 * A cell's rule as Excel had it, kept word for word so that undo can put it back.
 * The shapes are those of Office.js' `DataValidation` (`rule`, `errorAlert`, `prompt`, `ignoreBlanks`).
 */
export interface CapturedValidation {
  readonly area: Rect;
  /** null: the cells had no rule. */
  readonly validation: {
    readonly rule: unknown;
    readonly errorAlert: unknown;
    readonly prompt: unknown;
    readonly ignoreBlanks: boolean;
  } | null;
}

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
  /** Labels in the first column, one series in each column after it; no header row. */
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
  readonly cells: readonly { readonly at: Rect; readonly content: readonly (readonly CellContent[])[] }[];
  readonly formats: readonly { readonly at: Rect; readonly format: CellFormat }[];
  /** Cells that are one, in `area`. */
  readonly merges?: readonly Rect[];
  /** From column A on, in characters of the default font's digit width (Excel's column width unit). */
  readonly columnWidths: readonly number[];
  /** Points, of whole rows; rows that are not named keep theirs. */
  readonly rowHeights?: readonly { readonly row: number; readonly rows: number; readonly points: number }[];
  readonly charts: readonly ChartContent[];
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

/** How an existing sheet of the add-in stood before it was written anew. Made and read by `src/excel` only. */
export interface CapturedSheet {
  readonly area: Rect;
  readonly content: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Rect[];
  /** As Office.js' `getCellProperties`, `getColumnProperties` and `getRowProperties` gave them. */
  readonly cellProperties: unknown;
  readonly columnProperties: unknown;
  readonly rowProperties: unknown;
  /** Rows that begin a new page. */
  readonly breaks: readonly number[];
  /** null: none, or several, which the add-in never sets. */
  readonly printArea: Rect | null;
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
  /** Office.js' `ChartType`. */
  readonly type: string;
  readonly title: string;
  readonly seriesNames: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Values of one list, one below the other in a column of the list sheet. `key`: what the list is for; "" frees it. */
export interface ListColumn {
  readonly key: string;
  readonly values: readonly string[];
}

/** `sheet` is Office.js' `Worksheet.id`. */
export type Edit =
  | {
      readonly kind: "setCells";
      readonly sheet: string;
      readonly at: Rect;
      readonly content: readonly (readonly CellContent[])[];
      /** Set after the content; absent: the cells keep theirs. */
      readonly numberFormats?: readonly (readonly string[])[];
      /** In an undo, what the add-in had written: a cell that holds something else is a person's, and stays. */
      readonly wrote?: readonly (readonly CellContent[])[];
    }
  | {
      readonly kind: "setDropdown";
      readonly sheet: string;
      readonly areas: readonly Rect[];
      readonly dropdown: Dropdown;
      /** Cells among `areas` that have a rule already: their old rules are read for undo. */
      readonly ruled: readonly RuledArea[];
    }
  | {
      readonly kind: "restoreValidation";
      readonly sheet: string;
      readonly cells: readonly CapturedValidation[];
      /** In an undo, the rule that the add-in had set: cells with another one now are a person's, and keep it. */
      readonly wrote?: { readonly areas: readonly Rect[]; readonly dropdown: Dropdown };
    }
  | {
      readonly kind: "writeSheet";
      /** Ids of the sheets that its formulas look at: without one of them nothing is written. */
      readonly needs?: readonly string[];
      /** null: a new sheet is made under `name`; else the id of the add-in's own sheet, written anew in place. */
      readonly sheet: string | null;
      readonly name: string;
      /** What the sheet has now: the add-in's area and charts, and all merged cells; null for a new one. */
      readonly before: {
        readonly area: Rect;
        readonly charts: readonly PresentChart[];
        readonly merges: readonly Rect[];
      } | null;
      /** true: the sheet carries the add-in's mark and is found again; false: it is the user's from now on. */
      readonly marked: boolean;
      readonly content: SheetContent;
    }
  | {
      readonly kind: "restoreSheet";
      readonly sheet: string;
      readonly captured: CapturedSheet;
      /** What is on the sheet now and is cleared first. */
      readonly area: Rect;
      /** The add-in's charts and merged cells that are on the sheet now. */
      readonly charts: readonly PresentChart[];
      readonly merges: readonly Rect[];
      /** In an undo, what the add-in had written: whatever else is in `area` by now is put back afterwards. */
      readonly wrote?: SheetContent;
    }
  | {
      readonly kind: "removeSheet";
      readonly sheet: string;
      /** What the add-in had written: a sheet on which there is more by now is not removed. */
      readonly wrote?: SheetContent;
    }
  | {
      /** The lists on the add-in's hidden list sheet (`list-sheet.ts`). */
      readonly kind: "writeLists";
      /** null: the sheet is made under `name`, very hidden; else its id. */
      readonly sheet: string | null;
      readonly name: string;
      /** All columns, each in its place: what refers to a column finds the same list there as before. */
      readonly lists: readonly ListColumn[];
      /** For a new sheet: what is kept there a second time of the add-in's settings. */
      readonly settings: Readonly<Record<string, string>> | null;
    }
  | {
      /** Takes a list sheet away that the add-in has just made. */
      readonly kind: "removeLists";
      readonly sheet: string;
    }
  | {
      readonly kind: "setHighlights";
      readonly sheet: string;
      /** Ids of the add-in's own formats that go. One that is gone already is no hindrance. */
      readonly remove: readonly string[];
      /** Put behind all formats of others. */
      readonly add: readonly Highlight[];
      /** In an undo, what the add-in had added: undone and put back, it may have other ids by now. */
      readonly wrote?: readonly Highlight[];
    }
  | {
      /** Replaces all that the add-in keeps in the workbook. */
      readonly kind: "setSettings";
      readonly settings: Readonly<Record<string, string>>;
      /** The list sheet's id, where the settings are kept a second time; null: there is none. */
      readonly listSheet: string | null;
      /** In an undo, the cells of that second copy as they were, where they said something else. */
      readonly copy?: readonly string[];
      /** In an undo, what the add-in had kept: keys that say something else now stay as they are. */
      readonly wrote?: Readonly<Record<string, string>>;
    };

/** What an undo left as a person has made it since. */
export interface KeptPlace {
  /** Office.js' `Worksheet.id`. */
  readonly sheet: string;
  readonly sheetName: string;
  /** sheet: a sheet with a person's notes on it, which was not removed. */
  readonly what: "content" | "rule" | "sheet";
  readonly area: Rect;
}
