/** Before the tests (jest's `globalSetup`): dist/ as the sources say and one Chromium, where a chosen test needs them. */
const path = require("node:path");
const { needsBrowser, needsPages } = require("./chosen-tests.cjs");

const ROOT = path.resolve(__dirname, "..", "..", "..");

module.exports = async function prepare() {
  const { buildWhenOld } = await import("../../../src/tools/built.mjs");
  const { browserPath } = await import("../../../src/tools/browser.mjs");
  if (needsPages()) buildWhenOld(ROOT);
  if (!needsBrowser()) return;
  // Loaded only now: it takes its time.
  const { chromium } = require("playwright-core");
  const server = await chromium.launchServer({
    executablePath: browserPath({ install: true }),
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      // A page takes up what an earlier one has compiled: to open it takes a third less.
      "--process-per-site",
      // The pages' WebAssembly is compiled simply: to optimise it takes longer than any test runs it.
      "--js-flags=--liftoff-only",
    ],
  });
  // Each worker of jest connects to it.
  process.env.BROWSER_SERVER = server.wsEndpoint();
  globalThis.browserServer = server;
};
