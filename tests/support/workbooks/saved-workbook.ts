/** Changes a saved workbook's XML itself, so that everything else in the file stays as it was saved. */
import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { escapeXml, unescapeXml } from "../../../src/xlsx/xml";

export interface Entry {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/**
 * Puts texts into cells that are in the file, and takes the results of all formulas out: what a program shows for
 * them afterwards it has calculated itself.
 */
export function enterAndForgetResults(file: string, target: string, entries: readonly Entry[]): void {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const read = (name: string) => strFromU8(parts[name]!);
  for (const { sheet, cell, text } of entries) {
    const part = sheetPart(read("xl/workbook.xml"), read("xl/_rels/workbook.xml.rels"), sheet);
    const pattern = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`, "s");
    const xml = read(part);
    if (!pattern.test(xml)) throw new Error(`${sheet} has no cell ${cell}`);
    const value = `<is><t xml:space="preserve">${escapeXml(text)}</t></is>`;
    parts[part] = strToU8(
      xml.replace(pattern, (_, attributes: string) => {
        const others = attributes.replace(/ t="\w+"/, "");
        return text === ""
          ? `<c r="${cell}"${others}/>`
          : `<c r="${cell}"${others} t="inlineStr">${value}</c>`;
      }),
    );
  }
  let results = 0;
  for (const name of Object.keys(parts).filter((one) => one.startsWith("xl/worksheets/sheet"))) {
    const without = read(name).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, (_, formula: string) => {
      results += 1;
      return formula;
    });
    parts[name] = strToU8(without);
  }
  if (results === 0) throw new Error(`${file} has no formula with a result`);
  writeFileSync(target, zipSync(parts));
}

/** The file as programs write it that know no custom XML parts: all else as it was. */
export function withoutXmlParts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const kept = Object.entries(parts).filter(([name]) => !name.startsWith("customXml/"));
  if (kept.length === Object.keys(parts).length) throw new Error("the file has no custom XML part");
  return zipSync(
    Object.fromEntries(
      kept.map(([name, data]) =>
        name === "[Content_Types].xml" || name.endsWith(".rels")
          ? [name, strToU8(strFromU8(data).replace(/<[^<>]*customXml[^<>]*>/g, ""))]
          : [name, data],
      ),
    ),
  );
}

function sheetPart(workbook: string, relationships: string, name: string): string {
  for (const [tag] of workbook.matchAll(/<sheet [^>]*>/g)) {
    if (unescapeXml(/ name="([^"]*)"/.exec(tag)?.[1] ?? "") !== name) continue;
    const id = / r:id="([^"]*)"/.exec(tag)?.[1] ?? "";
    const relationship = [...relationships.matchAll(/<Relationship [^>]*>/g)].find(([one]) =>
      one.includes(` Id="${id}"`),
    );
    const target = / Target="([^"]*)"/.exec(relationship?.[0] ?? "")?.[1];
    if (target) return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  }
  throw new Error(`there is no sheet ${name}`);
}
