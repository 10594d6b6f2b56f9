/** 様式の定義: the definitions of forms that a workbook keeps for itself. */
import { checkForm } from "../../check/check";
import type { FormReport } from "../../check/finding";
import type { ExcelHost } from "../../excel/host";
import { baseDefinitionsIn, listsOfWorkbook } from "../../form/definition/built-in";
import type { FormDefinition } from "../../form/definition";
import type { DefinitionAndLists } from "../../form/definition/definition-file";
import { withListSetting } from "../../form/definition/list-settings";
import { ownDefinitionsIn, withDefinition, withoutDefinition } from "../../form/definition/own-definitions";
import type { Form } from "../../form/form";
import { locate } from "../../form/locate/locate";
import { phaseOf } from "../../form/phase";
import { proposeDefinition, type Proposal } from "../../form/propose/propose-definition";
import { settingsEdits } from "../../settings/list-sheet";
import type { Settings } from "../../settings/stored";
import type { Edit } from "../../workbook/edit";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { formsOf } from "../check";

/** Two round trips. In place of those of the same id; their lists too. */
export async function keepDefinitions(
  host: ExcelHost,
  files: readonly DefinitionAndLists[],
): Promise<{ readonly inverse: readonly Edit[] }> {
  const workbook = await host.readWorkbook();
  const settings = files.reduce(withFile, workbook.settings);
  return host.apply(settingsEdits(workbook, settings, { safe: true }));
}

/** Two round trips: the workbook is read by the definitions that come with the add-in again. */
export async function forgetDefinition(
  host: ExcelHost,
  id: string,
): Promise<{ readonly inverse: readonly Edit[] }> {
  const workbook = await host.readWorkbook();
  return host.apply(settingsEdits(workbook, withoutDefinition(workbook.settings, id)));
}

/** Of definitions that were tried on the workbook, takes those away that no form of it is read by. */
export async function forgetUnused(host: ExcelHost, tried: readonly FormDefinition[]): Promise<void> {
  if (tried.length === 0) return;
  const workbook = await host.readWorkbook();
  const used = new Set(formsOf(workbook).map(({ form }) => form.definition.id));
  const unused = tried.filter(({ id }) => !used.has(id));
  if (unused.length === 0) return;
  const settings = unused.reduce((all, { id }) => withoutDefinition(all, id), workbook.settings);
  await host.apply(settingsEdits(workbook, settings));
}

/** The sheet that is in front, and what can be made of the row in which a cell is selected. */
export interface FrontSheet {
  readonly sheet: SheetSnapshot;
  /** Zero-based. */
  readonly row: number;
  /** null: the row has no three headings. */
  readonly proposal: Proposal | null;
}

/** Two round trips; nothing is written. null: the sheet is one of the add-in's own. */
export async function lookAtFront(host: ExcelHost): Promise<FrontSheet | null> {
  const { sheet: id, cell } = await host.activeCell();
  const workbook = await host.readWorkbook({ frontAsForm: true });
  const sheet = workbook.sheets.find((one) => one.id === id && one.own === null);
  if (!sheet) return null;
  const { row } = cell;
  return { sheet, row, proposal: proposeDefinition(sheet, row, baseDefinitionsIn(workbook.settings)) };
}

/** What the sheet is when it is read by the definition; null: no form by it. */
export function tryDefinition(
  sheet: SheetSnapshot,
  definition: FormDefinition,
): { readonly form: Form; readonly report: FormReport } | null {
  const form = locate(sheet, definition);
  return form && { form, report: checkForm(form, phaseOf(form, {}).phase) };
}

/** A definition of the workbook with the lists that it has for the several years. */
export function definitionAndLists(settings: Settings, id: string): DefinitionAndLists | null {
  const definition = baseDefinitionsIn(settings).find((one) => one.id === id);
  if (!definition) return null;
  const lists = listsOfWorkbook(settings).lists.filter((one) => one.definition === id);
  return { definition, lists };
}

export function isOwn(settings: Settings, id: string): boolean {
  return ownDefinitionsIn(settings).definitions.some((one) => one.id === id);
}

function withFile(settings: Settings, { definition, lists }: DefinitionAndLists): Settings {
  return lists.reduce(
    (all, one) => withListSetting(all, one, one.lists),
    withDefinition(settings, definition),
  );
}
