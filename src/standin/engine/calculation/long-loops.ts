/**
 * Functions for which the library counts up to a number that it is given, one by one and without a pause in which it
 * could be stopped (`../file/watch.ts`). It is asked only where it has not far to count. Found by asking its
 * functions, as far as LCM in the alphabet, with numbers from 1E5 to 9E99; there may be others.
 */
import type { Value } from "../../../xlsx/cell";

const COUNTING = new Set("COMBIN COMBINA FACT FACTDOUBLE GCD LCM MULTINOMIAL PERMUT PERMUTATIONA".split(" "));
const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z][A-Z0-9.]*)\(/gi;
/** It counts so far in some milliseconds. */
const FARTHEST = 100_000;

/** The same of texts that grow beyond what a cell holds: Excel says #VALUE!, the library goes on. */
const GROWING = new Set(["REPT", "SUBSTITUTE"]);

export function mayTakeLong(formula: string): boolean {
  return [...formula.matchAll(CALL)].some(([, name = ""]) => {
    return COUNTING.has(name.toUpperCase()) || GROWING.has(name.toUpperCase());
  });
}

/** @param valuesOf what an argument gives; null: it is not known before the library is asked */
export function countsFar(formula: string, valuesOf: (argument: string) => readonly Value[] | null): boolean {
  for (const match of formula.matchAll(CALL)) {
    if (!match[1] || !COUNTING.has(match[1].toUpperCase())) continue;
    for (const argument of argumentsAt(formula, match.index + match[0].length)) {
      const values = argument === "" ? [] : valuesOf(argument);
      if (!values || values.some((value) => Math.abs(Number(value)) > FARTHEST)) return true;
    }
  }
  return false;
}

/** What stands between the commas up to the bracket that closes. */
function argumentsAt(formula: string, start: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = start;
  const sign = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[(){},]/g;
  sign.lastIndex = start;
  for (let match = sign.exec(formula); match; match = sign.exec(formula)) {
    if (match[0] === "(" || match[0] === "{") depth += 1;
    const isEnd = depth === 0 && match[0] === ")";
    if (isEnd || (depth === 0 && match[0] === ",")) {
      found.push(formula.slice(from, match.index).trim());
      from = match.index + 1;
    }
    if (isEnd) return found;
    if (match[0] === ")" || match[0] === "}") depth -= 1;
  }
  return [...found, formula.slice(from).trim()];
}
