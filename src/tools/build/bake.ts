/** A body's own definitions, built into the pages: its staff never see a file. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readDefinitionFile } from "../../form/definition/definition-file";
import { localeOf } from "../../locales";
import { OptionError } from "./options";

/**
 * The files of the folder as one JSON text, in the order of their names. Throws an `OptionError` that names each problem
 * of each file: nothing is built with a definition that is not right.
 */
export function definitionsToBake(folder: string): string {
  const { definitionProblems } = localeOf("ja");
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.toLowerCase().endsWith(".json"));
  } catch (error) {
    throw new OptionError(`--definitions のフォルダーを読み取れません(${folder})。`, { cause: error });
  }
  if (names.length === 0) {
    throw new OptionError(
      `--definitions のフォルダーに、様式の定義のファイル(.json)がありません(${folder})。`,
    );
  }
  const ids = new Map<string, string>();
  const problems: string[] = [];
  const files = names.sort().map((name) => {
    const text = readFileSync(path.join(folder, name), "utf8");
    const read = readDefinitionFile(text);
    if ("problem" in read) {
      const { problem } = read;
      problems.push(`${name}: ${definitionProblems.file(problem)}`);
      if (problem.code === "broken") {
        problems.push(...problem.problems.map((one) => `  ${definitionProblems.sentence(one)}`));
      }
      return null;
    }
    const { id } = read.file.definition;
    const other = ids.get(id);
    if (other !== undefined) problems.push(`${name}: 識別名(id)「${id}」が ${other} と同じです。`);
    ids.set(id, name);
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  });
  if (problems.length > 0) throw new OptionError(problems.join("\n"));
  return JSON.stringify(files);
}
