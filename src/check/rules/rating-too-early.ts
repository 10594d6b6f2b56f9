/** A rating in the planning phase (期首), when it must still be blank. */
import { isBlank, textOf } from "../../form/reading/normalize";
import { cellFinding } from "../rule";
import type { Rule } from "../rule";

export const ratingTooEarly: Rule = {
  roles: ["rating"],
  cell: (cell, { phase }) => {
    const { value } = cell.field;
    if (phase !== "planning" || isBlank(value)) return null;
    return cellFinding("rating-too-early", cell, { value: textOf(value) });
  },
};
