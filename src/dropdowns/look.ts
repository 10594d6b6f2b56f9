/** What is in the columns already, over all forms: shown to a person before anything is written. */
import type { Rect } from "../cells/geometry";
import type { DropdownColumn, There } from "./columns";
import { DROPDOWN_ROLES, type DropdownRole } from "./roles";

export interface CellsOf {
  /** Office.js' `Worksheet.id`. */
  readonly sheet: string;
  readonly sheetName: string;
  readonly area: Rect;
}

export interface ColumnLook {
  readonly role: DropdownRole;
  /** Of the first form that has the column. */
  readonly heading: string;
  readonly choices: readonly string[];
  /** Forms have other choices in this column. */
  readonly choicesDiffer: boolean;
  /** How many cells have which kind of rule. */
  readonly counts: Readonly<Record<There, number>>;
  /** The cells with a rule of somebody else's. */
  readonly others: readonly CellsOf[];
}

/** In the order of the roles; a column that no form has is not there. */
export function lookAt(columns: readonly DropdownColumn[]): ColumnLook[] {
  return DROPDOWN_ROLES.flatMap((role) => {
    const ofRole = columns.filter((column) => column.role === role);
    const [first] = ofRole;
    if (!first) return [];
    const counts = { none: 0, same: 0, older: 0, other: 0 };
    for (const { cells } of ofRole) for (const { there } of cells) counts[there] += 1;
    const others = ofRole.flatMap(({ form, cells }) =>
      cells
        .filter(({ there }) => there === "other")
        .map(({ area }) => ({ sheet: form.sheet, sheetName: form.sheetName, area })),
    );
    const choicesDiffer = ofRole.some(({ choices }) => choices.join("\n") !== first.choices.join("\n"));
    return [{ role, heading: first.heading, choices: first.choices, choicesDiffer, counts, others }];
  });
}
