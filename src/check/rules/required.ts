/** A cell that must be filled in this phase is blank, or holds only white space. */
import { cellAddress } from "../../edits/geometry";
import { isBlank } from "../../form/normalize";
import { requiredRoles } from "../completeness";
import type { Finding } from "../finding";
import { fieldFinding } from "../rule";
import type { Rule } from "../rule";

export const required: Rule = {
  codes: ["required"],
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
  item: (item, position, { form, phase }) =>
    requiredRoles(form, phase).flatMap((role) => {
      const field = item.fields[role];
      if (!field || !isBlank(field.value)) return [];
      return [fieldFinding("required", "error", { form, role, field, position })];
    }),
};
