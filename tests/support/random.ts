/**
 * fast-check as all tests use it. `npm test` tries the same bounded number of cases each time; `npm run test:long` tries
 * many more, others in each run (a failure names its seed).
 */
import process from "node:process";
import fc from "fast-check";

export const isLong = process.env.LONG_RANDOM_TESTS === "1";
/** Of `test:long`, times the number of `npm test`. */
const MORE = 20;

/** How many cases to try, when `npm test` tries so many. */
export function runs(usual: number): number {
  return isLong ? usual * MORE : usual;
}

fc.configureGlobal({ numRuns: runs(100), ...(isLong ? {} : { seed: 20_261_126 }) });

export default fc;
