/**
 * いつまで does not say when: そのうち, 3か月以内. A blank, an error, a placeholder and a day that no calendar has are their
 * own rules' matter.
 */
import { textOf } from "../../form/reading/normalize";
import { cellFinding } from "../rule";
import type { Rule } from "../rule";
import { namesImpossibleDay } from "./date-impossible";

export const deadlineUnclear: Rule = {
  roles: ["deadline"],
  cell: (cell, context) => {
    const { field } = cell;
    const { deadline, saysSomething } = context;
    if (deadline(field) || !saysSomething(field.value) || namesImpossibleDay(field, context)) return null;
    return cellFinding("deadline-unclear", cell, { value: textOf(field.value) });
  },
};
