/** 比較・来年度・公表 in the pane's store. */
import type { Compared, Earlier } from "../../../actions/compiling/compare";
import type { NextYearResult } from "../../../actions/compiling/next-year";
import type { PublishedFile } from "../../../publish/files";
import type { Form } from "../../../form/form";
import type { Keep } from "../../../next-year/plan";
import { formId } from "../pane-state";
import type { PaneTools } from "../pane-tools";

/** Of the items: all go on, those that were not reached, none, or those that were chosen one by one. */
export type Kept = "all" | "notMet" | "none" | "chosen";

/** An item among those of the workbook, by its place in its form. */
export function itemId(form: Form, index: number): string {
  return `${formId(form)} ${index}`;
}

export interface NextYearChoice {
  readonly kept: Kept;
  /** `itemId`s; for `kept` "chosen" alone. */
  readonly chosen?: ReadonlySet<string>;
  /** On copies: this year's sheets stay. */
  readonly beside?: boolean;
}

export interface CompilingFeature {
  /** What has changed since; null: another job is running, or it failed (then a notice says why). */
  readonly compare: (earlier: Earlier) => Promise<Compared | null>;
  /** The sheet 変更一覧. */
  readonly writeChanges: (earlier: Earlier) => Promise<void>;
  /** null: it was not done. */
  readonly makeNextYear: (choice: NextYearChoice) => Promise<NextYearResult | null>;
  readonly publish: () => Promise<readonly PublishedFile[] | null>;
}

export const loadCompilingJobs = () => import(/* webpackChunkName: "compiling-jobs" */ "../compiling-jobs");

export function compilingFeature({ host, locale, ask, change }: PaneTools): CompilingFeature {
  return {
    compare: (earlier) => ask("preview", async () => (await loadCompilingJobs()).compareWith(host, earlier)),

    async writeChanges(earlier) {
      await change("changes", async () => {
        const jobs = await loadCompilingJobs();
        const made = await jobs.writeChanges(host, earlier, jobs.withComparison(locale()));
        const { sheetName, refreshed, keptSheet, unfinished, inverse } = made;
        return {
          inverse,
          step: { kind: "changes" },
          notice: { kind: "summary", sheetName, refreshed, keptSheet, unfinished },
        };
      });
    },

    async makeNextYear({ kept, chosen, beside = false }) {
      let result: NextYearResult | null = null;
      await change("nextYear", async () => {
        const jobs = await loadCompilingJobs();
        const keep: Readonly<Record<Kept, Keep | undefined>> = {
          all: undefined,
          notMet: jobs.keepNotMet,
          none: () => false,
          chosen: (item, form) => chosen?.has(itemId(form, form.items.indexOf(item))) ?? true,
        };
        const { fiscalYear, nextYear } = locale().pane;
        const nameOf = (sheet: string, year: number | null) =>
          `${sheet}_${year === null ? nextYear : fiscalYear(year)}`;
        result = await jobs.makeNextYear(host, {
          keep: keep[kept],
          ...(beside ? { beside: nameOf } : {}),
        });
        return { inverse: result.inverse, step: { kind: "nextYear" }, notice: { kind: "nextYear" } };
      });
      return result;
    },

    publish: () =>
      ask("preview", async ({ withSummary }) => {
        const jobs = await loadCompilingJobs();
        return jobs.publishWorkbook(host, jobs.withPublish(withSummary(locale())));
      }),
  };
}
