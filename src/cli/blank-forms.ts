/** 配布用の様式: one workbook for each department of a list, or one alone, each with the sheet that checks itself. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { zipSync } from "fflate";
import { addBlankForm, blankForms, protectForms, type Recipient } from "../actions/blank-form";
import { keepDefinitions } from "../actions/form/definitions";
import { errorSentence } from "../actions/error-sentence";
import { makeSelfCheck } from "../actions/self-check";
import { recipientOf, titleOf } from "../self-check/blank-form";
import type { ExcelHost } from "../excel/host";
import type { FormDefinition } from "../form/definition";
import { DEFINITIONS } from "../form/definition/built-in";
import type { DefinitionAndLists } from "../form/definition/definition-file";
import type { FullLocale } from "../locales";
import { readDefinitions } from "./definitions";
import { UsageError, type Options } from "./options";
import { prepareFolder, save } from "./output";
import { createWorkbook, openWorkbook } from "./standin-excel";

/** 0: all are made; 2: at least one could not be. `year`: the fiscal year of a form made from a definition. */
export async function makeBlankForms(
  options: Options,
  locale: FullLocale,
  say: (message: string) => void,
  year: number,
): Promise<0 | 2> {
  const { out, files, departments } = options;
  const { usage } = locale.report;
  if (out === null) throw new UsageError(usage.outNeeded);
  if (files.length > 1) throw new UsageError(usage.oneForm);
  const [file] = files;
  if (file === undefined && options.definitions.length > 1) throw new UsageError(usage.oneDefinition);
  const definitions = await readDefinitions(options.definitions, locale);
  const to = departments === null ? [null] : await recipientsIn(departments, locale);
  const kind = definitions[0] ? titleOf(definitions[0].definition) : locale.report.blank.file;
  const names = to.map((one) => fileName(one, file, kind));
  const zip = /\.zip$/i.test(out);
  await prepareFolder(zip ? path.dirname(out) : out, file === undefined || zip ? [] : [file], names, locale);
  const { protect } = options;
  const zipped: Record<string, Uint8Array> = {};
  let status: 0 | 2 = 0;
  for (const [index, one] of to.entries()) {
    const name = names[index] ?? "";
    const target = zip ? name : path.join(out, name);
    try {
      const bytes = await blankWorkbook(name, { file, to: one, definitions, year, protect }, locale);
      if (zip) zipped[name] = bytes;
      else {
        await save(target, bytes);
        say(locale.report.saved(target));
      }
    } catch (error) {
      status = 2;
      say(locale.report.about(target, errorSentence(locale, error)));
    }
  }
  if (Object.keys(zipped).length > 0) {
    // Workbooks are compressed already.
    await save(out, zipSync(zipped, { level: 0 }));
    say(locale.report.saved(out));
  }
  return status;
}

interface Wanted {
  readonly file: string | undefined;
  readonly to: Recipient | null;
  readonly definitions: readonly DefinitionAndLists[];
  readonly year: number;
  readonly protect: boolean;
}

async function blankWorkbook(
  name: string,
  { file, to, definitions, year, protect }: Wanted,
  locale: FullLocale,
): Promise<Uint8Array> {
  const workbook =
    file === undefined ? await createWorkbook(name) : await openWorkbook(await readFile(file), name);
  try {
    const { host } = workbook;
    const [own] = definitions;
    const definition = own?.definition ?? DEFINITIONS[0];
    const sheet = own ? titleOf(own.definition) : locale.report.blank.sheet;
    if (file === undefined && definition) await layOut(host, definition, to, sheet, locale, year);
    // They travel with the form, which is then known by them wherever it is opened.
    if (definitions.length > 0) await keepDefinitions(host, definitions);
    if (file !== undefined) await blankForms(host, to);
    await makeSelfCheck(host, locale, { switchTo: "planning" });
    if (protect) await protectForms(host);
    return workbook.save();
  } finally {
    workbook.close();
  }
}

/** In place of the new workbook's empty sheets. */
async function layOut(
  host: ExcelHost,
  definition: FormDefinition,
  to: Recipient | null,
  sheet: string,
  { summary }: FullLocale,
  fiscalYear: number,
): Promise<void> {
  const { sheets: empty } = await host.readWorkbook();
  const department = to?.department ?? "";
  const name = department === "" ? sheet : department;
  await addBlankForm(host, { definition, fiscalYear, to }, name, summary.fiscalYear);
  await host.apply(empty.map(({ id }) => ({ kind: "removeSheet", sheet: id }) as const));
}

/** `kind`: what the form is called. */
function fileName(to: Recipient | null, file: string | undefined, kind: string): string {
  if (to === null && file !== undefined) return path.basename(file);
  const name = [kind, ...(to === null ? [] : [to.department])].join("_");
  // No character that Windows refuses in a file's name.
  return `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_")}.xlsx`;
}

/** A line for each department, its head's title behind a comma or tab where that is not 総務部長 for 総務部. */
async function recipientsIn(list: string, locale: FullLocale): Promise<Recipient[]> {
  const bytes = await readFile(list).catch((error: unknown) => {
    throw new UsageError(locale.report.usage.noDepartments(list), { cause: error });
  });
  const found = textOf(bytes)
    .split(/\r?\n/u)
    .flatMap((line): Recipient[] => {
      const [department = "", jobTitle = ""] = line.split(/[,\t]/u).map((part) => part.trim());
      return department === "" ? [] : [jobTitle === "" ? recipientOf(department) : { department, jobTitle }];
    });
  if (found.length === 0) throw new UsageError(locale.report.usage.noDepartments(list));
  return found;
}

/** UTF-8, else as Excel in Japan writes a text file. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/^\ufeff/, "");
  } catch {
    return new TextDecoder("shift_jis").decode(bytes);
  }
}
