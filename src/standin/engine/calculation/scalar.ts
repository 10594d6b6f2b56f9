/** Single values in a formula, and how Excel makes one kind of another. */
import type { Value } from "../../../xlsx/cell";

export const BLANK = Symbol("an empty cell");
export type Blank = typeof BLANK;
export type Scalar = Value | Blank;

/** One of Excel's errors, on its way to whoever asks for it. */
export class FormulaError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export function asText(value: Scalar): string {
  if (value === BLANK) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?\s*$/i;

export function asNumber(value: Scalar): number {
  if (value === BLANK) return 0;
  if (typeof value === "string") {
    if (!NUMBER.test(value)) throw new FormulaError("#VALUE!");
    return Number(value);
  }
  return Number(value);
}

export function asTruth(value: Scalar): boolean {
  if (typeof value !== "string") return value !== BLANK && Boolean(value);
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new FormulaError("#VALUE!");
}

/** Numbers before texts before logical values; texts without a difference of case. */
export function compared(a: Scalar, b: Scalar): number {
  const [x, y] = [likeOther(a, b), likeOther(b, a)];
  const rank = (value: Value) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === "string") {
    const [one, other] = [x.toLowerCase(), String(y).toLowerCase()];
    return one === other ? 0 : one < other ? -1 : 1;
  }
  return Number(x) - Number(y);
}

function likeOther(value: Scalar, other: Scalar): Value {
  if (value !== BLANK) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
