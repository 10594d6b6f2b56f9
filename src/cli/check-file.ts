/**
 * Checks one file, does the changes that were asked for on a copy, and saves that. What a file can break (memory, time,
 * the library) it breaks for itself: `isolated.ts` does this in a process of its own.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { needsNoChoice } from "../check/fixes/fixes";
import { checkWorkbook, formsOf, type FormOnSheet } from "../actions/check";
import { comparedForms, writeChanges, type FileForms } from "../actions/compiling/compare";
import type { Form } from "../form/form";
import { forgetUnused, keepDefinitions } from "../actions/form/definitions";
import { setDropdowns } from "../actions/dropdowns";
import { errorSentence } from "../actions/error-sentence";
import { fixFindings } from "../actions/fix";
import { forgetSettings } from "../actions/forget";
import { makeSelfCheck, removeSelfCheck } from "../actions/self-check";
import { makeNextYear } from "../actions/compiling/next-year";
import { buildSummary } from "../actions/summary/summary";
import { USUAL_ROLES } from "../dropdowns/roles";
import { cellAddress } from "../cells/geometry";
import type { DefinitionAndLists } from "../form/definition/definition-file";
import type { ExcelHost } from "../excel/host";
import type { FullLocale } from "../locales";
import type { Options } from "./options";
import { save, SaveError } from "./output";
import { overallWorkbook } from "./overall";
import { fileError, workbookReport, type WorkbookReport } from "./report/report";
import { lostSentences, stateSentences } from "./saved-copy";
import { FileError, openWorkbook, undisturbed } from "./standin-excel";

/** What is left of a file when it is done. Plain data, that can be sent from one process to another. */
export interface Done {
  readonly report: WorkbookReport;
  /** For the workbook over all. */
  readonly forms: readonly Form[];
  /** False when something that was asked for could not be done. */
  readonly carriedOut: boolean;
}

/** What every step needs to know. `say` gets messages for a person (standard error). */
export interface Call {
  readonly options: Options;
  /** Of the files that the call names. */
  readonly definitions: readonly DefinitionAndLists[];
  /** What the forms are held against; null: nothing. */
  readonly earlier: FileForms | null;
  readonly locale: FullLocale;
  readonly say: (message: string) => void;
}

/** A fix may uncover another one in the same cell, hardly ever a third. */
const FIX_ROUNDS = 5;

/** Never rejects: a file that cannot be done is reported. */
export async function checkFile(file: string, call: Call): Promise<Done> {
  const { options, definitions, locale, say } = call;
  try {
    return await withWorkbook(file, call, async (host, bytes, original) => {
      let lost: readonly string[] = [];
      const changed = await change(file, host, call);
      const result = await checkWorkbook(host, phaseOf(options));
      // After the check, which goes by the lists that are kept.
      if (changed && options.forget) await forgetSettings(host);
      if (changed && options.out) {
        await forgetUnused(
          host,
          definitions.map(({ definition }) => definition),
        );
        const target = path.join(options.out, path.basename(file));
        const saved = bytes();
        lost = lostSentences(original, saved, locale);
        await save(target, saved);
        say(locale.report.saved(target));
        for (const sentence of stateSentences(original, options, locale)) {
          say(locale.report.about(file, sentence));
        }
      }
      if (result.damagedDefinitions.length > 0) {
        say(locale.report.about(file, locale.report.definitionsDamaged));
      }
      if (result.damagedLists.length > 0) say(locale.report.about(file, locale.report.listsDamaged));
      const { compared, onlyAfter } = comparedOf(result.forms, call.earlier);
      for (const { sheetName } of onlyAfter) {
        say(locale.report.about(file, locale.report.notCompared(sheetName)));
      }
      return {
        report: workbookReport(file, result, locale, lost, compared),
        forms: countedOf(result.forms),
        carriedOut: true,
      };
    });
  } catch (error) {
    if (error instanceof FileError) return failed(file, error, locale);
    say(locale.report.about(file, `${sentenceOf(error, locale)}${locale.report.unchanged}`));
    return reportUnchanged(file, call);
  }
}

/** After a change was refused: what the file itself holds, read afresh. */
async function reportUnchanged(file: string, call: Call): Promise<Done> {
  const { options, locale } = call;
  try {
    return await withWorkbook(file, call, async (host) => {
      const result = await checkWorkbook(host, phaseOf(options));
      return {
        report: workbookReport(file, result, locale),
        forms: countedOf(result.forms),
        carriedOut: false,
      };
    });
  } catch (error) {
    return failed(file, error instanceof FileError ? error : new FileError("unreadable"), locale);
  }
}

function failed(file: string, { code, reason }: FileError, locale: FullLocale): Done {
  return { report: fileError(file, code, locale, reason), forms: [], carriedOut: false };
}

function comparedOf(found: readonly FormOnSheet[], earlier: FileForms | null) {
  if (!earlier) return { compared: [], onlyAfter: [] };
  return comparedForms(countedOf(found), earlier);
}

/** Those that are in the totals. */
function countedOf(found: readonly FormOnSheet[]): Form[] {
  return found.flatMap(({ form }) => (form.notCounted === undefined ? [form] : []));
}

/** `bytes`: the workbook as an .xlsx file, as it is by then. Throws a `FileError` when it cannot be opened. */
async function withWorkbook<Result>(
  file: string,
  { definitions }: Call,
  work: (host: ExcelHost, bytes: () => Uint8Array, original: Uint8Array) => Promise<Result>,
): Promise<Result> {
  const original = await bytesOf(file);
  const workbook = await openWorkbook(original, path.basename(file));
  try {
    // Only in this copy of the workbook; they go to the file when it is saved and has forms that are read by them.
    if (definitions.length > 0) await keepDefinitions(workbook.host, definitions);
    return await work(undisturbed(workbook), () => workbook.save(), original);
  } finally {
    workbook.close();
  }
}

/** True when the workbook was changed and is to be saved. A workbook without the form stays as it is. */
async function change(
  file: string,
  host: ExcelHost,
  { options, earlier, locale, say }: Call,
): Promise<boolean> {
  if (!asksForChange(options)) return false;
  const found = formsOf(await host.readWorkbook());
  if (found.length === 0) return false;
  if (options.nextYear) await moveYear(file, host, locale, say);
  if (options.fix) await fixAll(host, options);
  if (options.dropdowns) {
    // Asked for in so many words, and the file itself stays: but what was there before is told.
    const { replaced } = await setDropdowns(host, locale, { always: USUAL_ROLES, replace: "all" });
    if (replaced > 0) say(locale.report.about(file, locale.report.replacedRules(replaced)));
  }
  if (options.summary) await buildSummary(host, locale);
  if (options.selfCheck === "make") {
    await makeSelfCheck(host, locale, options.phase ? { switchTo: options.phase } : {});
  }
  if (options.selfCheck === "remove") await removeSelfCheck(host, locale);
  if (earlier && comparedOf(found, earlier).compared.length > 0) await writeChanges(host, earlier, locale);
  return true;
}

async function moveYear(
  file: string,
  host: ExcelHost,
  { report }: FullLocale,
  say: Call["say"],
): Promise<void> {
  const { notMoved, withoutYear } = await makeNextYear(host);
  for (const sheetName of withoutYear) say(report.about(file, report.withoutYear(sheetName)));
  for (const { sheetName, area, why } of notMoved) {
    say(report.about(file, report.notMoved[why](sheetName, cellAddress(area))));
  }
}

async function fixAll(host: ExcelHost, options: Options): Promise<void> {
  for (let round = 0; round < FIX_ROUNDS; round += 1) {
    const { forms } = await checkWorkbook(host, phaseOf(options));
    const fixable = forms.filter(({ report }) => report.findings.some(needsNoChoice));
    if (fixable.length === 0) return;
    for (const { form, report } of fixable) await fixFindings(host, form, report.findings);
  }
}

/** Makes and saves the workbook over all forms; gives the sentence why that could not be. */
export async function writeOverall(
  forms: readonly Form[],
  target: string,
  locale: FullLocale,
): Promise<string | null> {
  try {
    await save(target, await overallWorkbook(forms, locale));
    return null;
  } catch (error) {
    return sentenceOf(error, locale);
  }
}

function sentenceOf(error: unknown, locale: FullLocale): string {
  return error instanceof SaveError ? locale.report.notSaved(error.target) : errorSentence(locale, error);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") throw new FileError("not-found", { cause: error });
    const reason = code === "EISDIR" ? "folder" : "unreachable";
    throw new FileError("unreadable", { cause: error, reason });
  }
}

export function asksForChange({
  fix,
  dropdowns,
  summary,
  selfCheck,
  forget,
  compare,
  nextYear,
  out,
}: Options): boolean {
  return (
    nextYear ||
    fix ||
    dropdowns ||
    summary ||
    selfCheck !== null ||
    forget ||
    (compare !== null && out !== null)
  );
}

function phaseOf(options: Options) {
  return options.phase ? { phase: options.phase } : {};
}
