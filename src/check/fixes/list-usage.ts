/**
 * Values on the forms that leave their list when the list changes: said before it is done, with the edits that write
 * another value in their place.
 */
import type { Edit } from "../../workbook/edit";
import { rectOf, type Rect } from "../../cells/geometry";
import type { FormDefinition } from "../../form/definition";
import type { Form } from "../../form/form";
import { isBlank, textOf } from "../../form/reading/normalize";
import type { ListName } from "../../form/definition/list-problems";
import { choicesOf, type Choice } from "../choices";

export interface LeavingValue {
  readonly list: ListName;
  /** As it stands in the cells. */
  readonly value: string;
  /** A merged area is one cell. */
  readonly cells: number;
  /** The first cell, to be shown. */
  readonly sheetName: string;
  readonly area: Rect;
  /** What the list has from now on; of the first form that holds the value. */
  readonly choices: readonly string[];
}

export interface Replacement {
  readonly list: ListName;
  readonly from: string;
  readonly to: string;
}

const LISTS: readonly ListName[] = ["category", "rating"];

/**
 * Values that their form's list has now, and no longer has when the form is read by `after`; in the order in which
 * they first stand on the forms. `taken`: values that the list still has, but as the new name of another one, as when two
 * names are exchanged: what stands in the cells means something else from then on.
 */
export function leavingValues(
  forms: readonly Form[],
  after: (form: Form) => FormDefinition,
  taken: readonly Replacement[] = [],
): LeavingValue[] {
  const found = new Map<string, LeavingValue>();
  for (const { form, list, area, value } of leavingCells(forms, after, taken)) {
    const key = `${list}:${value}`;
    const known = found.get(key);
    found.set(
      key,
      known
        ? { ...known, cells: known.cells + 1 }
        : {
            list,
            value,
            cells: 1,
            sheetName: form.sheetName,
            area,
            choices: choicesOf(after(form), list).map(({ label }) => label),
          },
    );
  }
  return [...found.values()];
}

/**
 * Only values that the list had, and only where their form's list has the new one. All are told by what stands there
 * before: names may be handed on (A to B, B to C) or exchanged.
 */
export function replaceValues(
  forms: readonly Form[],
  after: (form: Form) => FormDefinition,
  replacements: readonly Replacement[],
): Edit[] {
  const runs: { sheet: string; at: Rect; texts: string[] }[] = [];
  for (const { form, list, area, value } of leavingCells(forms, after, replacements)) {
    const to = replacementOf(replacements, list, value)?.to;
    if (to === undefined || !choicesOf(after(form), list).some(({ label }) => label === to)) continue;
    const last = runs[runs.length - 1];
    const continues =
      last?.sheet === form.sheet &&
      last.at.column === area.column &&
      last.at.row + last.texts.length === area.row;
    if (continues) last.texts.push(to);
    else runs.push({ sheet: form.sheet, at: area, texts: [to] });
  }
  return runs.map(({ sheet, at, texts }) => ({
    kind: "setCells",
    sheet,
    at: rectOf(at.row, at.column, texts.length),
    content: texts.map((text) => [{ kind: "text", text }]),
  }));
}

function replacementOf(replacements: readonly Replacement[], list: ListName, value: string) {
  return replacements.find((one) => one.list === list && one.from === value);
}

/** `besides`: values that count although the list still has them. */
function* leavingCells(
  forms: readonly Form[],
  after: (form: Form) => FormDefinition,
  besides: readonly Replacement[],
) {
  for (const form of forms) {
    const definition = after(form);
    for (const list of LISTS) {
      const now = writingsOf(choicesOf(form.definition, list));
      const then = choicesOf(definition, list);
      const allowed = writingsOf(then);
      // A list without values allows everything.
      if (then.length === 0) continue;
      const seen = new Set<string>();
      for (const { fields } of form.items) {
        const field = fields[list];
        if (!field || isBlank(field.value)) continue;
        const value = textOf(field.value);
        const place = `${field.area.row}:${field.area.column}`;
        const leaves = !allowed.has(value) || replacementOf(besides, list, value) !== undefined;
        if (seen.has(place) || !now.has(value) || !leaves) continue;
        seen.add(place);
        yield { form, list, area: field.area, value };
      }
    }
  }
}

function writingsOf(choices: readonly Choice[]): ReadonlySet<string> {
  return new Set(choices.flatMap(({ label, spellings }) => [label, ...spellings]));
}
