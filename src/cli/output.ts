/** Where changed workbooks go. Input files are never written: neither over themselves nor one over another. */
import { access, constants, mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import path from "node:path";
import type { FullLocale } from "../locales";
import { UsageError } from "./options";

/** A workbook that could not be written. */
export class SaveError extends Error {
  override readonly name = "SaveError";
  constructor(
    readonly target: string,
    options?: ErrorOptions,
  ) {
    super(target, options);
  }
}

/**
 * Makes the folder `out`, when `files` can be written there under their own names, and `others` beside them.
 * Throws a `UsageError`; then nothing has been made.
 */
export async function prepareFolder(
  out: string,
  files: readonly string[],
  others: readonly string[],
  locale: FullLocale,
): Promise<void> {
  const { usage } = locale.report;
  const names = [...others, ...files.map((file) => path.basename(file))];
  // On many file systems names that differ only in case or in how accents are written are the same.
  const keys = names.map((name) => name.normalize("NFC").toLowerCase());
  const twice = names.find((_, index) => keys.indexOf(keys[index] ?? "") !== index);
  if (twice !== undefined) throw new UsageError(usage.sameName(twice));
  const folder = await real(out);
  for (const file of files) {
    // Both where a link lies and where it leads.
    const folders = [await real(path.dirname(file)), path.dirname(await real(file))];
    if (folders.includes(folder)) throw new UsageError(usage.outIsInput(file));
  }
  try {
    await mkdir(out, { recursive: true });
    await access(out, constants.W_OK);
  } catch (error) {
    throw new UsageError(usage.outUnwritable(out), { cause: error });
  }
}

/** What a name leads to; the name itself, made absolute, where there is nothing yet. */
async function real(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}

/** Whole or not at all; a link of that name is replaced, not followed. Throws a `SaveError`. */
export async function save(target: string, bytes: Uint8Array): Promise<void> {
  const draft = path.join(path.dirname(target), `.${randomUUID()}-${path.basename(target)}`);
  try {
    // "wx": never through a link that somebody has put there.
    await writeFile(draft, bytes, { flag: "wx" });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new SaveError(target, { cause: error });
  }
}
