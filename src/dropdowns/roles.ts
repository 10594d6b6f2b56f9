/** The columns that can have a dropdown. */

export const DROPDOWN_ROLES = ["category", "rating", "owner", "deadline"] as const;
export type DropdownRole = (typeof DROPDOWN_ROLES)[number];

/** Those that have one unless somebody asks for more. */
export const USUAL_ROLES: readonly DropdownRole[] = ["category", "rating"];

/**
 * Owner and deadline: their lists only help with typing. Several sections in one cell, or a date, are right there and
 * in no list, so that nothing may ever be refused.
 */
export function isOpen(role: DropdownRole): boolean {
  return role === "owner" || role === "deadline";
}
