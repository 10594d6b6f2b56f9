/**
 * A repeated header row differs from the first. Width, white space, line breaks, punctuation and words in brackets
 * make no difference. Fix: the first header's words.
 */
import { cellAddress, rectOf } from "../../cells/geometry";
import { bareHeadingKey, headingKey } from "../../form/reading/headings";
import { foldSpaces, textOf } from "../../form/reading/normalize";
import { ROLES } from "../../form/roles";
import type { Finding } from "../finding";
import { textFix } from "../rule";
import type { Rule } from "../rule";

export const headerMismatch: Rule = {
  codes: ["header-mismatch"],
  form: ({ form }) =>
    (form.repeatedHeadings ?? []).flatMap((cells, index) =>
      ROLES.flatMap((role): Finding[] => {
        const column = form.columns[role];
        if (!column) return [];
        const field = cells[role];
        const value = foldSpaces(textOf(field?.value ?? ""));
        if (sameHeading(value, column.heading)) return [];
        const rows = form.headerRows[index + 1];
        const cell = field
          ? { row: field.area.row, column: field.area.column }
          : { row: rows?.row ?? 0, column: column.column };
        const finding: Finding = {
          code: "header-mismatch",
          severity: "error",
          role,
          cell,
          item: null,
          params: { heading: column.heading, address: cellAddress(cell), value },
        };
        // A heading of two cells, one below the other, cannot be mended by writing into one.
        if (rows && rows.rows > (field?.area.rows ?? 1)) return [finding];
        const place = field ?? { area: rectOf(cell.row, cell.column), value: "", numberFormat: "General" };
        return [{ ...finding, fix: textFix(place, column.heading) }];
      }),
    ),
};

function sameHeading(a: string, b: string): boolean {
  return (
    headingKey(a) === headingKey(b) || (bareHeadingKey(a) !== "" && bareHeadingKey(a) === bareHeadingKey(b))
  );
}
