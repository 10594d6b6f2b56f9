/** Whether a sheet looks like a form that says nowhere of which year it is: its title may be printed above the page. */
import { DEFINITIONS } from "../../definition/built-in";
import { matcherOf } from "../../reading/headings";
import { fiscalYearOf, fiscalYearOfName } from "../../reading/title";
import type { SheetSnapshot } from "../../../workbook/snapshot";

/** Title, header fields and headings stand in these. */
const FIRST_ROWS = 60;
const FEWEST_HEADINGS = 3;

export function lacksYear({ name, own, values }: SheetSnapshot): boolean {
  if (own !== null || fiscalYearOfName(name) !== null) return false;
  const rows = values
    .slice(0, FIRST_ROWS)
    .map((row) => row.filter((value) => typeof value === "string" && value !== "" && value.length <= 100));
  if (rows.flat().some((text) => fiscalYearOf(String(text)) !== null)) return false;
  return DEFINITIONS.map(matcherOf).some((matcher) =>
    rows.some(
      (row) =>
        new Set(row.flatMap((text) => matcher.match(String(text))?.role ?? [])).size >= FEWEST_HEADINGS,
    ),
  );
}
