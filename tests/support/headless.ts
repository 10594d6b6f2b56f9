/** The headless check as an outside user meets it: in this process, or as the real command. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { checkFile, writeOverall } from "../../src/cli/check-file";
import { runCheck, type Desk } from "../../src/cli/check-files";
import { readOptions } from "../../src/cli/options";
import type { FormSheetReport, Report, WorkbookReport } from "../../src/cli/report/report";
import { workbookText } from "../../src/cli/report/text-report";
import { keepOffice } from "../../src/cli/standin-excel";
import { localeOf, type FullLocale } from "../../src/locales";

export const ROOT = path.resolve(__dirname, "..", "..");

// As the command's child processes have it.
keepOffice();

/** Without the child processes of the command, which `isolated.test.ts` tries: a test file has many calls. */
const IN_PROCESS: Desk = { places: 1, check: checkFile, overall: writeOverall };

export interface Answer {
  readonly report: Report;
  readonly status: 0 | 1 | 2;
  /** What went to standard error. */
  readonly messages: readonly string[];
}

/** The words after `npm run --silent check --`. Rejects with a `UsageError`. */
export async function check(...words: string[]): Promise<Answer> {
  const locale = localeOf("ja");
  const options = readOptions(words, locale, () => undefined);
  if (!options) throw new Error("only help was asked for");
  const messages: string[] = [];
  const say = (message: string) => messages.push(message);
  const workbooks: WorkbookReport[] = [];
  const report: Report = { version: 1, workbooks };
  const output = { say, report: (one: WorkbookReport) => void workbooks.push(one) };
  const status = await runCheck(options, locale, output, IN_PROCESS);
  // As --json gives it: nothing may be lost on the way.
  return { report: JSON.parse(JSON.stringify(report)) as Report, status, messages };
}

/** The readable report as the command writes it, without the last line's end. */
export function textReport({ workbooks }: Report, locale: FullLocale): string {
  return workbooks.map((workbook) => workbookText(workbook, locale)).join("\n\n");
}

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

export function run(
  program: string,
  words: readonly string[],
  cwd = ROOT,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, env: { ...process.env, ...environment } });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ stdout, stderr, status }));
  });
}

/** The real command, without npm around it. */
export function runCommand(words: readonly string[], cwd = ROOT): Promise<Ended> {
  const program = path.join(ROOT, "src", "tools", "run.mjs");
  return run(process.execPath, [program, "check", ...words], cwd, { INIT_CWD: cwd });
}

/** A folder of its own for a test file's workbooks, removed when the tests are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "組織目標 "));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function write(folder: string, name: string, bytes: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

export async function readWorkbook(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

/** A copy of a workbook with something changed by another program. */
export async function changedCopy(
  file: string,
  target: string,
  change: (workbook: ExcelJS.Workbook) => void | Promise<void>,
): Promise<string> {
  const workbook = await readWorkbook(file);
  await change(workbook);
  await workbook.xlsx.writeFile(target);
  return target;
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}: ${workbook.worksheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

/** The only workbook of a report. */
export function onlyWorkbook({ report }: Answer): WorkbookReport {
  expect(report.workbooks).toHaveLength(1);
  return report.workbooks[0]!;
}

/** The sheets that hold the form. */
export function formsOf(workbook: WorkbookReport): FormSheetReport[] {
  return workbook.sheets.filter((sheet): sheet is FormSheetReport => sheet.form !== null);
}

export function onlyForm(answer: Answer): FormSheetReport {
  const forms = formsOf(onlyWorkbook(answer));
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

/** Labels and counts of the first table of a summary sheet: from the row below the header to the total. */
export function summaryCounts(sheet: ExcelJS.Worksheet): Record<string, number> {
  const counts: Record<string, number> = {};
  let inTable = false;
  sheet.eachRow((row) => {
    const label = row.getCell(1).value;
    // The table that sets years side by side begins with the same word.
    if (label === "達成状況") inTable = counts["合計"] === undefined;
    else if (inTable && typeof label === "string") {
      // The value alone hides a result of 0.
      counts[label] = Number(row.getCell(2).result);
      if (label === "合計") inTable = false;
    }
  });
  return counts;
}
