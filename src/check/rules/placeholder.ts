/**
 * A required text that keeps its place free: 未定, 検討中, 同上, ー, ○○, 記入例. The definition names the words; a
 * text that only speaks of one (未定事項の整理) says something. What has a list is the list's matter.
 */
import type { FormDefinition } from "../../form/definition";
import { isBlank } from "../../form/reading/normalize";
import { placeholderIn } from "../../form/reading/placeholder";
import type { CellValue } from "../../workbook/snapshot";
import { cellFinding } from "../rule";
import type { Rule } from "../rule";
import { isErrorValue } from "../../cells/error-values";

export const placeholder: Rule = {
  roles: ["jobTitle", "name", "item", "level", "method", "deadline", "owner"],
  cell: (cell, { form, required }) => {
    const { role, field, item } = cell;
    if (item !== null && !required.some((one) => one === role)) return null;
    const value = placeholderOf(field.value, form.definition);
    return value === null ? null : cellFinding("placeholder", cell, { value });
  },
};

/** What keeps the place free, or null; for rules that have nothing to say of such a text. */
export function placeholderOf(value: CellValue, definition: FormDefinition): string | null {
  return typeof value === "string" && !isErrorValue(value) ? placeholderIn(value, definition) : null;
}

/** False for a blank, an error and a placeholder: rules on what a text says have nothing to say of these. */
export function saysSomething(value: CellValue, definition: FormDefinition): boolean {
  return !isBlank(value) && !isErrorValue(value) && placeholderOf(value, definition) === null;
}
