/** 公表用のファイル: of the open workbook's forms. Nothing is written to it. */
import type { ExcelHost } from "../../excel/host";
import type { PublishLocale } from "../../locales/publish-words";
import type { SummaryLocale } from "../../locales/summary-words";
import { publishedFiles, type PublishedFile } from "../../publish/files";
import { countedForms } from "../check";
import { ActionError } from "../errors";

/** One round trip. */
export async function publishWorkbook(
  host: ExcelHost,
  locale: PublishLocale & SummaryLocale & { readonly language: string },
): Promise<PublishedFile[]> {
  const forms = countedForms(await host.readWorkbook());
  if (forms.length === 0) throw new ActionError("no-form");
  return publishedFiles(forms, locale);
}
