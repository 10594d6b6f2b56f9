/**
 * A required text that keeps its place free: 未定, 検討中, 同上, ー, ○○, 記入例. The definition names the words; a
 * text that only speaks of one (未定事項の整理) says something. What has a list is the list's matter.
 */
import { isOwnRole, type HeaderField, type Role } from "../../form/roles";
import { cellFinding } from "../rule";
import type { Rule } from "../rule";

const TEXTS: readonly (Role | HeaderField)[] = [
  "jobTitle",
  "name",
  "item",
  "level",
  "method",
  "deadline",
  "owner",
];

export const placeholder: Rule = {
  cell: (cell, { placeholder: placeholderOf, required }) => {
    const { role, field, item } = cell;
    if (!TEXTS.includes(role) && !isOwnRole(role)) return null;
    if (item !== null && !required.some((one) => one === role)) return null;
    const value = placeholderOf(field.value);
    return value === null ? null : cellFinding("placeholder", cell, { value });
  },
};
