/** Keeps a check up to date while a person types: reads the cells that changed, and checks again. */
import { enclosing, sizeOf, type Rect } from "../cells/geometry";
import type { ExcelHost } from "../excel/host";
import { hasOtherRules, withBlock } from "../workbook/patch-sheet";
import { checkSnapshot, checkWorkbook } from "./check";
import type { CheckedForm, CheckResult } from "./check";

/**
 * More cells than this are not worth a reading of their own. So many between the sheet and a cell that is typed far out
 * are not made up either: a reading of the sheet leaves such a cell out, up to Excel's last row, 1,048,576.
 */
const MOST_CELLS = 20_000;

/** Cells of a sheet that may have changed; `area` null: nobody knows which, or rows and columns were moved. */
export interface SheetChange {
  readonly sheet: string;
  readonly area: Rect | null;
}

/**
 * One round trip for the cells, and one for the summary sheet where there is one; else those of a whole check. Gives back
 * the same result when nothing has changed, and the same objects for the forms that are as they were.
 */
export async function followChange(
  host: ExcelHost,
  before: CheckResult,
  { sheet: id, area }: SheetChange,
): Promise<CheckResult> {
  const sheet = before.workbook.sheets.find((one) => one.id === id);
  if (sheet?.own || id === before.workbook.listSheet?.id) return before;
  const anew = async () => sameWhereSame(before, await checkWorkbook(host));
  // A formula's value may depend on the cell, and Excel tells nothing of values that were calculated anew.
  const readable = area && sizeOf(area) <= MOST_CELLS && (sheet?.formulas?.length ?? 0) === 0;
  if (!sheet || !readable || added(sheet.used, area) > MOST_CELLS) return anew();
  const block = await host.readCells(id, area);
  // A paste takes the dropdown along: what is lost is told by the rules of the whole sheet.
  if (!block || hasOtherRules(sheet, block)) return anew();
  const changed = withBlock(sheet, block);
  if (changed === sheet) return before;
  const summary = before.workbook.sheets.find(({ own }) => own !== null && own.purpose === undefined);
  // The summary's own line tells by formulas that it is old: the pane says so at the same moment.
  const now = summary?.used && (await host.readCells(summary.id, topOf(summary.used)));
  const sheets = before.workbook.sheets.map((one) =>
    one === sheet ? changed : one === summary && now ? withBlock(one, now) : one,
  );
  const workbook = { ...before.workbook, sheets };
  return sameWhereSame(before, { ...before, workbook, forms: checkSnapshot(workbook) });
}

/** How many cells the sheet's used area grows by, most of them blank. */
function added(used: Rect | null, area: Rect): number {
  return used ? sizeOf(enclosing(used, area)) - sizeOf(used) : sizeOf(area);
}

/** The control line and the ratings stand there. */
const TOP_ROWS = 40;

function topOf(used: Rect): Rect {
  return { ...used, rows: Math.min(used.rows, TOP_ROWS) };
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
