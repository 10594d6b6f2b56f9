/** The whole check of one form: every rule, in the order in which a person reads the sheet. */
import type { Form } from "../form/form";
import type { Phase, Role } from "../form/roles";
import { HEADER_FIELDS, ROLES } from "../form/roles";
import { completeness } from "./completeness";
import type { Finding, FormReport } from "./finding";
import { contextOf } from "./rule";
import { RULES } from "./rules";
import { tally } from "./tally";

export function checkForm(form: Form, phase: Phase): FormReport {
  const context = contextOf(form, phase);
  const findings: Finding[] = [];
  for (const rule of RULES) {
    if (rule.form) for (const finding of rule.form(context)) findings.push(finding);
    const check = rule.item;
    if (!check) continue;
    form.items.forEach((item, index) => {
      for (const finding of check(item, index + 1, context)) findings.push(finding);
    });
  }
  return {
    phase,
    findings: findings.sort(inReadingOrder),
    completeness: completeness(form, phase),
    tally: tally(form),
  };
}

const ORDER: readonly (Role | (typeof HEADER_FIELDS)[number])[] = [...HEADER_FIELDS, ...ROLES];

/** The form first, then item by item, from the left. The sort is stable: equals stay in the rules' order. */
function inReadingOrder(a: Finding, b: Finding): number {
  return (a.item ?? 0) - (b.item ?? 0) || placeOf(a) - placeOf(b);
}

function placeOf({ role }: Finding): number {
  return role === null ? -1 : ORDER.indexOf(role);
}
