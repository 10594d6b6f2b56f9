/** A field's value as one text, for lists and files that are read elsewhere. */
import type { DateSystem } from "../../workbook/snapshot";
import type { Field } from "../form";
import { isoDate, readDate } from "./dates";
import { isBlank, visible } from "./normalize";

/** What is in the field, white space at its ends dropped; a date cell as year-month-day; null when blank. */
export function fieldText(field: Field | undefined, dateSystem: DateSystem | undefined): string | null {
  if (!field || isBlank(field.value)) return null;
  const { value, numberFormat } = field;
  const date = typeof value === "number" ? readDate(value, numberFormat, dateSystem) : null;
  return date ? isoDate(date) : visible(String(value));
}
