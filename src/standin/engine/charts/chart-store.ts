/** The charts of a workbook: those of the file, read when a sheet's are first asked for, and the changes. */
import { readCharts, type KeptChart, type SheetSizes } from "./chart-reader";
import type { Chart } from "../engine";
import { captureAll } from "../../../xlsx/capture";
import type { Package } from "../../../xlsx/package";
import { renameInFormula } from "../file/rename";
import type { Sheet } from "../sheet/sheet";

export class ChartStore {
  private readonly before = new Map<string, readonly KeptChart[]>();
  private readonly now = new Map<string, readonly KeptChart[]>();
  private readonly renamed: { readonly from: string; readonly to: string }[] = [];

  constructor(private readonly source: Package | null) {}

  private kept(sheet: Sheet): readonly KeptChart[] {
    const known = this.now.get(sheet.id);
    if (known) return known;
    const charts = sheet.part && this.source ? readCharts(this.source, sheet.part, sizesOf(sheet)) : [];
    this.before.set(sheet.id, charts);
    this.now.set(sheet.id, charts);
    return charts;
  }

  list(sheet: Sheet): Chart[] {
    return this.kept(sheet).map(({ source, ...chart }) => {
      const follow = (text: string) => (source ? this.followed(text) : text);
      return {
        ...chart,
        series: chart.series.map((one) => ({
          ...one,
          categories: follow(one.categories),
          values: follow(one.values),
        })),
      };
    });
  }

  put(sheet: Sheet, chart: Chart): void {
    const others = this.kept(sheet).filter((one) => one.name !== chart.name);
    this.set(sheet, [...others, { ...chart, source: null }]);
  }

  remove(sheet: Sheet, name: string): void {
    this.set(
      sheet,
      this.kept(sheet).filter((one) => one.name !== name),
    );
  }

  private set(sheet: Sheet, charts: readonly KeptChart[]): void {
    this.now.set(sheet.id, charts);
  }

  rename(from: string, to: string): void {
    const follow = (text: string) => renameInFormula(text, from, to);
    for (const [id, charts] of this.now) {
      const renamed = charts.map((chart) => {
        // Those of the file are told apart by being the same object; their part is rewritten on saving.
        if (chart.source) return chart;
        const series = chart.series.map((one) => ({
          ...one,
          categories: follow(one.categories),
          values: follow(one.values),
        }));
        return { ...chart, series };
      });
      this.now.set(id, renamed);
    }
    this.renamed.push({ from, to });
  }

  capture(): () => void {
    const all = [this.before, this.now, this.renamed].map(captureAll);
    return () => {
      for (const restore of all) restore();
    };
  }

  /** A reference of the opened file under the sheets' present names. */
  followed(reference: string): string {
    return this.renamed.reduce((text, { from, to }) => renameInFormula(text, from, to), reference);
  }

  /** null: nobody asked for this sheet's charts, so they are as they were. */
  changes(
    sheet: Sheet,
  ): { readonly before: readonly KeptChart[]; readonly now: readonly KeptChart[] } | null {
    const now = this.now.get(sheet.id);
    return now ? { before: this.before.get(sheet.id) ?? [], now } : null;
  }
}

export function sizesOf(sheet: Sheet): SheetSizes {
  return {
    columnPoints: (column) => (sheet.columnVisible(column) ? sheet.columnWidth(column) : 0),
    rowPoints: (row) => (sheet.rowVisible(row) ? sheet.rowHeight(row) : 0),
  };
}
