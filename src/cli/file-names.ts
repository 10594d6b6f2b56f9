/** The files that a call names: patterns expanded where the shell has not done it, Excel's lock files left out. */
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

export interface Files {
  readonly files: readonly string[];
  /** What Excel (`~$…`) and macOS (`._…`) put beside a workbook; no workbooks themselves. */
  readonly leftOut: readonly string[];
}

export async function expandFiles(words: readonly string[]): Promise<Files> {
  const files: string[] = [];
  for (const word of words) files.push(...(await expand(word)));
  const isLock = (file: string) => /^(?:~\$|\._)/.test(path.basename(file));
  return { files: files.filter((file) => !isLock(file)), leftOut: files.filter(isLock) };
}

/** cmd.exe and PowerShell hand over "*.xlsx" as it was typed. A file of that very name is that file. */
async function expand(word: string): Promise<readonly string[]> {
  const name = path.basename(word);
  if (!/[*?]/.test(name) || (await stat(word).catch(() => null))) return [word];
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
    .sort((a, b) => (a < b ? -1 : 1));
  return found.length > 0 ? found.map((one) => word.slice(0, word.length - name.length) + one) : [word];
}
