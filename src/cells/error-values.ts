/** Excel's error values, as the text that a cell with one shows. */

/** Source: ECMA-376 part 1, 18.17.3, and what Excel has added since (Excel.ErrorCellValueType of Office.js). */
const ERROR_VALUES: ReadonlySet<unknown> = new Set([
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
  "#TIMEOUT!",
  "#PYTHON!",
  "#EXTERNAL!",
]);

/** #N/A and the like, as Excel writes them: in capital letters. */
export function isErrorValue(value: unknown): value is string {
  return ERROR_VALUES.has(value);
}
