/** 集計シート作成: from forms to the edit that writes the sheet 達成状況集計, new or in place. */
import type { Edit } from "../edits/edit";
import type { Form } from "../form/form";
import { PlanRefusal } from "../form/plan-refusal";
import type { SheetSnapshot, WorkbookSnapshot } from "../form/snapshot";
import { ratingBlocks } from "./blocks";
import { ratingTable } from "./rating-table";
import { layoutOf, writtenChartSource } from "./layout";
import { CHART_COLOR, sheetContent } from "./sheet";
import { summaryTarget } from "./summary-target";
import type { SummaryWords } from "./words";

export interface SummaryPlan {
  readonly edits: Edit[];
  readonly sheetName: string;
  /** True: the add-in's own sheet is there and is written anew in place. */
  readonly refreshed: boolean;
  /** A sheet of the usual name that the add-in did not make, and leaves alone. */
  readonly keptSheet: string | null;
}

/**
 * One sheet over all the forms given. Throws a `PlanRefusal`: `missing-column` when a form has no rating column (its
 * items would be left out of a total that seems complete); `too-many-items` when the ranges do not fit into formulas.
 */
export function planSummary(input: {
  readonly workbook: WorkbookSnapshot;
  readonly forms: readonly Form[];
  readonly words: SummaryWords;
}): SummaryPlan {
  const { workbook, forms, words } = input;
  const scale = forms[0]?.definition.scale ?? [];
  const blocks = forms.map((form) => {
    if (!form.columns.rating) throw missingRating(form);
    return ratingBlocks(form);
  });
  const notes = [...words.notes, words.sources([...new Set(forms.map(({ sheetName }) => sheetName))])];
  const layout = layoutOf(scale.length, notes.length);
  const table = ratingTable({ scale, forms, blocks, layout, words });
  const content = sheetContent({ forms, layout, table, notes, words });
  const { own, sheetName, keptSheet } = summaryTarget(workbook.sheets, words.sheetName);
  const edit: Edit = {
    kind: "writeSheet",
    sheet: own?.id ?? null,
    name: sheetName,
    before: own?.own ? beforeOf(own, own.own) : null,
    marked: true,
    content,
  };
  return { edits: [edit], sheetName, refreshed: own !== null, keptSheet };
}

function beforeOf(sheet: SheetSnapshot, own: NonNullable<SheetSnapshot["own"]>) {
  const source = writtenChartSource(sheet);
  return { area: own.area, charts: own.charts.map((name) => ({ name, source, color: CHART_COLOR })) };
}

function missingRating(form: Form): PlanRefusal {
  const heading = form.definition.columns.find(({ role }) => role === "rating")?.headings[0];
  return new PlanRefusal("missing-column", { sheet: form.sheetName, ...(heading ? { heading } : {}) });
}
