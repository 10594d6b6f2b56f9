/** 作成日 cannot be read as a date: 令和4年13月1日. */
import { cellAddress } from "../../cells/geometry";
import { readDateInYear } from "../../form/reading/meant-date";
import { isBlank, textOf } from "../../form/reading/normalize";
import { dateFix } from "../rule";
import type { Rule } from "../rule";
import { isErrorValue } from "./error-value";

export const dateInvalid: Rule = {
  codes: ["date-invalid"],
  form: ({ form }) => {
    const field = form.header.createdOn;
    if (!field || isBlank(field.value) || isErrorValue(field.value)) return [];
    if (readDateInYear(field, form.fiscalYear, form.dateSystem)) return [];
    const { row, column } = field.area;
    return [
      {
        code: "date-invalid",
        severity: "error",
        role: "createdOn",
        cell: { row, column },
        item: null,
        params: { heading: field.label, address: cellAddress(field.area), value: textOf(field.value) },
        ...dateFix(field, form),
      },
    ];
  },
};
