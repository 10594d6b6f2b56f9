/** The whole check of one form: every rule, in the order in which a person reads the sheet. */
import type { Form } from "../form/form";
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
  const cells = cellsOf(form);
  return {
    phase,
    findings: rules.flatMap((rule) => findingsOf(rule, cells, context)).sort(inReadingOrder),
    completeness: completenessOf(context),
    tally: tallyOf(form.definition, form.items),
  };
}

function findingsOf(
  { cell, roles, item, form }: Rule,
  cells: readonly Cell[],
  context: RuleContext,
): Finding[] {
  const found = form?.(context) ?? [];
  if (item) found.push(...context.form.items.flatMap((one, index) => item(one, index + 1, context)));
  for (const one of cell ? cells : []) {
    const finding = roles === undefined || roles.includes(one.role) ? cell?.(one, context) : null;
    if (finding) found.push(finding);
  }
  return found;
}

/** The cells of the header block and of the items, each once. */
function cellsOf(form: Form): Cell[] {
  const cells = form.definition.headerFields.flatMap(({ field: name }): Cell[] => {
    const field = form.header[name];
    return field ? [{ role: name, field, heading: field.label, item: null }] : [];
  });
  form.items.forEach((item, index) => {
    for (const role of ROLES) {
      const field = item.fields[role];
      if (field && beginsHere(field, item)) cells.push(itemCell(form, role, field, index + 1));
    }
  });
  return cells;
}

const PLACES = new Map<Role | HeaderField | null, number>([
  [null, -1],
  ...[...HEADER_FIELDS, ...ROLES].map((role, index) => [role, index] as const),
]);
const ORDER = new Map<FindingCode, number>(FINDING_CODES.map((code, index) => [code, index]));

/** The form first, then item by item, from the left; at one place in the order of the codes. */
function inReadingOrder(a: Finding, b: Finding): number {
  return (
    (a.item ?? 0) - (b.item ?? 0) ||
    (PLACES.get(a.role) ?? 0) - (PLACES.get(b.role) ?? 0) ||
    (ORDER.get(a.code) ?? 0) - (ORDER.get(b.code) ?? 0)
  );
}
