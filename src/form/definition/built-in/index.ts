/**
 * The definitions that sheets are tried with, the default first, and the lists that a workbook has in place of theirs.
 * Each definition is looked over when it is loaded.
 */
import type { FormDefinition } from "../../definition";
import { validDefinition } from "../definition-problems";
import type { Form } from "../../form";
import { listsIn } from "../list-settings";
import { allLists, listsFor, withLists, type Lists } from "../lists";
import { withHeadings } from "../learned-headings";
import { pointedHeadings } from "../../locate/pointed-settings";
import type { WorkbookSnapshot } from "../../../workbook/snapshot";
import { DEPARTMENT_POLICY } from "./department-policy";
import { ORGANIZATIONAL_GOALS } from "./organizational-goals";

type Settings = WorkbookSnapshot["settings"];

export const DEFINITIONS: readonly FormDefinition[] = [ORGANIZATIONAL_GOALS, DEPARTMENT_POLICY].map(
  validDefinition,
);

/**
 * What a workbook's sheets are tried with, given the settings kept in the workbook: the default first, each with its
 * lists of all years, since a sheet's year is known only when its form has been found.
 */
export function definitionsIn(settings: Settings): readonly FormDefinition[] {
  const { lists } = listsIn(settings, DEFINITIONS);
  const pointed = pointedHeadings(settings);
  const known = pointed.length === 0 ? DEFINITIONS : DEFINITIONS.map((one) => withHeadings(one, pointed));
  if (lists.length === 0) return known;
  return known.map((definition) =>
    lists.some((one) => one.definition === definition.id)
      ? withLists(definition, allLists(definition, lists))
      : definition,
  );
}

/** Gives a form the definition with the lists of its own year. Forms of the same lists share one definition. */
export function yearListsIn(settings: Settings): (form: Form) => Form {
  const { lists } = listsIn(settings, DEFINITIONS);
  const made = new Map<Lists, FormDefinition>();
  return (form) => {
    const base = DEFINITIONS.find(({ id }) => id === form.definition.id);
    if (!base) return form;
    const own = listsFor(lists, base.id, form.fiscalYear)?.lists;
    let definition = own ? made.get(own) : base;
    if (own && !definition) made.set(own, (definition = withLists(base, own)));
    return definition && definition !== form.definition ? { ...form, definition } : form;
  };
}
