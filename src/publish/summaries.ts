/** The counts of the forms that can be counted together: those of one fiscal year and one scale. */
import type { Form } from "../form/form";
import type { Figures } from "../summary/counts/figures";
import { summaryModel, type SummaryModel } from "../summary/model";
import type { SummaryWords } from "../summary/words";
import { wordsFor } from "../summary/words";

export interface PublishedSummary {
  readonly year: number | null;
  readonly model: SummaryModel;
  /** Labels of the scale, then 未入力 and リスト外. */
  readonly names: readonly string[];
}

/** In the order of the years. Forms without a rating column are in none: their items are published alone. */
export function summariesOf(forms: readonly Form[], words: SummaryWords): PublishedSummary[] {
  const groups = new Map<string, Form[]>();
  forms.forEach((form, index) => {
    if (!form.columns.rating) return;
    const { fiscalYear, definition } = form;
    const key = JSON.stringify([fiscalYear, definition.scale.map(({ label }) => label)]);
    // Of several workbooks, sheets may have one id.
    groups.set(key, [...(groups.get(key) ?? []), { ...form, sheet: `${index}` }]);
  });
  const workbook = { name: "", sheets: [], activeSheet: "", settings: {} };
  return [...groups.values()]
    .map((own) => {
      const model = summaryModel({ workbook, forms: own, words });
      const { unrated, offList } = wordsFor(model.scale, words);
      const names = [...model.scale.map(({ label }) => label), unrated, offList];
      return { year: own[0]?.fiscalYear ?? null, model, names };
    })
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** In the order of the names. */
export function countsOf({ levels, unrated, offList }: Figures): number[] {
  return [...levels, unrated, offList];
}
