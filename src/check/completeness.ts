/**
 * How many of the cells that must be filled are filled: header fields + items × the phase's roles, and
 * the reasons that ratings ask for. A merged cell counts for every item that it spans.
 */
import type { Form, Item } from "../form/form";
import { CellReader } from "../form/locate/item-fields";
import { isBlank } from "../form/reading/normalize";
import type { CellValue } from "../workbook/snapshot";
import type { Completeness } from "./finding";
import { levelThatNeedsReason } from "./reasons";
import type { RuleContext } from "./context";

/** The header fields: those that must be filled, and those that are. */
export function countFields(form: Form): Completeness {
  return { filled: filledFields(form), required: form.definition.headerFields.length };
}

function filledFields(form: Form): number {
  return form.definition.headerFields.filter(({ field: name }) => {
    const field = form.header[name];
    return field && !isBlank(field.value);
  }).length;
}

/** Adds up the cells of items that must be filled, and those of them that are: each item's, one after the other. */
export class CellCount {
  filled: number;
  required: number;
  readonly #readers: readonly CellReader[];
  readonly #reason = new CellReader("reason");

  /** `from`: goes on from what was counted in the same phase of the same form. */
  constructor(
    private readonly context: RuleContext,
    from: Completeness,
  ) {
    this.filled = from.filled;
    this.required = from.required;
    this.#readers = context.required.map((role) => new CellReader(role));
  }

  add(item: Item): void {
    this.#count(item, 1);
  }

  remove(item: Item): void {
    this.#count(item, -1);
  }

  #count(item: Item, by: 1 | -1): void {
    const { required } = this.context;
    for (const reader of this.#readers) if (isFilled(reader.value(item))) this.filled += by;
    this.required += by * required.length;
    // A reason is required where the item's own rating asks for one.
    if (levelThatNeedsReason(item, this.context) === null || required.includes("reason")) return;
    this.required += by;
    if (isFilled(this.#reason.value(item))) this.filled += by;
  }
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && !isBlank(value);
}
