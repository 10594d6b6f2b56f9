/**
 * What a worksheet has besides cells, by the elements of its part: what a writer that does not know them would drop.
 * Only such elements are named as nothing in this project ever takes out of a sheet.
 */
import { frameOf } from "../xml/edit";

export type SettingKind =
  | "protection"
  | "filter"
  | "hyperlink"
  | "picture"
  | "embedding"
  | "control"
  | "customView"
  | "sparkline"
  | "conditionalFormat"
  | "slicer"
  | "other";

const ELEMENTS: Readonly<Record<string, SettingKind>> = {
  sheetProtection: "protection",
  protectedRanges: "protection",
  autoFilter: "filter",
  legacyDrawingHF: "picture",
  picture: "picture",
  oleObjects: "embedding",
  controls: "control",
  customSheetViews: "customView",
  scenarios: "other",
  dataConsolidate: "other",
  colBreaks: "other",
  customProperties: "other",
  cellWatches: "other",
  ignoredErrors: "other",
  smartTags: "other",
  webPublishItems: "other",
};

/** Entries of the extension list, by the ids that Microsoft gave them (MS-XLSX 2.2.2.7). */
const EXTENSIONS: Readonly<Record<string, SettingKind>> = {
  "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}": "sparkline",
  "{78C0D931-6437-407D-A8EE-F0AAD7539E65}": "conditionalFormat",
  "{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}": "slicer",
  "{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}": "slicer",
  "{7E03D99C-DC04-49D9-9315-930204A7B6E9}": "slicer",
};
/** Written as ordinary rules by the engine, so that they go on purpose. */
const RULES = "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}";

export interface Setting {
  readonly kind: SettingKind;
  /** The element's name, or the extension's id. */
  readonly name: string;
}

/** @param xml a worksheet's part. Throws for one that breaks off. */
export function settingsOf(xml: string): Setting[] {
  return frameOf(xml).children.flatMap(({ name, start, end }) => {
    if (name === "sheetData") return [];
    const text = xml.slice(start, end);
    if (name === "extLst") {
      const ids = [...text.matchAll(/<(?:[^\s<>/:]+:)?ext\b[^>]*\suri="([^"]*)"/g)].map((match) =>
        match[1]!.toUpperCase(),
      );
      return ids
        .filter((id) => id !== RULES)
        .map((id) => ({ kind: EXTENSIONS[id] ?? ("other" as const), name: id }));
    }
    if (name === "hyperlinks") {
      const links = text.match(/<(?:[^\s<>/:]+:)?hyperlink\b/g) ?? [];
      return links.map(() => ({ kind: "hyperlink" as const, name: "hyperlink" }));
    }
    const inside =
      name === "AlternateContent" ? /<(?:[^\s<>/:]+:)?(controls|oleObjects)\b/.exec(text)?.[1] : name;
    const kind = ELEMENTS[inside ?? ""];
    return kind ? [{ kind, name: inside! }] : [];
  });
}
