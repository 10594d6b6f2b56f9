/** Which form of one workbook is the same department's as which of another. */
import type { Form } from "../form/form";
import { normalize } from "../form/reading/normalize";

export interface Counterparts {
  readonly pairs: readonly { readonly before: Form; readonly after: Form }[];
  /** Forms without one on the other side. */
  readonly onlyBefore: readonly Form[];
  readonly onlyAfter: readonly Form[];
}

/** By the department's name; where both sides have one form, and none of the names is sure, by that. */
export function counterparts(before: readonly Form[], after: readonly Form[]): Counterparts {
  const free = [...before];
  const onlyAfter: Form[] = [];
  const pairs: { before: Form; after: Form }[] = [];
  for (const form of after) {
    const wanted = normalize(form.department);
    const at = free.findIndex(({ department }) => normalize(department) === wanted);
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (found) pairs.push({ before: found, after: form });
    else onlyAfter.push(form);
  }
  const [old, now] = [free[0], onlyAfter[0]];
  if (pairs.length === 0 && free.length === 1 && onlyAfter.length === 1 && old && now && !areNamed(old, now))
    return { pairs: [{ before: old, after: now }], onlyBefore: [], onlyAfter: [] };
  return { pairs, onlyBefore: free, onlyAfter };
}

/** Both say whose they are; else the department is the sheet's name. */
function areNamed(one: Form, other: Form): boolean {
  return [one, other].every(({ department, sheetName }) => department !== "" && department !== sheetName);
}
