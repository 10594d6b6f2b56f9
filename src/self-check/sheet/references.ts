/** References to the sheet's own cells. */
import { rectAddress, rectOf } from "../../cells/geometry";
import type { Role } from "../../form/roles";
import { INVISIBLE } from "../cell-formulas";
import type { DateStep } from "../date-formulas";
import { DATE_STEPS } from "../date-formulas";
import {
  FIRST_ROLE,
  FORM_ROWS,
  LABEL,
  LINE_COLUMNS,
  PHASE_ROW,
  type FormRow,
  type Layout,
  type LineColumn,
} from "./layout";

export function cellAt(row: number, column: number): string {
  return rectAddress(rectOf(row, column), true);
}

/** Down a column, a single cell too. */
export function rangeAt(row: number, column: number, rows: number, columns = 1): string {
  const last = cellAt(row + rows - 1, column + columns - 1);
  return `${cellAt(row, column)}:${last}`;
}

export class References {
  readonly signs: readonly string[];
  readonly phase: string;

  constructor(readonly layout: Layout) {
    this.signs = INVISIBLE.map((_, index) => cellAt(layout.signs, index));
    this.phase = cellAt(layout.phases, 0);
  }

  get phaseCell(): string {
    return cellAt(PHASE_ROW, LABEL + 1);
  }

  column(role: Role): number {
    return FIRST_ROLE + this.layout.roles.indexOf(role);
  }

  state(entry: number, column: number): string {
    return cellAt(this.layout.firstItem + entry, column);
  }

  kind(entry: number, column: number): string {
    return cellAt(this.layout.kinds + entry, column);
  }

  active(entry: number): string {
    return this.kind(entry, LABEL);
  }

  line(entry: number, column: LineColumn): string {
    return cellAt(this.layout.lines + entry, LINE_COLUMNS.indexOf(column));
  }

  /** The lines from one entry to before another. */
  lines(column: LineColumn, from = 0, to = this.layout.entries.length): string {
    return rangeAt(this.layout.lines + from, LINE_COLUMNS.indexOf(column), to - from);
  }

  formRow(form: number, row: FormRow): number {
    return this.layout.forms + form * FORM_ROWS.length + FORM_ROWS.indexOf(row);
  }

  formCell(form: number, row: FormRow, column: number): string {
    return cellAt(this.formRow(form, row), column);
  }

  date(form: number, step: DateStep): string {
    return this.formCell(form, "date", DATE_STEPS.indexOf(step));
  }

  /** The last line of the form that holds more than a number. */
  lastFilled(form: number): string {
    return this.formCell(form, "required", 0);
  }

  /** TRUE: nothing is said of the form's numbers. */
  numberedOtherwise(form: number): string {
    return this.formCell(form, "required", 1);
  }

  /** 1: ratings ask for a reason. */
  reasons(form: number): string {
    return this.formCell(form, "early", 0);
  }

  /** 0: the formulas still fit the form. */
  changed(form: number): string {
    return this.formCell(form, "early", 1);
  }
}
