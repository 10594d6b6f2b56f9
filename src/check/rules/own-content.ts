/**
 * A column whose definition says that it holds figures or dates holds something else: an own column, or a rating in
 * percent. What is no more than a placeholder is the placeholder's matter.
 */
import { contentOf } from "../../form/definition";
import { readDateInYear } from "../../form/reading/meant-date";
import { normalize, textOf } from "../../form/reading/normalize";
import { isRole } from "../../form/roles";
import { cellFinding } from "../rule";
import type { Rule } from "../rule";

/** 1,200, 80%, 12.5千円, 約30件, 8割: a figure with what it counts. */
const FIGURE = /^(?:約|計|各|[△▲+-])?\s?\d[\d,]*(?:\.\d+)?\s?(?:\p{L}{1,4}|%|℃)?$/u;
const PERCENT = /^(?:約|[△▲+-])?\s?\d{1,3}(?:\.\d+)?\s?(?:%|パーセント|割)?$/u;

export const ownContent: Rule = {
  cell: (cell, { form, saysSomething }) => {
    const { role, field, item } = cell;
    const { value } = field;
    if (item === null || !isRole(role) || !saysSomething(value)) return null;
    switch (contentOf(form.definition, role)) {
      case "number":
        return isFigure(value, FIGURE) ? null : cellFinding("not-a-number", cell, { value: textOf(value) });
      case "percent":
        return isFigure(value, PERCENT) ? null : cellFinding("not-a-number", cell, { value: textOf(value) });
      case "date":
        return readDateInYear(field, form.fiscalYear, form.dateSystem)
          ? null
          : cellFinding("date-invalid", cell, { value: textOf(value) });
      default:
        return null;
    }
  },
};

function isFigure(value: string | number | boolean, pattern: RegExp): boolean {
  return typeof value === "number" || (typeof value === "string" && pattern.test(normalize(value)));
}
