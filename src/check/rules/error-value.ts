/** #N/A and the like: a formula that came to nothing, in any cell of an item or of the header block. */
import { isErrorValue } from "../../cells/error-values";
import { cellFinding } from "../rule";
import type { Rule } from "../rule";

export const errorValue: Rule = {
  cell: (cell) => {
    const { value } = cell.field;
    return isErrorValue(value) ? cellFinding("error-value", cell, { value }) : null;
  },
};
