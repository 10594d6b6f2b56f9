/** The columns that can have a dropdown. */
import { OWN_ROLES, type OwnRole } from "../form/roles";

export type DropdownRole = "category" | "interimRating" | "rating" | "owner" | "deadline" | OwnRole;

/** Those that have one unless somebody asks for more; of the own columns those that hold one of a list. */
export const USUAL_ROLES: readonly DropdownRole[] = ["category", "interimRating", "rating", ...OWN_ROLES];
export const DROPDOWN_ROLES: readonly DropdownRole[] = [...USUAL_ROLES, "owner", "deadline"];

/**
 * Owner and deadline: their lists only help with typing. Several sections in one cell, or a date, are right there and
 * in no list, so that nothing may ever be refused.
 */
export function isOpen(role: DropdownRole): boolean {
  return role === "owner" || role === "deadline";
}
