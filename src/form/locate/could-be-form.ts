/** Whether a sheet is worth a closer look: a cheap test that lets every form through, and few other sheets. */
import { definitionsIn } from "../definition/built-in";
import type { HeadingMatcher } from "../reading/headings";
import { matcherOf } from "../reading/headings";
import type { Role } from "../roles";
import type { CellValue } from "../../workbook/snapshot";
import { formKey, type Settings } from "../../settings/stored";
import { MAX_HEIGHT } from "./header/header-row";

/** A form's header names at least three roles; two of its texts may be split over two rows. */
const LEAST_ROLES = 2;

/** For the sheets of one workbook. Asked with the first rows of a sheet, or with all; merged cells are not needed. */
export function couldBeForm(
  settings: Settings,
): (sheetName: string, values: readonly (readonly CellValue[])[]) => boolean {
  const matchers = definitionsIn(settings).map(matcherOf);
  return (sheetName, values) => {
    // Where a person has pointed at a heading, words say little.
    const pointed = formKey("columns", { sheetName });
    if (Object.keys(settings).some((key) => key === pointed || key.startsWith(`${pointed}:`))) return true;
    return matchers.some((matcher) => hasHeader(values, matcher));
  };
}

/** Whether some rows that belong together name two roles at least. */
export function hasHeader(values: readonly (readonly CellValue[])[], matcher: HeadingMatcher): boolean {
  const rows = values.map((row) => rolesIn(row, matcher));
  return rows.some((_, row) => {
    const together = rows
      .slice(row, row + MAX_HEIGHT)
      .reduce<readonly Role[]>((all, one) => [...all, ...one], []);
    return new Set(together).size >= LEAST_ROLES;
  });
}

function rolesIn(row: readonly CellValue[], matcher: HeadingMatcher): readonly Role[] {
  return row.flatMap((value) => {
    const match = typeof value === "string" && value !== "" ? matcher.match(value) : null;
    return match ? [match.role] : [];
  });
}
