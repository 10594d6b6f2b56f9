/**
 * ，and 、 or ．and 。 in one cell. Signs between digits (1，000 or 99．3) and after a number or letter (１．概要) are no
 * punctuation of a sentence. Fix: the sign that is there more often; 、 and 。 (公用文作成の考え方) where they are even.
 */
import { cellFinding, textFix } from "../rule";
import type { Rule } from "../rule";

const PAIRS = [
  { usual: "、", other: "，", sign: /(?<![0-9０-９])，|，(?![0-9０-９])/gu },
  { usual: "。", other: "．", sign: /(?<![0-9０-９a-zａ-ｚ])．/giu },
] as const;

export const mixedPunctuation: Rule = {
  roles: ["item", "level", "method", "reason"],
  cell: (cell) => {
    const { field } = cell;
    if (typeof field.value !== "string") return null;
    const marks = mixedPairs(field.value).flatMap(({ usual, other }) => [usual, other]);
    if (marks.length === 0) return null;
    return cellFinding("mixed-punctuation", cell, { marks }, textFix(field, withOneMark(field.value)));
  },
};

/** The text with one sign of each mixed pair. */
export function withOneMark(text: string): string {
  return mixedPairs(text).reduce((result, { usual, other, sign }) => {
    const others = result.match(sign)?.length ?? 0;
    const usuals = result.split(usual).length - 1;
    return others > usuals ? result.replaceAll(usual, other) : result.replace(sign, usual);
  }, text);
}

function mixedPairs(text: string): (typeof PAIRS)[number][] {
  return PAIRS.filter(({ usual, sign }) => text.includes(usual) && text.search(sign) >= 0);
}
