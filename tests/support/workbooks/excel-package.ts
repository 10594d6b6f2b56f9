/**
 * Workbooks as Excel itself writes them, built part by part. Each feature adds its parts, relationships, content types
 * and elements to one small workbook with two sheets.
 */
import { strToU8, zipSync } from "fflate";

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const NAMESPACES = [
  `xmlns="${MAIN}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr"',
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"',
  'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"',
].join(" ");
interface Link {
  readonly id: string;
  /** The last word of the type, or the whole address of one of Microsoft's own. */
  readonly type: string;
  readonly target: string;
  readonly external?: true;
}

/** What a feature adds. Elements of the sheet are put where the schema wants them. */
export interface Feature {
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly types?: Readonly<Record<string, string>>;
  /** By the part that they start from. */
  readonly links?: Readonly<Record<string, readonly Link[]>>;
  /** Elements of the first sheet by their names, in any order. */
  readonly sheet?: Readonly<Record<string, string>>;
  /** Of the sheet's extension list. */
  readonly sheetExtension?: string;
  readonly workbook?: Readonly<Record<string, string>>;
  readonly workbookExtension?: string;
  /** Content type of the workbook's part. */
  readonly kind?: string;
  readonly dxfs?: readonly string[];
  /** Instead of the plain text of A1's shared string. */
  readonly string?: string;
}

/** Order of CT_Worksheet. */
const SHEET_ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );
/** Order of CT_Workbook. */
const WORKBOOK_ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches webPublishing fileRecoveryPr extLst".split(
    " ",
  );

export const SHEET_PART = "xl/worksheets/sheet1.xml";
export const WORKBOOK_PART = "xl/workbook.xml";

export function excelFile(features: readonly Feature[]): Uint8Array {
  const all = <Value>(pick: (feature: Feature) => Readonly<Record<string, Value>> | undefined) =>
    features.flatMap((feature) => Object.entries(pick(feature) ?? {}));
  const strings = features.map(({ string }) => string).find(Boolean) ?? "<t>番号</t>";
  const dxfs = features.flatMap((feature) => feature.dxfs ?? []);
  const parts: Record<string, string | Uint8Array> = {
    [WORKBOOK_PART]: workbookXml(features),
    [SHEET_PART]: sheetXml(features),
    "xl/worksheets/sheet2.xml": `${HEADER}<worksheet ${NAMESPACES}><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18.75"/><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><phoneticPr fontId="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
    "xl/sharedStrings.xml": `${HEADER}<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si>${strings}</si></sst>`,
    "xl/styles.xml": stylesXml(dxfs),
    "docProps/app.xml": `${HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Company>市役所</Company></Properties>`,
    "docProps/core.xml": `${HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>職員課</dc:creator><dc:title>組織目標</dc:title></cp:coreProperties>`,
    ...Object.fromEntries(all((feature) => feature.parts)),
  };
  const types: Record<string, string> = {
    [WORKBOOK_PART]: features.map(({ kind }) => kind).find(Boolean) ?? `${SHEET_TYPE}.sheet.main+xml`,
    [SHEET_PART]: `${SHEET_TYPE}.worksheet+xml`,
    "xl/worksheets/sheet2.xml": `${SHEET_TYPE}.worksheet+xml`,
    "xl/sharedStrings.xml": `${SHEET_TYPE}.sharedStrings+xml`,
    "xl/styles.xml": `${SHEET_TYPE}.styles+xml`,
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    ...Object.fromEntries(all((feature) => feature.types)),
  };
  const links = new Map<string, Link[]>([
    [
      "",
      [
        { id: "rId1", type: "officeDocument", target: WORKBOOK_PART },
        {
          id: "rId2",
          type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          target: "docProps/core.xml",
        },
        { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
      ],
    ],
    [
      WORKBOOK_PART,
      [
        { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
        { id: "rId2", type: "worksheet", target: "worksheets/sheet2.xml" },
        { id: "rId3", type: "styles", target: "styles.xml" },
        { id: "rId4", type: "sharedStrings", target: "sharedStrings.xml" },
      ],
    ],
  ]);
  for (const [part, more] of all((feature) => feature.links))
    links.set(part, [...(links.get(part) ?? []), ...more]);
  for (const [part, list] of links) parts[relationshipsPart(part)] = linksXml(list);
  parts["[Content_Types].xml"] = typesXml(types);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}

function relationshipsPart(part: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function linksXml(links: readonly Link[]): string {
  const each = links.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${OFFICE}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

function typesXml(types: Readonly<Record<string, string>>): string {
  const defaults = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    png: "image/png",
    bin: `${SHEET_TYPE}.printerSettings`,
    vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  };
  const each = [
    ...Object.entries(defaults).map(([end, type]) => `<Default Extension="${end}" ContentType="${type}"/>`),
    ...Object.entries(types).map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`),
  ];
  return `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${each.join("")}</Types>`;
}

function inOrder(order: readonly string[], elements: ReadonlyMap<string, string>): string {
  for (const name of elements.keys()) if (!order.includes(name)) throw new Error(`no place for ${name}`);
  return order.map((name) => elements.get(name) ?? "").join("");
}

function joined(
  base: Readonly<Record<string, string>>,
  more: readonly (Readonly<Record<string, string>> | undefined)[],
  extensions: readonly (string | undefined)[],
): Map<string, string> {
  const elements = new Map(Object.entries(base));
  for (const [name, xml] of more.flatMap((one) => Object.entries(one ?? {}))) {
    // One element each, but for conditional formats, of which a sheet may have several.
    elements.set(name, name === "conditionalFormatting" ? `${elements.get(name) ?? ""}${xml}` : xml);
  }
  const list = extensions.filter(Boolean).join("");
  if (list) elements.set("extLst", `<extLst>${list}</extLst>`);
  return elements;
}

function sheetXml(features: readonly Feature[]): string {
  const base = {
    dimension: '<dimension ref="A1:C3"/>',
    sheetViews: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
    sheetFormatPr: '<sheetFormatPr defaultRowHeight="18.75"/>',
    sheetData:
      '<sheetData><row r="1" spans="1:3" x14ac:dyDescent="0.4"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>3</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3"><f>SUM(A2:A3)</f><v>3</v></c></row></sheetData>',
    phoneticPr: '<phoneticPr fontId="1"/>',
    pageMargins: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  };
  const elements = joined(
    base,
    features.map(({ sheet }) => sheet),
    features.map(({ sheetExtension }) => sheetExtension),
  );
  return `${HEADER}<worksheet ${NAMESPACES}>${inOrder(SHEET_ORDER, elements)}</worksheet>`;
}

function workbookXml(features: readonly Feature[]): string {
  const base = {
    workbookPr: '<workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>',
    bookViews:
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>',
    sheets:
      '<sheets><sheet name="部の組織目標" sheetId="1" r:id="rId1"/><sheet name="別の表" sheetId="2" r:id="rId2"/></sheets>',
    calcPr: '<calcPr calcId="191029"/>',
  };
  const elements = joined(
    base,
    features.map(({ workbook }) => workbook),
    features.map(({ workbookExtension }) => workbookExtension),
  );
  return `${HEADER}<workbook ${NAMESPACES}>${inOrder(WORKBOOK_ORDER, elements)}</workbook>`;
}

function stylesXml(dxfs: readonly string[]): string {
  return `${HEADER}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="游ゴシック"/><family val="3"/><charset val="128"/></font><font><sz val="6"/><name val="游ゴシック"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="1" quotePrefix="1" applyFont="1" applyProtection="1"><alignment vertical="center" shrinkToFit="1" textRotation="255"/><protection locked="0" hidden="1"/></xf></cellXfs><cellStyles count="2"><cellStyle name="標準" xfId="0" builtinId="0"/><cellStyle name="市の様式" xfId="1"/></cellStyles><dxfs count="${dxfs.length}">${dxfs.join("")}</dxfs><tableStyles count="1" defaultTableStyle="TableStyleMedium2"><tableStyle name="市の表" pivot="0" count="0"/></tableStyles><colors><mruColors><color rgb="FF92D050"/></mruColors></colors></styleSheet>`;
}
