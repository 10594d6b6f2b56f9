/** #N/A and the like: a formula that came to nothing, in any cell of an item or of the header block. */
import { cellAddress } from "../../cells/geometry";
import { ROLES } from "../../form/roles";
import type { CellValue } from "../../workbook/snapshot";
import type { Finding } from "../finding";
import { beginsHere, fieldFinding, NOTHING } from "../rule";
import type { Rule } from "../rule";

/** Source: ECMA-376 part 1, 18.17.3, and the errors that Excel has added since. */
const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
]);

export function isErrorValue(value: CellValue): value is string {
  return typeof value === "string" && value.startsWith("#") && ERRORS.has(value);
}

export const errorValue: Rule = {
  codes: ["error-value"],
  cells: { roles: ROLES, textsOnly: true },
  form: ({ form }) =>
    form.definition.headerFields.flatMap(({ field: name }): Finding[] => {
      const field = form.header[name];
      if (!field || !isErrorValue(field.value)) return [];
      const { row, column } = field.area;
      return [
        {
          code: "error-value",
          severity: "error",
          role: name,
          cell: { row, column },
          item: null,
          params: { heading: field.label, address: cellAddress(field.area), value: field.value },
        },
      ];
    }),
  item: (item, position, { form }) => {
    let found: Finding[] | null = null;
    for (const role of ROLES) {
      const field = item.fields[role];
      if (!field || !isErrorValue(field.value) || !beginsHere(field, item)) continue;
      const at = { form, role, field, position };
      (found ??= []).push(fieldFinding("error-value", "error", at, { value: field.value }));
    }
    return found ?? NOTHING;
  },
};
