/** What the deadline cells of a form say, for the rules that look at them. */
import { readDeadline } from "../form/reading/deadline";
import type { Deadline } from "../form/reading/deadline";
import type { Field, Form } from "../form/form";

/** null: it does not say when. */
export function deadlineOf({ value, numberFormat }: Field, form: Form): Deadline | null {
  const { fiscalYear, dateSystem, definition } = form;
  return readDeadline(value, numberFormat, {
    fiscalYear,
    words: definition.deadlineWords,
    ...(dateSystem === undefined ? {} : { dateSystem }),
  });
}
