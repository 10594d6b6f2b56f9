/** 記入状況: from forms to the edit that writes the sheet, new or in place, and to those that take it away again. */
import { rectAddress, contains, type Rect } from "../cells/geometry";
import type { Form } from "../form/form";
import type { Phase } from "../form/roles";
import { coveredNotes } from "../summary/sheet/covered-notes";
import type { Edit } from "../workbook/edit";
import { emptyContent } from "../workbook/sheet-content";
import { PlanRefusal } from "../workbook/plan-refusal";
import { freeSheetName, sameSheetName } from "../workbook/sheet-names";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { phasesOf } from "./entries";
import { LABEL, PHASE_ROW } from "./sheet/layout";
import { selfCheckContent } from "./sheet/sheet";
import type { SelfCheckWords } from "./words";

type WriteSheet = Extract<Edit, { kind: "writeSheet" }>;

export interface SelfCheckPlan {
  readonly edit: WriteSheet;
  readonly sheetName: string;
  /** True: the add-in's own sheet is there and is written anew in place. */
  readonly refreshed: boolean;
  /** A sheet of the usual name that the add-in did not make, and leaves alone. */
  readonly keptSheet: string | null;
}

/**
 * One sheet over all the forms given; [] is not allowed. `phase`: in force where the sheet itself has not been switched.
 * Throws the `PlanRefusal` `covers-notes` when the sheet has grown and a person has written where it would stand.
 */
export function planSelfCheck(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  words: SelfCheckWords,
  phase: Phase,
  options: { readonly switchTo?: Phase } = {},
): SelfCheckPlan {
  const own = ownSheet(workbook.sheets);
  const names = workbook.sheets.map(({ name }) => name);
  const sheetName = own?.name ?? freeSheetName(words.sheetName, names);
  const shown = options.switchTo ?? phaseOnSheet(own, forms, words) ?? phase;
  const content = selfCheckContent(workbook, forms, words, shown);
  const lost = own && coveredNotes(own, content.area);
  if (lost) throw new PlanRefusal("covers-notes", { sheet: sheetName, cells: rectAddress(lost) });
  const needs = [...new Set(forms.map(({ sheet }) => sheet))];
  return {
    edit: {
      kind: "writeSheet",
      needs,
      sheet: own?.id ?? null,
      name: sheetName,
      before: own?.own ? { area: own.own.area, charts: [], ...looksOf(own, words) } : null,
      marked: true,
      purpose: "selfCheck",
      content,
    },
    sheetName,
    refreshed: own !== null,
    keptSheet: own ? null : (names.find((name) => sameSheetName(name, words.sheetName)) ?? null),
  };
}

/**
 * The sheet goes; where a person has put notes or charts beside it, only what is the add-in's does. [] where there is
 * none. `again`: what makes the sheet anew, for undo.
 */
export function planNoSelfCheck(workbook: WorkbookSnapshot, again: WriteSheet | null): Edit[] {
  const own = ownSheet(workbook.sheets);
  if (!own?.own) return [];
  if (!hasNotes(own)) {
    return [
      {
        kind: "removeSheet",
        sheet: own.id,
        ...(again ? { again: { ...again, sheet: null, before: null } } : {}),
      },
    ];
  }
  const { area } = own.own;
  return [
    {
      kind: "writeSheet",
      sheet: own.id,
      name: own.name,
      before: { area, charts: [] },
      marked: true,
      purpose: "selfCheck",
      content: emptyContent(area),
    },
  ];
}

/** The add-in's own sheet of this kind, emptied or not. */
export function ownSheet(sheets: readonly SheetSnapshot[]): SheetSnapshot | null {
  return sheets.find(({ own }) => own?.purpose === "selfCheck") ?? null;
}

/** True while there is something on it. */
export function hasSelfCheck(sheets: readonly SheetSnapshot[]): boolean {
  const own = ownSheet(sheets);
  return own !== null && valueAt(own, PHASE_ROW, LABEL + 1) !== "";
}

/** What the sheet's own switch says; null: nothing that is known. */
export function phaseOnSheet(
  own: SheetSnapshot | null,
  forms: readonly Form[],
  words: SelfCheckWords,
): Phase | null {
  if (!own) return null;
  const shown = valueAt(own, PHASE_ROW, LABEL + 1);
  return phasesOf(forms).find((phase) => words.phases[phase] === shown) ?? null;
}

function valueAt({ used, values }: SheetSnapshot, row: number, column: number) {
  return used ? (values[row - used.row]?.[column - used.column] ?? "") : "";
}

function hasNotes({ used, values, own }: SheetSnapshot): boolean {
  if (!own) return false;
  if (own.charts.length > 0) return true;
  return values.some((line, r) =>
    line.some((value, c) => {
      const cell = { row: (used?.row ?? 0) + r, column: (used?.column ?? 0) + c };
      return value !== "" && !contains(own.area, cell);
    }),
  );
}

/** Down to the blank row above the sentence over the calculation, exclusive. */
function looksOf({ values, used, own }: SheetSnapshot, { keep }: SelfCheckWords): { looks?: Rect } {
  const row = values.findIndex((line) => line.includes(keep)) - 1 + (used?.row ?? 0);
  return own && row > own.area.row ? { looks: { ...own.area, rows: row - own.area.row } } : {};
}
