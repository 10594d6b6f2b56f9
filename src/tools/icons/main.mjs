/**
 * Draws the SVG icons as the PNG files that the manifest names.
 *
 *     node src/tools/icons/main.mjs
 *
 * The PNG files are committed: this runs only after a drawing was changed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserPath } from "../browser.mjs";

const ICONS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../assets/icons");

/** Sizes in pixels. A ribbon button takes 16, 32 and 80; the add-in itself also 64, and the rest for scaled screens. */
const SIZES = {
  icon: [16, 24, 32, 48, 64, 80],
  check: [16, 32, 80],
  dropdown: [16, 32, 80],
  summary: [16, 32, 80],
};

const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ["--no-sandbox", "--disable-background-networking"],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(path.join(ICONS, `${name}.svg`), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
    writeFileSync(path.join(ICONS, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
