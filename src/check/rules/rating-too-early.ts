/**
 * A rating before its time: any in the planning phase (期首), that of the year's end at mid-year (中間) where the form has
 * a column for each. A mid-year column that a sheet may have or not is left alone: nobody has said when it is filled.
 */
import { columnOf } from "../../form/definition";
import { isBlank, textOf } from "../../form/reading/normalize";
import { cellFinding } from "../rule";
import type { Rule } from "../rule";

export const ratingTooEarly: Rule = {
  roles: ["rating", "interimRating"],
  cell: (cell, { form, phase }) => {
    const { value } = cell.field;
    if (phase === "evaluation" || isBlank(value)) return null;
    const isInterim = cell.role === "interimRating";
    if (isInterim && (phase === "interim" || columnOf(form.definition, "interimRating")?.optional))
      return null;
    if (phase === "interim" && !form.columns.interimRating) return null;
    const due = isInterim ? "interim" : "evaluation";
    return cellFinding("rating-too-early", cell, { value: textOf(value), phase, due });
  },
};
