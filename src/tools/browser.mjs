/**
 * Finds a Chromium for the browser tests and screenshots, or installs one: CHROME_PATH, then the usual places, then
 * playwright's own download into the user's folder. Debian's package, which changes the system, only on a machine that is
 * made for tests (CI) or where it is asked for (INSTALL_BROWSER=1), and as root.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";

const PLACES = [
  // Debian's Chromium without windows of its own: the same pages with a third less work.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of the browser's executable. Throws when there is none and none can be installed. */
export function browserPath({ install = false } = {}) {
  const found = find();
  if (found) return found;
  if (install) {
    if (!maySetUpSystem() || !installDebian()) installPlaywright();
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(
    "Chromium (or Chrome, Edge) is needed. Install one, set CHROME_PATH to its executable, " +
      "or, as root on Debian, set INSTALL_BROWSER=1 to have it installed.",
  );
}

function find() {
  return [process.env.CHROME_PATH, ...PLACES, playwrightPath()].find((place) => place && existsSync(place));
}

/** @param {Readonly<Record<string, string | undefined>>} environment */
export function maySetUpSystem(environment = process.env) {
  const { CI, INSTALL_BROWSER } = environment;
  return [CI, INSTALL_BROWSER].some((value) => value !== undefined && !["", "0", "false"].includes(value));
}

function installDebian() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return false;
  process.stderr.write("Chromium をインストールしています…\n");
  const apt = (...parameters) =>
    spawnSync("apt-get", ["-qq", ...parameters], {
      stdio: ["ignore", process.stderr.fd, process.stderr.fd],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  const install = (browser) => apt("install", "-y", "--no-install-recommends", browser, "fonts-noto-cjk");
  // An older Debian has only the whole one.
  return apt("update") && (install("chromium-headless-shell") || install("chromium"));
}

function installPlaywright() {
  const cli = createRequire(import.meta.url).resolve("playwright-core/cli.js");
  return (
    spawnSync(process.execPath, [cli, "install", "chromium"], {
      stdio: ["ignore", process.stderr.fd, process.stderr.fd],
    }).status === 0
  );
}

function playwrightPath() {
  try {
    return createRequire(import.meta.url)("playwright-core").chromium.executablePath();
  } catch {
    return undefined;
  }
}
