/**
 * A category or rating that is not in its list: near to one value (fix: that value), or near to none.
 */
import type { Field, Item } from "../../form/form";
import { isBlank, textOf } from "../../form/reading/normalize";
import type { Role } from "../../form/roles";
import { matchChoice } from "../choices";
import type { Choice } from "../choices";
import type { Finding } from "../finding";
import { beginsHere, fieldFinding, NOTHING, textFix } from "../rule";
import type { Rule } from "../rule";
import type { RuleContext } from "../context";
import { isErrorValue } from "./error-value";

export const listValue: Rule = {
  codes: ["not-in-list", "near-match"],
  cells: { roles: ["category", "rating"], textsOnly: false },
  item: (item, position, context) => {
    let findings: Finding[] | null = null;
    for (const { role, choices } of context.lists) {
      const field = item.fields[role];
      if (!field || choices.length === 0 || !isValue(field, item)) continue;
      const finding = judge({ role, field, position, form: context.form }, choices);
      if (finding) (findings ??= []).push(finding);
    }
    return findings ?? NOTHING;
  },
};

/** Blanks and errors are other rules' matter. */
function isValue(field: Field, item: Item): boolean {
  return !isBlank(field.value) && !isErrorValue(field.value) && beginsHere(field, item);
}

function judge(
  at: {
    readonly form: RuleContext["form"];
    readonly role: Role;
    readonly field: Field;
    readonly position: number;
  },
  choices: readonly Choice[],
): Finding | null {
  const value = textOf(at.field.value);
  const match = matchChoice(value, choices);
  if (match.kind === "exact") return null;
  if (match.kind === "none") {
    return fieldFinding("not-in-list", "error", at, { value, choices: choices.map(({ label }) => label) });
  }
  return {
    ...fieldFinding("near-match", "warning", at, { value, expected: match.label }),
    fix: textFix(at.field, match.label),
  };
}
