/**
 * Which of the chosen tests can run on this machine: jest calls this with the files that it is about to run (`filter`).
 * What needs a program that is missing is left out, and that is said; with REQUIRE_LIBREOFFICE or
 * REQUIRE_WEB_SERVERS set the run fails instead. Nothing is looked for that no chosen test needs.
 */
const { spawnSync } = require("node:child_process");
const { existsSync, mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const ROOT = path.resolve(__dirname, "..", "..", "..");
const PROGRAMS = [
  { folder: "tests/libreoffice/", missing: missingLibreOffice, required: "REQUIRE_LIBREOFFICE" },
  { folder: "tests/deployment/", missing: missingWebServers, required: "REQUIRE_WEB_SERVERS" },
];
/** Tests that open the built pages in a Chromium. */
const PAGES = ["tests/browser/", "tests/deployment/", "tests/release/cdn.test.ts"];
const IN_BROWSER = [...PAGES, "tests/release/print.test.ts", "tests/standin/wire/browser.test.ts"];
const ON_PAGES = [...PAGES, "tests/release/release.test.ts"];

let chosen = [];

module.exports = async function chooseTests(files) {
  chosen = files.map((file) => ({ file, name: path.relative(ROOT, file).replaceAll(path.sep, "/") }));
  for (const { folder, missing, required } of PROGRAMS) {
    if (!isChosen([folder])) continue;
    const programs = missing();
    if (programs.length === 0) continue;
    if (process.env[required]) throw new Error(`${programs.join("、")} が見つかりません。`);
    process.stderr.write(`${programs.join("、")} がないため、${folder} は実行しません。\n`);
    chosen = chosen.filter(({ name }) => !name.startsWith(folder));
  }
  return { filtered: chosen.map(({ file }) => file) };
};

/** For the preparation, which jest calls afterwards. */
module.exports.needsPages = () => isChosen(ON_PAGES);
module.exports.needsBrowser = () => isChosen(IN_BROWSER);

function isChosen(places) {
  return chosen.some(({ name }) => places.some((place) => name.startsWith(place)));
}

/** Asked to turn a table into a workbook: the command soffice can be there without Calc. */
function missingLibreOffice() {
  const folder = mkdtempSync(path.join(tmpdir(), "calc-"));
  try {
    writeFileSync(path.join(folder, "table.csv"), "1,2\n");
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const convert = ["--headless", "--convert-to", "xlsx", "--outdir", folder];
    spawnSync("soffice", [profile, ...convert, path.join(folder, "table.csv")], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return existsSync(path.join(folder, "table.xlsx")) ? [] : ["LibreOffice (soffice)"];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function missingWebServers() {
  return ["/usr/sbin/nginx", "/usr/sbin/apache2", "/usr/bin/openssl"].filter(
    (program) => !existsSync(program),
  );
}
