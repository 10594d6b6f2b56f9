/** Before the tests (jest's `globalSetup`): dist/ as the sources say and a Chromium, where a chosen test needs them. */
const path = require("node:path");
const { needsBrowser, needsPages } = require("./chosen-tests.cjs");

const ROOT = path.resolve(__dirname, "..", "..", "..");

module.exports = async function prepare() {
  const { buildWhenOld, bundleWhenOld } = await import("../../../src/tools/built.mjs");
  const { browserPath } = await import("../../../src/tools/browser.mjs");
  if (needsPages()) buildWhenOld(ROOT);
  if (!needsBrowser()) return;
  process.env.BROWSER_PATH = browserPath({ install: true });
  process.env.KEPT_BY_WORKER = await bundleWhenOld(ROOT, "tests/browser/support/worker-site.ts");
};
