/**
 * HTML in a cell, as it comes in when a list is pasted from a web page or a printed copy's text.
 * Fix: the same text in plain lines, one per list entry.
 */
import { ROLES } from "../../form/roles";
import type { Finding } from "../finding";
import { beginsHere, fieldFinding, NOTHING } from "../rule";
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
  codes: ["leftover-markup"],
  item: (item, position, { form }) => {
    let findings: Finding[] | null = null;
    for (const role of ROLES) {
      const field = item.fields[role];
      if (!field || typeof field.value !== "string" || !beginsHere(field, item)) continue;
      const tag = firstTag(field.value);
      if (tag === null) continue;
      const finding = fieldFinding(
        "leftover-markup",
        "warning",
        { form, role, field, position },
        { value: tag },
      );
      const { row, column } = field.area;
      const content = { kind: "text", text: plainLines(field.value) } as const;
      (findings ??= []).push({ ...finding, fix: { writes: [{ cell: { row, column }, content }] } });
    }
    return findings ?? NOTHING;
  },
};

function firstTag(text: string): string | null {
  return text.includes("<") ? (text.match(TAG)?.[0] ?? null) : null;
}

/** List entries, paragraphs and line breaks begin a line; every tag goes; bullets that are there stay. */
export function plainLines(text: string): string {
  return text
    .replace(/<li(?:\s[^<>]*)?>/giu, "\n・")
    .replace(/<(?:br|p|div|tr)(?:\s[^<>]*)?\/?>|<\/(?:p|div|tr|ul|ol|li)>/giu, "\n")
    .replace(TAG, "")
    .replace(ENTITY, (entity) => ENTITIES[entity.toLowerCase()] ?? entity)
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "・")
    .join("\n");
}
