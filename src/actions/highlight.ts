/** 色付け: colours blanks and wrong values in the sheet, and takes the colours away again. */
import type { Edit } from "../workbook/edit";
import { settingsEdits } from "../settings/list-sheet";
import { STORED, storedWord, withStored, type Settings } from "../settings/stored";
import type { ExcelHost } from "../excel/host";
import { phaseOf } from "../form/phase";
import { planHighlights, planNoHighlights } from "../highlight/plan";
import { formsOf } from "./check";
import { CommandError } from "./errors";

/** Kept in the workbook, so that the next person sees that the colours are on, and can take them away. */
const SETTING = STORED.highlight.key;

export interface HighlightResult {
  readonly on: boolean;
  readonly forms: number;
  /** Excel has not told of all conditional formats: colours of before may be left. */
  readonly unreadable: boolean;
  readonly inverse: readonly Edit[];
}

export function isHighlighted(settings: Settings): boolean {
  return storedWord(settings, SETTING) === "on";
}

/** Two round trips: one to look, one to write. */
export async function setHighlights(host: ExcelHost, on: boolean): Promise<HighlightResult> {
  const workbook = await host.readWorkbook({ highlights: true });
  const unreadable = workbook.sheets.some(({ unread }) => unread?.includes("highlights"));
  const settings = withStored(workbook.settings, SETTING, null);
  if (!on) {
    const edits = [...planNoHighlights(workbook.sheets), ...settingsEdits(workbook, settings)];
    const { inverse } = await host.apply(edits);
    return { on, forms: 0, unreadable, inverse };
  }
  const found = formsOf(workbook).map(({ form }) => ({
    form,
    phase: phaseOf(form, workbook.settings).phase,
  }));
  if (found.length === 0) throw new CommandError("no-form");
  const { edits, forms } = planHighlights(found, workbook.sheets);
  const { inverse } = await host.apply([
    ...edits,
    ...settingsEdits(workbook, withStored(settings, SETTING, "on")),
  ]);
  return { on, forms, unreadable, inverse };
}
