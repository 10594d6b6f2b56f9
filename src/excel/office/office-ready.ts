/**
 * What the pane needs to know of Office besides the workbook: whether it runs in Excel, in which language, and in
 * which theme.
 */

/** The requirement set that the manifest asks for; see `manifest.xml`. */
export const REQUIRED_EXCEL_API = "1.13";

export interface OfficeReady {
  /** "Excel", another application's name, or null in a plain browser. */
  readonly host: string | null;
  /** False when this Excel is older than the add-in needs. */
  readonly supported: boolean;
  /** The language of Excel's own menus ("ja-JP"). */
  readonly language: string;
}

/** Resolves once office.js has found out where it runs. Never rejects: without office.js, `host` is null. */
export async function whenOfficeReady(): Promise<OfficeReady> {
  if (typeof Office === "undefined") return { host: null, supported: false, language: navigator.language };
  const { host } = await Office.onReady();
  return {
    // In a plain browser office.js answers null although its types do not say so.
    host: (host as unknown as string | null) ?? null,
    supported: Office.context.requirements?.isSetSupported("ExcelApi", REQUIRED_EXCEL_API) ?? false,
    language: Office.context.displayLanguage ?? navigator.language,
  };
}

/** Where the workbook is kept; "" for one that was never saved, and before Office has answered. */
export function officeDocumentAddress(): string {
  return (typeof Office === "undefined" ? null : Office.context?.document?.url) ?? "";
}

/**
 * Calls `changed` when Office's theme has become another. Excel raises no event for that (OfficeThemeChanged is
 * Outlook's), but whoever changes it comes back to the pane afterwards.
 */
export function watchOfficeTheme(changed: () => void): void {
  let before = officeThemeIsDark();
  const look = () => {
    const now = officeThemeIsDark();
    if (now === before) return;
    before = now;
    changed();
  };
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  document.addEventListener("pointerover", look);
}

/** True for a dark Office theme, false for a light one, null when Office does not say (Excel on the web). */
export function officeThemeIsDark(): boolean | null {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (!theme) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme.bodyBackgroundColor ?? "");
  if (!match) return null;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
