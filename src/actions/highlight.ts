/** 色付け: colours blanks and wrong values in the sheet, and takes the colours away again. */
import type { Edit } from "../workbook/edit";
import { settingsEdits } from "../settings/list-sheet";
import type { ExcelHost } from "../excel/host";
import { phaseOf } from "../form/phase";
import { planHighlights, planNoHighlights } from "../highlight/plan";
import { withHighlighted } from "../highlight/setting";
import { formsOf } from "./check";
import { ActionError } from "./errors";

export interface HighlightResult {
  readonly on: boolean;
  readonly forms: number;
  /** Excel has not told of all conditional formats: colours of before may be left. */
  readonly unreadable: boolean;
  readonly inverse: readonly Edit[];
}

/** Two round trips: one to look, one to write. */
export async function setHighlights(host: ExcelHost, on: boolean): Promise<HighlightResult> {
  const workbook = await host.readWorkbook({ highlights: true });
  const unreadable = workbook.sheets.some(({ unread }) => unread?.includes("highlights"));
  const settings = withHighlighted(workbook.settings, on);
  if (!on) {
    const edits = [...planNoHighlights(workbook.sheets), ...settingsEdits(workbook, settings)];
    const { inverse } = await host.apply(edits, workbook);
    return { on, forms: 0, unreadable, inverse };
  }
  const found = formsOf(workbook).map(({ form }) => ({
    form,
    phase: phaseOf(form, workbook.settings).phase,
  }));
  if (found.length === 0) throw new ActionError("no-form");
  const { edits, forms } = planHighlights(found, workbook.sheets);
  const { inverse } = await host.apply([...edits, ...settingsEdits(workbook, settings)], workbook);
  return { on, forms, unreadable, inverse };
}
