/** Counts of items whose key cell no criterion can name, each by its own two cells. */
import type { Rect } from "../../cells/geometry";
import type { Role } from "../../form/roles";
import { columnReference } from "./cells";
import type { Summands } from "./formulas";
import type { GroupItem } from "../counts/groups";
import { blankTerms, criteriaOf, signed } from "./pair-formulas";
import type { Counted } from "./pair-formulas";

/** An item counts for as long as its key cell is blank, or is not, as it was when the formula was made. */
export function pinnedSummands(
  counted: Counted,
  input: {
    readonly items: readonly GroupItem[];
    readonly role: Role;
    readonly spaces: readonly string[];
    readonly times?: number;
  },
): Summands {
  const { items, role, spaces, times = 1 } = input;
  const pairs = new Map<string, { one: GroupItem; items: number }>();
  for (const one of items) {
    const { rating, [role]: key } = one.item.fields;
    if (!rating) continue;
    const cells = [one.form.sheet, place(rating.area), key ? place(key.area) : ""].join("|");
    const known = pairs.get(cells);
    if (known) known.items += 1;
    else pairs.set(cells, { one, items: 1 });
  }
  return [...pairs.values()].flatMap(({ one, items: shared }) =>
    termsOf(counted, one, role, spaces).map((term) => signed(times * shared, term)),
  );
}

function termsOf(
  counted: Counted,
  { form, item }: GroupItem,
  role: Role,
  spaces: readonly string[],
): string[] {
  const { rating, [role]: key } = item.fields;
  if (!rating) return [];
  const cell = (area: Rect) => columnReference(form.sheetName, { ...area, rows: 1 });
  const condition = key ? conditionOf(cell(key.area), key.value === "") : null;
  const when = (term: string) => (condition ? `${condition}*${term}` : term);
  if (counted === "all") return [condition ?? "1"];
  if (counted === "unrated") return [when(`(${blankTerms(cell(rating.area), spaces)})`)];
  return criteriaOf(counted).map((criterion) => when(`COUNTIF(${cell(rating.area)},${criterion})`));
}

function conditionOf(key: string, blank: boolean): string {
  return blank ? `COUNTBLANK(${key})` : `(1-COUNTBLANK(${key}))`;
}

function place({ row, column }: Rect): string {
  return `${row}:${column}`;
}
