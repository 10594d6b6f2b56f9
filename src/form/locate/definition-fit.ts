/**
 * Which definition a sheet is filled in by: the one that recognises most of it, by title, headings and the ratings
 * that are filled in. Where two recognise the same, the first.
 */
import { rectOf } from "../../cells/geometry";
import type { FormDefinition } from "../definition";
import type { Form } from "../form";
import { hasHeader } from "./could-be-form";
import { locate, locateAll } from "./locate";
import type { PointedForms } from "./locate";
import { matcherOf } from "../reading/headings";
import { isBlank, normalize, textOf } from "../reading/normalize";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { titleStrength } from "../reading/title";

/** Rows that are looked at first: title, header and some items. A form that begins lower is looked for in all. */
const FIRST_ROWS = 60;

export interface Fitting {
  readonly pointed?: PointedForms;
  /** Ids of definitions that were made for just these forms. */
  readonly preferred?: ReadonlySet<string>;
  /** Id of the definition by which the form was read when a person pointed at its headings: it stays that form. */
  readonly pinned?: string | null;
}

/** What that is worth: one lost column and one found less. */
const PREFERRED = 3;

/** The form by the definition that fits best; null when the sheet is a form by none of them. */
export function locateByFit(
  sheet: SheetSnapshot,
  definitions: readonly FormDefinition[],
  fitting: Fitting = {},
): Form | null {
  const definition = definitionFor(sheet, definitions, fitting);
  return definition && locate(sheet, definition, fitting.pointed);
}

/** As `locateByFit`, all forms that stand on the sheet one under the other: by the definition that fits the first. */
export function locateAllByFit(
  sheet: SheetSnapshot,
  definitions: readonly FormDefinition[],
  fitting: Fitting = {},
): readonly Form[] {
  const definition = definitionFor(sheet, definitions, fitting);
  return definition ? locateAll(sheet, definition, fitting.pointed) : [];
}

export function definitionFor(
  sheet: SheetSnapshot,
  definitions: readonly FormDefinition[],
  fitting: Fitting = {},
): FormDefinition | null {
  if (definitions.length === 1) return definitions[0] ?? null;
  const decide = () => bestOf(firstRows(sheet), definitions, fitting) ?? bestOf(sheet, definitions, fitting);
  const { pointed, preferred, pinned = null } = fitting;
  if (pinned !== null || (preferred?.size ?? 0) > 0 || isPointed(pointed)) return decide();
  const known = decided.get(definitions) ?? new Map<string, FormDefinition | null>();
  if (known.size >= MOST_DECIDED) known.clear();
  decided.set(definitions, known);
  // All that a form is found by: its dropdowns are not.
  const key = JSON.stringify({ ...sheet, id: "", ruled: [] });
  let definition = known.get(key);
  if (definition === undefined) known.set(key, (definition = decide()));
  return definition;
}

/**
 * To try all definitions takes longer than all else that is done with a form, and it is asked for again after each
 * change anywhere in the workbook.
 */
const decided = new WeakMap<readonly FormDefinition[], Map<string, FormDefinition | null>>();
/** Sheets: some workbooks' worth. */
const MOST_DECIDED = 100;

function isPointed(pointed: PointedForms | undefined): boolean {
  return pointed !== undefined && Object.keys(pointed(1)).length > 0;
}

function bestOf(
  sheet: SheetSnapshot,
  definitions: readonly FormDefinition[],
  { pointed, preferred, pinned = null }: Fitting,
): FormDefinition | null {
  let best: { readonly definition: FormDefinition; readonly fit: readonly number[] } | null = null;
  let kept: FormDefinition | null = null;
  let made = false;
  const isByHand = isPointed(pointed);
  for (const definition of definitions) {
    // Most definitions are not the sheet's, and many are tried.
    if (!isByHand && !hasHeader(sheet.values, matcherOf(definition))) continue;
    const form = locate(sheet, definition, pointed);
    if (!form) continue;
    // One that was made for the workbook since then is meant for the form, too.
    const isMade = preferred?.has(definition.id) ?? false;
    if (definition.id === pinned && !isMade) kept = definition;
    else if (isMade) made = true;
    const fit = fitOf(form, isMade ? PREFERRED : 0);
    if (!best || isBetter(fit, best.fit)) best = { definition, fit };
  }
  return (made ? null : kept) ?? best?.definition ?? null;
}

/** The more the better, the first figure first; the weights say that a lost column is worse than a plain title. */
function fitOf(form: Form, more: number): readonly number[] {
  const { definition } = form;
  const title = Math.max(
    titleStrength(form.title, definition),
    // A sheet's name is no title, only a hint.
    titleStrength(form.sheetName, definition) > 0 ? 1 : 0,
  );
  const found = definition.columns.filter(({ role }) => form.columns[role]).length;
  const missing = definition.columns.filter(
    ({ role, requiredIn, optional }) => requiredIn.length > 0 && !optional && !form.columns[role],
  ).length;
  const rated = ratingsInScale(form);
  return [title * 2 + found - missing * 2 + (rated > 0 ? 3 : 0) + more, title, found, rated];
}

function ratingsInScale({ items, definition }: Form): number {
  const known = new Set(
    definition.scale.flatMap(({ label, spellings }) => [label, ...spellings]).map(normalize),
  );
  return items.filter(({ fields }) => {
    const value = fields.rating?.value ?? "";
    return !isBlank(value) && known.has(normalize(textOf(value)));
  }).length;
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const first = a.findIndex((figure, index) => figure !== b[index]);
  return first >= 0 && (a[first] ?? 0) > (b[first] ?? 0);
}

function firstRows(sheet: SheetSnapshot): SheetSnapshot {
  const { used } = sheet;
  if (!used || used.rows <= FIRST_ROWS) return sheet;
  const end = used.row + FIRST_ROWS;
  return {
    ...sheet,
    used: rectOf(used.row, used.column, FIRST_ROWS, used.columns),
    values: sheet.values.slice(0, FIRST_ROWS),
    numberFormats: sheet.numberFormats.slice(0, FIRST_ROWS),
    merges: sheet.merges.filter((area) => area.row + area.rows <= end),
  };
}
