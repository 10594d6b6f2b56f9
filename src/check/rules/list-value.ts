/**
 * A category or rating that is not in its list: near to one value (fix: that value), or near to none.
 */
import { isBlank, textOf } from "../../form/normalize";
import type { FormDefinition } from "../../form/definition";
import type { Role } from "../../form/roles";
import { matchChoice } from "../choices";
import type { Choice } from "../choices";
import type { Finding } from "../finding";
import { beginsHere, fieldFinding } from "../rule";
import type { Rule } from "../rule";
import { isErrorValue } from "./error-value";

const LIST_ROLES = ["category", "rating"] as const satisfies readonly Role[];

export const listValue: Rule = {
  codes: ["not-in-list", "near-match"],
  item: (item, position, { form }) =>
    LIST_ROLES.flatMap((role): Finding[] => {
      const field = item.fields[role];
      if (!field || isBlank(field.value) || isErrorValue(field.value) || !beginsHere(field, item)) return [];
      const choices = choicesOf(form.definition, role);
      if (choices.length === 0) return [];
      const value = textOf(field.value);
      const match = matchChoice(value, choices);
      const at = { form, role, field, position };
      if (match.kind === "exact") return [];
      if (match.kind === "none") {
        const params = { value, choices: choices.map(({ label }) => label) };
        return [fieldFinding("not-in-list", "error", at, params)];
      }
      const finding = fieldFinding("near-match", "warning", at, { value, expected: match.label });
      const { row, column } = field.area;
      const writes = [{ cell: { row, column }, content: { kind: "text", text: match.label } }] as const;
      return [{ ...finding, fix: { writes } }];
    }),
};

function choicesOf(definition: FormDefinition, role: (typeof LIST_ROLES)[number]): readonly Choice[] {
  return role === "rating"
    ? definition.scale
    : definition.categories.map((label) => ({ label, spellings: [] }));
}
