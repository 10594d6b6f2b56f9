/**
 * `npm run release`: everything that an IT officer needs, in one archive in release/, with its checksum beside it.
 *
 *     npm run release -- --origin https://server[/folder] [--office-js self|cdn] [--catalog \\server\share] [--out folder]
 *
 * The same sources and options give the same bytes.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { CATALOG_PLACEHOLDER, groupPolicyText, registryFile, removalFile } from "../build/catalog";
import { buildInto } from "../build/main";
import { DEVELOPMENT_ADDRESS } from "../build/manifest";
import { officeJsPackage } from "../build/office-js";
import { type BuildOptions, OptionError, readOptions } from "../build/options";
import { apacheConfiguration, iisConfiguration, nginxConfiguration } from "../build/servers";
import { STAMP_NAME } from "../built.mjs";
import { archive, checksums, type Files, sha256 } from "./archive";
import { licenceList } from "./licences";

const ROOT = path.resolve(__dirname, "..", "..", "..");
const NAME = "soshiki-mokuhyo-assist";

async function main(): Promise<void> {
  const { catalog, rest } = takeCatalog(process.argv.slice(2));
  const options = readOptions(rest, process.env);
  if (options.address === DEVELOPMENT_ADDRESS) {
    throw new OptionError("置く場所を指定してください。例: --origin https://assist.city.example.lg.jp");
  }
  const out = path.resolve(process.env.INIT_CWD ?? ROOT, options.out ?? path.join(ROOT, "release"));
  const files = await filesOf(options, catalog);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  const name = `${NAME}-${version}-${options.officeJs}`;
  const bytes = archive(name, files);
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, `${name}.zip`), bytes);
  writeFileSync(path.join(out, `${name}.zip.sha256`), `${sha256(bytes)}  ${name}.zip\n`);
  process.stdout.write(`${path.join(out, `${name}.zip`)}\n`);
}

/** Everything in the archive by name; `site/` is what goes onto the server. */
async function filesOf(options: BuildOptions, catalog: string): Promise<Files> {
  const folder = mkdtempSync(path.join(tmpdir(), "release-"));
  try {
    const packages = await buildInto(folder, options);
    const files = new Map<string, Uint8Array>();
    const text = (name: string, content: string) => files.set(name, new TextEncoder().encode(content));
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      const entry = name.replaceAll(path.sep, "/");
      // For the next build only.
      if (entry === STAMP_NAME) continue;
      const full = path.join(folder, name);
      if (statSync(full).isFile()) files.set(`site/${entry}`, readFileSync(full));
    }
    text("site/web.config", iisConfiguration(options));
    text("manifest.xml", readFileSync(path.join(folder, "manifest.xml"), "utf8"));
    text("server/nginx.conf", nginxConfiguration(options));
    text("server/apache.conf", apacheConfiguration(options));
    // Excel's registry editor reads UTF-16 or plain ASCII; a folder's name may be Japanese.
    files.set("catalog/add-catalog.reg", utf16(registryFile(catalog)));
    files.set("catalog/remove-catalog.reg", utf16(removalFile()));
    text("catalog/group-policy.txt", `\ufeff${groupPolicyText(catalog)}`);
    text("LICENSE", readFileSync(path.join(ROOT, "LICENSE"), "utf8"));
    const copied = [path.join(ROOT, "node_modules", "excelize-wasm")];
    if (options.officeJs === "self") copied.push(officeJsPackage());
    const licences = licenceList([...packages, ...copied]);
    text("THIRD-PARTY-LICENSES.txt", licences);
    text("site/THIRD-PARTY-LICENSES.txt", licences);
    text("SHA256SUMS", checksums(files));
    return files;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
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
