/** A sheet's page set-up, in the library's calls. */
import type { NewFile } from "excelize-wasm";
import { attribute, type Node } from "../../../xlsx/xml";
import type { PageSetup } from "../engine";

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

/** The file has inches. */
const POINTS_PER_INCH = 72;
/** Excel's own, where the file says nothing. */
const USUAL = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
/** In points. */
export type Margins = Readonly<Record<keyof typeof USUAL, number>>;

/** @param node the element pageMargins of a sheet's part; the library has no call that tells them */
export function readMargins(node: Node | undefined): Margins {
  const entries = Object.entries(USUAL).map(([edge, usual]) => {
    const inches = Number(attribute(node, edge) || usual);
    return [edge, inches * POINTS_PER_INCH];
  });
  return Object.fromEntries(entries) as Margins;
}

/** All of them: what the library is not told it sets to nothing. */
export function writeMargins(file: NewFile, sheet: string, margins: Margins): void {
  const { left, right, top, bottom, header, footer } = margins;
  const inches = (points: number) => points / POINTS_PER_INCH;
  check(
    file.SetPageMargins(sheet, {
      Left: inches(left),
      Right: inches(right),
      Top: inches(top),
      Bottom: inches(bottom),
      Header: inches(header),
      Footer: inches(footer),
    }),
  );
}

/** The parts of "&L左&C&P / &N&R右"; the sections may come in any order. */
export function readHeaderOrFooter(text: string): PageSetup["footer"] {
  const section = (code: "L" | "C" | "R") =>
    new RegExp(`&${code}((?:(?!&[LCR])[\\s\\S])*)`).exec(text)?.[1] ?? "";
  // What comes before the first section belongs to the middle one.
  const loose = /^((?:(?!&[LCR])[\s\S])+)/.exec(text)?.[1] ?? "";
  return { left: section("L"), center: section("C") || loose, right: section("R") };
}

export function headerOrFooterText({ left, center, right }: PageSetup["footer"]): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

/** What the library can read; the rest comes from names and from the sheet's part. */
export function readLayout(
  file: NewFile,
  sheet: string,
): Pick<PageSetup, "orientation" | "paper" | "fitToWidth" | "fitToHeight" | "scale"> {
  const layout = file.GetPageLayout(sheet).opts;
  const fits = file.GetSheetProps(sheet).props.FitToPage ?? false;
  return {
    orientation: layout.Orientation === "landscape" ? "landscape" : "portrait",
    paper: PAPERS[layout.Size ?? 9] ?? "other",
    ...(!fits && layout.AdjustTo && layout.AdjustTo !== 100 && { scale: layout.AdjustTo }),
    fitToWidth: fits ? layout.FitToWidth || null : null,
    fitToHeight: fits ? layout.FitToHeight || null : null,
  };
}

export function writeLayout(file: NewFile, sheet: string, change: Partial<PageSetup>): void {
  const now = readLayout(file, sheet);
  const { orientation, paper, centerHorizontally } = change;
  if (orientation !== undefined) check(file.SetPageLayout(sheet, { Orientation: orientation }));
  if (paper !== undefined) {
    const size = Object.entries(PAPERS).find(([, name]) => name === paper)?.[0];
    if (!size) throw new Error(`unknown paper "${paper}"`);
    check(file.SetPageLayout(sheet, { Size: Number(size) }));
  }
  if (change.fitToWidth !== undefined || change.fitToHeight !== undefined) {
    const width = change.fitToWidth === undefined ? now.fitToWidth : change.fitToWidth;
    const height = change.fitToHeight === undefined ? now.fitToHeight : change.fitToHeight;
    // 0 pages: as many as are needed.
    check(file.SetPageLayout(sheet, { FitToWidth: width ?? 0, FitToHeight: height ?? 0 }));
    check(file.SetSheetProps(sheet, { FitToPage: width !== null || height !== null }));
  }
  if (change.scale !== undefined) check(file.SetPageLayout(sheet, { AdjustTo: change.scale }));
  if (centerHorizontally !== undefined)
    check(file.SetPageMargins(sheet, { Horizontally: centerHorizontally }));
}

/** The library returns errors; the engine throws them. */
export function check<Result extends { readonly error?: string | null }>(result: Result): Result {
  if (result.error) throw new Error(result.error);
  return result;
}
