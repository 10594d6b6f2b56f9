/** いつまで names a day or month that no calendar has: 令和4年13月45日, 13月末. */
import { hasImpossibleDay, hasImpossibleMonth } from "../../form/reading/impossible-date";
import type { Field, Form } from "../../form/form";
import { cellFinding } from "../rule";
import type { Rule, RuleContext } from "../rule";

/** A longer text is no date. */
const LONGEST = 100;

export const dateImpossible: Rule = {
  roles: ["deadline"],
  cell: (cell, context) =>
    namesImpossibleDay(cell.field, context)
      ? cellFinding("date-impossible", cell, { value: String(cell.field.value) })
      : null,
};

/** A month with a wrong number may be said in passing: it counts where the cell says nothing else of the time. */
export function namesImpossibleDay(
  field: Field,
  { form, deadline, saysSomething }: Pick<RuleContext, "deadline" | "saysSomething"> & { form: Form },
): boolean {
  const { value } = field;
  if (typeof value !== "string" || value.length > LONGEST || !saysSomething(value)) return false;
  return hasImpossibleDay(value, form.fiscalYear) || (deadline(field) === null && hasImpossibleMonth(value));
}
