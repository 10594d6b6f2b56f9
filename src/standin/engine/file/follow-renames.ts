/** References to renamed sheets in the text of the parts that were in the file. */
import type { Package } from "../../../xlsx/package";
import { escapeXml, unescapeXml } from "../../../xlsx/xml";
import { renameInFormula } from "./rename";

/** Formulas of cells, rules, sparklines and charts. */
const FORMULA = /(<(?:[^\s<>/:]+:)?(?:f|formula|formula1|formula2)(?:\s[^<>]*[^/<>]|)>)([^<]+)(?=<\/)/g;
const LOCATION = /(<(?:[^\s<>/:]+:)?hyperlink\b[^<>]*?\slocation=")([^"]*)"/g;
/** Where a pivot table takes its data from. */
const SOURCE = /(<(?:[^\s<>/:]+:)?worksheetSource\b[^<>]*?\ssheet=")([^"]*)"/g;

export function followRenames(file: Package, renamed: readonly { from: string; to: string }[]): void {
  const follow = (escaped: string) => {
    const text = unescapeXml(escaped);
    const now = renamed.reduce((formula, { from, to }) => renameInFormula(formula, from, to), text);
    return now === text ? escaped : escapeXml(now);
  };
  const followName = (escaped: string) => {
    const name = unescapeXml(escaped);
    const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
    return escapeXml(renamed.reduce((now, { from, to }) => (same(now, from) ? to : now), name));
  };
  for (const part of file.names()) {
    if (!/\/(?:worksheets|charts|chartsheets|pivotCache)\/[^/]+\.xml$/i.test(part)) continue;
    const before = file.text(part);
    const after = before
      .replace(FORMULA, (_, tag: string, text: string) => tag + follow(text))
      .replace(LOCATION, (_, start: string, text: string) => `${start}${follow(text)}"`)
      .replace(SOURCE, (_, start: string, text: string) => `${start}${followName(text)}"`);
    if (after !== before) file.set(part, after);
  }
}
