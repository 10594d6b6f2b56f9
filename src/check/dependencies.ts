/**
 * What the rules that look at the form as a whole read of its items: when only other fields of an item change, their
 * findings stay as they are. A code that is not named here may depend on anything, and is worked out again.
 */
import { ROLES } from "../form/roles";
import type { Role } from "../form/roles";
import type { FindingCode } from "./finding";
import type { Rule } from "./rule";

const READ: Readonly<Partial<Record<FindingCode, readonly Role[]>>> = {
  // The reason's column is missed once a rating needs one.
  "missing-column": ["rating"],
  "header-mismatch": [],
  required: [],
  "error-value": [],
  "date-invalid": [],
  "number-gap": ["number"],
  "number-duplicate": ["number"],
  "number-invalid": ["number"],
  "duplicate-item": ["item"],
  // Only the header block's.
  placeholder: [],
  "date-outside-year": [],
};

/** The roles whose cells the rule's `form` part looks at. */
export function rolesReadByForm(rule: Rule): readonly Role[] {
  const roles = new Set<Role>();
  for (const code of rule.codes) for (const role of READ[code] ?? ROLES) roles.add(role);
  return [...roles];
}
