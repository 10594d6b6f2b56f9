/**
 * The form in packages as other programs build them: the same answer for each, and a saved copy that holds to the rules
 * and has lost nothing. Each kind is made from the sample by one change.
 */
import { strFromU8 } from "fflate";
import {
  add,
  atEnd,
  edit,
  expectUnharmed,
  folderForTests,
  LINKS,
  MAIN,
  rows,
  SHEET,
  SPREADSHEET,
  STRINGS,
  STYLES,
  TYPES,
  WORKBOOK,
  X14,
  XM,
  type Parts,
} from "../../support/workbooks/peculiar";

const folder = folderForTests();

function inFront(parts: Parts, state: string): void {
  edit(parts, WORKBOOK, (text) =>
    text
      .replace("<sheets>", `<sheets><sheet name="前" sheetId="9"${state} r:id="rIdNew"/>`)
      .replaceAll('localSheetId="0"', 'localSheetId="1"'),
  );
}

function textsOf(parts: Parts): string[] {
  return Array.from(strFromU8(parts[STRINGS]!).matchAll(/<si>(.*?)<\/si>/gs), ([, item = ""]) =>
    Array.from(item.matchAll(/<t[^>]*>([^<]*)/g), ([, text = ""]) => text).join(""),
  );
}

function prefixed(xml: string, prefix: string): string {
  return xml
    .replace(/<(\/?)(?=[A-Za-z])(?!\w+:)/g, `<$1${prefix}:`)
    .replace(' xmlns="', ` xmlns:${prefix}="`);
}

it.each<[string, (parts: Parts) => void, RegExp?]>([
  [
    "texts in the cells, no shared strings",
    (parts) => {
      const texts = textsOf(parts);
      edit(parts, SHEET, (xml) =>
        xml.replace(
          /<c r="([A-Z]+\d+)"([^>]*?) t="s"([^>]*)><v>(\d+)<\/v><\/c>/g,
          (_, at: string, one: string, two: string, number: string) =>
            `<c r="${at}"${one}${two} t="inlineStr"><is><t>${texts[Number(number)]}</t></is></c>`,
        ),
      );
      delete parts[STRINGS];
      for (const part of [TYPES, LINKS])
        edit(parts, part, (xml) =>
          xml.replace(/<(Override|Relationship) [^>]*sharedStrings[^>]*?(?:\/>|><\/\1>)/, ""),
        );
    },
  ],
  [
    "no numbers on rows and cells, and no dimension",
    (parts) =>
      edit(parts, SHEET, (xml) =>
        xml
          .replace(/<dimension[^>]*?(?:\/>|><\/dimension>)/, "")
          .replace(/<row r="\d+"([^>]*)>(.*?)<\/row>/gs, (_, attributes: string, inside: string) => {
            const cells = new Map(
              Array.from(
                inside.matchAll(/<c r="([A-Z])\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs),
                ([, column, more, content = ""]) => [column, `<c${more}>${content}</c>`],
              ),
            );
            const all = [..."ABCDEFGH"].map((column) => cells.get(column) ?? "<c/>");
            return `<row${attributes}>${cells.size > 0 ? all.join("") : ""}</row>`;
          }),
      ),
    // They must say where they are when others are put between them.
    /^xl\/worksheets\/sheet1\.xml \/worksheet\/sheetData\/row/,
  ],
  ...["q", "my-x.1", "様式"].map((prefix): [string, (parts: Parts) => void] => [
    `every element with the prefix ${prefix}`,
    (parts) =>
      [SHEET, STRINGS, WORKBOOK, STYLES, LINKS, TYPES].forEach((part) =>
        edit(parts, part, (xml) => prefixed(xml, prefix)),
      ),
  ]),
  [
    "apostrophes, spaces around the sign of equality, comments",
    (parts) =>
      [SHEET, STRINGS, WORKBOOK, STYLES, LINKS, TYPES].forEach((part) =>
        edit(parts, part, (xml) =>
          xml
            .replace(/(\s[\w:]+)="([^"'<>]*)"/g, "$1 = '$2'")
            .replace(/(<\?xml[^>]*\?>)/, '$1<!-- made by "a" <c> program -->'),
        ),
      ),
  ],
  [
    "shared, array and data table formulas, and a spilled one with metadata",
    (parts) => {
      add(
        parts,
        "metadata.xml",
        `${SPREADSHEET}.sheetMetadata+xml`,
        "sheetMetadata",
        `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
      );
      rows(
        parts,
        '<row r="60"><c r="J60"><f t="shared" ref="J60:J61" si="0">A5*2</f><v>2</v></c><c r="K60"><f t="array" ref="K60:K61">A5:A6*3</f><v>3</v></c><c r="L60"><f t="dataTable" ref="L60:L60" dt2D="0" dtr="0" r1="A5"/><v>1</v></c><c r="M60" cm="1"><f t="array" ref="M60:M61">_xlfn._xlws.SORT(A5:A6)</f><v>1</v></c></row>' +
          '<row r="61"><c r="J61"><f t="shared" si="0"/><v>4</v></c><c r="K61"><v>6</v></c><c r="M61"><v>2</v></c></row>',
      );
    },
  ],
  [
    "the items' numbers by a shared formula",
    (parts) =>
      edit(parts, SHEET, (xml) =>
        xml.replace(
          /<c r="A(\d+)"([^>]*)><v>(\d+)<\/v>/g,
          (cell, row: string, more: string, value: string) =>
            Number(row) < 6
              ? cell
              : `<c r="A${row}"${more}><f t="shared"${row === "6" ? ' ref="A6:A24" si="3">A5+1</f>' : ' si="3"/>'}<v>${value}</v>`,
        ),
      ),
  ],
  [
    "rules, colours and small charts in the sheet's extensions",
    (parts) =>
      atEnd(
        parts,
        `<extLst><ext ${X14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="expression" priority="9" id="{DA7ABA51-AAAA-BBBB-0001-000000000002}"><xm:f>部の組織目標!$A5&gt;1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>J5:J24</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
          `<ext ${X14} uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations ${XM} count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>部の組織目標!$C$5:$C$24</xm:f></x14:formula1><xm:sqref>J5:J24</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
          `<ext ${X14} uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups ${XM}><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>部の組織目標!A5:A24</xm:f><xm:sqref>K5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
      ),
  ],
  [
    "a hidden sheet in front",
    (parts) => {
      const type = `${SPREADSHEET}.worksheet+xml`;
      const xml = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
      add(parts, "worksheets/sheet9.xml", type, "worksheet", xml);
      inFront(parts, ' state="veryHidden"');
    },
  ],
  [
    "a chart sheet in front",
    (parts) => {
      const type = `${SPREADSHEET}.chartsheet+xml`;
      const xml = `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`;
      add(parts, "chartsheets/sheet1.xml", type, "chartsheet", xml);
      inFront(parts, "");
    },
  ],
  [
    "names with errors, constants, links and flags that are off",
    (parts) =>
      edit(parts, WORKBOOK, (xml) =>
        xml.replace(
          "<definedNames>",
          '<definedNames><definedName name="こわれ" comment="a&amp;b" hidden="1">#REF!</definedName><definedName name="定数" hidden="0" function="0">{1,2;3,4}</definedName><definedName name="外部">[1]Sheet1!$A$1</definedName>',
        ),
      ),
  ],
  [
    "all parts in another folder, with targets from the root",
    (parts) => {
      for (const name of Object.keys(parts).filter((one) => one.startsWith("xl/"))) {
        parts[name.replace("xl/", "Book/")] = parts[name]!;
        delete parts[name];
      }
      for (const name of [TYPES, "_rels/.rels"])
        edit(parts, name, (xml) => xml.replaceAll(/"(\/?)xl\//g, '"$1Book/'));
      edit(parts, "Book/_rels/workbook.xml.rels", (xml) =>
        xml.replace(/Target="(?:\/xl\/)?(?!\/)/g, 'Target="/Book/'),
      );
    },
  ],
])("%s", (name, change, ...changes) => expectUnharmed(folder(), name, change, ...changes));
