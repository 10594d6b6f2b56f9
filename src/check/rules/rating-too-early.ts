/** A rating in the planning phase (期首), when it must still be blank. */
import { isBlank, textOf } from "../../form/reading/normalize";
import { beginsHere, fieldFinding, NOTHING } from "../rule";
import type { Rule } from "../rule";

export const ratingTooEarly: Rule = {
  codes: ["rating-too-early"],
  cells: { roles: ["rating"], textsOnly: false },
  item: (item, position, { form, phase }) => {
    const field = item.fields.rating;
    if (phase !== "planning" || !field || isBlank(field.value) || !beginsHere(field, item)) return NOTHING;
    const params = { value: textOf(field.value) };
    return [fieldFinding("rating-too-early", "warning", { form, role: "rating", field, position }, params)];
  },
};
