/** The whole check of one form: every rule, in the order in which a person reads the sheet. */
import type { Form } from "../form/form";
import { rolesOf } from "../form/definition";
import { HEADER_FIELDS, ROLES } from "../form/roles";
import type { HeaderField, Phase, Role } from "../form/roles";
import { completenessOf } from "./completeness";
import { FINDING_CODES } from "./finding";
import type { Finding, FindingCode, FormReport } from "./finding";
import { beginsHere, contextOf, itemCell } from "./rule";
import type { Cell, Rule, RuleContext } from "./rule";
import { RULES } from "./rules";
import { tallyOf } from "./tally";

export function checkForm(form: Form, phase: Phase, rules: readonly Rule[] = RULES): FormReport {
  const context = contextOf(form, phase);
  const itemRules = rules.flatMap(({ item }) => item ?? []);
  const findings = [
    ...rules.flatMap((rule) => rule.form?.(context) ?? []),
    ...form.items.flatMap((item, index) => itemRules.flatMap((check) => check(item, index + 1, context))),
    ...cellFindings(rules, context),
  ];
  return {
    phase,
    findings: findings.sort(inReadingOrder),
    completeness: completenessOf(context),
    tally: tallyOf(form.definition, form.items),
    ...(form.columns.interimRating
      ? { interimTally: tallyOf(form.definition, form.items, "interimRating") }
      : {}),
  };
}

function cellFindings(rules: readonly Rule[], context: RuleContext): Finding[] {
  const { form } = context;
  const found: Finding[] = [];
  const roles = rolesOf(form.definition);
  const rulesOf = new Map<Role | HeaderField, NonNullable<Rule["cell"]>[]>(
    [...HEADER_FIELDS, ...roles].map((role) => [role, rules.flatMap((rule) => cellRule(rule, role))]),
  );
  const look = (cell: Cell) => {
    for (const check of rulesOf.get(cell.role) ?? []) {
      const finding = check(cell, context);
      if (finding) found.push(finding);
    }
  };
  for (const { field: name } of form.definition.headerFields) {
    const field = form.header[name];
    if (field) look({ role: name, field, heading: field.label, item: null });
  }
  form.items.forEach((item, index) => {
    for (const role of roles) {
      const field = item.fields[role];
      if (field && beginsHere(field, item)) look(itemCell(form, role, field, index + 1));
    }
  });
  return found;
}

function cellRule({ cell, roles }: Rule, role: Role | HeaderField): NonNullable<Rule["cell"]>[] {
  return cell && (!roles || roles.includes(role)) ? [cell] : [];
}

const PLACES = new Map<Role | HeaderField | null, number>([
  [null, -1],
  ...[...HEADER_FIELDS, ...ROLES].map((role, index) => [role, index] as const),
]);

/** Own columns behind all others, in the order of their numbers. */
function placeOf(role: Finding["role"]): number {
  return PLACES.get(role) ?? PLACES.size + Number(/\d+$/u.exec(role ?? "")?.[0] ?? 0);
}
const ORDER = new Map<FindingCode, number>(FINDING_CODES.map((code, index) => [code, index]));

/** The form first, then item by item, from the left; at one place in the order of the codes. */
function inReadingOrder(a: Finding, b: Finding): number {
  return (
    (a.item ?? 0) - (b.item ?? 0) ||
    placeOf(a.role) - placeOf(b.role) ||
    (ORDER.get(a.code) ?? 0) - (ORDER.get(b.code) ?? 0)
  );
}
