/**
 * Checks the files of a call, several at once, and makes the workbook over all. Each file is done by a desk, in a process
 * of its own for the command: a file that cannot be done is reported, and the others are done all the same. Reports are
 * given away in the order of the call as they come, so that memory does not grow with the number of files.
 */
import path from "node:path";
import type { Form } from "../form/form";
import type { FullLocale } from "../locales";
import { asksForChange, type Call, type Done } from "./check-file";
import { readDefinitions } from "./definitions";
import { expandFiles } from "./file-names";
import { UsageError, type Options } from "./options";
import { prepareFolder } from "./output";
import { preparePublishing, publishForms } from "./publish";
import type { WorkbookReport } from "./report/report";
import { DoubleForms, statusOf, worse, type Status } from "./report/summed";

/** Where the work on workbooks is done. */
export interface Desk {
  /** How many files are done at once. */
  readonly places: number;
  /** Never rejects. */
  check(file: string, call: Call): Promise<Done>;
  /** The workbook over all: saved, or the sentence why not. */
  overall(forms: readonly Form[], target: string, locale: FullLocale): Promise<string | null>;
}

/** Where what comes of a call goes. */
export interface Output {
  /** A message for a person. */
  say(message: string): void;
  report(workbook: WorkbookReport): void | Promise<void>;
  /** Called before the first file and after each. */
  progress?(done: number, all: number): void;
}

/** Throws a `UsageError` before anything is written. */
export async function runCheck(
  options: Options,
  locale: FullLocale,
  output: Output,
  desk: Desk,
): Promise<Status> {
  const definitions = await readDefinitions(options.definitions, locale);
  const { out } = options;
  const { files, leftOut } = await expandFiles(options.files);
  for (const file of leftOut) output.say(locale.report.about(file, locale.report.lockFile));
  if (files.length === 0) throw new UsageError(locale.report.usage.noFiles);
  const overall = options.summary && files.length > 1 ? locale.report.overall.file : null;
  const earlier = await readEarlier(options, definitions, locale, desk);
  if (out && asksForChange(options)) await prepareFolder(out, files, overall ? [overall] : [], locale);
  if (options.publish) await preparePublishing(options.publish, locale);
  let status: Status = 0;
  const read: FormsOfFile[] = [];
  let count = 0;
  output.progress?.(0, files.length);
  for await (const { file, done, messages } of inOrder(
    files,
    { options, definitions, earlier, locale },
    desk,
  )) {
    messages.forEach((message) => output.say(message));
    status = worse(status, done.carriedOut ? statusOf(done.report) : 2);
    if (overall || options.publish) read.push({ file, forms: done.forms });
    await output.report(done.report);
    count += 1;
    output.progress?.(count, files.length);
  }
  const forms = read.flatMap((one) => one.forms);
  const published =
    !options.publish ||
    (await publishForms(forms, options.publish, locale, (message) => output.say(message)));
  const summedUp = out && overall ? await sumUp(read, path.join(out, overall), locale, output, desk) : true;
  return summedUp && published ? status : 2;
}

/** The forms of the workbook that others are held against. Throws a `UsageError`. */
async function readEarlier(
  options: Options,
  definitions: Call["definitions"],
  locale: FullLocale,
  desk: Desk,
): Promise<Call["earlier"]> {
  const file = options.compare;
  if (file === null) return null;
  const looking: Options = {
    ...options,
    fix: false,
    dropdowns: false,
    summary: false,
    selfCheck: null,
    forget: false,
    nextYear: false,
    compare: null,
  };
  const call = { options: looking, definitions, earlier: null, locale, say: () => undefined };
  const { report, forms } = await desk.check(file, call);
  if (report.error) throw new UsageError(locale.report.about(file, report.error.message));
  return { kind: "file", name: file, forms };
}

interface FormsOfFile {
  readonly file: string;
  readonly forms: readonly Form[];
}

/** The files' results in the order of the call. A file that takes long holds up others only for a while. */
async function* inOrder(files: readonly string[], call: Omit<Call, "say">, desk: Desk) {
  const begun: Promise<{ file: string; done: Done; messages: readonly string[] }>[] = [];
  const begin = async (file: string) => {
    const messages: string[] = [];
    const done = await desk.check(file, { ...call, say: (message) => messages.push(message) });
    return { file, done, messages };
  };
  const ahead = 2 * desk.places - 1;
  let next = 0;
  while (next < files.length || begun.length > 0) {
    while (next < files.length && begun.length < ahead) {
      begun.push(begin(files[next] ?? ""));
      next += 1;
    }
    const first = await begun.shift();
    if (first) yield first;
  }
}

/** False when there is no overall workbook although forms were read. */
async function sumUp(
  read: readonly FormsOfFile[],
  target: string,
  locale: FullLocale,
  output: Output,
  desk: Desk,
): Promise<boolean> {
  const say = (message: string) => output.say(message);
  const doubles = new DoubleForms();
  for (const { file, forms } of read) {
    if (forms.length === 0) say(locale.report.summarySkipped(file));
    for (const form of forms) {
      if (form.columns.rating) doubles.add(file, form.definition.id, form.department, form.fiscalYear);
      else say(locale.report.sheetLeftOut(file, form.sheetName));
    }
  }
  const forms = read.flatMap((one) => one.forms).filter((form) => form.columns.rating);
  if (forms.length === 0) return true;
  const failure = await desk.overall(forms, target, locale);
  say(failure === null ? locale.report.saved(target) : locale.report.overallFailed(failure));
  if (failure === null) doubles.sentences(locale, locale.report.twice).forEach(say);
  return failure === null;
}
