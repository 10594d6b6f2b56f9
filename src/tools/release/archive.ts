/** A zip that has the same bytes whenever the same files are put into it. */
import { createHash } from "node:crypto";
import { zipSync } from "fflate";

export type Files = ReadonlyMap<string, Uint8Array>;

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** As `sha256sum` writes and reads it. */
export function checksums(files: Files): string {
  return sorted(files)
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join("");
}

/** @param folder the one folder in which everything lies when the archive is unpacked */
export function archive(folder: string, files: Files): Uint8Array {
  const entries = sorted(files).map(([name, bytes]) => [`${folder}/${name}`, bytes] as const);
  // A zip knows local time only, and this one is the same everywhere.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(2000, 0, 1) });
}

function sorted(files: Files): [string, Uint8Array][] {
  return [...files].sort(([one], [other]) => (one < other ? -1 : 1));
}
