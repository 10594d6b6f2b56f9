/**
 * Time of the whole check (locate, read, check), beside one pass that only NFKC-normalises every cell's text, both
 * measured in this run. Both limits together let it grow hardly faster than the items do.
 */
import { checkForm } from "../../check/check";
import { locateByFit } from "../../form/locate/definition-fit";
import { definitionsIn } from "../../form/definition/built-in";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { bestOfEach } from "./best";
import { formSnapshot } from "./large-form";
import type { Section } from "./main";

/** So many that the last ones are compiled. */
const RUNS = 25;
/** `limit`: milliseconds of processor time. */
const SIZES = [
  { items: 20, limit: null },
  { items: 1000, limit: 20 },
  { items: 10_000, limit: 300 },
] as const;

export function checkCost(): Promise<Section> {
  const rows: string[][] = [["check, no Excel", "time", "limit", "NFKC pass", "ratio", "growth"]];
  const over: string[] = [];
  let before: number | null = null;
  for (const { items, limit } of SIZES) {
    const sheet = formSnapshot(items);
    const [time = 0, pass = 0] = bestOfEach([() => check(sheet), () => normaliseAll(sheet)], RUNS);
    rows.push([
      `${items} items`,
      `${time.toFixed(1)} ms`,
      limit === null ? "-" : `${limit} ms`,
      `${pass.toFixed(1)} ms`,
      (time / pass).toFixed(1),
      before === null ? "-" : (time / before).toFixed(1),
    ]);
    if (limit !== null && time > limit) {
      over.push(`check: ${time.toFixed(0)} ms for ${items} items, at most ${limit} ms`);
    }
    before = time;
  }
  return Promise.resolve({ title: "The check itself", rows, over });
}

function check(sheet: SheetSnapshot): void {
  const form = locateByFit(sheet, definitionsIn({}));
  if (!form) throw new Error("the form was not found");
  checkForm(form, "evaluation");
}

function normaliseAll(sheet: SheetSnapshot): number {
  let length = 0;
  for (const row of sheet.values) {
    for (const value of row) length += String(value).normalize("NFKC").length;
  }
  return length;
}
