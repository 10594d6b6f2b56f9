/**
 * Several forms on one sheet, one under the other: does the header further down belong to the same form, as at the top
 * of its next page, or does another form begin there?
 */
import type { FormDefinition } from "../../definition";
import { isHeaderOfForm, titleIn } from "./find-header";
import type { Grid } from "../../reading/grid";
import type { HeaderFieldReader } from "./header-fields";
import { readHeaderRow } from "./header-row";
import type { HeadingMatcher } from "../../reading/headings";
import { isBlank } from "../../reading/normalize";
import { departmentOfTitle, fiscalYearOf, titleStrength } from "../../reading/title";

/** The rows of the form above: its block of title and header fields, its header, the first row below its table. */
interface FormAbove {
  readonly top: number;
  readonly header: number;
  readonly end: number;
}

export class OtherForm {
  constructor(
    private readonly grid: Grid,
    private readonly definition: FormDefinition,
    private readonly matcher: HeadingMatcher,
    private readonly fields: HeaderFieldReader,
  ) {}

  /** A row of header fields, or nothing but a title with its year: no item of the form above. */
  mayBeginIn(row: number, filledCells: number): boolean {
    return this.fields.isFieldRow(this.grid, row) || (filledCells === 1 && this.#isTitleRow(row));
  }

  #isTitleRow(row: number): boolean {
    for (let column = this.grid.left; column < this.grid.right; column += 1) {
      const text = this.grid.text(row, column);
      if (titleStrength(text, this.definition) === 2 && fiscalYearOf(text) !== null) return true;
    }
    return false;
  }

  /** A header that is this form's by its own words, wherever its columns are. */
  hasHeaderIn(row: number): boolean {
    const header = readHeaderRow(this.grid, row, this.matcher);
    return header !== null && isHeaderOfForm(header, this.definition);
  }

  /** Between the form above and the header: another person or job, or another year or department in the title. */
  isBetween(above: FormAbove, header: number): boolean {
    const first = this.fields.read(this.grid, above.top, above.header);
    const second = this.fields.read(this.grid, above.end, header);
    const otherPerson = (["jobTitle", "name"] as const).some((field) => {
      const a = first[field]?.value ?? "";
      const b = second[field]?.value ?? "";
      return !isBlank(a) && !isBlank(b) && String(a).trim() !== String(b).trim();
    });
    return otherPerson || this.#hasOtherTitle(above, header);
  }

  #hasOtherTitle(above: FormAbove, header: number): boolean {
    const first = titleIn(this.grid, above.top, above.header, this.definition);
    const second = titleIn(this.grid, above.end, header, this.definition);
    if (first === "" || second === "") return false;
    return [fiscalYearOf, (title: string) => departmentOfTitle(title, this.definition)].some((read) => {
      const a = read(first);
      const b = read(second);
      return a !== null && b !== null && a !== b;
    });
  }
}
