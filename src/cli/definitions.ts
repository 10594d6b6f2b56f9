/** The definitions that a call names: all of them are read before any workbook is. */
import { readFile } from "node:fs/promises";
import { readDefinitionFile, type DefinitionAndLists } from "../form/definition/definition-file";
import type { FullLocale } from "../locales";
import { UsageError } from "./options";

/** Throws a `UsageError` with every problem of a file that cannot be used. */
export async function readDefinitions(
  files: readonly string[],
  locale: FullLocale,
): Promise<readonly DefinitionAndLists[]> {
  const read: DefinitionAndLists[] = [];
  for (const file of files) read.push(await readOne(file, locale));
  return read;
}

async function readOne(
  file: string,
  { report, definitionProblems }: FullLocale,
): Promise<DefinitionAndLists> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(report.usage.definitionUnreadable(file), { cause: error });
  }
  const found = readDefinitionFile(text);
  if ("file" in found) return found.file;
  const { problem } = found;
  const sentences = problem.code === "broken" ? problem.problems.map(definitionProblems.sentence) : [];
  const whole = report.usage.definitionRefused(file, definitionProblems.file(problem));
  throw new UsageError([whole, ...sentences.map((one) => `  ${one}`)].join("\n"));
}
