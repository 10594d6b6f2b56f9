/** プルダウン設定: from forms to the edits that put the lists on their columns, or back on cells that have lost them. */
import type { Dropdown, Edit } from "../workbook/edit";
import { settingsEdits } from "../settings/list-sheet";
import { sourceOf } from "../workbook/list-source";
import type { Form } from "../form/form";
import { PlanRefusal } from "../workbook/plan-refusal";
import { joinAreas, overlaps } from "./areas";
import { columnsOf, type ColumnCell, type DropdownColumn, type FormOnSheet } from "./columns";
import { choiceIn, withChoice, withSetLists, type AlertStyle, type DropdownChoice } from "./memory";
import { lostIn } from "./lost";
import { DROPDOWN_ROLES, isOpen, type DropdownRole } from "./roles";
import { sourcesOf, type ListWorkbook, type Sources } from "./source";
import type { DropdownWords } from "./words";

export interface DropdownPlan {
  readonly edits: Edit[];
  /** Cells that get a list; a merged area is one. */
  readonly cells: number;
  /** Cells that keep a rule of somebody else's, and those in which one is replaced. */
  readonly left: number;
  readonly replaced: number;
}

export interface DropdownOptions {
  /** What somebody has chosen just now, which the workbook is to remember; absent: what it remembers. */
  readonly choice?: DropdownChoice;
  /** Columns that get a list in any case, which is not remembered. */
  readonly always?: readonly DropdownRole[];
  /** The columns in which rules of somebody else's are replaced. */
  readonly replace: "all" | readonly DropdownRole[];
}

/** Excel's limits for what a rule shows. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/**
 * One edit per form and column, one for what the workbook remembers of it, and before them one for the lists that do
 * not fit into a rule. Header rows, and everything else that is neither item nor spare row, stay out of it. Throws the
 * `PlanRefusal` `missing-column` when no form has any of the columns.
 */
export function planDropdowns(
  workbook: ListWorkbook,
  forms: readonly FormOnSheet[],
  words: DropdownWords,
  { choice, always = [], replace }: DropdownOptions,
): DropdownPlan {
  const { settings } = workbook;
  const { roles: chosen, alert } = choice ?? choiceIn(settings);
  const roles = DROPDOWN_ROLES.filter((role) => chosen.includes(role) || always.includes(role));
  const columns = forms.flatMap((on) => columnsOf(on, workbook, roles));
  refuseMissing(forms, roles);
  const written = columns
    .map((column) => ({ column, cells: column.cells.filter(mayWrite(column, replace)) }))
    .filter(({ cells }) => cells.length > 0);
  const sources = sourcesOf(
    workbook,
    written.map(({ column }) => column),
  );
  const edits: Edit[] = [];
  let remembered = choice ? withChoice(settings, choice) : settings;
  for (const { column, cells } of written) {
    const edit = setDropdown(column, cells, alert, words, sources);
    edits.push(edit);
    const set = { list: sourceOf(edit.dropdown), kept: cells.length < column.cells.length };
    remembered = withSetLists(remembered, column.form, { [column.role]: set });
  }
  const changed = JSON.stringify(remembered) !== JSON.stringify(settings);
  if (changed && edits.length > 0) edits.push(...settingsEdits(workbook, remembered));
  const cells = countCells(written);
  return {
    edits: [...sources.edits(remembered), ...edits],
    cells,
    left: countCells(columns) - cells,
    replaced: countReplaced(written),
  };
}

/** Only the cells that have lost their list. */
export function planRestore(
  workbook: ListWorkbook,
  forms: readonly FormOnSheet[],
  words: DropdownWords,
): DropdownPlan {
  const { settings } = workbook;
  const { alert } = choiceIn(settings);
  const lost = forms.flatMap((on) => lostIn(on, workbook));
  const sources = sourcesOf(
    workbook,
    lost.map(({ column }) => column),
  );
  const edits = lost.map(({ column, cells }) => setDropdown(column, cells, alert, words, sources));
  return {
    edits: [...sources.edits(settings), ...edits],
    cells: countCells(lost),
    left: 0,
    replaced: countReplaced(lost),
  };
}

function mayWrite({ role }: DropdownColumn, replace: DropdownOptions["replace"]) {
  const replaced = replace === "all" || replace.includes(role);
  return ({ there }: ColumnCell) => replaced || there !== "other";
}

function countCells(columns: readonly { readonly cells: readonly unknown[] }[]): number {
  return columns.reduce((sum, { cells }) => sum + cells.length, 0);
}

function countReplaced(columns: readonly { readonly cells: readonly ColumnCell[] }[]): number {
  return columns.flatMap(({ cells }) => cells).filter(({ there }) => there === "other").length;
}

function setDropdown(
  column: DropdownColumn,
  cells: readonly ColumnCell[],
  alert: AlertStyle,
  words: DropdownWords,
  sources: Sources,
): Extract<Edit, { kind: "setDropdown" }> {
  const source = sources.of(column);
  const areas = joinAreas(cells.map(({ area }) => area));
  return {
    kind: "setDropdown",
    sheet: column.form.sheet,
    areas,
    dropdown: { ...dropdownOf(column, alert, words), ...(source === undefined ? {} : { source }) },
    ruled: overlaps(areas, column.sheet.ruled),
  };
}

function refuseMissing(forms: readonly { readonly form: Form }[], roles: readonly DropdownRole[]): void {
  const [first] = forms;
  if (!first || forms.some(({ form }) => roles.some((role) => form.columns[role]))) return;
  const { definition, sheetName } = first.form;
  const wanted = [...roles].reverse().find((role) => definition.columns.some((one) => one.role === role));
  const heading = definition.columns.find(({ role }) => role === wanted)?.headings[0];
  throw new PlanRefusal("missing-column", { sheet: sheetName, ...(heading ? { heading } : {}) });
}

function dropdownOf(
  { role, heading, choices }: DropdownColumn,
  alert: AlertStyle,
  words: DropdownWords,
): Dropdown {
  const open = isOpen(role);
  return {
    values: choices,
    prompt: {
      title: clip(words.promptTitle(heading), MAX_TITLE),
      message: clip(open ? words.promptMessageOpen(heading) : words.promptMessage(heading), MAX_MESSAGE),
    },
    alert: {
      style: open ? "warning" : alert,
      title: clip(words.alertTitle(heading), MAX_TITLE),
      message: clip(
        open ? words.alertMessageOpen(heading) : words.alertMessage(heading, choices),
        MAX_MESSAGE,
      ),
    },
  };
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
