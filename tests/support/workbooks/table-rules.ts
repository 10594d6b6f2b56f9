/**
 * What Excel repairs in tables: columns that are not named as their header cells are (18.5.1.3 tableColumn: "name … must
 * be unique"), merged cells, a number of columns that is not that of the cells.
 */
import { strFromU8, unzipSync } from "fflate";
import { intersection } from "../../../src/cells/geometry";
import { parseArea, parseAreas } from "../../../src/xlsx/a1";
import { decodeText, readCells, readSharedStrings } from "../../../src/xlsx/cells-reader";
import { Package } from "../../../src/xlsx/package";
import { unescapeXml } from "../../../src/xlsx/xml";

/** Each breach as a sentence. */
export function tableBreaches(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const file = Package.read(bytes);
  const strings = readSharedStrings(file.text("xl/sharedStrings.xml"));
  return Object.keys(parts)
    .filter((name) => /worksheets\/[^/]+\.xml$/.test(name))
    .flatMap((sheet) => {
      const xml = strFromU8(parts[sheet]!);
      const merges = [...xml.matchAll(/<(?:\w+:)?mergeCell [^>]*ref="([^"]+)"/g)].flatMap(([, ref]) =>
        parseAreas(ref!),
      );
      const cells = readCells(xml, strings);
      return file
        .relationships(sheet)
        .filter(({ kind }) => kind === "table")
        .flatMap(({ target }) => {
          const table = file.text(target);
          const area = parseArea(/<(?:\w+:)?table\b[^>]*\bref="([^"]+)"/.exec(table)![1]!)!;
          const names = [...table.matchAll(/<(?:\w+:)?tableColumn\b[^>]*?\bname="([^"]*)"/g)].map(
            ([, name]) => decodeText(unescapeXml(name!)),
          );
          const hasHeader = !/headerRowCount="0"/.test(table);
          const said = names.map((_, place) => cells.at(area.row, area.column + place));
          return [
            ...(names.length === area.columns ? [] : [`${target}: ${names.length} names`]),
            ...(new Set(names.map((name) => name.toLowerCase())).size === names.length
              ? []
              : [`${target}: a name twice`]),
            ...(merges.some((merge) => intersection(merge, area)) ? [`${target}: merged cells`] : []),
            ...names
              .filter(
                (name, place) => hasHeader && (said[place]?.value !== name || said[place]?.formula !== null),
              )
              .map((name) => `${target}: no header cell says ${JSON.stringify(name)}`),
          ];
        });
    });
}
