/** Of which fiscal year a form is: by its title, a cell beside or near it, the page header, the sheet's name. */
import { visible } from "../../reading/normalize";
import { fiscalYearOf, fiscalYearOfName, fiscalYearOfTitle } from "../../reading/title";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { Grid } from "../../reading/grid";

/** A longer text speaks of a year. */
const LONGEST = 40;
/** Years that are not the form's own. */
const OTHER = /計画|前年|昨年|実績|策定|改[定訂]|施行|作成|ビジョン|構想|次期|翌年|比較/u;

/** `from` and `to`: the rows of the block above the table. */
export function formYear(
  grid: Grid,
  { from, to }: { readonly from: number; readonly to: number },
  title: string,
  { name, pageHeader = "" }: Pick<SheetSnapshot, "name" | "pageHeader">,
): number | null {
  return (
    fiscalYearOfTitle(title) ??
    yearInRows(grid, from, to) ??
    fiscalYearOfTitle(pageHeader) ??
    fiscalYearOfName(name)
  );
}

/** The one year that short cells of the block name, one by one or row by row. */
function yearInRows(grid: Grid, from: number, to: number): number | null {
  const years = new Set<number>();
  for (let row = from; row < to; row += 1) {
    const texts = textsOf(grid, row).filter((text) => text.length <= LONGEST && !OTHER.test(text));
    const found = texts.flatMap((text) => fiscalYearOf(text) ?? []);
    const joined = found.length > 0 ? null : fiscalYearOf(texts.slice(0, 5).join(""));
    for (const year of joined === null ? found : [joined]) years.add(year);
  }
  const [only, other] = years;
  return other === undefined ? (only ?? null) : null;
}

/** A title may be split: the year in a cell of its own, or in several, in the same row or in the one above or below. */
export function withYearBeside(grid: Grid, row: number, title: string): string {
  if (fiscalYearOf(title) !== null) return title;
  for (const near of [row, row - 1, row + 1]) {
    const texts = textsOf(grid, near).filter((text) => text !== visible(title) && text.length <= 12);
    const year = texts.find((text) => fiscalYearOf(text) !== null) ?? texts.slice(0, 4).join("");
    if (fiscalYearOf(year) !== null) return `${year} ${title}`;
  }
  return title;
}

function textsOf(grid: Grid, row: number): string[] {
  const texts: string[] = [];
  for (let column = grid.left; column < grid.right; column += 1) {
    const text = visible(grid.text(row, column));
    if (text !== "") texts.push(text);
  }
  return texts;
}
