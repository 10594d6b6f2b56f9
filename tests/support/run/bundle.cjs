/**
 * jest's transform for a library of thousands of small files, of which each test file would load every one: its entry
 * becomes one file with what the pane and its tests import of it. What must be shared with them stays outside.
 */
const { createHash } = require("node:crypto");
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { buildSync } = require("esbuild");

const ROOT = path.resolve(__dirname, "..", "..", "..");
const SHARED = ["react", "react-dom", "@griffel/react"];
const IMPORTING = ["src/taskpane", "tests/taskpane", "tests/support/pane"];

module.exports = {
  process(_source, entry) {
    const library = libraryOf(entry);
    const { outputFiles } = buildSync({
      stdin: { contents: `export { ${importedNames(library).join()} } from "${library}";`, resolveDir: ROOT },
      bundle: true,
      write: false,
      platform: "node",
      format: "cjs",
      // Its modules as they are imported: the other half cannot be taken apart.
      mainFields: ["module", "main"],
      conditions: ["import"],
      external: SHARED,
    });
    return { code: outputFiles[0].text };
  },
  /** A library's files change with the versions that are installed. */
  getCacheKey(_source, entry) {
    const lock = readFileSync(path.join(ROOT, "package-lock.json"));
    const library = libraryOf(entry);
    const parts = [lock, readFileSync(__filename), library, importedNames(library).join()];
    return parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest("hex");
  },
};

function libraryOf(entry) {
  return /node_modules\/(@[^/]+\/[^/]+)\//.exec(entry.replaceAll(path.sep, "/"))[1];
}

/** Of values only: the linter has types imported as such. */
function importedNames(library) {
  const sources = IMPORTING.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(path.join(ROOT, folder, name), "utf8")),
  );
  const imports = new RegExp(`^import \\{([^}]*)\\} from "${library}"`, "gm");
  const names = sources
    .flatMap((source) => [...source.matchAll(imports)])
    .flatMap(([, list]) => list.split(",").map((name) => name.trim()))
    .filter((name) => name !== "" && !name.startsWith("type "));
  return [...new Set(names)].sort();
}
