/** The readable report: each workbook with its sheets, what is not right, and the count of ratings. */
import type { FullLocale } from "../../locales";
import type { FormSheetReport, WorkbookReport } from "./report";
import { comparisonText } from "./comparison-report";
import { printableData } from "./printable";
import { table } from "./table";

export function workbookText(workbook: WorkbookReport, locale: FullLocale): string {
  const { file, lost, error, sheets } = printableData(workbook);
  const lines = sheets.map((sheet) =>
    sheet.form === null
      ? indent(`[${sheet.sheet}] ${locale.report.sheetWithoutForm}`)
      : indent(formText(sheet, locale)),
  );
  return [`■ ${file}`, ...(error ? [indent(error.message)] : []), ...lost.map(indent), ...lines].join("\n");
}

function formText(sheet: FormSheetReport, locale: FullLocale): string {
  const words = locale.report;
  const { filled, required } = sheet.completeness;
  const title = [
    `[${sheet.sheet}]`,
    sheet.place === undefined ? "" : words.place(sheet.place),
    sheet.department,
    sheet.fiscalYear === null ? "" : locale.summary.fiscalYear(sheet.fiscalYear),
    words.phase[sheet.phase],
    words.items(sheet.items.length),
    words.completeness(filled, required),
  ];
  const listed = sheet.findings.filter(({ severity }) => severity !== "advice");
  const advice = sheet.findings.length - listed.length;
  const findings =
    listed.length === 0
      ? words.complete
      : table([
          [words.headings.place, words.headings.item, words.headings.severity, words.headings.sentence],
          ...listed.map(({ cell, item, severity, message }) => [
            cell ?? "-",
            item === null ? "-" : String(item),
            words.severity[severity],
            message,
          ]),
        ]);
  if (sheet.notCounted) {
    return [title.filter(Boolean).join(" "), indent(words.notCounted[sheet.notCounted])].join("\n");
  }
  const notes = [findings, ...(advice > 0 ? [words.advice(advice)] : [])].join("\n");
  const changes = sheet.comparison ? [indent(comparisonText(sheet.comparison, locale))] : [];
  return [title.filter(Boolean).join(" "), indent(notes), ...changes, indent(tallyText(sheet, locale))].join(
    "\n",
  );
}

function tallyText({ tally }: FormSheetReport, locale: FullLocale): string {
  const words = locale.report.tally;
  const share = (count: number) => `${((tally.total === 0 ? 0 : count / tally.total) * 100).toFixed(1)}%`;
  const row = (label: string, count: number) => [label, String(count), share(count)];
  return table(
    [
      [words.heading, words.count, words.share],
      ...tally.byRating.map(({ label, count }) => row(label, count)),
      row(words.unrated, tally.unrated),
      row(words.offList, tally.offList),
      row(words.total, tally.total),
    ],
    { right: [1, 2] },
  );
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
