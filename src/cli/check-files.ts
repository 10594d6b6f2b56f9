/**
 * Checks the files of a call one after the other, and makes the workbook over all. Each file is done by a desk, in a
 * process of its own for the command: a file that cannot be done is reported, and the others are done all the same.
 */
import path from "node:path";
import type { Form } from "../form/form";
import type { FullLocale } from "../locales";
import { asksForChange, type Call, type Done } from "./check-file";
import { readDefinitions } from "./definitions";
import { expandFiles } from "./file-names";
import { UsageError, type Options } from "./options";
import { prepareFolder } from "./output";
import type { Report } from "./report";

export interface CheckRun {
  readonly report: Report;
  readonly status: 0 | 1 | 2;
}

/** Where the work on workbooks is done. */
export interface Desk {
  /** Never rejects. */
  check(file: string, call: Call): Promise<Done>;
  /** The workbook over all: saved, or the sentence why not. */
  overall(forms: readonly Form[], target: string, locale: FullLocale): Promise<string | null>;
}

/** Throws a `UsageError` before anything is written. */
export async function runCheck(
  options: Options,
  locale: FullLocale,
  say: Call["say"],
  desk: Desk,
): Promise<CheckRun> {
  const definitions = await readDefinitions(options.definitions, locale);
  const call = { options, definitions, locale, say };
  const { out } = options;
  const { files, leftOut } = await expandFiles(options.files);
  for (const file of leftOut) say(locale.report.about(file, locale.report.lockFile));
  if (files.length === 0) throw new UsageError(locale.report.usage.noFiles);
  const overall = options.summary && files.length > 1 ? locale.report.overall.file : null;
  if (out && asksForChange(options)) await prepareFolder(out, files, overall ? [overall] : [], locale);
  const done: Done[] = [];
  for (const file of files) done.push(await desk.check(file, call));
  const summedUp = out && overall ? await sumUp(done, path.join(out, overall), call, desk) : true;
  return {
    report: { version: 1, workbooks: done.map(({ report }) => report) },
    status: summedUp ? statusOf(done) : 2,
  };
}

/** False when there is no overall workbook although forms were read. */
async function sumUp(
  done: readonly Done[],
  target: string,
  { locale, say }: Call,
  desk: Desk,
): Promise<boolean> {
  for (const { report, forms } of done) {
    if (forms.length === 0) say(locale.report.summarySkipped(report.file));
    for (const form of forms) {
      if (!form.columns.rating) say(locale.report.sheetLeftOut(report.file, form.sheetName));
    }
  }
  const forms = done.flatMap((one) => one.forms).filter((form) => form.columns.rating);
  if (forms.length === 0) return true;
  const failure = await desk.overall(forms, target, locale);
  say(failure === null ? locale.report.saved(target) : locale.report.overallFailed(failure));
  if (failure === null) {
    for (const [{ department, fiscalYear }, files] of twice(done)) {
      const year = fiscalYear === null ? "" : locale.pane.fiscalYear(fiscalYear);
      say(locale.report.twice(department, year, files));
    }
  }
  return failure === null;
}

/** Departments whose form of one year is in several files: each is counted, and that is said. */
function twice(done: readonly Done[]): (readonly [Pick<Form, "department" | "fiscalYear">, string[]])[] {
  const found = new Map<string, readonly [Form, Set<string>]>();
  for (const { report, forms } of done) {
    for (const form of forms.filter(({ columns }) => columns.rating)) {
      const key = JSON.stringify([form.definition.id, form.department, form.fiscalYear]);
      const known = found.get(key) ?? ([form, new Set<string>()] as const);
      known[1].add(report.file);
      found.set(key, known);
    }
  }
  return [...found.values()].flatMap(([form, files]) =>
    files.size > 1 ? [[form, [...files]] as const] : [],
  );
}

function statusOf(done: readonly Done[]): CheckRun["status"] {
  if (done.some(({ report, carriedOut }) => report.error !== null || !carriedOut)) return 2;
  const sheets = done.flatMap(({ report }) => report.sheets);
  const findings = sheets.flatMap((sheet) => (sheet.form === null ? [] : sheet.findings));
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
