/**
 * `npm run release`: everything that an IT officer needs, in archives in release/, each with its checksum beside it.
 *
 *     npm run release -- [--origin https://server[/folder]] [--office-js self|cdn] [--catalog \\server\share]
 *         [--definitions folder] [--out folder]
 *
 * One archive is filled in with its address where it is carried in; with --origin there is a second one that is ready.
 * The same sources and options give the same bytes.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { buildInto } from "../build/main";
import { DEVELOPMENT_ADDRESS } from "../build/manifest";
import { officeJsPackage } from "../build/office-js";
import { OptionError, readOptions } from "../build/options";
import { archive, checksums, type Files, sha256 } from "./archive";
import { CATALOG_PLACEHOLDER, checkedFolder } from "./catalog";
import { releaseFiles, templates } from "./contents";
import { filledIn, toBeFilledIn, valuesFor, WORDS } from "./fill-in";
import { partsIn } from "./parts";

const ROOT = path.resolve(__dirname, "..", "..", "..");
const NAME = "soshiki-mokuhyo-assist";

async function main(): Promise<void> {
  const { catalog, rest } = takeCatalog(process.argv.slice(2));
  const options = readOptions(rest, process.env);
  const { definitions, officeJs } = options;
  const share = checkedFolder(catalog);
  const out = path.resolve(process.env.INIT_CWD ?? ROOT, options.out ?? path.join(ROOT, "release"));
  const folder = mkdtempSync(path.join(tmpdir(), "release-"));
  try {
    const packages = await buildInto(folder, {
      address: WORDS.address,
      officeJs,
      out: null,
      ...(definitions === undefined ? {} : { definitions }),
    });
    packages.push(path.join(ROOT, "node_modules", "excelize-wasm"));
    if (officeJs === "self") packages.push(officeJsPackage());
    const files = releaseFiles(folder, officeJs, partsIn(packages, ROOT));
    const toFill = templates(readFileSync(path.join(folder, "manifest.xml"), "utf8"), officeJs);
    const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
      version: string;
    };
    const name = `${NAME}-${version}-${officeJs}`;
    mkdirSync(out, { recursive: true });
    write(out, `${name}-fill-in`, toBeFilledIn(files, toFill));
    if (options.address !== DEVELOPMENT_ADDRESS) {
      write(out, name, filledIn(files, toFill, valuesFor(options.address, share)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(out: string, name: string, files: Files): void {
  const sums = new TextEncoder().encode(checksums(files));
  const bytes = archive(name, new Map([...files, ["SHA256SUMS", sums]]));
  writeFileSync(path.join(out, `${name}.zip`), bytes);
  writeFileSync(path.join(out, `${name}.zip.sha256`), `${sha256(bytes)}  ${name}.zip\n`);
  process.stdout.write(`${path.join(out, `${name}.zip`)}\n`);
}

function takeCatalog(parameters: readonly string[]): { catalog: string; rest: string[] } {
  const index = parameters.indexOf("--catalog");
  if (index < 0) return { catalog: CATALOG_PLACEHOLDER, rest: [...parameters] };
  const catalog = parameters[index + 1];
  if (catalog === undefined)
    throw new OptionError("--catalog のあとに \\\\サーバー\\共有名 を指定してください。");
  return { catalog, rest: parameters.filter((_, at) => at !== index && at !== index + 1) };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
});
