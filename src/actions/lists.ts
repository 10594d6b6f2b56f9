/** 選択肢の編集: the lists of 分類 and 達成状況 that a workbook has in place of its forms' usual ones. */
import { leavingValues, replaceValues, type LeavingValue, type Replacement } from "../check/fixes/list-usage";
import type { Edit } from "../workbook/edit";
import { settingsEdits } from "../settings/list-sheet";
import type { ExcelHost } from "../excel/host";
import { OUTCOMES, type FormDefinition, type Level, type Outcome } from "../form/definition";
import { baseDefinitionsIn, listsOfWorkbook, yearListsIn } from "../form/definition/built-in";
import { withListSetting, type StoredLists } from "../form/definition/list-settings";
import { listFileText, readListFile } from "../form/definition/list-file";
import { ALL_YEARS, listsFor, listsOf, type Lists, type YearLists } from "../form/definition/lists";
import { foldSpaces } from "../form/reading/normalize";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { formsOf } from "./check";

type Settings = WorkbookSnapshot["settings"];
type Place = Pick<YearLists, "definition" | "fiscalYear">;

/** What a person wants the lists to be from now on; null: as the definition has them. */
export type ListChange = Place & { readonly lists: Lists | null };

export interface ListsLook {
  readonly stored: readonly YearLists[];
  /** Lists that are kept in the workbook and cannot be used. */
  readonly damaged: StoredLists["damaged"];
  /** Definitions that the workbook knows. */
  readonly definitions: readonly FormDefinition[];
  /** Definitions and years of the workbook's forms. */
  readonly forms: readonly { readonly definition: string; readonly fiscalYear: number | null }[];
}

/** One round trip. What the workbook's lists are. */
export async function lookAtLists(host: ExcelHost): Promise<ListsLook> {
  const workbook = await host.readWorkbook();
  const { lists, damaged } = listsOfWorkbook(workbook.settings);
  const forms = formsOf(workbook).map(({ form }) => ({
    definition: form.definition.id,
    fiscalYear: form.fiscalYear,
  }));
  return { stored: lists, damaged, forms, definitions: baseDefinitionsIn(workbook.settings) };
}

/** One round trip, nothing is written: the values on the forms that would leave their list. `taken`: see `leavingValues`. */
export async function valuesLeaving(
  host: ExcelHost,
  changes: readonly ListChange[],
  taken: readonly Replacement[] = [],
): Promise<readonly LeavingValue[]> {
  const workbook = await host.readWorkbook();
  const { forms, after } = changed(workbook, changes);
  return leavingValues(forms, after, taken);
}

/** Two round trips. `replacements`: what is written in place of values that leave; the others stay as they are. */
export async function changeLists(
  host: ExcelHost,
  changes: readonly ListChange[],
  replacements: readonly Replacement[] = [],
): Promise<{ readonly inverse: readonly Edit[] }> {
  return applyChanges(host, await host.readWorkbook(), changes, replacements);
}

async function applyChanges(
  host: ExcelHost,
  workbook: WorkbookSnapshot,
  changes: readonly ListChange[],
  replacements: readonly Replacement[],
): Promise<{ readonly inverse: readonly Edit[] }> {
  const { settings, forms, after } = changed(workbook, changes);
  const edits = [
    ...replaceValues(forms, after, replacements),
    ...settingsEdits(workbook, settings, { safe: listsOfWorkbook(settings).lists.length > 0 }),
  ];
  const { inverse } = await host.apply(edits, workbook);
  return { inverse };
}

/** A value of a form that its list does not have, and as what the list gets it. */
export interface AddedValue {
  readonly definition: string;
  readonly fiscalYear: number | null;
  readonly value: string;
  readonly as:
    | { readonly kind: "category" }
    | { readonly kind: "level"; readonly outcome: Outcome }
    /** Another spelling of the level of that label. */
    | { readonly kind: "spelling"; readonly of: string };
}

/** Two round trips. Adds a value to the lists by which a form of that definition and year is read. */
export async function addToList(
  host: ExcelHost,
  added: AddedValue,
): Promise<{ readonly inverse: readonly Edit[] }> {
  const workbook = await host.readWorkbook();
  const { place, lists } = currentLists(workbook.settings, added);
  return applyChanges(host, workbook, [{ ...place, lists: withValue(lists, added) }], []);
}

/** The lists that hold for a form, and where a change of them is kept. */
function currentLists(
  settings: Settings,
  { definition, fiscalYear }: Pick<AddedValue, "definition" | "fiscalYear">,
): { readonly place: Place; readonly lists: Lists } {
  const own = listsFor(listsOfWorkbook(settings).lists, definition, fiscalYear);
  if (own) return { place: own, lists: own.lists };
  const base = baseDefinitionsIn(settings).find(({ id }) => id === definition);
  if (!base) throw new RangeError(`no definition ${definition}`);
  return { place: { definition, fiscalYear: fiscalYear ?? ALL_YEARS }, lists: listsOf(base) };
}

function withValue(lists: Lists, { value, as }: AddedValue): Lists {
  const { categories, scale } = lists;
  const label = foldSpaces(value);
  // Somebody has added it meanwhile.
  const known =
    as.kind === "category" ? categories : scale.flatMap((level) => [level.label, ...level.spellings]);
  if (known.includes(label)) return lists;
  switch (as.kind) {
    case "category":
      return { categories: [...categories, label], scale };
    case "spelling":
      return {
        categories,
        scale: scale.map((level) =>
          level.label === as.of ? { ...level, spellings: [...level.spellings, label] } : level,
        ),
      };
    case "level": {
      // Best first: behind the levels that are as good or better.
      const rank = OUTCOMES.indexOf(as.outcome);
      const place =
        1 +
        scale.reduce((last, { outcome }, index) => (OUTCOMES.indexOf(outcome) <= rank ? index : last), -1);
      const level: Level = { label, spellings: [], outcome: as.outcome, reasonRequired: false };
      return { categories, scale: [...scale.slice(0, place), level, ...scale.slice(place)] };
    }
  }
}

/** The text of a file with all lists of the workbook; the usual ones of its forms when it has none of its own. */
export function exportLists({ stored, forms, definitions }: ListsLook): string {
  if (stored.length > 0) return listFileText(stored);
  const used = definitions.filter(({ id }) => forms.some(({ definition }) => definition === id));
  return listFileText(
    (used.length > 0 ? used : definitions.slice(0, 1)).map((definition) => ({
      definition: definition.id,
      fiscalYear: ALL_YEARS,
      lists: listsOf(definition),
    })),
  );
}

export function importLists(text: string, { definitions }: ListsLook): ReturnType<typeof readListFile> {
  return readListFile(text, definitions);
}

function changed(workbook: WorkbookSnapshot, changes: readonly ListChange[]) {
  const settings = changes.reduce<Settings>(
    (all, change) => withListSetting(all, change, change.lists),
    workbook.settings,
  );
  const forms = formsOf(workbook).map(({ form }) => form);
  const withYearLists = yearListsIn(settings);
  return { settings, forms, after: (form: (typeof forms)[number]) => withYearLists(form).definition };
}
