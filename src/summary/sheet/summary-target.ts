/** Which sheet the summary goes to: the add-in's own one, or a new one under a free name. */
import type { SheetSnapshot } from "../../workbook/snapshot";
import { freeSheetName, sameSheetName } from "../../workbook/sheet-names";

export interface SummaryTarget {
  /** The own sheet that is written anew, whatever its name is now; null: a new one is made. */
  readonly own: SheetSnapshot | null;
  readonly sheetName: string;
  /** A sheet of the usual name that the add-in did not make, and leaves alone. */
  readonly keptSheet: string | null;
}

export function summaryTarget(sheets: readonly SheetSnapshot[], usualName: string): SummaryTarget {
  const own = sheets.find(({ own: one }) => one !== null && one.purpose === undefined) ?? null;
  if (own) return { own, sheetName: own.name, keptSheet: null };
  const names = sheets.map(({ name }) => name);
  const sheetName = freeSheetName(usualName, names);
  const taken = names.find((name) => sameSheetName(name, usualName));
  return { own: null, sheetName, keptSheet: taken ?? null };
}
