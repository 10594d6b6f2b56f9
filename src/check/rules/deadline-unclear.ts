/** いつまで does not say when: そのうち, 3か月以内. A blank, an error and a placeholder are their own rules' matter. */
import { isBlank, textOf } from "../../form/reading/normalize";
import { deadlineOf } from "../deadlines";
import { beginsHere, fieldFinding, NOTHING } from "../rule";
import type { Rule } from "../rule";
import { isErrorValue } from "./error-value";
import { placeholderOf } from "./placeholder";

export const deadlineUnclear: Rule = {
  codes: ["deadline-unclear"],
  cells: { roles: ["deadline"], textsOnly: false },
  item: (item, position, context) => {
    const field = item.fields.deadline;
    if (!field || !beginsHere(field, item) || isBlank(field.value) || isErrorValue(field.value))
      return NOTHING;
    if (deadlineOf(field, context) || placeholderOf(field.value, context) !== null) return NOTHING;
    const at = { form: context.form, role: "deadline", field, position } as const;
    return [fieldFinding("deadline-unclear", "advice", at, { value: textOf(field.value) })];
  },
};
