/** The files for publication: items and summary as CSV, and both as a page. */
import type { Form } from "../form/form";
import { pageHtml, type PageLanguage } from "./page";
import { summariesOf } from "./summaries";
import { itemsCsv, summaryCsv } from "./tables";

export interface PublishedFile {
  readonly kind: "items" | "summary" | "page";
  readonly name: string;
  readonly type: "text/csv" | "text/html";
  /** With its byte-order mark, where it has one. */
  readonly text: string;
}

/** `forms`: of one or several workbooks. Without a rating column in any of them there is no file of counts. */
export function publishedFiles(forms: readonly Form[], locale: PageLanguage): PublishedFile[] {
  const { publish, summary } = locale;
  const summaries = summariesOf(forms, summary);
  const { files } = publish;
  return [
    { kind: "items", name: files.items, type: "text/csv", text: itemsCsv(forms, publish) },
    ...(summaries.length > 0
      ? [
          {
            kind: "summary",
            name: files.summary,
            type: "text/csv",
            text: summaryCsv(summaries, publish, summary),
          } as const,
        ]
      : []),
    { kind: "page", name: files.page, type: "text/html", text: pageHtml(forms, summaries, locale) },
  ];
}
