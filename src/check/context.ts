/** What every rule is told of the form that it looks at. */
import type { Form } from "../form/form";
import type { Phase, Role } from "../form/roles";
import type { Choice } from "./choices";

export interface RuleContext {
  readonly form: Form;
  readonly phase: Phase;
  /** The roles that must be filled in the phase. */
  readonly required: readonly Role[];
  /** The lists of the roles that have one; an empty list allows everything. */
  readonly lists: readonly { readonly role: Role; readonly choices: readonly Choice[] }[];
}

/** What the rules ask of a form again and again, worked out once. */
export function contextOf(form: Form, phase: Phase): RuleContext {
  const { categories, scale } = form.definition;
  return {
    form,
    phase,
    required: requiredRoles(form, phase),
    lists: [
      { role: "category", choices: categories.map((label) => ({ label, spellings: [] })) },
      { role: "rating", choices: scale },
    ],
  };
}

/** The roles that must be filled in the phase, whether their column is there or not. */
export function requiredRoles(form: Form, phase: Phase): Role[] {
  return form.definition.columns
    .filter(({ requiredIn }) => requiredIn.includes(phase))
    .map(({ role }) => role);
}
