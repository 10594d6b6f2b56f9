/**
 * HTML in a cell, as it comes in when a list is pasted from a web page or a printed copy's text.
 * Fix: the same text in plain lines, one per list entry.
 */
import { textOf } from "../../form/reading/normalize";
import { cellFinding, textFix } from "../rule";
import type { Rule } from "../rule";

/** Tags by name: "<必須>" and "a < b" are no markup. */
const TAG =
  /<\/?(?:ul|ol|li|br|p|div|span|b|i|u|strong|em|font|table|tbody|tr|td|th|a|h[1-6])(?:\s[^<>]*)?\/?>/giu;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#39);/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

export const leftoverMarkup: Rule = {
  cell: (cell) => {
    const { field, item } = cell;
    if (item === null) return null;
    const value = typeof field.value === "string" ? field.value.match(TAG)?.[0] : undefined;
    return value === undefined
      ? null
      : cellFinding("leftover-markup", cell, { value }, textFix(field, plainLines(textOf(field.value))));
  },
};

/**
 * List entries, paragraphs and line breaks begin a line; every tag goes; bullets that are there stay. A list whose
 * entries lost their tags has one on each line, or, where it is one line, after each space between Japanese words.
 */
export function plainLines(text: string): string {
  const entries = /<li(?:\s[^<>]*)?>/iu.test(text) ? text : text.replace(BARE_LIST, withEntries);
  return entries
    .replace(/<li(?:\s[^<>]*)?>/giu, "\n・")
    .replace(/<(?:br|p|div|tr)(?:\s[^<>]*)?\/?>|<\/(?:p|div|tr|ul|ol|li)>/giu, "\n")
    .replace(/<(?:ul|ol)(?:\s[^<>]*)?>/giu, "\n")
    .replace(TAG, "")
    .replace(ENTITY, (entity) => ENTITIES[entity.toLowerCase()] ?? entity)
    .split(/\r?\n/u)
    .map((line) => line.trim().replace(/^・\s*(?=[・•●○■□◆◇⇒→※])/u, ""))
    .filter((line) => line !== "" && line !== "・")
    .join("\n");
}

/** A list from its tag to its end, or to the end of the cell where nobody closed it. */
const BARE_LIST = /<(?:ul|ol)(?:\s[^<>]*)?>([^]*?)(?=<\/(?:ul|ol)>|$)/giu;
const BULLET = /[・•●○■□◆◇⇒→※]|[-–*＊](?=\s)|[①-⑳]|[(（]?\d{1,2}[)）.．](?!\d)/u;
const HAS_BULLET = new RegExp(`(?:^|\\s)(?:${BULLET.source})`, "u");
const BEGINS = new RegExp(`^(?:${BULLET.source}|<)`, "u");
/** Only from where the white space begins: a long run of it would be tried from each of its places. */
const BEFORE_BULLET = new RegExp(`(?<!\\s)\\s+(?=${BULLET.source})`, "gu");
const BETWEEN_WORDS =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー」』）)。])\s+(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{L}\p{N}「『（(])/gu;

function withEntries(_: string, inside: string): string {
  const lines = inside.trim().split(/\r?\n/u);
  const [only = ""] = lines;
  const entries =
    lines.length > 1 ? lines : only.split(HAS_BULLET.test(only) ? BEFORE_BULLET : BETWEEN_WORDS);
  return `\n${entries
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => (BEGINS.test(entry) ? entry : `・${entry}`))
    .join("\n")}\n`;
}
