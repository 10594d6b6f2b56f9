/**
 * Reports of several runs as one: whoever spreads the files over several machines puts the results together again. In
 * the order of the files' names, whatever the order in which the runs have ended.
 */
import { readFile } from "node:fs/promises";
import type { FullLocale } from "../../locales";
import type { Output } from "../check-files";
import { byName, expandFiles } from "../file-names";
import { UsageError } from "../options";
import type { Report, WorkbookReport } from "./report";
import { DoubleForms, statusOf, worse, type Status } from "./summed";

/** Throws a `UsageError` before anything is written. */
export async function mergeReports(
  words: readonly string[],
  locale: FullLocale,
  output: Output,
): Promise<Status> {
  const { files } = await expandFiles(words, ".json");
  const all: WorkbookReport[] = [];
  for (const file of files) all.push(...(await readReport(file, locale)).workbooks);
  const byFile = new Map<string, Map<string, WorkbookReport>>();
  for (const one of all) {
    const known = byFile.get(one.file) ?? new Map<string, WorkbookReport>();
    byFile.set(one.file, known.set(JSON.stringify(one), one));
  }
  let status: Status = 0;
  const doubles = new DoubleForms();
  for (const file of [...byFile.keys()].sort(byName)) {
    const same = [...(byFile.get(file)?.values() ?? [])];
    if (same.length > 1) output.say(locale.report.sameFile(file));
    for (const workbook of same) {
      status = worse(status, statusOf(workbook));
      for (const sheet of workbook.sheets) {
        if (sheet.form === null || !sheet.counted) continue;
        doubles.add(file, sheet.form, sheet.department, sheet.fiscalYear);
      }
      await output.report(workbook);
    }
  }
  doubles.sentences(locale, locale.report.twiceInReports).forEach((one) => output.say(one));
  return status;
}

async function readReport(file: string, { report: { usage } }: FullLocale): Promise<Report> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new UsageError(usage.mergeUnreadable(file), { cause: error });
  }
  try {
    const found: unknown = JSON.parse(decoded(bytes));
    if (isReport(found)) return found;
  } catch (error) {
    throw new UsageError(usage.mergeRefused(file), { cause: error });
  }
  throw new UsageError(usage.mergeRefused(file));
}

/** `>` of Windows PowerShell 5 writes UTF-16. */
function decoded(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}

type Parts = Readonly<Record<string, unknown>>;

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null;
}

/** What the readable report needs is there. */
function isReport(value: unknown): value is Report {
  return (
    isParts(value) &&
    value.version === 1 &&
    Array.isArray(value.workbooks) &&
    value.workbooks.every(
      (one: unknown) =>
        isParts(one) &&
        typeof one.file === "string" &&
        Array.isArray(one.lost) &&
        (one.error === null || isParts(one.error)) &&
        Array.isArray(one.sheets) &&
        one.sheets.every(isSheet),
    )
  );
}

function isSheet(value: unknown): boolean {
  if (!isParts(value) || typeof value.sheet !== "string") return false;
  if (value.form === null) return true;
  return (
    typeof value.form === "string" &&
    typeof value.department === "string" &&
    [value.items, value.findings].every(Array.isArray) &&
    isParts(value.completeness) &&
    isParts(value.tally) &&
    Array.isArray(value.tally.byRating)
  );
}
