/**
 * Is this sheet the form, and where does its table begin? A sheet that is something else is told apart from a form
 * that has lost a column by how much of the form's header it has, and by its title.
 */
import type { FormDefinition } from "../../definition";
import { FEWEST_COLUMNS } from "../../definition/definition-problems";
import type { Grid } from "../../reading/grid";
import { readHeaderRow } from "./header-row";
import type { HeaderRow } from "./header-row";
import type { HeadingMatcher } from "../../reading/headings";
import type { Role } from "../../roles";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { fiscalYearOfTitle, titleStrength } from "../../reading/title";
import { withYearBeside } from "./form-year";

export interface FoundHeader {
  readonly header: HeaderRow;
  /** The title's text, "" where there is none. */
  readonly title: string;
}

const CORE = ["item", "level", "method"] as const;

/** With so many roles there is no need to look further down. */
const PLENTY = 6;

/** The best header row of the sheet, or null when the sheet is not this form. */
export function findHeader(
  grid: Grid,
  definition: FormDefinition,
  matcher: HeadingMatcher,
  { name: sheetName, pageHeader = "" }: Pick<SheetSnapshot, "name" | "pageHeader">,
): FoundHeader | null {
  const titles = new TitleSearch(definition, [sheetName, pageHeader]);
  let best: FoundHeader | null = null;
  for (let row = grid.top; row < grid.bottom; row += 1) {
    const header = readHeaderRow(grid, row, matcher);
    if (header && qualifies(header.cells, titles.strength, definition)) {
      if (header.cells.size > (best?.header.cells.size ?? 0)) best = { header, title: titles.best };
      if (header.cells.size >= PLENTY) break;
    }
    titles.look(grid, row);
  }
  return best;
}

/** True when the header by itself, without a title above it, is this form's. */
export function isHeaderOfForm(header: HeaderRow, definition: FormDefinition): boolean {
  return qualifies(header.cells, 0, definition);
}

/** The best title in the rows from `from` to before `to`; "" where there is none. */
export function titleIn(grid: Grid, from: number, to: number, definition: FormDefinition): string {
  const titles = new TitleSearch(definition, []);
  for (let row = from; row < to; row += 1) titles.look(grid, row, from);
  return titles.best;
}

/**
 * The headings 番号, 分類, 期限, 評価 stand on many papers. What makes a table this form is a goal (`item`) with a
 * level or a method; the form's own title makes up for what is missing. A form of few columns needs nearly all of them.
 */
function qualifies(
  cells: ReadonlyMap<Role, unknown>,
  strength: 0 | 1 | 2,
  { columns }: FormDefinition,
): boolean {
  const known = columns.filter(({ optional }) => !optional);
  const isIn = (role: Role) => cells.has(role);
  const has = CORE.filter((role) => columns.some((column) => column.role === role)).length;
  const core = CORE.filter(isIn).length;
  const enough = (count: number) => cells.size >= Math.min(count, Math.max(FEWEST_COLUMNS, known.length - 1));
  if (strength === 2) return enough(3) && core >= 1;
  if (strength === 1) return enough(4) && core >= 1;
  const found = known.filter(({ role }) => isIn(role)).length;
  // One of five may be lost; of fewer none.
  const least = known.length >= 5 ? known.length - 1 : known.length;
  if (has < 2) return isIn("item") && cells.size >= FEWEST_COLUMNS && found >= least;
  return core >= 2 && enough(isIn("item") ? 4 : 5);
}

/** Remembers the best title among the cells above. */
class TitleSearch {
  best = "";
  strength: 0 | 1 | 2;
  #score = 0;

  constructor(
    private readonly definition: FormDefinition,
    hints: readonly string[],
  ) {
    // A sheet's name and what is printed above each page are no title, only hints.
    this.strength = hints.some((hint) => titleStrength(hint, definition) > 0) ? 1 : 0;
  }

  /** `top`: where the rows that may hold the title begin. */
  look(grid: Grid, row: number, top = grid.top): void {
    // A title is in the first rows; below them there is no need to compare every text.
    if (row > top + 200) return;
    for (let column = grid.left; column < grid.right; column += 1) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || value === "") continue;
      const strength = titleStrength(value, this.definition);
      if (strength === 0) continue;
      const text = withYearBeside(grid, row, value);
      const score = strength * 2 + (fiscalYearOfTitle(text) === null ? 0 : 1);
      if (strength > this.strength) this.strength = strength;
      if (score > this.#score) {
        this.#score = score;
        this.best = text.trim();
      }
    }
  }
}
