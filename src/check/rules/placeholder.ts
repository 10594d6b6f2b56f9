/**
 * A required text that keeps its place free: 未定, 検討中, 同上, ー, ○○, 記入例. The definition names the words; a
 * text that only speaks of one (未定事項の整理) says something. What has a list is the list's matter.
 */
import { cellFinding } from "../rule";
import type { Rule } from "../rule";

export const placeholder: Rule = {
  roles: ["jobTitle", "name", "item", "level", "method", "deadline", "owner"],
  cell: (cell, { placeholder: placeholderOf, required }) => {
    const { role, field, item } = cell;
    if (item !== null && !required.some((one) => one === role)) return null;
    const value = placeholderOf(field.value);
    return value === null ? null : cellFinding("placeholder", cell, { value });
  },
};
