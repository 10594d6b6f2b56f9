/**
 * A cell that must be filled in this phase is blank, or holds only white space. One that is merged over several items
 * is missed in each of them.
 */
import type { Field } from "../../form/form";
import { isBlank } from "../../form/reading/normalize";
import { SEVERITIES } from "../finding";
import type { Finding } from "../finding";
import { cellFinding, itemCell } from "../rule";
import type { Rule } from "../rule";

export const required: Rule = {
  form: ({ form }) =>
    form.definition.headerFields.flatMap(({ field: role, labels }): Finding[] => {
      const code = "required";
      const field = form.header[role];
      if (!field) {
        const params = { heading: labels[0] ?? role };
        return [{ code, severity: SEVERITIES[code], role, cell: null, item: null, params }];
      }
      return isBlank(field.value)
        ? [cellFinding(code, { role, field, heading: field.label, item: null }, zeroOf(field))]
        : [];
    }),
  item: (item, position, { form, required: roles }) =>
    roles.flatMap((role) => {
      const field = item.fields[role];
      return field && isBlank(field.value)
        ? [cellFinding("required", itemCell(form, role, field, position), zeroOf(field))]
        : [];
    }),
};

function zeroOf({ zero }: Field): { readonly zero?: true } {
  return zero ? { zero } : {};
}
