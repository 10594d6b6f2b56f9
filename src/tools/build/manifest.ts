/**
 * The manifests, all out of manifest.xml, which has everything but the version; that is the package's. The one for
 * development is dist/manifest.xml of a plain build, and the others differ from it in id and address only.
 */
import type { BuildOptions } from "./options";

/** The address in manifest.xml, where `npm run start:excel` serves. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/**
 * Excel tells add-ins apart by these, so they never change: an update is a manifest with the same id and a higher
 * version. Each kind has its own, so that all can be in one Excel at the same time.
 */
export const MANIFEST_IDS = {
  development: "2bdaaf76-a5e5-4667-84ef-aedbe4506757",
  self: "01a0c054-2264-418d-a748-72506bb7d236",
  cdn: "39a4ed6e-f659-48f8-b2cd-1317d0a5a82e",
} as const;

export type ManifestKind = keyof typeof MANIFEST_IDS;

export function manifestKind({ address, officeJs }: BuildOptions): ManifestKind {
  return address === DEVELOPMENT_ADDRESS ? "development" : officeJs;
}

/**
 * @param source the text of manifest.xml
 * @param version the package's: "1.2.3"
 */
export function manifestFor(source: string, options: BuildOptions, version: string): string {
  const address = options.address.replaceAll("&", "&amp;");
  return replaceOnce(
    replaceOnce(source, /<Id>[^<]*<\/Id>/g, `<Id>${MANIFEST_IDS[manifestKind(options)]}</Id>`),
    /<Version>[^<]*<\/Version>/g,
    `<Version>${fourPartVersion(version)}</Version>`,
  ).replaceAll(DEVELOPMENT_ADDRESS, () => address);
}

/**
 * "1.2.3" as Excel wants it: "1.2.3.0".
 * Throws below 1.0.0: Microsoft's validator refuses such a manifest ("Manifest Version Too Low"), and desktop Excel is
 * reported to leave it out without a word.
 */
function fourPartVersion(version: string): string {
  if (!/^[1-9]\d*\.\d+\.\d+$/.test(version)) {
    throw new Error(`package.json: the version is "${version}"; a manifest needs 1.0.0 or higher`);
  }
  return `${version}.0`;
}

function replaceOnce(text: string, pattern: RegExp, by: string): string {
  const found = text.match(pattern)?.length ?? 0;
  if (found !== 1) throw new Error(`manifest.xml has ${found} × ${pattern.source}`);
  return text.replace(pattern, () => by);
}
