/** Whether dist/ holds what the sources say. Only Node's own modules: `run.mjs` asks before anything is installed. */
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Written after each build; its time is the build's. Empty, unless the build was told an address or a source. */
export const STAMP_NAME = ".built";

const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json", "package-lock.json"];

/** Pictures of the built pane do not go into it. */
const NOT_BUILT = [path.join("assets", "screenshots")];

/** True when dist/ is there, was built without options, and no source is newer. */
export function isBuilt(root) {
  const stamp = path.join(root, "dist", STAMP_NAME);
  if (!existsSync(stamp)) return false;
  const { mtimeMs, size } = statSync(stamp);
  return size === 0 && SOURCES.every((name) => newestIn(root, name) < mtimeMs);
}

function newestIn(root, name) {
  if (NOT_BUILT.includes(name)) return 0;
  const stat = statSync(path.join(root, name));
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path.join(root, name));
  return Math.max(stat.mtimeMs, ...inside.map((file) => newestIn(root, path.join(name, file))));
}
