/** The files for publication, over all files of a call: written to their folder, whole or not at all. */
import { access, constants, mkdir } from "node:fs/promises";
import path from "node:path";
import { errorSentence } from "../actions/error-sentence";
import type { Form } from "../form/form";
import type { FullLocale } from "../locales";
import { publishedFiles } from "../publish/files";
import { UsageError } from "./options";
import { save, SaveError } from "./output";

/** Throws a `UsageError` where nothing could be written. */
export async function preparePublishing(folder: string, { report: { usage } }: FullLocale): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new UsageError(usage.publishUnwritable(folder), { cause: error });
  }
}

/** False when a file could not be written; that is said. */
export async function publishForms(
  forms: readonly Form[],
  folder: string,
  locale: FullLocale,
  say: (message: string) => void,
): Promise<boolean> {
  if (forms.length === 0) {
    say(locale.report.nothingToPublish);
    return true;
  }
  try {
    for (const { name, text } of publishedFiles(forms, locale)) {
      const target = path.join(folder, name);
      await save(target, new TextEncoder().encode(text));
      say(locale.report.saved(target));
    }
    return true;
  } catch (error) {
    say(error instanceof SaveError ? locale.report.notSaved(error.target) : errorSentence(locale, error));
    return false;
  }
}
