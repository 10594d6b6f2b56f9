/**
 * The Content-Security-Policies: one for each kind of page, in a meta tag and, with who may frame it, in the server's
 * headers. Nothing may be loaded from anywhere but the add-in's own folder; no inline script, no eval.
 *
 * Without integrity attributes on purpose: everything comes from the origin of the page that would hold them, so that
 * who can change a script can change its checksum as well, and Microsoft's own office.js changes without notice. What
 * was put on the server is checked against SHA256SUMS instead.
 */
import { CDN_ORIGIN } from "./office-js";
import type { OfficeJsFrom } from "./options";

/**
 * Griffel, which styles Fluent's components, adds `<style>` elements that are empty and fills them by script, which no
 * policy forbids. So the hash of the empty text is enough: no style that is written in a page is applied. Tried in
 * Chromium (Excel on Windows, the web) and WebKitGTK 2.50 (the engine of Excel on the Mac).
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * office.js reads the add-in's licence token as XML. Where Excel gives none, Chromium answers with its own page about
 * malformed XML, which nobody ever sees; these are the two style attributes in it.
 */
const XML_ERROR_STYLES = [
  "'sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM='",
  "'sha256-ZD0chCyBaNHl+4UwQHJIHGoYhKwMeyCXGgJTKW5/67E='",
];

/**
 * Cells that are copied from the draft of the summary say that they are text (`mso-number-format:'\\@'`), so that a name
 * like =1+1 does not become a formula in Excel. Chromium looks at what is copied as at a part of the page.
 */
const COPIED_AS_TEXT = "'sha256-bxRDx0ytIIKPWHUtnVUQheV8CsUbspXpigdjyw46S3o='";

type Directives = Readonly<Record<string, readonly string[]>>;

const NOTHING_ELSE: Directives = {
  "default-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** The task pane. It fetches nothing; frames itself nothing but what office.js asks for on its own. */
function paneDirectives(officeJs: OfficeJsFrom): Directives {
  return {
    ...NOTHING_ELSE,
    "script-src": officeJs === "cdn" ? ["'self'", CDN_ORIGIN] : ["'self'"],
    "style-src": ["'self'", EMPTY_STYLE],
    "style-src-attr": ["'unsafe-hashes'", ...XML_ERROR_STYLES, COPIED_AS_TEXT],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "frame-src": officeJs === "cdn" ? ["'self'", CDN_ORIGIN] : ["'self'"],
  };
}

/** The pages of the stand-in: they fetch workbooks, start the calculating engine and frame the pane. */
const TOOL: Directives = {
  ...NOTHING_ELSE,
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "frame-src": ["'self'"],
};

/** The help: text and pictures. */
const HELP: Directives = {
  ...NOTHING_ELSE,
  "style-src": ["'self'"],
  "img-src": ["'self'"],
};

export function panePolicy(officeJs: OfficeJsFrom): string {
  return written(paneDirectives(officeJs));
}

export function toolPolicy(): string {
  return written(TOOL);
}

/**
 * What may show the pane in a frame: the tool beside it, and Excel on the web, which itself may stand in Teams (every
 * page around the pane must be named). No meta tag can say this.
 */
const PANE_ANCESTORS = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.cloud.microsoft",
  "https://teams.microsoft.com",
];

/** The folders whose pages have a policy of their own. */
export const POLICY_FOLDERS = ["workbench", "help"] as const;
export type PolicyFolder = (typeof POLICY_FOLDERS)[number];

/** The server's header for the pages in a folder, or (null) for the pane and everything else. */
export function serverPolicy(officeJs: OfficeJsFrom, folder: PolicyFolder | null): string {
  if (folder === null) {
    return written({ ...paneDirectives(officeJs), "frame-ancestors": PANE_ANCESTORS });
  }
  return written({ ...(folder === "help" ? HELP : TOOL), "frame-ancestors": ["'self'"] });
}

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");
}
