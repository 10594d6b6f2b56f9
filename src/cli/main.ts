/**
 * The headless check: `npm run --silent check -- [options] FILE.xlsx …`.
 * Exit status: 0 everything complete, 1 at least one error, 2 a file could not be done or the call is wrong.
 */
import process from "node:process";
import { errorSentence } from "../actions/error-sentence";
import { localeOf } from "../locales";
import { todayOf } from "../actions/check";
import { fiscalYearOfDate } from "../form/reading/fiscal-year";
import { makeBlankForms } from "./blank-forms";
import { runCheck, type Output } from "./check-files";
import { IsolatedDesks, usualPlaces } from "./isolated";
import { mergeReports } from "./report/merge";
import { readOptions, UsageError } from "./options";
import { printable } from "./report/printable";
import { Progress } from "./report/progress";
import { ReportWriter } from "./report/report-writer";

const locale = localeOf("ja");

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), locale);
  if (!options) return 0;
  const say = (message: string) => process.stderr.write(`${printable(message)}\n`);
  const year = fiscalYearOfDate(todayOf(new Date()));
  if (options.blankForms) return makeBlankForms(options, locale, say, year);
  const progress = new Progress(process.stderr, locale);
  const toTerminal = (text: string) =>
    new Promise<void>((resolve) => progress.around(() => process.stdout.write(text, () => resolve())));
  const report = new ReportWriter(options.json, locale, toTerminal);
  const output: Output = {
    say: (message) => progress.around(() => say(message)),
    report: (workbook) => report.add(workbook),
    progress: (done, all) => progress.show(done, all),
  };
  const status = options.merge
    ? await mergeReports(options.files, locale, output)
    : await withDesks(options.jobs ?? usualPlaces(), (desk) => runCheck(options, locale, output, desk));
  await report.end();
  return status;
}

async function withDesks<Result>(
  places: number,
  work: (desk: IsolatedDesks) => Promise<Result>,
): Promise<Result> {
  const desks = new IsolatedDesks(places);
  return work(desks).finally(() => desks.close());
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    const sentence = error instanceof UsageError ? error.message : errorSentence(locale, error);
    process.stderr.write(`${printable(sentence)}\n`);
    if (!(error instanceof UsageError) && process.env.DEBUG) console.error(error);
    process.exit(2);
  },
);
