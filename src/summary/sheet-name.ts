/** Which sheet the summary goes to: the add-in's own one, or a new one under a free name. */
import type { SheetSnapshot } from "../form/snapshot";

export interface SummaryTarget {
  /** The own sheet that is written anew, whatever its name is now; null: a new one is made. */
  readonly own: SheetSnapshot | null;
  readonly sheetName: string;
  /** A sheet of the usual name that the add-in did not make, and leaves alone. */
  readonly keptSheet: string | null;
}

export function summaryTarget(sheets: readonly SheetSnapshot[], usualName: string): SummaryTarget {
  const own = sheets.find((sheet) => sheet.own !== null) ?? null;
  if (own) return { own, sheetName: own.name, keptSheet: null };
  // Excel compares sheet names without regard to case.
  const taken = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]));
  let sheetName = usualName;
  for (let count = 2; taken.has(sheetName.toLowerCase()); count += 1) sheetName = `${usualName} (${count})`;
  return { own: null, sheetName, keptSheet: taken.get(usualName.toLowerCase()) ?? null };
}
