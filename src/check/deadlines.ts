/** What the deadline cells of a form say, for the rules that look at them. */
import { readDeadline } from "../form/reading/deadline";
import type { Deadline } from "../form/reading/deadline";
import type { Field } from "../form/form";
import { Memo } from "./memo";
import type { RuleContext } from "./context";

const memo = new Memo<Deadline | null>();

/** null: it does not say when. */
export function deadlineOf({ value, numberFormat }: Field, context: RuleContext): Deadline | null {
  const { fiscalYear, dateSystem, definition } = context.form;
  const calendar = {
    fiscalYear,
    words: definition.deadlineWords,
    ...(dateSystem === undefined ? {} : { dateSystem }),
  };
  if (typeof value !== "string") return readDeadline(value, numberFormat, calendar);
  return memo.get(context, value, (text) => readDeadline(text, numberFormat, calendar));
}
