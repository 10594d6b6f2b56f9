/** A sheet's page set-up, in the library's calls. */
import type { NewFile } from "excelize-wasm";
import type { PageSetup } from "./engine";

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

/** The parts of "&L左&C&P / &N&R右"; the sections may come in any order. */
export function readFooter(text: string): PageSetup["footer"] {
  const section = (code: "L" | "C" | "R") =>
    new RegExp(`&${code}((?:(?!&[LCR])[\\s\\S])*)`).exec(text)?.[1] ?? "";
  // What comes before the first section belongs to the middle one.
  const loose = /^((?:(?!&[LCR])[\s\S])+)/.exec(text)?.[1] ?? "";
  return { left: section("L"), center: section("C") || loose, right: section("R") };
}

export function footerText(footer: PageSetup["footer"]): string {
  const { left, center, right } = footer;
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

/** What the library can read; the rest comes from names and from the sheet's part. */
export function readLayout(
  file: NewFile,
  sheet: string,
): Pick<PageSetup, "orientation" | "paper" | "fitToWidth" | "fitToHeight"> {
  const layout = file.GetPageLayout(sheet).opts;
  const fits = file.GetSheetProps(sheet).props.FitToPage ?? false;
  return {
    orientation: layout.Orientation === "landscape" ? "landscape" : "portrait",
    paper: PAPERS[layout.Size ?? 9] ?? "other",
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
  if (centerHorizontally !== undefined)
    check(file.SetPageMargins(sheet, { Horizontally: centerHorizontally }));
}

/** The library returns errors; the engine throws them. */
export function check<Result extends { readonly error?: string | null }>(result: Result): Result {
  if (result.error) throw new Error(result.error);
  return result;
}
