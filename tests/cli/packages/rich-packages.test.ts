/**
 * What Excel itself puts beside the cells, and what nobody here looks into: all of it is in the saved copy as it was, in
 * the place where it was.
 */
import { strToU8 } from "fflate";
import {
  add,
  edit,
  expectUnharmed,
  folderForTests,
  LINKS,
  MAIN,
  OFFICE,
  SHEET,
  SPREADSHEET,
  STYLES,
  TYPES,
  WORKBOOK,
  type Parts,
} from "../../support/workbooks/peculiar";

const folder = folderForTests();

const SHEET_LINKS = "xl/worksheets/_rels/sheet1.xml.rels";
const MICROSOFT = "http://schemas.microsoft.com/office";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const R = `xmlns:r="${OFFICE}"`;

/** A part that `from` leads to. `type`: of its content, or of its ending where it has no part of its own ("bin"). */
function part(
  parts: Parts,
  links: string,
  name: string,
  type: string,
  kind: string,
  content: string,
): string {
  const id = `rIdNew${Object.keys(parts).length}`;
  parts[name] = strToU8(
    content.startsWith("<") ? `<?xml version="1.0" encoding="UTF-8"?>\n${content}` : content,
  );
  edit(parts, TYPES, (text) =>
    text.includes(`PartName="/${name}"`)
      ? text
      : text.replace("</Types>", `<Override PartName="/${name}" ContentType="${type}"/></Types>`),
  );
  if (!parts[links])
    parts[links] = strToU8(`<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`);
  const link = `<Relationship Id="${id}" Type="${kind.startsWith("http") ? kind : `${OFFICE}/${kind}`}" Target="/${name}"/>`;
  edit(parts, links, (text) => text.replace("</Relationships>", `${link}</Relationships>`));
  return id;
}

/** In the order of the schema, behind `after`. */
function inSheet(parts: Parts, before: RegExp, xml: string): void {
  edit(parts, SHEET, (text) => text.replace(before, (found) => xml + found));
}

const BEFORE_PROTECTION =
  /<(?:protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|customSheetViews|mergeCells|phoneticPr|conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins)\b/;
const AFTER_PAGE = /<(?:smartTags|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

it.each<[string, (parts: Parts) => void, RegExp?]>([
  [
    "threaded comments with their persons, plain comments and their shapes",
    (parts) => {
      part(
        parts,
        LINKS,
        "xl/persons/person.xml",
        `application/vnd.ms-excel.person+xml`,
        `${MICROSOFT}/2017/10/relationships/person`,
        `<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="山田" id="{11111111-0000-0000-0000-000000000001}" userId="yamada" providerId="None"/></personList>`,
      );
      part(
        parts,
        SHEET_LINKS,
        "xl/threadedComments/threadedComment1.xml",
        "application/vnd.ms-excel.threadedcomments+xml",
        `${MICROSOFT}/2017/10/relationships/threadedComment`,
        `<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="D5" dT="2026-01-01T00:00:00.00" personId="{11111111-0000-0000-0000-000000000001}" id="{11111111-0000-0000-0000-000000000002}"><text>確認</text></threadedComment></ThreadedComments>`,
      );
      part(
        parts,
        SHEET_LINKS,
        "xl/comments1.xml",
        `${SPREADSHEET}.comments+xml`,
        "comments",
        `<comments xmlns="${MAIN}"><authors><author>tc={11111111-0000-0000-0000-000000000002}</author></authors><commentList><comment ref="D5" authorId="0" shapeId="0"><text><t>[Threaded comment] 確認</t></text></comment></commentList></comments>`,
      );
      const id = part(
        parts,
        SHEET_LINKS,
        "xl/drawings/vmlDrawing1.vml",
        "application/vnd.openxmlformats-officedocument.vmlDrawing",
        "vmlDrawing",
        `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>`,
      );
      inSheet(
        parts,
        /<(?:legacyDrawingHF|tableParts|extLst)\b|<\/worksheet>/,
        `<legacyDrawing ${R} r:id="${id}"/>`,
      );
    },
  ],
  [
    "form controls, embedded objects and ActiveX, with a choice for older programs",
    (parts) => {
      const control = part(
        parts,
        SHEET_LINKS,
        "xl/ctrlProps/ctrlProp1.xml",
        "application/vnd.ms-excel.controlproperties+xml",
        "ctrlProp",
        `<formControlPr xmlns="${MICROSOFT}/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked" fmlaLink="$K$5" lockText="1" noThreeD="1"/>`,
      );
      const object = part(
        parts,
        SHEET_LINKS,
        "xl/embeddings/oleObject1.bin",
        "application/vnd.openxmlformats-officedocument.oleObject",
        "oleObject",
        "\u0001\u0002 an object",
      );
      part(
        parts,
        SHEET_LINKS,
        "xl/activeX/activeX1.xml",
        "application/vnd.ms-office.activeX+xml",
        "control",
        `<ax:ocx xmlns:ax="${MICROSOFT}/2006/activeX" ${R} ax:classid="{8BD21D40-EC42-11CE-9E0D-00AA006002F3}" ax:persistence="persistStreamInit"/>`,
      );
      part(
        parts,
        SHEET_LINKS,
        "xl/printerSettings/printerSettings1.bin",
        `${SPREADSHEET}.printerSettings`,
        "printerSettings",
        "\u0000P\u0000R",
      );
      inSheet(
        parts,
        /<(?:tableParts|extLst)\b|<\/worksheet>/,
        `<oleObjects><oleObject progId="Word.Document.12" shapeId="1030" ${R} r:id="${object}"/></oleObjects>` +
          `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main" Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1025" ${R} r:id="${control}" name="Check Box 1"/></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`,
      );
    },
  ],
  [
    "pivot caches, slicers, timelines, connections, query tables, XML maps",
    (parts) => {
      const cache = part(
        parts,
        LINKS,
        "xl/pivotCache/pivotCacheDefinition1.xml",
        `${SPREADSHEET}.pivotCacheDefinition+xml`,
        "pivotCacheDefinition",
        `<pivotCacheDefinition xmlns="${MAIN}" refreshOnLoad="1" refreshedBy="a" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A4:H24" sheet="部の組織目標"/></cacheSource><cacheFields count="1"><cacheField name="番号" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
      );
      part(
        parts,
        LINKS,
        "xl/slicerCaches/slicerCache1.xml",
        "application/vnd.ms-excel.slicerCache+xml",
        `${MICROSOFT}/2007/relationships/slicerCache`,
        `<slicerCacheDefinition xmlns="${MICROSOFT}/spreadsheetml/2009/9/main" name="Slicer_1" sourceName="番号"/>`,
      );
      part(
        parts,
        SHEET_LINKS,
        "xl/slicers/slicer1.xml",
        "application/vnd.ms-excel.slicer+xml",
        `${MICROSOFT}/2007/relationships/slicer`,
        `<slicers xmlns="${MICROSOFT}/spreadsheetml/2009/9/main"><slicer name="番号" cache="Slicer_1" caption="番号" rowHeight="241300"/></slicers>`,
      );
      part(
        parts,
        LINKS,
        "xl/timelineCaches/timelineCache1.xml",
        "application/vnd.ms-excel.timelineCache+xml",
        `${MICROSOFT}/2011/relationships/timelineCache`,
        `<timelineCacheDefinition xmlns="${MICROSOFT}/spreadsheetml/2010/11/main" name="Timeline_1" sourceName="日"/>`,
      );
      part(
        parts,
        LINKS,
        "xl/connections.xml",
        `${SPREADSHEET}.connections+xml`,
        "connections",
        `<connections xmlns="${MAIN}"><connection id="1" name="接続" type="5" refreshedVersion="6"><dbPr connection="Provider=x;Data Source=y" command="select 1"/></connection></connections>`,
      );
      part(
        parts,
        SHEET_LINKS,
        "xl/queryTables/queryTable1.xml",
        `${SPREADSHEET}.queryTable+xml`,
        "queryTable",
        `<queryTable xmlns="${MAIN}" name="q" connectionId="1" autoFormatId="16"/>`,
      );
      part(
        parts,
        LINKS,
        "xl/xmlMaps.xml",
        "application/xml",
        "xmlMaps",
        `<MapInfo xmlns="${MAIN}" SelectionNamespaces=""><Schema ID="Schema1"><x xmlns="urn:x"/></Schema><Map ID="1" Name="a" RootElement="b" SchemaID="Schema1" ShowImportExportValidationErrors="0" AutoFit="1" Append="0" PreserveSortAFLayout="1" PreserveFormat="1"/></MapInfo>`,
      );
      edit(parts, WORKBOOK, (xml) =>
        xml.replace(
          /<(?:smartTagPr|fileRecoveryPr|webPublishObjects|extLst)\b|<\/workbook>/,
          (found) => `<pivotCaches><pivotCache cacheId="7" ${R} r:id="${cache}"/></pivotCaches>${found}`,
        ),
      );
    },
  ],
  [
    "custom ribbon, web extension, sensitivity label, signature, custom properties, thumbnails",
    (parts) => {
      const root = "_rels/.rels";
      part(
        parts,
        root,
        "customUI/customUI14.xml",
        "application/xml",
        `${MICROSOFT}/2007/relationships/ui/extensibility`,
        `<customUI xmlns="${MICROSOFT}/2009/07/customui"><ribbon/></customUI>`,
      );
      part(
        parts,
        root,
        "docMetadata/LabelInfo.xml",
        "application/vnd.ms-office.classificationlabels+xml",
        `${MICROSOFT}/2020/02/relationships/classificationlabels`,
        `<clbl:labelList xmlns:clbl="${MICROSOFT}/2020/mipLabelMetadata"><clbl:label id="{11111111-0000-0000-0000-000000000009}" enabled="1" method="Standard" siteId="{11111111-0000-0000-0000-000000000008}" removed="0"/></clbl:labelList>`,
      );
      part(
        parts,
        root,
        "xl/webextensions/taskpanes.xml",
        "application/vnd.ms-office.webextensiontaskpanes+xml",
        `${MICROSOFT}/2011/relationships/webextensiontaskpanes`,
        `<wetp:taskpanes xmlns:wetp="${MICROSOFT}/webextensions/taskpanes/2010/11"/>`,
      );
      part(
        parts,
        root,
        "docProps/custom.xml",
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        `${OFFICE}/custom-properties`,
        `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="部署"><vt:lpwstr>総務</vt:lpwstr></property></Properties>`,
      );
      part(
        parts,
        root,
        "docProps/thumbnail.jpeg",
        "image/jpeg",
        `${PACKAGE}/relationships/metadata/thumbnail`,
        "\u0001JFIF",
      );
    },
  ],
  [
    "rich values, pictures in cells, feature properties, calculation chain and volatile dependencies",
    (parts) => {
      const rich = `${MICROSOFT}/spreadsheetml/2017/richdata`;
      const link = `${MICROSOFT}/2017/06/relationships`;
      part(
        parts,
        LINKS,
        "xl/richData/rdrichvalue.xml",
        "application/vnd.ms-excel.rdrichvalue+xml",
        `${link}/rdRichValue`,
        `<rvData xmlns="${rich}" count="1"><rv s="0"><v>0</v><v>5</v></rv></rvData>`,
      );
      part(
        parts,
        LINKS,
        "xl/richData/rdrichvaluestructure.xml",
        "application/vnd.ms-excel.rdrichvaluestructure+xml",
        `${link}/rdRichValueStructure`,
        `<rvStructures xmlns="${rich}" count="1"><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s></rvStructures>`,
      );
      add(
        parts,
        "metadata.xml",
        `${SPREADSHEET}.sheetMetadata+xml`,
        "sheetMetadata",
        `<metadata xmlns="${MAIN}" xmlns:xlrd="${rich}"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1" pasteAll="1"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`,
      );
      part(
        parts,
        LINKS,
        "xl/calcChain.xml",
        `${SPREADSHEET}.calcChain+xml`,
        "calcChain",
        `<calcChain xmlns="${MAIN}"><c r="K61" i="1"/></calcChain>`,
      );
      part(
        parts,
        LINKS,
        "xl/volatileDependencies.xml",
        `${SPREADSHEET}.volatileDependencies+xml`,
        "volatileDependencies",
        `<volTypes xmlns="${MAIN}"><volType type="realTimeData"><main first="a"><tp t="n"><v>1</v><tr r="K61" s="1"/></tp></main></volType></volTypes>`,
      );
      edit(parts, SHEET, (xml) =>
        xml.replace(
          "</sheetData>",
          '<row r="61"><c r="J61" t="e" vm="1"><v>#VALUE!</v></c><c r="K61"><f>1+1</f><v>2</v></c></row></sheetData>',
        ),
      );
    },
    // Excel makes the chain anew; one that names a cell too few is worse than none.
    /^xl\/calcChain\.xml|calcChain/,
  ],
  [
    "scenarios, protected ranges, ignored errors, watches",
    (parts) => {
      inSheet(
        parts,
        BEFORE_PROTECTION,
        '<protectedRanges><protectedRange sqref="D5:D24" name="入力"/></protectedRanges><scenarios current="0"><scenario name="案" count="1" user="a"><inputCells r="A5" val="1"/></scenario></scenarios>',
      );
      inSheet(
        parts,
        AFTER_PAGE,
        '<cellWatches><cellWatch r="A5"/></cellWatches><ignoredErrors><ignoredError sqref="A5:A24" numberStoredAsText="1"/></ignoredErrors>',
      );
    },
  ],
  [
    "styles with table styles, indexed colours, named styles and extensions",
    (parts) =>
      edit(parts, STYLES, (xml) =>
        xml
          .replace(/<tableStyles\b[^>]*?(?:\/>|>.*?<\/tableStyles>)/s, "")
          .replace(/<colors>.*?<\/colors>/s, "")
          .replace(/<extLst>.*?<\/extLst>/s, "")
          .replace(
            "</styleSheet>",
            `<tableStyles count="1" defaultTableStyle="自分の" defaultPivotStyle="PivotStyleLight16"><tableStyle name="自分の" pivot="0" count="1"><tableStyleElement type="wholeTable" size="1"/></tableStyle></tableStyles><colors><indexedColors><rgbColor rgb="FF000000"/><rgbColor rgb="FFABCDEF"/></indexedColors><mruColors><color rgb="FF123456"/></mruColors></colors><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`,
          ),
      ),
  ],
  [
    "dates, errors, empty values, wrong spans and size, carriage returns, instructions",
    (parts) => {
      edit(parts, SHEET, (xml) =>
        xml
          .replace(/(<\?xml[^>]*\?>)/, '\ufeff$1\r\n<?mso-application progid="Excel.Sheet"?>\r\n')
          .replace(/<dimension[^>]*?(?:\/>|><\/dimension>)/, '<dimension ref="A1"/>')
          .replace(/ spans="[^"]*"/g, "")
          .replace(/<row /g, '<row spans="1:2" ')
          .replace(
            "</sheetData>",
            '\r\n<row r="70"><c r="J70" t="e"><v>#N/A</v></c><c r="K70" t="str"><v> 文字 </v></c><c r="L70"><v/></c><c r="M70" t="b"><v>1</v></c><c r="N70" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve"> a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>エー</t></rPh><phoneticPr fontId="1"/></is></c></row>\r\n</sheetData>',
          ),
      );
    },
    /^xl\/worksheets\/sheet1\.xml \/worksheet\/(?:dimension|sheetData\/row)/,
  ],
  [
    "sheets with numbers near the limit, dialog and macro sheets behind",
    (parts) => {
      const dialog = part(
        parts,
        LINKS,
        "xl/dialogsheets/sheet1.xml",
        `${SPREADSHEET}.dialogsheet+xml`,
        "dialogsheet",
        `<dialogsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>`,
      );
      const macro = part(
        parts,
        LINKS,
        "xl/macrosheets/sheet1.xml",
        "application/vnd.ms-excel.macrosheet+xml",
        `${MICROSOFT}/2006/relationships/xlMacrosheet`,
        `<xm:macrosheet xmlns="${MAIN}" xmlns:xm="${MICROSOFT}/excel/2006/main"><sheetData/></xm:macrosheet>`,
      );
      edit(parts, WORKBOOK, (xml) =>
        xml.replace(
          "</sheets>",
          `<sheet name="ダイアログ" sheetId="65533" ${R} r:id="${dialog}"/><sheet name="マクロ" sheetId="65534" state="veryHidden" ${R} r:id="${macro}"/></sheets>`,
        ),
      );
    },
  ],
])("%s", (name, change, ...changes) => expectUnharmed(folder(), name, change, ...changes));
