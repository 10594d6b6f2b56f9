/**
 * A required text that keeps its place free: 未定, 検討中, 同上, ー, ○○, 記入例. The definition names the words; a
 * text that only speaks of one (未定事項の整理) says something. What has a list is the list's matter.
 */
import { cellAddress } from "../../cells/geometry";
import { placeholderIn } from "../../form/reading/placeholder";
import type { HeaderField, Role } from "../../form/roles";
import type { Finding } from "../finding";
import { beginsHere, fieldFinding, NOTHING } from "../rule";
import type { Rule } from "../rule";
import type { RuleContext } from "../context";
import { isErrorValue } from "./error-value";

const ROLES: readonly Role[] = ["item", "level", "method", "deadline", "owner"];
const HEADER_FIELDS: readonly HeaderField[] = ["jobTitle", "name"];

export const placeholder: Rule = {
  codes: ["placeholder"],
  cells: { roles: ROLES, textsOnly: true },
  form: (context) =>
    HEADER_FIELDS.flatMap((name): Finding[] => {
      const field = context.form.header[name];
      const value = field ? placeholderOf(field.value, context) : null;
      if (!field || value === null) return [];
      const { row, column } = field.area;
      return [
        {
          code: "placeholder",
          severity: "warning",
          role: name,
          cell: { row, column },
          item: null,
          params: { heading: field.label, address: cellAddress(field.area), value },
        },
      ];
    }),
  item: (item, position, context) => {
    let findings: Finding[] | null = null;
    for (const role of ROLES) {
      const field = item.fields[role];
      if (!field || !context.required.includes(role) || !beginsHere(field, item)) continue;
      const value = placeholderOf(field.value, context);
      if (value === null) continue;
      const at = { form: context.form, role, field, position };
      (findings ??= []).push(fieldFinding("placeholder", "warning", at, { value }));
    }
    return findings ?? NOTHING;
  },
};

/** What keeps the place free, or null; for rules that have nothing to say of such a text. */
export function placeholderOf(value: unknown, context: RuleContext): string | null {
  if (typeof value !== "string" || value === "" || isErrorValue(value)) return null;
  return placeholderIn(value, context.form.definition);
}
