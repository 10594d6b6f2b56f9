/** The tables of the draft as rows of texts, for the pane, and for copying into a sheet or a document. */
import type { Locale } from "../../locales/locale";
import { wordsFor } from "../../summary/words";
import type { SummaryLocale } from "../../locales/summary-words";
import { achievementOf } from "../../summary/counts/figures";
import type { Figures } from "../../summary/counts/figures";
import type { SummaryModel } from "../../summary/model";
import { yearBeforeName, yearBeforeNotes } from "../../summary/year-before";

export interface PreviewTable {
  readonly id: string;
  readonly title: string;
  /** The first row is the header, the last one the total. */
  readonly rows: readonly (readonly string[])[];
  readonly note: string | null;
  readonly chart: PreviewChart | null;
}

export interface PreviewChart {
  readonly title: string;
  readonly stacked: boolean;
  readonly labels: readonly string[];
  /** One for each level, then 未入力 and リスト外; a single one where it is not stacked. */
  readonly series: readonly { readonly name: string; readonly numbers: readonly number[] }[];
}

export function previewTables(model: SummaryModel, locale: Locale & SummaryLocale): PreviewTable[] {
  return [ratingTable(model, locale), ...model.tables.map((table) => countedTable(table, model, locale))];
}

function ratingTable(
  { scale, figures, yearBefore }: SummaryModel,
  locale: Locale & SummaryLocale,
): PreviewTable {
  const { summaryPane } = locale;
  const summary = wordsFor(scale, locale.summary);
  const previousFigures = yearBefore?.figures ?? null;
  const { items, share } = summaryPane.figures;
  const labels = [...scale.map(({ label }) => label), summary.unrated, summary.offList];
  const counts = countsOf(figures);
  const before = previousFigures && countsOf(previousFigures);
  const of = (count: number, total: number) => share(total === 0 ? 0 : count / total);
  const line = (label: string, count: number, previous: number | undefined) => [
    label,
    items(count),
    of(count, figures.total),
    ...(previousFigures && previous !== undefined
      ? [items(previous), of(previous, previousFigures.total)]
      : []),
  ];
  const { rating, count, share: shareHeading } = summary.headings;
  const previousHeadings = yearBefore ? [yearBeforeName(yearBefore, summary), shareHeading] : [];
  return {
    id: "rating",
    title: summary.tables.rating,
    rows: [
      [rating, count, shareHeading, ...previousHeadings],
      ...labels.map((label, index) => line(label, counts[index] ?? 0, before?.[index])),
      line(summary.total, figures.total, previousFigures?.total),
    ],
    note: yearBefore && yearBeforeNotes(yearBefore, summary).join(" "),
    chart: {
      title: summary.chartTitle,
      stacked: false,
      labels,
      series: [{ name: summary.chartSeries, numbers: counts }],
    },
  };
}

function countedTable(
  table: SummaryModel["tables"][number],
  { scale }: SummaryModel,
  locale: Locale & SummaryLocale,
): PreviewTable {
  const { summaryPane } = locale;
  const summary = wordsFor(scale, locale.summary);
  const { items, share } = summaryPane.figures;
  const names = [...scale.map(({ label }) => label), summary.unrated, summary.offList];
  const line = (label: string, figures: Figures, withRate: boolean) => {
    const { rated, rate } = achievementOf(scale, figures);
    const shown = rate === null ? summary.achievement.none : share(rate);
    return [
      label,
      ...countsOf(figures).map(items),
      items(figures.total),
      items(rated),
      withRate ? shown : "",
    ];
  };
  const { rated, rate } = summary.headings;
  const keys = table.rows.filter(({ kind }) => kind !== "overlap");
  const charted = table.kind === "owner" || table.kind === "department";
  return {
    id: table.kind,
    title: summary.tables[table.kind],
    rows: [
      [summary.headings[table.kind], ...names, summary.total, rated, rate],
      ...table.rows.map(({ label, figures, kind }) => line(label, figures, kind !== "overlap")),
      line(summary.tableTotal, table.total, true),
    ],
    note: table.shared > 0 ? summary.sharedItems(table.shared) : null,
    chart: charted
      ? {
          title: summary.chartTitles[table.kind === "owner" ? "owner" : "department"],
          stacked: true,
          labels: keys.map(({ label }) => label),
          series: names.map((name, index) => ({
            name,
            numbers: keys.map(({ figures }) => countsOf(figures)[index] ?? 0),
          })),
        }
      : null,
  };
}

function countsOf({ levels, unrated, offList }: Figures): number[] {
  return [...levels, unrated, offList];
}
