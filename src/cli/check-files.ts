/**
 * Checks each file in turn, does the changes that were asked for on a copy, and saves that.
 * A file that cannot be done is reported; the others are done all the same.
 */
import { mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import { checkWorkbook, type CheckedForm, type CheckResult } from "../commands/check";
import { setDropdowns } from "../commands/dropdowns";
import { errorSentence } from "../commands/error-sentence";
import { fixFindings } from "../commands/fix";
import { buildSummary } from "../commands/summary";
import type { Locale } from "../locales";
import { UsageError, type Options } from "./options";
import { overallWorkbook } from "./overall";
import { fileError, workbookReport, type Report, type WorkbookReport } from "./report";
import { FileError, openWorkbook, type OpenWorkbook } from "./standin-excel";

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

/** `say` gets messages for a person (standard error). Throws a `UsageError` before anything is written. */
export async function runCheck(
  options: Options,
  locale: Locale,
  say: (message: string) => void,
): Promise<CheckRun> {
  if (options.out) await prepareFolder(options.out, options.files, locale);
  const done: Done[] = [];
  for (const file of options.files) done.push(await checkFile(file, options, locale, say));
  if (options.summary && options.out && options.files.length > 1) {
    await writeOverall(done, options.out, locale, say);
  }
  return { report: { version: 1, workbooks: done.map(({ report }) => report) }, status: statusOf(done) };
}

async function checkFile(
  file: string,
  options: Options,
  locale: Locale,
  say: (message: string) => void,
): Promise<Done> {
  let opened: OpenWorkbook | null = null;
  try {
    opened = await openWorkbook(await bytesOf(file), path.basename(file));
    const changed = await change(opened, options, locale);
    const result = await checkWorkbook(opened.host, phaseOf(options));
    if (changed && options.out) {
      const target = path.join(options.out, path.basename(file));
      await writeFile(target, opened.save());
      say(locale.report.saved(target));
    }
    return { report: workbookReport(file, result, locale), forms: result.forms, carriedOut: true };
  } catch (error) {
    if (error instanceof FileError) {
      return { report: fileError(file, error.code, locale), forms: [], carriedOut: false };
    }
    say(`${file}: ${errorSentence(locale, error)}`);
    return { ...(await reportUnchanged(file, options, locale)), carriedOut: false };
  } finally {
    opened?.close();
  }
}

/** True when the workbook was changed and is to be saved. A workbook without the form stays as it is. */
async function change({ host }: OpenWorkbook, options: Options, locale: Locale): Promise<boolean> {
  if (!options.fix && !options.dropdowns && !options.summary) return false;
  const before = await checkWorkbook(host, phaseOf(options));
  if (before.forms.length === 0) return false;
  if (options.fix) {
    for (const { form, report } of before.forms) await fixFindings(host, form, report.findings);
  }
  if (options.dropdowns) await setDropdowns(host, locale);
  if (options.summary) await buildSummary(host, locale);
  return true;
}

/** After a change was refused: what the file itself holds, read afresh. */
async function reportUnchanged(
  file: string,
  options: Options,
  locale: Locale,
): Promise<Pick<Done, "report" | "forms">> {
  const opened = await openWorkbook(await bytesOf(file), path.basename(file));
  try {
    const result: CheckResult = await checkWorkbook(opened.host, phaseOf(options));
    return { report: workbookReport(file, result, locale), forms: result.forms };
  } finally {
    opened.close();
  }
}

async function writeOverall(
  done: readonly Done[],
  out: string,
  locale: Locale,
  say: (message: string) => void,
): Promise<void> {
  for (const { report, forms } of done) {
    if (forms.length === 0) say(locale.report.summarySkipped(report.file));
  }
  const forms = done.flatMap((one) => one.forms.map(({ form }) => form));
  if (forms.length === 0) return;
  const target = path.join(out, locale.report.overall.file);
  await writeFile(target, await overallWorkbook(forms, locale));
  say(locale.report.saved(target));
}

/** Input files are never written: neither over themselves nor two of them over each other. */
async function prepareFolder(out: string, files: readonly string[], locale: Locale): Promise<void> {
  const { usage, overall } = locale.report;
  const names = [overall.file, ...files.map((file) => path.basename(file))].map((name) =>
    name.normalize("NFC"),
  );
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(usage.sameName(twice));
  try {
    await mkdir(out, { recursive: true });
  } catch {
    throw new UsageError(usage.outUnwritable(out));
  }
  const folder = await realpath(out);
  for (const file of files) {
    const own = await realpath(path.dirname(file)).catch(() => null);
    if (own === folder) throw new UsageError(usage.outIsInput(file));
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new FileError(missing ? "not-found" : "unreadable");
  }
}

function phaseOf(options: Options) {
  return options.phase ? { phase: options.phase } : {};
}

function statusOf(done: readonly Done[]): CheckRun["status"] {
  if (done.some(({ report, carriedOut }) => report.error !== null || !carriedOut)) return 2;
  const findings = done.flatMap(({ forms }) => forms.flatMap(({ report }) => report.findings));
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
