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
import { runCheck } from "./check-files";
import { IsolatedDesk } from "./isolated";
import { readOptions, UsageError } from "./options";
import { printable } from "./printable";
import { textReport } from "./text-report";

const locale = localeOf("ja");

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), locale);
  if (!options) return 0;
  const say = (message: string) => process.stderr.write(`${printable(message)}\n`);
  const year = fiscalYearOfDate(todayOf(new Date()));
  if (options.blankForms) return makeBlankForms(options, locale, say, year);
  const desk = new IsolatedDesk();
  const { report, status } = await runCheck(options, locale, say, desk).finally(() => desk.close());
  const text = options.json ? JSON.stringify(report, null, 2) : textReport(report, locale);
  await new Promise((resolve) => process.stdout.write(`${text}\n`, resolve));
  return status;
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
