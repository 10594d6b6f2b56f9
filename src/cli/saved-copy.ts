/** What a person should know of the copy of a workbook that was changed and saved. */
import type { FullLocale } from "../locales";
import { lostParts } from "../standin/engine/file/lost-parts";
import { readPackage } from "../xlsx/open/open-check";
import { workbookStates } from "../xlsx/workbook-state";
import type { Options } from "./options";

/** Sentences: what the copy could not keep. */
export function lostSentences(before: Uint8Array, after: Uint8Array, locale: FullLocale): string[] {
  const { lost, lostKinds } = locale.report;
  return lostParts(before, after).map(({ kind, count }) => lost(lostKinds[kind], count));
}

/** Sentences: what Excel itself would not have let happen to the workbook. */
export function stateSentences(
  before: Uint8Array,
  { summary, selfCheck }: Options,
  locale: FullLocale,
): string[] {
  return workbookStates(readPackage(before))
    .filter((state) => state !== "structure" || summary || selfCheck !== null)
    .map((state) => locale.report.states[state]);
}
