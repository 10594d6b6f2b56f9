/**
 * `npm run bench`: what each action costs, as counts and ratios measured in this run. Times are never judged alone:
 * machines are noisy. Ends with status 1 when a count or ratio is over its limit.
 */
import process from "node:process";
import { table } from "../../cli/report/table";
import { batchCost } from "./batch-cost";
import { checkCost } from "./check-cost";
import { largeFormFrames } from "./large-form-frames";
import { longestFrame } from "./longest-frame";
import { openingCost } from "./opening-cost";
import { roundTrips } from "./round-trips";
import { scriptSize } from "./script-size";
import { selfCheckCost } from "./self-check-cost";
import { summaryCost } from "./summary-cost";

export interface Section {
  readonly title: string;
  /** The first row is the header. */
  readonly rows: readonly (readonly string[])[];
  /** What was over its limit, in words. */
  readonly over: readonly string[];
}

async function main(): Promise<number> {
  const over: string[] = [];
  for (const measure of [
    scriptSize,
    openingCost,
    longestFrame,
    largeFormFrames,
    roundTrips,
    checkCost,
    summaryCost,
    selfCheckCost,
    batchCost,
  ]) {
    const section = await measure();
    const columns = section.rows[0]?.map((_, index) => index).slice(1) ?? [];
    process.stdout.write(`${section.title}\n${table(section.rows, { right: columns })}\n\n`);
    over.push(...section.over);
  }
  process.stdout.write(
    over.length === 0 ? "All within their limits.\n" : `Over the limit:\n${over.join("\n")}\n`,
  );
  return over.length === 0 ? 0 : 1;
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
