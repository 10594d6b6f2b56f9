/**
 * The items below a header: through repeated header rows, page breaks, blank rows and merged cells, up to where the
 * table ends and notes or other tables begin.
 */
import { AfterGap } from "./after-gap";
import { rolesOf, type FormDefinition } from "../../definition";
import { BetweenItems } from "./between-items";
import type { Column, Item } from "../../form";
import type { Grid } from "../../reading/grid";
import type { HeaderRow } from "../header/header-row";
import type { HeadingMatcher } from "../../reading/headings";
import { readFields } from "./item-fields";
import { isBlank } from "../../reading/normalize";
import { readWholeNumber } from "../../reading/numbers";
import type { OtherForm } from "../header/other-form";
import { RepeatedHeaders } from "../header/repeated-headers";
import type { RepeatedHeader } from "../header/repeated-headers";
import type { Role } from "../../roles";
import { readRow } from "./table-row";
import type { TableRow } from "./table-row";

export interface TableItems {
  readonly items: readonly Item[];
  /** Rows below the last item that hold a number and nothing else yet. */
  readonly spareItems: readonly Item[];
  readonly repetitions: readonly RepeatedHeader[];
  /** Rows of headings over some of the items. */
  readonly sections: readonly number[];
  /** Where another form begins below this one: the first row of its block, and its header row. */
  readonly next: { readonly top: number; readonly header: number } | null;
}

/** An item while its rows are being read. */
interface Draft {
  row: number;
  rows: number;
  number: number | null;
  /** Nothing but a number: a spare row, or an item that nobody has filled yet. */
  bare: boolean;
  /** Rows that carry on its texts, those after a page break among them. */
  readonly continued: number[];
}

/** Without these a row only carries on the texts of the item above. */
const SHORT_FIELDS: readonly Role[] = ["category", "deadline", "owner", "rating"];

/** `top`: the first row of the form's block of title and header fields. */
export function readItems(
  grid: Grid,
  top: number,
  header: HeaderRow,
  columns: Readonly<Partial<Record<Role, Column>>>,
  matcher: HeadingMatcher,
  otherForm: OtherForm,
  definition: FormDefinition,
): TableItems {
  const reader = new ItemReader(grid, top, header, columns, matcher, otherForm, definition);
  const next = reader.run();
  return { ...reader.items(), repetitions: reader.headers.found, sections: reader.sections, next };
}

class ItemReader {
  readonly headers: RepeatedHeaders;
  readonly sections: number[] = [];
  readonly #between: BetweenItems;
  readonly #list: readonly Column[];
  readonly #afterGap: AfterGap;
  readonly #items: Item[] = [];
  /** Items up to the last one that holds more than its number. */
  #filledItems = 0;
  /** The item that is being read. */
  #draft: Draft | null = null;
  /** "table": the next row belongs to it; "gap": only what looks like an item does; "ended": only a header reopens. */
  #state: "table" | "gap" | "ended" = "table";
  #highest = 0;

  constructor(
    private readonly grid: Grid,
    private readonly top: number,
    private readonly header: HeaderRow,
    private readonly columns: Readonly<Partial<Record<Role, Column>>>,
    private readonly matcher: HeadingMatcher,
    private readonly otherForm: OtherForm,
    definition: FormDefinition,
  ) {
    this.#afterGap = new AfterGap(grid, columns, definition);
    this.headers = new RepeatedHeaders(grid, header, matcher);
    this.#between = new BetweenItems(grid, header, columns);
    this.#list = rolesOf(definition).flatMap((role) => columns[role] ?? []);
  }

  run(): TableItems["next"] {
    for (let row = this.header.bottom; row < this.grid.bottom;) {
      const line = readRow(this.grid, row, this.#list);
      const next = this.#take(line);
      if (next === null) return { top: this.#tableEnd(), header: row };
      row = Math.max(next, row + 1);
    }
    return null;
  }

  /** The row after what was taken; null when the form is over. */
  #take(line: TableRow): number | null {
    const row = line.row;
    if (line.filled.length === 0) return this.#takeBlank(line);
    const number = this.#numberIn(line);
    if (number === null) {
      const repeated = this.headers.read(row);
      if (repeated) {
        if (this.#isOtherForm(row)) return null;
        this.headers.found.push(repeated);
        this.#state = "table";
        return repeated.bottom;
      }
      if (this.otherForm.mayBeginIn(row, line.filled.length)) {
        this.#state = "ended";
        return row + 1;
      }
      if (this.#state !== "table" && this.otherForm.hasHeaderIn(row)) {
        if (this.#isOtherForm(row)) return null;
        this.#state = "ended";
        return row + 1;
      }
      if (this.#isForeignHeader(line)) {
        this.#state = "ended";
        return row + 1;
      }
    }
    if (this.#state === "ended") return row + 1;
    if (this.#between.isPageMark(line, this.#used)) return row + line.height;
    if (!line.covered && this.#between.isSection(line, this.#draft?.number ?? null)) {
      this.sections.push(row);
      this.#state = "table";
      return row + line.height;
    }
    if (line.wide || this.#between.isRemark(line, number, this.#used)) {
      if (line.wide || line.filled.length === 1) this.sections.push(row);
      this.#state = "gap";
      return row + line.height;
    }
    if (this.#state === "gap" && !this.#afterGap.isItem(line, number, this.#highest)) {
      // A text that runs on after blank rows is no item; neither is another table.
      this.#state = "ended";
      return row + 1;
    }
    this.#state = "table";
    if (this.#isContinuation(line)) {
      const item = this.#draft;
      if (item) {
        item.continued.push(row);
        if (row === item.row + item.rows) item.rows += line.height;
        if (line.filled.length > 0) item.bare = false;
      }
      return row + line.height;
    }
    return this.#start(line, number);
  }

  /** No item has a number up to this one any more. Where items are counted in another way (1-1, ア), none has any. */
  get #used(): number {
    return this.#draft !== null && this.#highest === 0 ? Infinity : this.#highest;
  }

  #numberIn({ row, number }: TableRow): number | null {
    const column = this.columns.number;
    if (number === null || !column) return null;
    const { row: top, column: left } = this.grid.area(row, column.column);
    return readWholeNumber(number, this.grid.numberFormat(top, left));
  }

  #takeBlank(line: TableRow): number | null {
    const item = this.#draft;
    // Within an item whose cells are merged over several rows, only some of them.
    if (item && line.covered && line.row === item.row + item.rows) item.rows += 1;
    else if (this.#state === "table" && !this.#followsHeader(line.row)) this.#state = "gap";
    // Another form may stand below and beside this one's columns.
    else if (this.#state !== "table" && this.otherForm.hasHeaderIn(line.row) && this.#isOtherForm(line.row)) {
      return null;
    }
    return line.row + 1;
  }

  #followsHeader(row: number): boolean {
    const last = this.headers.found[this.headers.found.length - 1]?.bottom ?? this.header.bottom;
    const item = this.#draft;
    return row >= last && (item === null || item.row < last);
  }

  #start(line: TableRow, number: number | null): number {
    const height = this.#heightOf(line);
    const numberOnly = line.number !== null && line.filled.length === 1;
    this.#finish();
    this.#draft = {
      row: line.row,
      rows: height,
      number,
      bare: numberOnly && !line.itemShared,
      continued: [],
    };
    if (number !== null && number > this.#highest) this.#highest = number;
    return line.row + height;
  }

  /** The rows of the merged number cell; else of the merged item cell, as long as no other number stands beside. */
  #heightOf(line: TableRow): number {
    const { grid } = this;
    let height = line.height;
    const item = this.columns.item;
    const number = this.columns.number;
    if (!item) return height;
    const area = grid.area(line.row, item.column);
    if (area.row !== line.row) return height;
    const end = Math.min(area.row + area.rows, grid.bottom);
    while (line.row + height < end) {
      const beside = number ? grid.area(line.row + height, number.column) : null;
      if (beside && !isBlank(grid.value(beside.row, beside.column))) break;
      height += 1;
    }
    return height;
  }

  /** No number and no item, only texts: the item above runs on. */
  #isContinuation(line: TableRow): boolean {
    if (this.#draft === null) return false;
    if (line.filled.includes("number") || line.filled.includes("item")) return false;
    return !SHORT_FIELDS.some((role) => line.filled.includes(role));
  }

  /** The header of another table: a heading of the number column over columns that are not this form's. */
  #isForeignHeader(line: TableRow): boolean {
    if (typeof line.number !== "string") return false;
    return this.matcher.match(line.number)?.role === "number";
  }

  #isOtherForm(header: number): boolean {
    const end = this.#tableEnd();
    return this.otherForm.isBetween({ top: this.top, header: this.header.top, end }, header);
  }

  /** The first row below what has been read of the table. */
  #tableEnd(): number {
    const header = this.headers.found[this.headers.found.length - 1]?.bottom ?? this.header.bottom;
    return Math.max(header, this.#draft ? this.#draft.row + this.#draft.rows : 0);
  }

  #finish(): void {
    const draft = this.#draft;
    if (!draft) return;
    const { row, rows, number } = draft;
    this.#items.push({ row, rows, number, fields: readFields(this.grid, this.#list, draft) });
    if (!draft.bare) this.#filledItems = this.#items.length;
    this.#draft = null;
  }

  /** Spare numbered rows at the end are no items, unless nothing else has been filled at all. */
  items(): Pick<TableItems, "items" | "spareItems"> {
    this.#finish();
    const end = this.#filledItems === 0 ? this.#items.length : this.#filledItems;
    return { items: this.#items.slice(0, end), spareItems: this.#items.slice(end) };
  }
}
