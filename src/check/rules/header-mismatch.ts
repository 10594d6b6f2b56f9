/**
 * A repeated header row differs from the first. Width, white space, line breaks, punctuation and words in brackets
 * make no difference. Fix: the first header's words.
 */
import { rectOf } from "../../cells/geometry";
import { bareHeadingKey, headingKey } from "../../form/reading/headings";
import { foldSpaces, textOf } from "../../form/reading/normalize";
import { rolesOf } from "../../form/definition";
import type { Finding } from "../finding";
import { cellFinding, textFix } from "../rule";
import type { Rule } from "../rule";

export const headerMismatch: Rule = {
  form: ({ form }) =>
    (form.repeatedHeadings ?? []).flatMap((cells, index) =>
      rolesOf(form.definition).flatMap((role): Finding[] => {
        const column = form.columns[role];
        if (!column) return [];
        const { heading } = column;
        const value = foldSpaces(textOf(cells[role]?.value ?? ""));
        if (sameHeading(value, heading)) return [];
        const rows = form.headerRows[index + 1];
        const field = cells[role] ?? {
          area: rectOf(rows?.row ?? 0, column.column),
          value: "",
          numberFormat: "General",
        };
        // A heading of two cells, one below the other, cannot be mended by writing into one.
        const fix = rows && rows.rows > field.area.rows ? null : textFix(field, heading);
        return [cellFinding("header-mismatch", { role, field, heading, item: null }, { value }, fix)];
      }),
    ),
};

function sameHeading(a: string, b: string): boolean {
  return (
    headingKey(a) === headingKey(b) || (bareHeadingKey(a) !== "" && bareHeadingKey(a) === bareHeadingKey(b))
  );
}
