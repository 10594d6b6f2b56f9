/** 集計シート作成: from forms to the edit that writes the sheet 達成状況集計, new or in place. */
import type { Edit } from "../workbook/edit";
import type { SheetContent } from "../workbook/sheet-content";
import { rectAddress } from "../cells/geometry";
import type { Form } from "../form/form";
import { PlanRefusal } from "../workbook/plan-refusal";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { isOwnChart, presentChart } from "./sheet/charts";
import { coveredNotes } from "./sheet/covered-notes";
import { presentCharts } from "./sheet/present-charts";
import { summaryModel } from "./model";
import type { SummaryModel, SummaryOptions } from "./model";
import { writtenRatings } from "./sheet/rating-section";
import { sheetContent } from "./sheet/sheet";
import { summaryTarget } from "./sheet/summary-target";
import { wordsFor, type SummaryWords } from "./words";

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
 * fit into formulas; `covers-notes` when the sheet has grown and a person has written where it would stand.
 */
export function planSummary(input: {
  readonly workbook: WorkbookSnapshot;
  readonly forms: readonly Form[];
  readonly words: SummaryWords;
  readonly options?: SummaryOptions;
}): SummaryPlan {
  const { workbook } = input;
  const model = summaryModel(input);
  const words = wordsFor(model.scale, input.words);
  const { own, sheetName, keptSheet } = summaryTarget(workbook.sheets, words.sheetName);
  const content = sheetContent(model, words);
  const lost = own && coveredNotes(own, content.area);
  if (lost) throw new PlanRefusal("covers-notes", { sheet: sheetName, cells: rectAddress(lost) });
  const edit: Edit = {
    kind: "writeSheet",
    sheet: own?.id ?? null,
    name: sheetName,
    before: own?.own ? beforeOf(own, own.own, content) : null,
    marked: true,
    content,
  };
  return { edits: [edit], model, sheetName, refreshed: own !== null, keptSheet };
}

function beforeOf(sheet: SheetSnapshot, own: NonNullable<SheetSnapshot["own"]>, content: SheetContent) {
  const ratings = writtenRatings(sheet);
  const charts = own.charts.filter(isOwnChart).map((name) => presentChart(name, ratings));
  return { area: own.area, charts: presentCharts(charts, sheet, content) };
}
