/** Excel's rules for a worksheet's name: https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
import { textArgument } from "../arguments";
import { refuse } from "../refusal";

/** Throws `InvalidArgument` for a bad name, `ItemAlreadyExists` for one that another sheet has. */
export function checkedSheetName(value: unknown, others: readonly string[]): string {
  const name = textArgument(value);
  const bad =
    name.trim() === "" ||
    name.length > 31 ||
    // Full-width ones too, and the typographic apostrophe at the beginning, as tried in Excel 2010 and 2016.
    /[:\\/?*[\]：＼￥／？＊［］]/.test(name) ||
    /^['’]|'$/.test(name) ||
    name.toLowerCase() === "history";
  if (bad) return refuse("InvalidArgument");
  const taken = others.some((other) => other.toLowerCase() === name.toLowerCase());
  return taken
    ? refuse("ItemAlreadyExists", "A resource with the same name or identifier already exists.")
    : name;
}

/** "Sheet1", "Sheet2" …: the first that is free. */
export function freeSheetName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (lower.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
