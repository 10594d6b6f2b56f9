/** 比較・来年度・公表 in the pane's store. */
import type { Compared, Earlier } from "../../../actions/compiling/compare";
import type { NextYearResult } from "../../../actions/compiling/next-year";
import type { PublishedFile } from "../../../publish/files";
import type { PaneTools } from "../pane-tools";

/** Of the items: all go on, those that were not reached, or none. */
export type Kept = "all" | "notMet" | "none";

export interface CompilingFeature {
  /** What has changed since; null: another job is running, or it failed (then a notice says why). */
  readonly compare: (earlier: Earlier) => Promise<Compared | null>;
  /** The sheet 変更一覧. */
  readonly writeChanges: (earlier: Earlier) => Promise<void>;
  /** null: it was not done. */
  readonly makeNextYear: (kept: Kept) => Promise<NextYearResult | null>;
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

    async makeNextYear(kept) {
      let result: NextYearResult | null = null;
      await change("nextYear", async () => {
        const jobs = await loadCompilingJobs();
        const keep = { all: undefined, notMet: jobs.keepNotMet, none: () => false }[kept];
        result = await jobs.makeNextYear(host, keep);
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
