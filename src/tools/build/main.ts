/**
 * `npm run build`: the pages by webpack, then the manifest for the address at which they will be served.
 *
 *     npm run build -- [--origin https://server[/folder]] [--office-js self|cdn] [--definitions folder] [--out folder]
 */
import { createRequire } from "node:module";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import webpack, { type Configuration, type Module } from "webpack";
import { STAMP_NAME } from "../built.mjs";
import { definitionsToBake } from "./bake";
import { manifestFor, manifestKind } from "./manifest";
import { OFFICE_JS_FILES, OFFICE_JS_FOLDER, officeJsAddress, officeJsPackage } from "./office-js";
import { type BuildOptions, OptionError, readOptions } from "./options";
import { writePackages } from "./packages";
import { panePolicy, toolPolicy } from "./policy";

interface PagesGiven {
  readonly output: string;
  readonly officeJs: string;
  readonly policies: { readonly pane: string; readonly tool: string };
  readonly library: { readonly from: string; readonly to: string; readonly files: readonly string[] };
}
const pages = createRequire(__filename)("../../../webpack.config.js") as (
  given: PagesGiven,
) => Configuration[];
const ROOT = path.resolve(__dirname, "..", "..", "..");

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const folder = path.resolve(process.env.INIT_CWD ?? ROOT, options.out ?? path.join(ROOT, "dist"));
  await buildInto(folder, options);
}

/** Throws when the pages cannot be built, or when the folder holds anything but an earlier build. */
export async function buildInto(folder: string, options: BuildOptions): Promise<void> {
  const isOther = existsSync(folder) && readdirSync(folder).length > 0 && folder !== path.join(ROOT, "dist");
  if (isOther && !existsSync(path.join(folder, STAMP_NAME))) {
    throw new OptionError(`${folder} には別のファイルがあります。空のフォルダーを指定してください。`);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // At once: a build that is broken off must not keep the next one from starting afresh.
  writeFileSync(path.join(folder, STAMP_NAME), "unfinished\n");
  const baked = options.definitions === undefined ? null : bake(options.definitions);
  const modules = await runWebpack(
    withDefinitions(
      pages({
        output: folder,
        officeJs: officeJsAddress(options.officeJs),
        policies: { pane: panePolicy(options.officeJs), tool: toolPolicy() },
        library: {
          from: path.join(officeJsPackage(), "dist"),
          to: OFFICE_JS_FOLDER,
          files: options.officeJs === "self" ? OFFICE_JS_FILES : [],
        },
      }),
      baked,
    ),
  ).finally(() => baked && rmSync(path.dirname(baked), { recursive: true, force: true }));
  const source = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  writeFileSync(path.join(folder, "manifest.xml"), manifestFor(source, options, version));
  writePackages(folder, ROOT, modules);
  const plain = manifestKind(options) === "development" && options.officeJs === "self" && baked === null;
  writeFileSync(path.join(folder, STAMP_NAME), plain ? "" : `${options.address} ${options.officeJs}\n`);
}

/** The body's definitions in one file, in a folder of its own. */
function bake(folder: string): string {
  const text = definitionsToBake(path.resolve(process.env.INIT_CWD ?? ROOT, folder));
  const file = path.join(mkdtempSync(path.join(tmpdir(), "definitions-")), "definitions.json");
  writeFileSync(file, text);
  return file;
}

/** In place of the empty list that the sources have. */
function withDefinitions(configurations: Configuration[], file: string | null): Configuration[] {
  if (file === null) return configurations;
  const replaced = new webpack.NormalModuleReplacementPlugin(/[\\/]baked-definitions\.json$/, file);
  return configurations.map((one) => ({ ...one, plugins: [...(one.plugins ?? []), replaced] }));
}

function runWebpack(configurations: Configuration[]): Promise<Module[]> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler.run((error, stats) => {
      compiler.close(() => {});
      if (error) return reject(error);
      if (!stats) return reject(new Error("webpack says nothing"));
      if (stats.hasErrors()) return reject(new Error(stats.toString("errors-only")));
      resolve(stats.stats.flatMap(({ compilation }) => [...compilation.modules]));
    });
  });
}

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof OptionError ? error.message : String(error)}\n`);
    process.exit(2);
  });
}
