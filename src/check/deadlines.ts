/** What the deadline cells of a form say, for the rules that look at them. */
import { readDeadline } from "../form/reading/deadline";
import type { Deadline } from "../form/reading/deadline";
import type { Field, Form } from "../form/form";
import { rememberedByText } from "./remembered";

/** Reading goes over a text many times. A longer one does not say when, whatever it mentions. */
const LONGEST = 1000;

/** null: the cell does not say when. */
export function deadlineReader(form: Form): (field: Field) => Deadline | null {
  const { fiscalYear, dateSystem, definition } = form;
  const calendar = {
    fiscalYear,
    words: definition.deadlineWords,
    ...(dateSystem === undefined ? {} : { dateSystem }),
  };
  const readText = rememberedByText((text) =>
    text.length > LONGEST ? null : readDeadline(text, undefined, calendar),
  );
  return ({ value, numberFormat }) =>
    typeof value === "string" ? readText(value) : readDeadline(value, numberFormat, calendar);
}
