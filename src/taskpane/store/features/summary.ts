/** 集計シート作成 in the pane's store. Absent options: as the workbook remembers them. */
import type { SummaryPreview } from "../../../actions/summary/preview-summary";
import type { SummaryOptions } from "../../../summary/model";
import type { PaneTools } from "../pane-tools";

export interface SummaryFeature {
  readonly buildSummary: (options?: SummaryOptions) => Promise<void>;
  /** The figures as they would be written; null: another job is running, or it failed (then a notice says why). */
  readonly previewSummary: (options?: SummaryOptions) => Promise<SummaryPreview | null>;
}

export function summaryFeature({ host, locale, ask, change }: PaneTools): SummaryFeature {
  return {
    async buildSummary(options) {
      await change("summary", async (jobs) => {
        const made = await jobs.buildSummary(host, jobs.withSummary(locale()), options);
        const { sheetName, refreshed, keptSheet, unfinished, inverse } = made;
        return {
          inverse,
          step: { kind: "summary" },
          notice: { kind: "summary", sheetName, refreshed, keptSheet, unfinished },
        };
      });
    },

    previewSummary: (options) =>
      ask("preview", (jobs) => jobs.previewSummary(host, jobs.withSummary(locale()), options)),
  };
}
