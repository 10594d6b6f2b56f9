/**
 * The rules of packages and schemas whose breach makes Excel offer a repair, as far as the engine writes parts: by the
 * project's own means, so that they hold wherever the tests run. (ECMA-376 part 2 for packages, part 1 for the rest.)
 */
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM().window;
const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst",
  workbook:
    "fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  xf: "alignment protection extLst",
  border: "start end left right top bottom diagonal vertical horizontal",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection pivotSelection extLst",
  c: "f v is extLst",
};
/** What an element must have; the worksheet's prefix of relationships is left out. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  sheet: ["name", "sheetId"],
  definedName: ["name"],
  dataValidation: ["sqref"],
  cfRule: ["priority"],
  col: ["min", "max"],
  mergeCell: ["ref"],
  brk: ["id"],
  pageMargins: ["left", "right", "top", "bottom", "header", "footer"],
  numFmt: ["numFmtId", "formatCode"],
  oleSize: ["ref"],
};

/** Each breach as a sentence. */
export function packageBreaches(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const found: string[] = [];
  const documents = new Map<string, Document>();
  for (const [part, data] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/.test(part)) continue;
    const document = new DOMParser().parseFromString(strFromU8(data), "application/xml");
    documents.set(part, document);
    if (document.getElementsByTagName("parsererror").length > 0) found.push(`${part} is not well-formed`);
  }
  if (found.length > 0) return found;
  return [
    ...typeBreaches(files, documents),
    ...linkBreaches(files, documents),
    ...numberBreaches(documents),
  ].concat([...documents].flatMap(([part, document]) => elementBreaches(part, document)));
}

function typeBreaches(
  files: Readonly<Record<string, unknown>>,
  documents: ReadonlyMap<string, Document>,
): string[] {
  const types = documents.get("[Content_Types].xml")!;
  const all = (name: string, attribute: string) =>
    [...types.querySelectorAll("*")]
      .filter(({ localName }) => localName === name)
      .map((one) => one.getAttribute(attribute) ?? "");
  const defaults = all("Default", "Extension").map((one) => one.toLowerCase());
  const overrides = all("Override", "PartName");
  const parts = Object.keys(files).filter((name) => name !== "[Content_Types].xml" && !name.endsWith("/"));
  const untyped = parts.filter(
    (part) => !overrides.includes(`/${part}`) && !defaults.includes(part.split(".").at(-1)!.toLowerCase()),
  );
  const absent = overrides.filter((name) => !(name.slice(1) in files));
  const twice = overrides.filter((name, index) => overrides.indexOf(name) !== index);
  return [
    ...untyped.map((part) => `${part} has no content type`),
    ...absent.map((name) => `a content type for ${name}, which is not there`),
    ...twice.map((name) => `two content types for ${name}`),
  ];
}

function linkBreaches(
  files: Readonly<Record<string, unknown>>,
  documents: ReadonlyMap<string, Document>,
): string[] {
  return [...documents].flatMap(([part, document]) => {
    if (!part.endsWith(".rels")) return [];
    const folder = path.posix.dirname(path.posix.dirname(part));
    const owner = documents.get(path.posix.join(folder, path.posix.basename(part, ".rels")));
    const links = [...document.documentElement.children];
    const ids = links.map((one) => one.getAttribute("Id"));
    const used = [...(owner?.querySelectorAll("*") ?? [])].flatMap((one) =>
      [...one.attributes]
        .filter(
          ({ name, namespaceURI }) => /\brelationships$/.test(namespaceURI ?? "") && name.endsWith(":id"),
        )
        .map(({ value }) => value),
    );
    const lost = links
      .filter((one) => one.getAttribute("TargetMode") !== "External")
      .map((one) => one.getAttribute("Target") ?? "")
      .filter((to) => !((to.startsWith("/") ? to.slice(1) : path.posix.join(folder, to)) in files));
    return [
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${part}: ${id} is there twice`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${part} lacks ${id}, which is used`),
      ...lost.map((target) => `${part} leads to ${target}, which is not there`),
    ];
  });
}

function elementBreaches(part: string, document: Document): string[] {
  if (!/spreadsheetml\/.*main$/.test(document.documentElement.namespaceURI ?? "")) return [];
  return [...document.querySelectorAll("*")].flatMap((element) => {
    const { localName } = element;
    const order = ORDERS[localName]?.split(" ");
    const ranks = order ? [...element.children].map((one) => order.indexOf(one.localName)) : [];
    const rgb = element.getAttribute("rgb");
    return [
      ...(ranks.some((rank, index) => rank < 0 || rank < (ranks[index - 1] ?? 0))
        ? [
            `${part}: the children of ${localName} are ${[...element.children].map((one) => one.localName).join(" ")}`,
          ]
        : []),
      ...(REQUIRED[localName] ?? [])
        .filter(
          (name) =>
            !element.hasAttribute(name) && element.namespaceURI === document.documentElement.namespaceURI,
        )
        .map((name) => `${part}: ${localName} without ${name}`),
      ...(rgb !== null && !/^[0-9a-f]{8}$/i.test(rgb) ? [`${part}: the colour ${rgb}`] : []),
    ];
  });
}

/** Numbers of formats and texts that are not there, cells that are there twice, sheets that are selected together. */
function numberBreaches(documents: ReadonlyMap<string, Document>): string[] {
  const find = (ending: string) => [...documents].find(([part]) => part.endsWith(ending))?.[1];
  const size = (document: Document | undefined, list: string) =>
    [...(document?.querySelectorAll("*") ?? [])].find(({ localName }) => localName === list)?.children
      .length ?? 0;
  const styles = find("styles.xml");
  const [formats, looks] = [Math.max(1, size(styles, "cellXfs")), size(styles, "dxfs")];
  const strings = size(find("sharedStrings.xml"), "sst");
  const sheets = [...documents].filter(
    ([, { documentElement }]) => documentElement.localName === "worksheet",
  );
  const selected = sheets.filter(([, sheet]) =>
    [...sheet.querySelectorAll("*")].some((one) =>
      /^(?:1|true)$/.test(one.getAttribute("tabSelected") ?? ""),
    ),
  );
  return [
    ...(selected.length > 1 ? [`${selected.length} sheets are selected together`] : []),
    ...sheets.flatMap(([part, sheet]) => {
      const elements = [...sheet.querySelectorAll("*")];
      const cells = elements.filter(({ localName }) => localName === "c");
      const places = cells.map((cell) => cell.getAttribute("r"));
      const bad = [
        ...cells.filter((cell) => Number(cell.getAttribute("s") ?? 0) >= formats),
        ...cells.filter((cell) => cell.getAttribute("t") === "s" && Number(cell.textContent) >= strings),
        ...elements.filter((one) => Number(one.getAttribute("dxfId") ?? -1) >= looks),
        ...cells.filter((_, index) => places[index] !== null && places.indexOf(places[index]!) !== index),
      ];
      return bad.map((one) => `${part}: ${one.outerHTML.slice(0, 100)}`);
    }),
  ];
}
