/**
 * The numbering of a form, row by row: the same steps as in check/rules/numbering.ts, each in a column of its own.
 * A row is one slot of the form; those that hold no item are passed over.
 */
import { formulaText } from "../summary/criteria";
import { bareText, isDigits, NARROW_DIGITS, replaced } from "./cell-formulas";

/** The columns of the calculation, in order. */
export const NUMBER_COLUMNS = [
  "position",
  "text",
  "number",
  "numberedBefore",
  "numberBefore",
  "skip1",
  "skip2",
  "skip3",
  "following",
  "fits",
  "next",
  "seen",
  "misplaced",
  "outOfOrder",
  "shortRun",
] as const;
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/** Signs and words that people write around a number. */
const AROUND: readonly (readonly [string, string])[] = [
  ["No.", ""],
  ["Ｎｏ．", ""],
  ["№", ""],
  ["第", ""],
  ["番", ""],
  ["号", ""],
  ["項", ""],
  ["(", ""],
  [")", ""],
  ["（", ""],
  ["）", ""],
  ["【", ""],
  ["】", ""],
  ["※", ""],
];
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

export interface NumberRow {
  /** The cell of a column in this row, of that in the row above or below (null: there is none). */
  readonly at: (column: NumberColumn) => string;
  readonly above: ((column: NumberColumn) => string) | null;
  readonly below: ((column: NumberColumn) => string) | null;
  /** From the form's first row to the row above; null in the first. */
  readonly allAbove: ((column: NumberColumn) => string) | null;
  /** 1: an item stands here. */
  readonly active: string;
  /** The item's own number cell; null: it has none, or shares another's. */
  readonly value: string | null;
  /** The cell with that value's kind. */
  readonly kind: string | null;
}

export function numberFormulas(row: NumberRow, signs: readonly string[]): Record<NumberColumn, string> {
  const { at, above, below, allAbove, active, value, kind } = row;
  const carried = (column: NumberColumn, first: string) => (above ? above(column) : first);
  const number = at("number");
  const isNumber = `ISNUMBER(${number})`;
  const wasMisplaced = (expected: string) =>
    allAbove ? `COUNTIF(${allAbove("misplaced")},${expected})>0` : "FALSE";
  const skip = (from: string) =>
    `IF(AND(${isNumber},${number}>${from},${wasMisplaced(from)}),${from}+1,${from})`;
  const wasSeen = allAbove ? `COUNTIF(${allAbove("seen")},${number})>0` : "FALSE";
  const expected = at("skip3");
  const unnumbered = `${at("position")}-${carried("numberedBefore", "0")}-1`;
  const isPutBetween = `OR(${at("following")}=${expected},${at("following")}=${expected}+1)`;
  return {
    position: `IF(${active}=1,${allAbove ? `COUNT(${allAbove("position")})` : "0"}+1,"")`,
    text:
      value === null || kind === null
        ? '""'
        : `IF(AND(${active}=1,${kind}=1),${numberText(value, signs)},"")`,
    number: numberOf(at("text")),
    numberedBefore: `IF(${isNumber},${at("position")},${carried("numberedBefore", "0")})`,
    numberBefore: `IF(${isNumber},${number},${carried("numberBefore", "0")})`,
    skip1: skip(carried("next", "1")),
    skip2: skip(at("skip1")),
    skip3: skip(at("skip2")),
    following: below ? `IF(ISNUMBER(${below("number")}),${below("number")},${below("following")})` : '""',
    fits: `IF(${isNumber},IF(AND(${number}>=${expected},${number}<=${expected}+${unnumbered},NOT(${wasSeen})),1,0),"")`,
    next: `IF(NOT(${isNumber}),${expected},IF(${at("fits")}=1,${number}+1,IF(${at("following")}=${expected},${expected},IF(${at("following")}=${expected}+1,${expected}+1,${number}+1))))`,
    seen: `IF(${isNumber},IF(OR(${at("fits")}=1,NOT(${isPutBetween})),${number},""),"")`,
    misplaced: `IF(${at("fits")}=0,${number},"")`,
    outOfOrder: `IF(${active}=1,IF(AND(${isNumber},OR(${number}=1,${number}=${carried("numberBefore", "0")}+1)),0,1),0)`,
    shortRun: `IF(AND(${isNumber},${number}=1),IF(ISNUMBER(${at("following")}),IF(${at("following")}=1,1,0),1),0)`,
  };
}

/** Numbers begin at 1 again in each part of the form, and are in order there: nothing is said of them. */
export function restarts(all: (column: NumberColumn) => string): string {
  return `AND(SUM(${all("outOfOrder")})=0,SUM(${all("shortRun")})=0,COUNTIF(${all("number")},1)>1)`;
}

/** The text that is to be a number. A point at its end is none of it, one within it is. */
function numberText(value: string, signs: readonly string[]): string {
  const bare = replaced(bareText(value, signs), [...AROUND, ...NARROW_DIGITS]);
  return replaced(`${bare}&"|"`, [
    [".|", "|"],
    ["．|", "|"],
    ["。|", "|"],
    ["、|", "|"],
    ["|", ""],
  ]);
}

function numberOf(text: string): string {
  const circled = `FIND(${text},${formulaText(CIRCLED)})`;
  return `IF(${text}="","",IF(AND(LEN(${text})<10,${isDigits(text)}),VALUE(${text}),IF(LEN(${text})=1,IFERROR(${circled},""),"")))`;
}
