/** The parts of a release that others have written: the packages in its scripts, and the Go modules in its engine. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

export interface Part {
  readonly name: string;
  readonly version: string;
  /** In SPDX's words; null where it comes under terms of its own. */
  readonly licence: string | null;
  /** The licence's own text; empty where the package has none. */
  readonly text: string;
  /** Of the packed package, as the lock file has it: "sha512-…"; null where it is not known. */
  readonly integrity: string | null;
  /** What is packed inside it. */
  readonly inside: readonly GoModule[];
}

export interface GoModule {
  /** "github.com/xuri/excelize/v2" */
  readonly name: string;
  /** "v2.11.0" */
  readonly version: string;
  readonly licence: string;
}

interface PackageData {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

/** The calculating engine: a Go program, packed. */
const ENGINE = "excelize.wasm.gz";

/** Each package once, by name. @param folders of the packages @param root the folder of the lock file */
export function partsIn(folders: readonly string[], root: string): Part[] {
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { integrity?: string }>;
  };
  const parts = [...new Set(folders)].map((folder) => {
    const place = path.relative(root, folder).replaceAll(path.sep, "/");
    return readPart(folder, lock.packages[place]?.integrity ?? null);
  });
  parts.sort((one, other) => (titleOf(one) < titleOf(other) ? -1 : 1));
  return parts.filter((part, index) => index === 0 || titleOf(part) !== titleOf(parts[index - 1]!));
}

export function titleOf({ name, version }: Pick<Part, "name" | "version">): string {
  return `${name} ${version}`;
}

function readPart(folder: string, integrity: string | null): Part {
  const data = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as PackageData;
  const names = readdirSync(folder);
  const text = names
    .filter((name) => /^(licen[cs]e|copying|notice)(\b|[._-])/i.test(name))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
  const licence = data.license ?? "";
  if (text === "" && licence === "") throw new Error(`${data.name} says nothing of its licence`);
  const author = typeof data.author === "string" ? data.author : (data.author?.name ?? "");
  return {
    name: data.name,
    version: data.version,
    licence: licence === "" || /^(SEE )?LICENSE/.test(licence) ? null : licence,
    text: text || `${licence}. ${author}`.trim(),
    integrity,
    inside: names.includes(ENGINE) ? goModules(readFileSync(path.join(folder, ENGINE))) : [],
  };
}

/** As their repositories say. */
const GO_LICENCES: readonly (readonly [RegExp, string])[] = [
  [/^golang\.org\/x\//, "BSD-3-Clause"],
  [/^github\.com\/xuri\/(excelize\/v2|efp|nfp)$/, "BSD-3-Clause"],
  [/^github\.com\/richardlehane\/(mscfb|msoleps)$/, "Apache-2.0"],
  [/^github\.com\/tiendc\/go-deepcopy$/, "MIT"],
];

/** Go writes the modules of a program into it, a line each: "dep", path, version, checksum. */
function goModules(packed: Uint8Array): GoModule[] {
  const program = gunzipSync(packed).toString("latin1");
  return [...program.matchAll(/\ndep\t([^\t\n]+)\t([^\t\n]+)\th1:/g)].map(([, name = "", version = ""]) => {
    const licence = GO_LICENCES.find(([pattern]) => pattern.test(name))?.[1];
    if (licence === undefined) throw new Error(`the licence of ${name} in ${ENGINE} is not known here`);
    return { name, version, licence };
  });
}
