/**
 * Time of the whole check (locate, read, check), beside one pass that only NFKC-normalises every cell's text, both
 * measured in this run. The ratio says how far the check is from the least that it could do.
 */
import { checkForm } from "../../check/check";
import { locateByFit } from "../../form/definition-fit";
import { definitionsIn } from "../../form/definitions";
import type { SheetSnapshot } from "../../form/snapshot";
import { best } from "./best";
import { formSnapshot } from "./large-form";
import type { Section } from "./main";

const ITEMS = [20, 1000, 10_000, 100_000];
/**
 * Growth from one size to the next, of the check beside the pass: both suffer alike from caches and from what else
 * the machine does, so a growing ratio is the check's own.
 */
const GROWTH = 1.6;

export function checkCost(): Promise<Section> {
  const rows: string[][] = [["check, no Excel", "time", "NFKC pass", "ratio", "growth of the ratio"]];
  const over: string[] = [];
  let before: number | null = null;
  for (const items of ITEMS) {
    const sheet = formSnapshot(items);
    const time = best(() => check(sheet));
    const pass = best(() => normaliseAll(sheet));
    const ratio = time / pass;
    const growth = before === null ? null : ratio / before;
    rows.push([
      `${items} items`,
      `${time.toFixed(1)} ms`,
      `${pass.toFixed(1)} ms`,
      ratio.toFixed(1),
      growth === null ? "-" : growth.toFixed(2),
    ]);
    // Below a thousand items the fixed cost is most of it.
    if (growth !== null && items > 1000 && growth > GROWTH) {
      over.push(`check: the ratio grew ${growth.toFixed(2)} times to ${items} items, at most ${GROWTH}`);
    }
    before = ratio;
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
