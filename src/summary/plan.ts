/** 集計シート作成: from forms to the edit that writes the sheet 達成状況集計, new or in place. */
import type { Edit } from "../edits/edit";
import type { Form } from "../form/form";

import type { SheetSnapshot, WorkbookSnapshot } from "../form/snapshot";
import { isOwnChart, presentChart } from "./charts";
import { summaryModel } from "./model";
import type { SummaryModel, SummaryOptions } from "./model";
import { writtenRatings } from "./rating-section";
import { sheetContent } from "./sheet";
import { summaryTarget } from "./summary-target";
import type { SummaryWords } from "./words";

export interface SummaryPlan {
  readonly edits: Edit[];
  readonly model: SummaryModel;
  readonly sheetName: string;
  /** True: the add-in's own sheet is there and is written anew in place. */
  readonly refreshed: boolean;
  /** A sheet of the usual name that the add-in did not make, and leaves alone. */
  readonly keptSheet: string | null;
}

/**
 * One sheet over all the forms given. Throws a `PlanRefusal`: `missing-column` when a form has no rating column (its
 * items would be left out of a total that seems complete); `different-scales`; `too-many-items` when the ranges do not
 * fit into formulas.
 */
export function planSummary(input: {
  readonly workbook: WorkbookSnapshot;
  readonly forms: readonly Form[];
  readonly words: SummaryWords;
  readonly options?: SummaryOptions;
}): SummaryPlan {
  const { workbook, words } = input;
  const model = summaryModel(input);
  const { own, sheetName, keptSheet } = summaryTarget(workbook.sheets, words.sheetName);
  const edit: Edit = {
    kind: "writeSheet",
    sheet: own?.id ?? null,
    name: sheetName,
    before: own?.own ? beforeOf(own, own.own) : null,
    marked: true,
    content: sheetContent(model, words),
  };
  return { edits: [edit], model, sheetName, refreshed: own !== null, keptSheet };
}

function beforeOf(sheet: SheetSnapshot, own: NonNullable<SheetSnapshot["own"]>) {
  const ratings = writtenRatings(sheet);
  return {
    area: own.area,
    charts: own.charts.filter(isOwnChart).map((name) => presentChart(name, ratings)),
    merges: sheet.merges,
  };
}
