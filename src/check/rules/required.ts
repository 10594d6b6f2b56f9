/** A cell that must be filled in this phase is blank, or holds only white space. */
import { cellAddress } from "../../cells/geometry";
import { isBlank } from "../../form/reading/normalize";
import { ROLES } from "../../form/roles";
import type { Finding } from "../finding";
import { fieldFinding, NOTHING } from "../rule";
import type { Rule } from "../rule";

export const required: Rule = {
  codes: ["required"],
  cells: { roles: ROLES, textsOnly: true },
  form: ({ form }) =>
    form.definition.headerFields.flatMap(({ field: name, labels }): Finding[] => {
      const field = form.header[name];
      if (field && !isBlank(field.value)) return [];
      const heading = field?.label ?? labels[0] ?? name;
      return [
        {
          code: "required",
          severity: "error",
          role: name,
          cell: field ? { row: field.area.row, column: field.area.column } : null,
          item: null,
          params: { heading, ...(field ? { address: cellAddress(field.area) } : {}) },
        },
      ];
    }),
  item: (item, position, { form, required: roles }) => {
    let findings: Finding[] | null = null;
    for (const role of roles) {
      const field = item.fields[role];
      if (!field || !isBlank(field.value)) continue;
      (findings ??= []).push(fieldFinding("required", "error", { form, role, field, position }));
    }
    return findings ?? NOTHING;
  },
};
