/**
 * jest's transform for a library of thousands of small files, of which each test file would load every one: its entry
 * becomes one file with all of them. What the tests or other libraries must share with it stays outside.
 */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { buildSync } = require("esbuild");

const ROOT = path.resolve(__dirname, "..", "..", "..");
const SHARED = ["react", "react-dom", "@griffel/react", "@fluentui/react-icons"];

module.exports = {
  process(_source, entry) {
    const external = SHARED.filter((name) => !entry.includes(`/node_modules/${name}/`));
    const { outputFiles } = buildSync({
      entryPoints: [entry],
      bundle: true,
      write: false,
      platform: "node",
      format: "cjs",
      external,
    });
    return { code: outputFiles[0].text };
  },
  /** A library's files change with the versions that are installed. */
  getCacheKey(_source, entry) {
    const lock = readFileSync(path.join(ROOT, "package-lock.json"));
    return createHash("sha256").update(lock).update(readFileSync(__filename)).update(entry).digest("hex");
  },
};
