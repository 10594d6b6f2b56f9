/**
 * `npm run release`: everything that an IT officer needs, in archives in release/, each with its checksum beside it.
 *
 *     npm run release -- [--origin https://server[/folder]] [--office-js self|cdn] [--catalog \\server\share]
 *         [--definitions folder] [--out folder]
 *
 * One archive is filled in with its address where it is carried in; with --origin there is a second one that is ready.
 * The same sources and options give the same bytes.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { buildInto } from "../build/main";
import { OptionError, readOptions } from "../build/options";
import { sha256 } from "./archive";
import { CATALOG_PLACEHOLDER, checkedFolder } from "./catalog";
import { WORDS } from "./fill-in";
import { packed } from "./pack";

const ROOT = path.resolve(__dirname, "..", "..", "..");

async function main(): Promise<void> {
  const { catalog, rest } = takeCatalog(process.argv.slice(2));
  const options = readOptions(rest, process.env);
  const share = checkedFolder(catalog);
  const out = path.resolve(process.env.INIT_CWD ?? ROOT, options.out ?? path.join(ROOT, "release"));
  const folder = mkdtempSync(path.join(tmpdir(), "release-"));
  try {
    await buildInto(folder, { ...options, address: WORDS.address });
    mkdirSync(out, { recursive: true });
    for (const [name, bytes] of packed(folder, options, share)) {
      writeFileSync(path.join(out, `${name}.zip`), bytes);
      writeFileSync(path.join(out, `${name}.zip.sha256`), `${sha256(bytes)}  ${name}.zip\n`);
      process.stdout.write(`${path.join(out, `${name}.zip`)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
