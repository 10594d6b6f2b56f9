/**
 * Everything that the add-in does to a workbook, as data.
 *
 * An action (a fix, the dropdowns, the summary sheet, an undo) plans an `Edit[]`; `src/excel` applies the
 * whole list in one batch and gives back the `Edit[]` that undoes it. The union is closed: a new kind of
 * change is a new member here, with its inverse in `src/excel/write/apply.ts`.
 */
import type { Rect, RuledArea } from "../cells/geometry";
import type { CellContent } from "./cell-content";
import type { Dropdown } from "./dropdown";
import type { RowMarks } from "./row-marks";
import type { CapturedSheet, PresentChart, SheetContent } from "./sheet-content";
import type { OwnPurpose } from "./snapshot";

export type { Dropdown };

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

/** Values of one list, one below the other in a column of the list sheet. `key`: what the list is for; "" frees it. */
export interface ListColumn {
  readonly key: string;
  readonly values: readonly string[];
}

/** `sheet` is Office.js' `Worksheet.id`. */
export type Edit =
  | {
      /**
       * In an undo, no change by itself: where the rows of a sheet were, by what stood in them, when the edits that
       * follow were made for it. Rows that have been inserted, deleted or sorted since are found again by that.
       */
      readonly kind: "rowsWere";
      readonly sheet: string;
      readonly rows: RowMarks;
    }
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
      /** What the sheet has now: the add-in's area and charts; null for a new one. */
      readonly before: {
        readonly area: Rect;
        readonly charts: readonly PresentChart[];
        /** As `SheetContent.looks`, of what is there now. */
        readonly looks?: Rect;
      } | null;
      /** true: the sheet carries the add-in's mark and is found again; false: it is the user's from now on. */
      readonly marked: boolean;
      readonly purpose?: OwnPurpose;
      readonly content: SheetContent;
    }
  | {
      readonly kind: "restoreSheet";
      readonly sheet: string;
      readonly name: string;
      readonly purpose?: OwnPurpose;
      /** Ids of the sheets that its formulas looked at: where their rows have moved, it cannot be put back. */
      readonly needs?: readonly string[];
      readonly captured: CapturedSheet;
      /** What is on the sheet now and is cleared first. */
      readonly area: Rect;
      /** The add-in's charts that are on the sheet now. */
      readonly charts: readonly PresentChart[];
      /** In an undo, what the add-in had written: whatever else is in `area` by now is put back afterwards. */
      readonly wrote?: SheetContent;
    }
  | {
      readonly kind: "removeSheet";
      readonly sheet: string;
      /** What the add-in had written: a sheet on which there is more by now is not removed. */
      readonly wrote?: SheetContent;
      /** What makes the sheet again: its undo. Absent: it was only just made, and nothing is lost with it. */
      readonly again?: Extract<Edit, { readonly kind: "writeSheet" }>;
    }
  | {
      /** Gives a sheet another name, hides or shows it, moves it among the tabs. */
      readonly kind: "setSheet";
      readonly sheet: string;
      readonly name: string;
      readonly visible: boolean;
      /** Zero-based among all sheets; null: it stays where it is; an id: in front of that sheet. */
      readonly position: number | string | null;
    }
  | {
      /** Undoes taking a sheet in from a file: it goes, unless somebody has changed it since (`contentsMark`). */
      readonly kind: "removeTaken";
      readonly sheet: string;
      readonly mark: string;
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
      /** Protects a sheet against accidents, without a password. */
      readonly kind: "protectSheet";
      readonly sheet: string;
      /** Cells that take contents all the same; for good, where the sheet is unprotected by hand. */
      readonly unlocked: readonly Rect[];
    }
  | {
      /** The inverse; nothing where a person has unprotected the sheet already. */
      readonly kind: "unprotectSheet";
      readonly sheet: string;
      /** Cells that were unlocked for the protection, and are locked again. */
      readonly locked: readonly Rect[];
    }
  | {
      /** Whether Excel opens the add-in's pane by itself when it opens the workbook. */
      readonly kind: "setPaneOpening";
      readonly opens: boolean;
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
  /**
   * sheet: a sheet with a person's notes on it, which was not removed. row: the row was not found again, so that
   * nothing was written into another one; `area` is where it was.
   */
  readonly what: "content" | "rule" | "sheet" | "row";
  readonly area: Rect;
}
