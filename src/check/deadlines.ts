/** What the deadline cells of a form say, for the rules that look at them. */
import { readDeadline } from "../form/reading/deadline";
import type { Deadline } from "../form/reading/deadline";
import type { Field, Form } from "../form/form";

/** Reading goes over a text many times. A longer one does not say when, whatever it mentions. */
const LONGEST = 1000;

/** null: it does not say when. */
export function deadlineOf({ value, numberFormat }: Field, form: Form): Deadline | null {
  const { fiscalYear, dateSystem, definition } = form;
  if (typeof value === "string" && value.length > LONGEST) return null;
  return readDeadline(value, numberFormat, {
    fiscalYear,
    words: definition.deadlineWords,
    ...(dateSystem === undefined ? {} : { dateSystem }),
  });
}
