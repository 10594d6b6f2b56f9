/** Which items go on next year. */
import type { Form, Item } from "../form/form";
import { isBlank } from "../form/reading/normalize";
import { notMetItems } from "../summary/counts/lists";

/** Those that were not reached, or not wholly; and those that nobody has rated. */
export function keepNotMet(item: Item, form: Form): boolean {
  return (
    isBlank(item.fields.rating?.value ?? "") || notMetItems([form]).some((notMet) => notMet.item === item)
  );
}
