/** 作成日 cannot be read as a date: 令和4年13月1日. */
import { readDateInYear } from "../../form/reading/meant-date";
import { isBlank, textOf } from "../../form/reading/normalize";
import { cellFinding, dateFix } from "../rule";
import type { Rule } from "../rule";
import { isErrorValue } from "../../cells/error-values";

export const dateInvalid: Rule = {
  roles: ["createdOn"],
  cell: (cell, { form }) => {
    const { value } = cell.field;
    if (isBlank(value) || isErrorValue(value) || readDateInYear(cell.field, form.fiscalYear, form.dateSystem))
      return null;
    return cellFinding("date-invalid", cell, { value: textOf(value) }, dateFix(cell.field, form));
  },
};
