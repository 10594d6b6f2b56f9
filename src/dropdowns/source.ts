/** Where a dropdown's values come from: written into the rule itself, or a column of the add-in's hidden list sheet. */
import type { Edit, ListColumn } from "../workbook/edit";
import { planLists } from "../settings/list-sheet";
import type { Form } from "../form/form";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { isOpen, type DropdownRole } from "./roles";

export type ListWorkbook = Pick<WorkbookSnapshot, "sheets" | "settings" | "listSheet">;

/** A column as far as its list is concerned. */
export interface Listed {
  readonly form: Form;
  readonly role: DropdownRole;
  readonly choices: readonly string[];
}

/** Excel's limit for the values that a rule holds itself. */
const MAX_LIST = 255;

/**
 * null: over 255 characters, or a value with a comma, at which Excel would split it, or with white space at its ends,
 * which Excel drops. "=" in front would make the whole a formula.
 */
function inlineSource({ choices }: Listed): string | null {
  const source = choices.join(",");
  const changes = (choice: string) => choice.includes(",") || choice !== choice.trim();
  return source.length > MAX_LIST || source.startsWith("=") || choices.some(changes) ? null : source;
}

/** By which a list that the workbook has already is known again. */
export function sourceIn(workbook: ListWorkbook, listed: Listed): string | null {
  const list = listOf(listed);
  return inlineSource(listed) ?? planLists(workbook, [list]).sources.get(list.key) ?? null;
}

export interface Sources {
  /** Absent: the values are in the rule itself. */
  readonly of: (listed: Listed) => string | undefined;
  /** Brings the long lists onto the list sheet; `settings` are those that the workbook will keep. */
  readonly edits: (settings: WorkbookSnapshot["settings"]) => readonly Edit[];
}

export function sourcesOf(workbook: ListWorkbook, columns: readonly Listed[]): Sources {
  const lists = new Map(
    columns
      .filter((column) => inlineSource(column) === null)
      .map(listOf)
      .map((list) => [list.key, list]),
  );
  const { sources } = planLists(workbook, [...lists.values()]);
  return {
    of: (listed) => (inlineSource(listed) === null ? sources.get(listOf(listed).key) : undefined),
    edits: (settings) => planLists({ ...workbook, settings }, [...lists.values()]).edits,
  };
}

/** A form's own list for what only the form shows; else one for all forms of its kind and year. */
function listOf({ form, role, choices }: Listed): ListColumn {
  const { definition, sheetName, place, fiscalYear } = form;
  const whose = isOpen(role) ? [sheetName, place ?? 1] : [fiscalYear ?? ""];
  return { key: [role, definition.id, ...whose].join(":"), values: choices };
}
