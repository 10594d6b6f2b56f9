/** What the browser tests need of the machine: a Chromium, and dist/ as the sources say. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

export const ROOT = path.resolve(__dirname, "..", "..", "..");

/** Path of the browser's executable. Throws where there is none, or where dist/ is missing or older than a source. */
export function findBrowser(): string {
  // Asked in a process of its own: the project's tools are ES modules, which jest cannot load here.
  const tool = (name: string) => JSON.stringify(pathToFileURL(path.join(ROOT, "src", "tools", name)).href);
  const script = `
    import { browserPath } from ${tool("browser.mjs")};
    import { isBuilt } from ${tool("built.mjs")};
    console.log(JSON.stringify({ browser: browserPath(), built: isBuilt(${JSON.stringify(ROOT)}) }));
  `;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  const { browser, built } = JSON.parse(output) as { browser: string; built: boolean };
  if (!built) throw new Error("dist/ is missing or older than the sources: run `npm run build` first");
  return browser;
}
