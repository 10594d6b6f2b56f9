/** The archives of a release, out of built pages: one to be filled in, and a filled one where the address is known. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { DEVELOPMENT_ADDRESS, manifestFor } from "../build/manifest";
import { officeJsPackage } from "../build/office-js";
import type { BuildOptions } from "../build/options";
import { readPackages } from "../build/packages";
import { archive, checksums, type Files } from "./archive";
import { releaseFiles, templates } from "./contents";
import { filledIn, toBeFilledIn, valuesFor, WORDS } from "./fill-in";
import { partsIn } from "./parts";

const ROOT = path.resolve(__dirname, "..", "..", "..");
const NAME = "soshiki-mokuhyo-assist";

/**
 * Each archive's bytes by its name without ".zip".
 * @param folder the built pages, for whatever address they were built: only the manifest names it
 * @param share the catalog's folder
 */
export function packed(folder: string, options: BuildOptions, share: string): Map<string, Uint8Array> {
  const { address, officeJs } = options;
  const packages = [...readPackages(folder, ROOT), path.join(ROOT, "node_modules", "excelize-wasm")];
  if (officeJs === "self") packages.push(officeJsPackage());
  const files = releaseFiles(folder, officeJs, partsIn(packages, ROOT));
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  const toFill = templates(manifestFor(manifest, { ...options, address: WORDS.address }, version), officeJs);
  const name = `${NAME}-${version}-${officeJs}`;
  const archives = new Map([[`${name}-fill-in`, archived(`${name}-fill-in`, toBeFilledIn(files, toFill))]]);
  if (address !== DEVELOPMENT_ADDRESS) {
    archives.set(name, archived(name, filledIn(files, toFill, valuesFor(address, share))));
  }
  return archives;
}

function archived(name: string, files: Files): Uint8Array {
  const sums = new TextEncoder().encode(checksums(files));
  return archive(name, new Map([...files, ["SHA256SUMS", sums]]));
}
