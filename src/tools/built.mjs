/** Whether dist/ holds what the sources say. Only Node's own modules: `run.mjs` asks before anything is installed. */
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Written after each build; its time is the build's. */
export const STAMP = path.join("dist", ".built");

const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** Pictures of the built pane do not go into it. */
const NOT_BUILT = [path.join("assets", "screenshots")];

/** True when dist/ is there and no source is newer. */
export function isBuilt(root) {
  const stamp = path.join(root, STAMP);
  return existsSync(stamp) && SOURCES.every((name) => newestIn(root, name) < statSync(stamp).mtimeMs);
}

function newestIn(root, name) {
  if (NOT_BUILT.includes(name)) return 0;
  const stat = statSync(path.join(root, name));
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path.join(root, name));
  return Math.max(stat.mtimeMs, ...inside.map((file) => newestIn(root, path.join(name, file))));
}
