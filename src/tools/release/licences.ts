/** The list of the parts that others have written, with their licences' own texts. */
import { type Part, titleOf } from "./parts";

export function licenceList(parts: readonly Part[]): string {
  const contents = parts.flatMap((part) => [
    `  ${titleOf(part)} (${part.licence ?? "own terms"})`,
    ...part.inside.map((module) => `    ${titleOf(module)} (${module.licence}) https://${module.name}`),
  ]);
  const texts = parts.map(
    (part) => `${"=".repeat(78)}\n${titleOf(part)}\n${"=".repeat(78)}\n\n${part.text}\n`,
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
