/** How many of the cells that must be filled are filled. */
import type { Form } from "../form/form";
import { isBlank } from "../form/normalize";
import type { Phase, Role } from "../form/roles";
import type { Completeness } from "./finding";

/** Header fields + items × the phase's roles. A merged cell counts for every item that it spans. */
export function completeness(form: Form, phase: Phase): Completeness {
  const roles = requiredRoles(form, phase);
  const fields = form.definition.headerFields.map(({ field }) => form.header[field]);
  let filled = fields.filter((field) => field && !isBlank(field.value)).length;
  for (const item of form.items) {
    for (const role of roles) {
      const field = item.fields[role];
      if (field && !isBlank(field.value)) filled += 1;
    }
  }
  return { filled, required: fields.length + form.items.length * roles.length };
}

/** The roles that must be filled in the phase, whether their column is there or not. */
export function requiredRoles(form: Form, phase: Phase): Role[] {
  return form.definition.columns
    .filter(({ requiredIn }) => requiredIn.includes(phase))
    .map(({ role }) => role);
}
