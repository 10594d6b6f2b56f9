/** The files that a call names: patterns expanded where the shell has not done it, Excel's lock files left out. */
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

export interface Files {
  readonly files: readonly string[];
  /** What Excel (`~$…`) and macOS (`._…`) put beside a workbook; no workbooks themselves. */
  readonly leftOut: readonly string[];
}

/** `ending`: of the files that are meant in a folder. */
export async function expandFiles(words: readonly string[], ending = ".xlsx"): Promise<Files> {
  const files: string[] = [];
  for (const word of words) files.push(...(await expand(word, ending)));
  const isLock = (file: string) => /^(?:~\$|\._)/.test(path.basename(file));
  return { files: files.filter((file) => !isLock(file)), leftOut: files.filter(isLock) };
}

/**
 * A folder's files, without those of folders in it. cmd.exe and PowerShell hand over "*.xlsx" as it was typed; a file of
 * that very name is that file. What leads to nothing stays, to be reported.
 */
async function expand(word: string, ending: string): Promise<readonly string[]> {
  const known = await stat(word).catch(() => null);
  if (known?.isDirectory()) {
    const inside = (await readdir(word).catch(() => []))
      .filter((one) => one.toLowerCase().endsWith(ending) && (!one.startsWith(".") || one.startsWith("._")))
      .sort(byName)
      .map((one) => path.join(word, one));
    return inside.length > 0 ? inside : [word];
  }
  const name = path.basename(word);
  if (known || !/[*?]/.test(name)) return [word];
  const folder = path.dirname(word);
  const names = await readdir(folder).catch(() => []);
  const pattern = new RegExp(
    `^${name
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/\*+/g, ".*")
      .replaceAll("?", ".")}$`,
    process.platform === "win32" ? "iu" : "u",
  );
  const found = names
    // As a shell does it: what begins with a dot is hidden.
    .filter((one) => pattern.test(one) && one.startsWith(".") === name.startsWith("."))
    .sort(byName);
  return found.length > 0 ? found.map((one) => word.slice(0, word.length - name.length) + one) : [word];
}

/** Without a language: the order is the same on every machine. */
export function byName(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
