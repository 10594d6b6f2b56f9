/**
 * 来年度の様式: the year of a form moved on where it is the form's own, the day of making and all ratings taken out; its
 * items are kept, or those that were chosen. Layout, dropdowns and formulas stay as they are.
 */
import { rectOf, type Rect } from "../cells/geometry";
import { rolesOf } from "../form/definition";
import type { Field, Form, Item } from "../form/form";
import { phaseSettingKey } from "../form/phase";
import { fiscalYearOfDate } from "../form/reading/fiscal-year";
import { readDate, serialOf } from "../form/reading/dates";
import type { Role } from "../form/roles";
import { settingsEdits } from "../settings/list-sheet";
import { withStored } from "../settings/stored";
import { cellReader } from "../summary/formulas/cells";
import type { CellContent } from "../workbook/cell-content";
import type { Edit } from "../workbook/edit";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { moveYears } from "./years";

/** A cell that a person has to look at. */
export interface NotMoved {
  readonly sheetName: string;
  readonly area: Rect;
  /** year: names a year that stays; formula: what it shows is calculated. */
  readonly why: "year" | "formula";
}

export interface NextYearPlan {
  readonly edits: readonly Edit[];
  /** Cells in which a year was moved on, and cells that were emptied. */
  readonly moved: number;
  readonly cleared: number;
  readonly notMoved: readonly NotMoved[];
  /** Forms that say no year: they were emptied all the same. */
  readonly withoutYear: readonly string[];
}

/** Whether an item stays; absent: all do. */
export type Keep = (item: Item, form: Form) => boolean;

/** What is filled in at the year's end, or half-way. */
const OF_THE_YEAR: readonly Role[] = ["interimRating", "rating", "reason"];
/** Above the table. */
const ROWS_ABOVE = 20;
const MOST_COLUMNS = 60;

/** One plan for all forms given, which are those of one workbook. */
export function planNextYear(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  keep: Keep = () => true,
): NextYearPlan {
  const plans = forms.map((form) => new FormPlan(workbook, form));
  plans.forEach((plan) => plan.make(keep));
  const settings = forms.reduce(
    (all, form) => withStored(all, phaseSettingKey(form), null),
    workbook.settings,
  );
  const changed = forms.some((form) => phaseSettingKey(form) in workbook.settings);
  return {
    edits: [...plans.flatMap(({ edits }) => edits), ...(changed ? settingsEdits(workbook, settings) : [])],
    moved: plans.reduce((sum, { moved }) => sum + moved, 0),
    cleared: plans.reduce((sum, { cleared }) => sum + cleared, 0),
    notMoved: plans.flatMap(({ notMoved }) => notMoved),
    withoutYear: forms.flatMap(({ fiscalYear, sheetName }) => (fiscalYear === null ? [sheetName] : [])),
  };
}

class FormPlan {
  readonly edits: Edit[] = [];
  readonly notMoved: NotMoved[] = [];
  moved = 0;
  cleared = 0;
  private readonly seen = new Set<string>();
  private readonly sheet: SheetSnapshot | undefined;
  private readonly read: ReturnType<typeof cellReader>;

  constructor(
    workbook: WorkbookSnapshot,
    private readonly form: Form,
  ) {
    this.read = cellReader(workbook);
    this.sheet = workbook.sheets.find(({ id }) => id === form.sheet);
  }

  make(keep: Keep): void {
    const { form } = this;
    const { createdOn, ...others } = form.header;
    if (createdOn) this.clearCreatedOn(createdOn);
    for (const field of Object.values(others) as Field[])
      this.seen.add(keyOf(field.area.row, field.area.column));
    for (const item of form.items) {
      const stays = keep(item, form);
      for (const role of rolesOf(form.definition)) {
        const field = item.fields[role];
        if (!field || role === "number") continue;
        if (!stays || OF_THE_YEAR.includes(role)) this.clear(field.area);
        else this.moveIn(field.area, role === "deadline");
      }
    }
    this.moveAbove();
  }

  /** The label in the same cell stays. */
  private clearCreatedOn({ area, lead = "", tail = "", inPieces }: Field & { readonly label: string }): void {
    const { row, column } = area;
    if (lead + tail === "") this.clear(area);
    else this.put(area, text(lead + tail), "cleared");
    for (let at = column; inPieces && at < inPieces.column + inPieces.columns; at += 1) {
      if (at !== column && typeof this.value(row, at) === "number") this.clear(rectOf(row, at));
    }
  }

  private moveAbove(): void {
    const bottom = this.form.headerRows[0]?.row ?? 0;
    for (let row = Math.max(0, bottom - ROWS_ABOVE); row < bottom; row += 1) {
      for (let column = 0; column < MOST_COLUMNS; column += 1) this.moveIn(rectOf(row, column), true, true);
    }
  }

  /** `own`: a year that is named there is likely to be the form's; elsewhere it is only told. */
  private moveIn(area: Rect, own: boolean, above = false): void {
    const value = this.value(area.row, area.column);
    const year = this.form.fiscalYear;
    if (value === "" || year === null || this.isTaken(area)) return;
    if (typeof value === "number") {
      const format = this.formatAt(area);
      const date = own ? readDate(value, format, this.form.dateSystem) : null;
      if (!date || fiscalYearOfDate(date) !== year) return;
      const next = { ...date, year: date.year + 1 };
      // 2 月 29 日 has no next year.
      const day = date.month === 2 && date.day === 29 ? { ...next, day: 28 } : next;
      this.put(area, { kind: "number", number: serialOf(day, this.form.dateSystem) }, "moved");
      return;
    }
    if (typeof value !== "string") return;
    const { text: next, moved, left } = moveYears(value, year, { bare: above && value.length <= 40 });
    if (own && moved) this.put(area, text(next), "moved");
    if (left.length > 0 || (!own && moved)) this.tell(area, "year");
  }

  private clear(area: Rect): void {
    if (this.isTaken(area) || this.value(area.row, area.column) === "") return;
    this.put(area, { kind: "empty" }, "cleared");
  }

  private put(area: Rect, content: CellContent, done: "moved" | "cleared"): void {
    this.seen.add(keyOf(area.row, area.column));
    if (this.isFormula(area)) {
      this.tell(area, "formula");
      return;
    }
    this[done] += 1;
    const at = rectOf(area.row, area.column);
    this.edits.push({ kind: "setCells", sheet: this.form.sheet, at, content: [[content]] });
  }

  /** A merged cell may be the field of several items. */
  private isTaken({ row, column }: Rect): boolean {
    return this.seen.has(keyOf(row, column));
  }

  private tell(area: Rect, why: NotMoved["why"]): void {
    this.notMoved.push({ sheetName: this.form.sheetName, area: rectOf(area.row, area.column), why });
  }

  private value(row: number, column: number): CellValue {
    return this.read(this.form.sheet, row, column);
  }

  private formatAt({ row, column }: Rect): string {
    const { used, numberFormats = [] } = this.sheet ?? {};
    return numberFormats[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? "General";
  }

  private isFormula({ row, column }: Rect): boolean {
    return (this.sheet?.formulas ?? []).some(
      (one) =>
        row >= one.row &&
        row < one.row + one.rows &&
        column >= one.column &&
        column < one.column + one.columns,
    );
  }
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}

function text(value: string): CellContent {
  return value.trim() === "" ? { kind: "empty" } : { kind: "text", text: value };
}
