/**
 * ，and 、 or ．and 。 in one cell. Signs between digits (1，000 or 99．3) and after a number or letter (１．概要) are no
 * punctuation of a sentence. Fix: the sign that is there more often; 、 and 。 (公用文作成の考え方) where they are even.
 */
import type { Role } from "../../form/roles";
import type { Finding } from "../finding";
import { beginsHere, fieldFinding, NOTHING, textFix } from "../rule";
import type { Rule } from "../rule";

const ROLES: readonly Role[] = ["item", "level", "method", "reason"];
const PAIRS = [
  { usual: "、", other: "，", sign: /(?<![0-9０-９])，|，(?![0-9０-９])/gu },
  { usual: "。", other: "．", sign: /(?<![0-9０-９a-zａ-ｚ])．/giu },
] as const;

export const mixedPunctuation: Rule = {
  codes: ["mixed-punctuation"],
  cells: { roles: ROLES, textsOnly: true },
  item: (item, position, { form }) => {
    let findings: Finding[] | null = null;
    for (const role of ROLES) {
      const field = item.fields[role];
      if (!field || typeof field.value !== "string" || !beginsHere(field, item)) continue;
      const mixed = mixedPairs(field.value);
      if (mixed.length === 0) continue;
      const marks = mixed.flatMap(({ usual, other }) => [usual, other]);
      (findings ??= []).push({
        ...fieldFinding("mixed-punctuation", "advice", { form, role, field, position }, { marks }),
        fix: textFix(field, withOneMark(field.value)),
      });
    }
    return findings ?? NOTHING;
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
  // `includes` is quick, and most texts end here.
  return PAIRS.filter(
    ({ usual, other, sign }) => text.includes(other) && text.includes(usual) && text.search(sign) >= 0,
  );
}
