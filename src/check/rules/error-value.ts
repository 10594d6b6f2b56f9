/** #N/A and the like: a formula that came to nothing, in any cell of an item or of the header block. */
import type { CellValue } from "../../workbook/snapshot";
import { cellFinding } from "../rule";
import type { Rule } from "../rule";

/** Source: ECMA-376 part 1, 18.17.3, and the errors that Excel has added since. */
const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
]);

export function isErrorValue(value: CellValue): value is string {
  return typeof value === "string" && ERRORS.has(value);
}

export const errorValue: Rule = {
  cell: (cell) => {
    const { value } = cell.field;
    return isErrorValue(value) ? cellFinding("error-value", cell, { value }) : null;
  },
};
