/** 配布用の様式: one workbook for each department of a list, or one alone, each with the sheet that checks itself. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { blankForms, layOutForm, type Recipient } from "../actions/blank-form";
import { errorSentence } from "../actions/error-sentence";
import { makeSelfCheck } from "../actions/self-check";
import { DEFINITIONS } from "../form/definition/built-in";
import type { FullLocale } from "../locales";
import { freeSheetName } from "../workbook/sheet-names";
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
  const to = departments === null ? [null] : await recipientsIn(departments, locale);
  const names = to.map((one) => fileName(one, file, locale));
  await prepareFolder(out, file === undefined ? [] : [file], names, locale);
  let status: 0 | 2 = 0;
  for (const [index, one] of to.entries()) {
    const target = path.join(out, names[index] ?? "");
    try {
      await save(target, await blankWorkbook(file, one, locale, year));
      say(locale.report.saved(target));
    } catch (error) {
      status = 2;
      say(locale.report.about(target, errorSentence(locale, error)));
    }
  }
  return status;
}

async function blankWorkbook(
  file: string | undefined,
  to: Recipient | null,
  locale: FullLocale,
  year: number,
): Promise<Uint8Array> {
  const { blank } = locale.report;
  const name = fileName(to, file, locale);
  const workbook =
    file === undefined ? await createWorkbook(name) : await openWorkbook(await readFile(file), name);
  try {
    const { host } = workbook;
    const [definition] = DEFINITIONS;
    if (file === undefined && definition) {
      const title = blank.title(
        locale.summary.fiscalYear(year),
        definition.titles[0] ?? "",
        to?.department ?? "",
      );
      await layOutForm(host, definition, {
        title,
        sheetName: freeSheetName(to?.department ?? blank.sheet, []),
        to,
      });
    } else await blankForms(host, to);
    await makeSelfCheck(host, locale, { switchTo: "planning" });
    return workbook.save();
  } finally {
    workbook.close();
  }
}

function fileName(to: Recipient | null, file: string | undefined, locale: FullLocale): string {
  if (to === null) return file === undefined ? `${locale.report.blank.file}.xlsx` : path.basename(file);
  // No character that Windows refuses in a file's name.
  return `${locale.report.blank.file}_${to.department.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_")}.xlsx`;
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
      return department === ""
        ? []
        : [{ department, jobTitle: jobTitle === "" ? `${department}長` : jobTitle }];
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
