/** Whether two checks of one form say the same, so that only what a person has seen is mended. */
import type { Finding, Fix } from "../finding";

/** The same for the same trouble in two checks of one form, as long as its cell stays where it is. */
export function findingKey({ code, role, cell, item }: Finding): string {
  return [code, role ?? "", item ?? "", cell ? `${cell.row},${cell.column}` : ""].join("|");
}

/** True when both would say the same and be mended in the same way. */
export function isSameFinding(a: Finding, b: Finding): boolean {
  if (findingKey(a) !== findingKey(b)) return false;
  return JSON.stringify(a.params) === JSON.stringify(b.params) && fixText(a) === fixText(b);
}

/** Renumbering is one list of writes in each of its findings, and may be long. */
const texts = new WeakMap<Fix, string>();

function fixText({ fix }: Finding): string {
  if (!fix) return "";
  const known = texts.get(fix);
  if (known !== undefined) return known;
  const text = JSON.stringify(fix);
  texts.set(fix, text);
  return text;
}

/** Of the findings that a person has seen, those that a fresh check gives too, as it gives them. */
export function stillThere(seen: readonly Finding[], fresh: readonly Finding[]): Finding[] {
  const byKey = new Map(fresh.map((finding) => [findingKey(finding), finding]));
  return seen.flatMap((finding) => {
    const now = byKey.get(findingKey(finding));
    return now && isSameFinding(finding, now) ? [now] : [];
  });
}
