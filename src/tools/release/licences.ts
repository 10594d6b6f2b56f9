/** The list of the parts that others have written, with their licences' own texts. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface PackageData {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

/** @param folders of the packages */
export function licenceList(folders: readonly string[]): string {
  const parts = folders.map(readPart);
  parts.sort((one, other) => (one.title < other.title ? -1 : 1));
  const unique = parts.filter((part, index) => part.title !== parts[index - 1]?.title);
  const contents = unique.map(({ title, licence }) => `  ${title} (${licence})`);
  const texts = unique.map(
    ({ title, text }) => `${"=".repeat(78)}\n${title}\n${"=".repeat(78)}\n\n${text}\n`,
  );
  return [
    "このソフトウェアに含まれる、第三者の部品とそのライセンス",
    "Parts of this software that others have written, and their licences",
    "",
    ...contents,
    "",
    ...texts,
  ].join("\n");
}

function readPart(folder: string): { title: string; licence: string; text: string } {
  const data = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as PackageData;
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)(\b|[._-])/i.test(name));
  const author = typeof data.author === "string" ? data.author : (data.author?.name ?? "");
  const text = files
    .sort()
    .map((name) => readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
  const licence = data.license ?? "";
  if (text === "" && licence === "") throw new Error(`${data.name} says nothing of its licence`);
  return {
    title: `${data.name} ${data.version}`,
    licence: /^(SEE )?LICENSE/.test(licence) ? "own terms" : licence,
    text: text || `${licence}. ${author}`.trim(),
  };
}
