/**
 * Where office.js comes from. Microsoft supports its own address only; a network without internet needs the files
 * beside the pane. Which files Excel asks for is proved by tests/browser/page/start-up.test.ts.
 */
import path from "node:path";
import { createRequire } from "node:module";
import type { OfficeJsFrom } from "./options";

/** Microsoft's address of the library, and what its server must be allowed to send. */
export const CDN_ORIGIN = "https://appsforoffice.microsoft.com";
const CDN_ADDRESS = `${CDN_ORIGIN}/lib/1/hosted/office.js`;

/** The folder of the library, beside the pane. */
export const OFFICE_JS_FOLDER = "office-js";

/**
 * What office.js can ask for in Excel on the web, Windows, Mac and iPad, in Japanese and English. For menus in any other
 * language it asks for that language's texts and, when they are not there, for the English ones.
 * Without excel-win32-16.00.js on purpose: only Excel 2016 and older ask for it, which the add-in does not support, and
 * it goes on to load MicrosoftAjax.js from the internet.
 */
export const OFFICE_JS_FILES = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
] as const;

/** What the pane's script tag names. */
export function officeJsAddress(from: OfficeJsFrom): string {
  return from === "cdn" ? CDN_ADDRESS : `${OFFICE_JS_FOLDER}/office.js`;
}

/** The folder of the installed package. */
export function officeJsPackage(): string {
  return path.dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json"));
}
