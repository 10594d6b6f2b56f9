/**
 * Checks each file in turn, does the changes that were asked for on a copy, and saves that.
 * A file that cannot be done is reported; the others are done all the same.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { needsNoChoice } from "../check/fixes/fixes";
import { checkWorkbook, type CheckedForm } from "../actions/check";
import { setDropdowns } from "../actions/dropdowns";
import { errorSentence } from "../actions/error-sentence";
import { fixFindings } from "../actions/fix";
import { buildSummary } from "../actions/summary";
import { USUAL_ROLES } from "../dropdowns/roles";
import type { ExcelHost } from "../excel/host";
import type { FullLocale } from "../locales";
import type { Options } from "./options";
import { prepareFolder, save, SaveError } from "./output";
import { overallWorkbook } from "./overall";
import { fileError, workbookReport, type Report, type WorkbookReport } from "./report";
import { FileError, openWorkbook } from "./standin-excel";

export interface CheckRun {
  readonly report: Report;
  readonly status: 0 | 1 | 2;
}

interface Done {
  readonly report: WorkbookReport;
  readonly forms: readonly CheckedForm[];
  /** False when something that was asked for could not be done. */
  readonly carriedOut: boolean;
}

/** What every step needs to know. `say` gets messages for a person (standard error). */
interface Call {
  readonly options: Options;
  readonly locale: FullLocale;
  readonly say: (message: string) => void;
}

/** A fix may uncover another one in the same cell, hardly ever a third. */
const FIX_ROUNDS = 5;

/** Throws a `UsageError` before anything is written. */
export async function runCheck(options: Options, locale: FullLocale, say: Call["say"]): Promise<CheckRun> {
  const call = { options, locale, say };
  const { files, out } = options;
  const overall = options.summary && files.length > 1 ? locale.report.overall.file : null;
  if (out && asksForChange(options)) await prepareFolder(out, files, overall ? [overall] : [], locale);
  const done: Done[] = [];
  for (const file of files) done.push(await checkFile(file, call));
  const summedUp = out && overall ? await writeOverall(done, path.join(out, overall), call) : true;
  return {
    report: { version: 1, workbooks: done.map(({ report }) => report) },
    status: summedUp ? statusOf(done) : 2,
  };
}

async function checkFile(file: string, call: Call): Promise<Done> {
  const { options, locale, say } = call;
  try {
    return await withWorkbook(file, async (host, bytes) => {
      const changed = await change(file, host, call);
      const result = await checkWorkbook(host, phaseOf(options));
      if (changed && options.out) {
        const target = path.join(options.out, path.basename(file));
        await save(target, bytes());
        say(locale.report.saved(target));
      }
      if (result.damagedLists.length > 0) say(locale.report.about(file, locale.report.listsDamaged));
      return { report: workbookReport(file, result, locale), forms: result.forms, carriedOut: true };
    });
  } catch (error) {
    if (error instanceof FileError) return failed(file, error.code, locale);
    say(locale.report.about(file, `${sentenceOf(error, locale)}${locale.report.unchanged}`));
    return reportUnchanged(file, call);
  }
}

/** After a change was refused: what the file itself holds, read afresh. */
async function reportUnchanged(file: string, { options, locale }: Call): Promise<Done> {
  try {
    return await withWorkbook(file, async (host) => {
      const result = await checkWorkbook(host, phaseOf(options));
      return { report: workbookReport(file, result, locale), forms: result.forms, carriedOut: false };
    });
  } catch (error) {
    return failed(file, error instanceof FileError ? error.code : "unreadable", locale);
  }
}

function failed(file: string, code: FileError["code"], locale: FullLocale): Done {
  return { report: fileError(file, code, locale), forms: [], carriedOut: false };
}

/** `bytes`: the workbook as an .xlsx file, as it is by then. Throws a `FileError` when it cannot be opened. */
async function withWorkbook<Result>(
  file: string,
  work: (host: ExcelHost, bytes: () => Uint8Array) => Promise<Result>,
): Promise<Result> {
  const workbook = await openWorkbook(await bytesOf(file), path.basename(file));
  try {
    return await work(workbook.host, () => workbook.save());
  } finally {
    workbook.close();
  }
}

/** True when the workbook was changed and is to be saved. A workbook without the form stays as it is. */
async function change(file: string, host: ExcelHost, { options, locale, say }: Call): Promise<boolean> {
  if (!asksForChange(options)) return false;
  const { forms } = await checkWorkbook(host, phaseOf(options));
  if (forms.length === 0) return false;
  if (options.fix) await fixAll(host, forms, options);
  if (options.dropdowns) {
    // Asked for in so many words, and the file itself stays: but what was there before is told.
    const { replaced } = await setDropdowns(host, locale, { always: USUAL_ROLES, replace: "all" });
    if (replaced > 0) say(locale.report.about(file, locale.report.replacedRules(replaced)));
  }
  if (options.summary) await buildSummary(host, locale);
  return true;
}

async function fixAll(host: ExcelHost, found: readonly CheckedForm[], options: Options): Promise<void> {
  let forms = found;
  for (let round = 0; round < FIX_ROUNDS; round += 1) {
    const fixable = forms.filter(({ report }) => report.findings.some(needsNoChoice));
    if (fixable.length === 0) return;
    for (const { form, report } of fixable) await fixFindings(host, form, report.findings);
    ({ forms } = await checkWorkbook(host, phaseOf(options)));
  }
}

/** False when there is no overall workbook although forms were read. */
async function writeOverall(done: readonly Done[], target: string, call: Call): Promise<boolean> {
  const { locale, say } = call;
  for (const { report, forms } of done) {
    if (forms.length === 0) say(locale.report.summarySkipped(report.file));
    for (const { form } of forms) {
      if (!form.columns.rating) say(locale.report.sheetLeftOut(report.file, form.sheetName));
    }
  }
  const forms = done
    .flatMap((one) => one.forms.map(({ form }) => form))
    .filter((form) => form.columns.rating);
  if (forms.length === 0) return true;
  try {
    await save(target, await overallWorkbook(forms, locale));
    say(locale.report.saved(target));
    return true;
  } catch (error) {
    say(locale.report.overallFailed(sentenceOf(error, locale)));
    return false;
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
    throw new FileError(code === "ENOENT" || code === "ENOTDIR" ? "not-found" : "unreadable", {
      cause: error,
    });
  }
}

function asksForChange({ fix, dropdowns, summary }: Options): boolean {
  return fix || dropdowns || summary;
}

function phaseOf(options: Options) {
  return options.phase ? { phase: options.phase } : {};
}

function statusOf(done: readonly Done[]): CheckRun["status"] {
  if (done.some(({ report, carriedOut }) => report.error !== null || !carriedOut)) return 2;
  const findings = done.flatMap(({ forms }) => forms.flatMap(({ report }) => report.findings));
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
