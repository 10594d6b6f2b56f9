/**
 * The header row again, at the top of each printed page: the same columns, maybe with slight differences.
 */
import type { Field } from "../../form";
import type { Grid } from "../../reading/grid";
import { isFootRow } from "./header-foot";
import type { HeaderCell, HeaderRow } from "./header-row";
import { headingKey } from "../../reading/headings";
import type { HeadingMatcher } from "../../reading/headings";
import { foldSpaces, isBlank } from "../../reading/normalize";
import type { Role } from "../../roles";

export interface RepeatedHeader {
  readonly top: number;
  readonly bottom: number;
  readonly cells: Readonly<Partial<Record<Role, Field>>>;
}

/** Of the first header's cells, how many must be there again. */
const SHARE = 0.6;

export class RepeatedHeaders {
  readonly found: RepeatedHeader[] = [];
  readonly #cells: readonly { readonly cell: HeaderCell; readonly key: string; readonly offset: number }[];
  readonly #height: number;

  constructor(
    private readonly grid: Grid,
    private readonly header: HeaderRow,
    private readonly matcher: HeadingMatcher,
  ) {
    this.#height = header.bottom - header.top - header.foot;
    this.#cells = [...header.cells.values()]
      .map((cell) => ({ cell, key: headingKey(cell.text), offset: cell.area.row - header.top }))
      // A column that was pointed at may have no heading.
      .filter(({ key }) => key !== "");
  }

  /** The header that begins in this row, or null. */
  read(row: number): RepeatedHeader | null {
    let same = 0;
    let others = 0;
    const cells: Partial<Record<Role, Field>> = {};
    let bottom = row + 1;
    for (const { cell, key, offset } of this.#cells) {
      const area = this.grid.area(row + offset, cell.area.column);
      const text = this.#textAt(row + offset, cell);
      if (isBlank(text)) continue;
      if (this.#isSame(text, cell.role, key)) {
        same += 1;
        bottom = Math.max(bottom, area.row + area.rows, Math.min(row + this.#height, this.grid.bottom));
      } else others += 1;
      cells[cell.role] = { ...this.grid.field(area), value: text };
    }
    if (same < Math.max(2, Math.ceil(this.#cells.length * SHARE)) || others > same) return null;
    const first = [...this.header.cells.values()].map((cell) => ({
      ...cell,
      area: { ...cell.area, row, rows: 1 },
    }));
    for (let foot = 0; foot < this.header.foot && isFootRow(this.grid, bottom, first); foot += 1) bottom += 1;
    return { top: row, bottom, cells };
  }

  /** A header of two cells one below the other is compared joined, as the first was. */
  #textAt(row: number, cell: HeaderCell): string {
    const area = this.grid.area(row, cell.area.column);
    if (area.row !== row) return "";
    let text = this.grid.text(area.row, area.column);
    if (!isBlank(text) && cell.joined) {
      for (let below = row + area.rows; below < row + cell.area.rows; below += 1) {
        text += ` ${this.grid.text(below, cell.area.column)}`;
      }
    }
    return foldSpaces(text);
  }

  #isSame(text: string, role: Role, key: string): boolean {
    if (this.matcher.match(text)?.role === role) return true;
    if (text.length > this.matcher.maxLength) return false;
    const other = headingKey(text);
    return other.length >= 2 && (other.includes(key) || key.includes(other));
  }
}
