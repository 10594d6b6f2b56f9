/** Whether a row below blank rows or a note is an item still: other tables follow there, some as wide as the form's. */
import { readDeadline } from "../../reading/deadline";
import type { FormDefinition } from "../../definition";
import type { Column } from "../../form";
import type { Grid } from "../../reading/grid";
import { cellOf } from "./item-fields";
import { normalize, textOf } from "../../reading/normalize";
import { readWholeNumber } from "../../reading/numbers";
import type { Role } from "../../roles";
import type { TableRow } from "./table-row";

/** How far a number may jump over blank rows and still be the same table's. */
const NUMBER_REACH = 3;
/** Rows in which the next number is looked for: an item's, and a header's between pages. */
const LOOK_AHEAD = 20;

export class AfterGap {
  /** Roles so many are as full a row as an item's. */
  readonly #full: number;
  /** The definition's lists, as they are compared. */
  readonly #listed: ReadonlySet<string>;

  constructor(
    private readonly grid: Grid,
    private readonly columns: Readonly<Partial<Record<Role, Column>>>,
    private readonly definition: FormDefinition,
  ) {
    const { categories, scale } = definition;
    const levels = scale.flatMap(({ label, spellings }) => [label, ...spellings]);
    this.#listed = new Set([...categories, ...levels].map(normalize));
    const known = Object.keys(columns).length;
    this.#full = Math.min(known, Math.max(4, Math.ceil(known * 0.6)));
  }

  /**
   * Its number goes on from `highest`; or it is full, and has a number or something that other tables have not; or it
   * is hardly filled, but has that and stands above the item whose number goes on.
   */
  isItem(line: TableRow, number: number | null, highest: number): boolean {
    if (number !== null && goesOn(number, highest)) return true;
    if (line.filled.length < this.#full) {
      return line.number === null && this.#holdsFormValue(line) && this.#isFollowed(line, highest);
    }
    return number !== null || this.#holdsFormValue(line) || this.#isFollowed(line, highest);
  }

  /** A category or rating of the lists, or a deadline that says when. */
  #holdsFormValue({ row, filled }: TableRow): boolean {
    return (["category", "rating", "deadline"] as const).some((role) => {
      const column = filled.includes(role) ? this.columns[role] : undefined;
      if (!column) return false;
      const area = cellOf(this.grid, row, column);
      const value = this.grid.value(area.row, area.column);
      if (role !== "deadline") return this.#listed.has(normalize(textOf(value)));
      const words = this.definition.deadlineWords;
      const format = this.grid.numberFormat(area.row, area.column);
      return readDeadline(value, format, { fiscalYear: null, words }) !== null;
    });
  }

  /** The next number below is one that goes on. */
  #isFollowed({ row }: TableRow, highest: number): boolean {
    const column = this.columns.number;
    if (!column) return true;
    const end = Math.min(this.grid.bottom, row + LOOK_AHEAD);
    for (let below = row + 1; below < end; below += 1) {
      const number = readWholeNumber(this.grid.value(below, column.column));
      if (number !== null) return goesOn(number, highest);
    }
    return false;
  }
}

function goesOn(number: number, highest: number): boolean {
  return number > highest && number <= highest + NUMBER_REACH;
}
