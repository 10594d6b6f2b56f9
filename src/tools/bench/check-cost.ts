/**
 * Time of the whole check (locate, read, check), beside one pass that only NFKC-normalises every cell's text, both
 * measured in this run. The ratio says how far the check is from the least that it could do.
 */
import { checkForm } from "../../check/check";
import { locateByFit } from "../../form/locate/definition-fit";
import { definitionsIn } from "../../form/definition/built-in";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { bestOfEach } from "./best";
import { formSnapshot } from "./large-form";
import type { Section } from "./main";

const ITEMS = [20, 1000, 10_000, 100_000];
/** At the largest size, of the check beside the pass. */
const RATIO = 4;
/**
 * Of the time, from one size to one ten times as large. Where the pass itself grows more than ten times (caches, and
 * what else the machine does), so may the check.
 */
const GROWTH = 11;

export function checkCost(): Promise<Section> {
  const rows: string[][] = [["check, no Excel", "time", "NFKC pass", "ratio", "growth", "of the pass"]];
  const over: string[] = [];
  let before: { readonly items: number; readonly time: number; readonly pass: number } | null = null;
  for (const items of ITEMS) {
    const sheet = formSnapshot(items);
    const [time = 0, pass = 0] = bestOfEach([() => check(sheet), () => normaliseAll(sheet)]);
    const ratio = time / pass;
    const growth: number | null = before && time / before.time;
    const passGrowth: number | null = before && pass / before.pass;
    rows.push([
      `${items} items`,
      `${time.toFixed(1)} ms`,
      `${pass.toFixed(1)} ms`,
      ratio.toFixed(1),
      growth?.toFixed(1) ?? "-",
      passGrowth?.toFixed(1) ?? "-",
    ]);
    if (items === ITEMS.at(-1) && ratio > RATIO) {
      over.push(`check: ${ratio.toFixed(1)} times the pass at ${items} items, at most ${RATIO}`);
    }
    const limit = (GROWTH * Math.max(10, passGrowth ?? 10)) / 10;
    if (growth !== null && before !== null && items === before.items * 10 && growth > limit) {
      over.push(`check: ${growth.toFixed(1)} times the time for 10 times the items, at most ${GROWTH}`);
    }
    before = { items, time, pass };
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
