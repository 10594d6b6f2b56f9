/**
 * The definitions that sheets are tried with: those of the workbook, those that a body had built into its copy of the
 * add-in (`npm run release -- --definitions`), those that come with it, the default first; and the lists that a workbook
 * has in place of theirs.
 */
import baked from "../../../../assets/baked-definitions.json";
import type { WorkbookSnapshot } from "../../../workbook/snapshot";
import type { FormDefinition } from "../../definition";
import type { Form } from "../../form";
import { pointedHeadings } from "../../locate/header/pointed-settings";
import { withHeadings } from "../learned-headings";
import { listsIn, type StoredLists } from "../list-settings";
import { allLists, listsFor, withLists, type Lists } from "../lists";
import { ownDefinitionsIn } from "../own-definitions";
import { BODIES } from "./bodies";
import { DEPARTMENT_POLICY } from "./department-policy";
import { builtIn } from "./load";
import { ORGANIZATIONAL_GOALS } from "./organizational-goals";

type Settings = WorkbookSnapshot["settings"];

const BAKED = (baked as readonly unknown[]).map(builtIn);

/** Those that come with this copy of the add-in; of two with one id the body's. */
export const DEFINITIONS: readonly FormDefinition[] = withoutDoubles([
  ...BAKED.map(({ definition }) => definition),
  ORGANIZATIONAL_GOALS,
  DEPARTMENT_POLICY,
  ...BODIES,
]);

/** All definitions of a workbook as they are, without lists and headings that it has besides: its own first. */
export function baseDefinitionsIn(settings: Settings): readonly FormDefinition[] {
  const { definitions } = ownDefinitionsIn(settings);
  return definitions.length === 0 ? DEFINITIONS : withoutDoubles([...definitions, ...DEFINITIONS]);
}

/** Ids of the definitions that somebody made for just these forms: where they fit, they are meant. */
export function preferredIn(settings: Settings): ReadonlySet<string> {
  const { definitions } = ownDefinitionsIn(settings);
  return new Set([...definitions, ...BAKED.map(({ definition }) => definition)].map(({ id }) => id));
}

/** The lists of a workbook, and of the body's definitions those that it has not. */
export function listsOfWorkbook(settings: Settings): StoredLists {
  const stored = listsIn(settings, baseDefinitionsIn(settings));
  const isStored = (one: StoredLists["lists"][number]) =>
    stored.lists.some((other) => other.definition === one.definition && other.fiscalYear === one.fiscalYear);
  const built = BAKED.flatMap(({ lists }) => lists).filter((one) => !isStored(one));
  return built.length === 0 ? stored : { ...stored, lists: [...stored.lists, ...built] };
}

/**
 * What a workbook's sheets are tried with, given the settings kept in the workbook: each with its lists of all years,
 * since a sheet's year is known only when its form has been found.
 */
export function definitionsIn(settings: Settings): readonly FormDefinition[] {
  const base = baseDefinitionsIn(settings);
  const { lists } = listsOfWorkbook(settings);
  const pointed = pointedHeadings(settings);
  const known = pointed.length === 0 ? base : base.map((one) => withHeadings(one, pointed));
  if (lists.length === 0) return known;
  return known.map((definition) =>
    lists.some((one) => one.definition === definition.id)
      ? withLists(definition, allLists(definition, lists))
      : definition,
  );
}

/** Gives a form the definition with the lists of its own year. Forms of the same lists share one definition. */
export function yearListsIn(settings: Settings): (form: Form) => Form {
  const { lists } = listsOfWorkbook(settings);
  const base = baseDefinitionsIn(settings);
  const made = new Map<Lists, FormDefinition>();
  return (form) => {
    const usual = base.find(({ id }) => id === form.definition.id);
    if (!usual) return form;
    const own = listsFor(lists, usual.id, form.fiscalYear)?.lists;
    let definition = own ? made.get(own) : usual;
    if (own && !definition) made.set(own, (definition = withLists(usual, own)));
    return definition && definition !== form.definition ? { ...form, definition } : form;
  };
}

function withoutDoubles(definitions: readonly FormDefinition[]): readonly FormDefinition[] {
  return definitions.filter(({ id }, index) => definitions.findIndex((one) => one.id === id) === index);
}
