/** いつまで does not say when: そのうち, 3か月以内. A blank, an error and a placeholder are their own rules' matter. */
import { textOf } from "../../form/reading/normalize";
import { cellFinding } from "../rule";
import type { Rule } from "../rule";

export const deadlineUnclear: Rule = {
  roles: ["deadline"],
  cell: (cell, { deadline, saysSomething }) => {
    const { field } = cell;
    if (deadline(field) || !saysSomething(field.value)) return null;
    return cellFinding("deadline-unclear", cell, { value: textOf(field.value) });
  },
};
