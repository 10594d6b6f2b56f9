/** Keeps a check up to date while a person types: reads the cells that changed, and rechecks what depends on them. */
import { recheck } from "../check/recheck";
import type { Rect } from "../cells/geometry";
import type { ExcelHost } from "../excel/host";
import { hasOtherRules, withBlock } from "../workbook/patch-sheet";
import type { CellBlock } from "../workbook/patch-sheet";
import { phaseOf } from "../form/phase";
import { rereadItems } from "../form/locate/reread-items";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { checkSnapshot, checkWorkbook, withoutDismissed } from "./check";
import type { CheckedForm, CheckResult } from "./check";

/** More cells than this are not worth a reading of their own. */
const MOST_CELLS = 20_000;

/** Cells of a sheet that may have changed; `area` null: nobody knows which, or rows and columns were moved. */
export interface SheetChange {
  readonly sheet: string;
  readonly area: Rect | null;
}

/**
 * One round trip, for the cells or for the whole workbook. Gives back the same result when nothing has changed, and
 * the same objects for the forms that are as they were.
 */
export async function followChange(
  host: ExcelHost,
  result: CheckResult,
  { sheet: id, area }: SheetChange,
): Promise<CheckResult> {
  const sheet = result.workbook.sheets.find((one) => one.id === id);
  if (sheet?.own || id === result.workbook.listSheet?.id) return result;
  // A formula's value may depend on the cell, and Excel tells nothing of values that were calculated anew.
  const readable = area && area.rows * area.columns <= MOST_CELLS && (sheet?.formulas?.length ?? 0) === 0;
  if (!sheet || !readable) return sameWhereSame(result, await checkWorkbook(host));
  const block = await host.readCells(id, area);
  // A paste takes the dropdown along: what is lost is told by the rules of the whole sheet.
  if (!block || hasOtherRules(sheet, block)) return sameWhereSame(result, await checkWorkbook(host));
  return withChangedCells(result, sheet, block);
}

function withChangedCells(result: CheckResult, sheet: SheetSnapshot, block: CellBlock): CheckResult {
  const changed = withBlock(sheet, block);
  if (changed === sheet) return result;
  const { settings, sheets } = result.workbook;
  const workbook: WorkbookSnapshot = {
    ...result.workbook,
    sheets: sheets.map((one) => (one === sheet ? changed : one)),
  };
  const forms: CheckedForm[] = [];
  for (const checked of result.forms) {
    const next =
      checked.form.sheet === sheet.id ? rechecked(checked, changed, block.area, settings) : checked;
    if (!next) return sameWhereSame(result, { ...result, workbook, forms: checkSnapshot(workbook) });
    forms.push(next);
  }
  // A sheet that was no form may be one now.
  const hadForm = forms.some(({ form }) => form.sheet === sheet.id);
  return hadForm
    ? { ...result, workbook, forms }
    : sameWhereSame(result, { ...result, workbook, forms: checkSnapshot(workbook) });
}

/** null: only a check of the whole sheet tells. */
function rechecked(
  checked: CheckedForm,
  sheet: SheetSnapshot,
  area: Rect,
  settings: WorkbookSnapshot["settings"],
): CheckedForm | null {
  const items = rereadItems(checked.form, sheet, area);
  if (!items) return null;
  const state = withoutDismissed(recheck(checked, items), settings);
  const phase = checked.phase.chosen ? checked.phase : phaseOf(state.form, settings);
  return phase.phase === checked.phase.phase ? { ...checked, ...state, sheet, phase } : null;
}

function sameWhereSame(before: CheckResult, now: CheckResult): CheckResult {
  const forms = now.forms.map((form) => before.forms.find((one) => isSame(one, form)) ?? form);
  return { ...now, forms };
}

/** By what the sheet holds: the same cells give the same form and the same findings. */
function isSame(a: CheckedForm, b: CheckedForm): boolean {
  return (
    a.form.sheet === b.form.sheet &&
    a.form.place === b.form.place &&
    a.phase.phase === b.phase.phase &&
    a.phase.chosen === b.phase.chosen &&
    JSON.stringify([a.sheet, a.report, a.form.definition]) ===
      JSON.stringify([b.sheet, b.report, b.form.definition])
  );
}
