/**
 * How many of the cells that must be filled are filled: header fields + items × the phase's roles. A merged cell
 * counts for every item that it spans.
 */
import type { Form, Item } from "../form/form";
import { isBlank } from "../form/normalize";
import type { Phase, Role } from "../form/roles";

/** The roles that must be filled in the phase, whether their column is there or not. */
export function requiredRoles(form: Form, phase: Phase): Role[] {
  return form.definition.columns
    .filter(({ requiredIn }) => requiredIn.includes(phase))
    .map(({ role }) => role);
}

export function requiredCells(form: Form, roles: readonly Role[]): number {
  return form.definition.headerFields.length + form.items.length * roles.length;
}

/** Header fields that are filled. */
export function filledFields(form: Form): number {
  return form.definition.headerFields.filter(({ field: name }) => {
    const field = form.header[name];
    return field && !isBlank(field.value);
  }).length;
}

/** Of the item's cells that must be filled, those that are. */
export function filledCells(item: Item, roles: readonly Role[]): number {
  let filled = 0;
  for (const role of roles) {
    const field = item.fields[role];
    if (field && !isBlank(field.value)) filled += 1;
  }
  return filled;
}
