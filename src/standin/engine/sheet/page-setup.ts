/** A sheet's page set-up, as elements of its part. Inches there, points here. */
import { attribute, child, flag, parseXml, textOf, type Node } from "../../../xlsx/xml";
import { escapeXml } from "../../../xlsx/xml";
import { encodeText } from "../../../xlsx/cells-reader";
import type { PageSetup } from "../engine";
import { childText, frameOf, setAttributes, setChild } from "../xml/edit";
import { HEADER_FOOTER, WORKSHEET } from "../xml/orders";
import { setSheetProperty } from "./sheet-properties";

/** Office.js' `Excel.PaperType` by the number in the file (ECMA-376 part 1, 18.3.1.63 paperSize). */
const PAPERS: Readonly<Record<number, string>> = {
  1: "letter",
  3: "tabloid",
  5: "legal",
  7: "executive",
  8: "a3",
  9: "a4",
  11: "a5",
  12: "b4",
  13: "b5",
};

const POINTS_PER_INCH = 72;
/** Excel's own, where the file says nothing. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** What does not come from names. */
type Layout = Omit<PageSetup, "printArea" | "titleRows">;

/** @param sheet a worksheet's part without its cells */
export function readPageSetup(sheet: string): Layout {
  const root = child(parseXml(sheet), "worksheet");
  const setup = child(root, "pageSetup");
  const fits = flag(child(root, "sheetPr", "pageSetUpPr"), "fitToPage");
  const pages = (name: string) => (fits ? Number(attribute(setup, name) || 1) || null : null);
  const margins = child(root, "pageMargins");
  const scale = Number(attribute(setup, "scale"));
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    paper: PAPERS[Number(attribute(setup, "paperSize") || 9)] ?? "other",
    ...(!fits && scale && scale !== 100 && { scale }),
    fitToWidth: pages("fitToWidth"),
    fitToHeight: pages("fitToHeight"),
    header: readHeaderOrFooter(textOf(child(root, "headerFooter", "oddHeader"))),
    footer: readHeaderOrFooter(textOf(child(root, "headerFooter", "oddFooter"))),
    centerHorizontally: flag(child(root, "printOptions"), "horizontalCentered"),
    topMargin: margin(margins, "top"),
    bottomMargin: margin(margins, "bottom"),
    footerMargin: margin(margins, "footer"),
  };
}

function margin(node: Node | undefined, edge: keyof typeof USUAL_MARGINS): number {
  return Number(attribute(node, edge) || USUAL_MARGINS[edge]) * POINTS_PER_INCH;
}

export function writePageSetup(sheet: string, change: Partial<PageSetup>): string {
  const now = readPageSetup(sheet);
  let xml = sheet;
  const set = (name: string, attributes: Readonly<Record<string, string | number | null>>) => {
    const old = childText(xml, name) || `<${frameOf(xml).prefix}${name}/>`;
    xml = setChild(xml, name, setAttributes(old, attributes), WORKSHEET);
  };
  const { orientation, paper, centerHorizontally, header, footer } = change;
  if (orientation !== undefined) set("pageSetup", { orientation });
  if (paper !== undefined) {
    const size = Object.entries(PAPERS).find(([, name]) => name === paper)?.[0];
    if (!size) throw new Error(`unknown paper "${paper}"`);
    set("pageSetup", { paperSize: size });
  }
  if (change.fitToWidth !== undefined || change.fitToHeight !== undefined) {
    const { fitToWidth = now.fitToWidth, fitToHeight = now.fitToHeight } = change;
    // 0 pages: as many as are needed.
    set("pageSetup", { fitToWidth: fitToWidth ?? 0, fitToHeight: fitToHeight ?? 0 });
    const fits = fitToWidth !== null || fitToHeight !== null;
    xml = setSheetProperty(xml, "pageSetUpPr", { fitToPage: fits ? 1 : null });
  }
  if (change.scale !== undefined) set("pageSetup", { scale: change.scale });
  if (centerHorizontally !== undefined) {
    set("printOptions", { horizontalCentered: centerHorizontally ? 1 : null });
  }
  const {
    topMargin = now.topMargin,
    bottomMargin = now.bottomMargin,
    footerMargin = now.footerMargin,
  } = change;
  if (topMargin !== now.topMargin || bottomMargin !== now.bottomMargin || footerMargin !== now.footerMargin) {
    // All of them must be there.
    const missing = childText(xml, "pageMargins") === "" ? USUAL_MARGINS : {};
    const inches = (points: number) => points / POINTS_PER_INCH;
    const named = { top: inches(topMargin), bottom: inches(bottomMargin), footer: inches(footerMargin) };
    set("pageMargins", { ...missing, ...named });
  }
  if (header !== undefined) xml = writeHeaderOrFooter(xml, "oddHeader", header);
  if (footer !== undefined) xml = writeHeaderOrFooter(xml, "oddFooter", footer);
  return xml;
}

function writeHeaderOrFooter(
  sheet: string,
  name: "oddHeader" | "oddFooter",
  wanted: PageSetup["footer"],
): string {
  const { prefix } = frameOf(sheet);
  const text = headerOrFooterText(wanted);
  const old = childText(sheet, "headerFooter");
  if (text === "" && old === "") return sheet;
  const element = text === "" ? "" : `<${prefix}${name}>${escapeXml(encodeText(text))}</${prefix}${name}>`;
  const whole = setChild(old || `<${prefix}headerFooter/>`, name, element, HEADER_FOOTER);
  return setChild(sheet, "headerFooter", whole, WORKSHEET);
}

/** The parts of "&L左&C&P / &N&R右"; the sections may come in any order. */
function readHeaderOrFooter(text: string): PageSetup["footer"] {
  const section = (code: "L" | "C" | "R") =>
    new RegExp(`&${code}((?:(?!&[LCR])[\\s\\S])*)`).exec(text)?.[1] ?? "";
  // What comes before the first section belongs to the middle one.
  const loose = /^((?:(?!&[LCR])[\s\S])+)/.exec(text)?.[1] ?? "";
  return { left: section("L"), center: section("C") || loose, right: section("R") };
}

function headerOrFooterText({ left, center, right }: PageSetup["footer"]): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
