/** The items that were not met, and the cells that are blank or outside the list, as they are when this is made. */
import { checkForm } from "../../check/check";
import { rulesOf } from "../../check/rules";
import { countedWritings } from "../../check/tally";
import type { CellPosition } from "../../cells/geometry";
import type { Form, Item } from "../../form/form";
import { textOf } from "../../form/reading/normalize";
import { phaseOf } from "../../form/phase";
import type { Role } from "../../form/roles";
import { isNotMet } from "./figures";

export interface NotMetItem {
  readonly form: Form;
  readonly item: Item;
}

export interface OpenField {
  readonly form: Form;
  /** null: a field of the form's head. */
  readonly item: Item | null;
  readonly cell: CellPosition;
  /** The header's own words. */
  readonly heading: string;
  readonly state: "blank" | "offList";
}

/** In the order of the sheets; goals that were reached in part are not met either. */
export function notMetItems(forms: readonly Form[]): NotMetItem[] {
  return forms.flatMap((form) => {
    const texts = new Set(
      form.definition.scale
        .filter(isNotMet)
        .flatMap(countedWritings)
        .map((text) => text.toLowerCase()),
    );
    return form.items
      .filter(({ fields }) => texts.has(textOf(fields.rating?.value ?? "").toLowerCase()))
      .map((item) => ({ form, item }));
  });
}

const STATES = { required: "blank", "not-in-list": "offList", "near-match": "offList" } as const;
const STATE_RULES = rulesOf(["required", "not-in-list", "near-match"]);

/** What the check says is blank in the form's phase, or not in its list. */
export function openFields(forms: readonly Form[], settings: Readonly<Record<string, string>>): OpenField[] {
  return forms.flatMap((form) =>
    checkForm(form, phaseOf(form, settings).phase, STATE_RULES).findings.flatMap((finding): OpenField[] => {
      const { code, cell, role } = finding;
      if (!cell || !(code in STATES)) return [];
      const item = finding.item === null ? null : (form.items[finding.item - 1] ?? null);
      const heading = form.columns[role as Role]?.heading ?? finding.params.heading;
      return [{ form, item, cell, heading, state: STATES[code as keyof typeof STATES] }];
    }),
  );
}
