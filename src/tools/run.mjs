/**
 * The project's commands on a machine that has only Node and git: each sets up what it needs, then runs.
 *
 *     node src/tools/run.mjs start|test|check|bench|samples|screenshots|build|release|api-sets|conformance|start-excel [arguments]
 *
 * Everything that this file says goes to standard error, so that `check --json` prints JSON and nothing else.
 * Only Node's own modules are imported here: it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { browserPath } from "./browser.mjs";
import { isBuilt } from "./built.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const MINIMUM_NODE = 20;
const [command, ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split(".")[0]) < MINIMUM_NODE) {
  fail(`Node.js ${MINIMUM_NODE} 以降が必要です(お使いの版: ${process.versions.node})。`);
}

/** From here, not from the folder in which the command was called. */
const tsx = ["--import", new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href];
const commands = {
  start() {
    install();
    build();
    node([...tsx, "src/standin/server/main.ts", ...rest]);
  },
  test() {
    install();
    build();
    process.env.CHROME_PATH = browserPath({ install: true });
    node(["node_modules/jest/bin/jest.js", ...leftOut(), ...rest]);
  },
  check() {
    install();
    node([...tsx, "src/cli/main.ts", ...rest], { cwd: process.env.INIT_CWD ?? process.cwd() });
  },
  bench() {
    install();
    build();
    // Bundled as the pane's script is: run file by file, each call from one to another would cost extra.
    const bundle = path.join(ROOT, "node_modules", ".cache", "bench.cjs");
    const bundled = spawnSync(
      process.execPath,
      [
        "node_modules/esbuild/bin/esbuild",
        "src/tools/bench/main.ts",
        "--bundle",
        "--platform=node",
        "--packages=external",
        "--log-level=error",
        `--outfile=${bundle}`,
      ],
      { cwd: ROOT, stdio: ["ignore", process.stderr.fd, process.stderr.fd] },
    );
    if (bundled.status !== 0) fail("計測の準備に失敗しました。");
    node([bundle, ...rest]);
  },
  samples() {
    install();
    node([...tsx, "src/tools/samples/main.ts", ...rest]);
  },
  screenshots() {
    install();
    build();
    process.env.CHROME_PATH = browserPath({ install: true });
    node([...tsx, "src/tools/screenshots/main.ts", ...rest]);
  },
  build() {
    install();
    node([...tsx, "src/tools/build/main.ts", ...rest]);
  },
  release() {
    install();
    node([...tsx, "src/tools/release/main.ts", ...rest]);
  },
  "api-sets"() {
    install();
    node([...tsx, "src/tools/api-sets/main.ts", ...rest]);
  },
  conformance() {
    install();
    node([...tsx, "src/tools/conformance/main.ts", ...rest]);
  },
  "start-excel"() {
    install();
    build();
    node([...tsx, "src/tools/start-excel.ts", ...rest]);
  },
};

const run = commands[command];
if (!run) fail(`使い方: node src/tools/run.mjs ${Object.keys(commands).join("|")}`);
run();

/** Installs the locked packages unless this very lock file is installed already. Install scripts are not needed. */
function install() {
  const lock = createHash("sha256")
    .update(readFileSync(path.join(ROOT, "package-lock.json")))
    .digest("hex");
  const stamp = path.join(ROOT, "node_modules", ".installed-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  // Somebody's own `npm ci`: npm writes this file when it has finished.
  const finished = path.join(ROOT, "node_modules", ".package-lock.json");
  if (
    existsSync(finished) &&
    statSync(finished).mtimeMs > statSync(path.join(ROOT, "package-lock.json")).mtimeMs
  )
    return;
  say("部品を準備しています(初回のみ、数分かかります)…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const result = spawnSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", process.stderr.fd, process.stderr.fd],
    shell: process.platform === "win32",
  });
  if (result.status !== 0) fail("部品を準備できませんでした。ネットワークの接続を確認してください。");
  writeFileSync(stamp, lock);
}

/** Builds dist/ when a source is newer than the last build. */
function build() {
  if (isBuilt(ROOT)) return;
  say("画面を組み立てています…");
  const result = spawnSync(process.execPath, [...tsx, path.join(ROOT, "src/tools/build/main.ts")], {
    cwd: ROOT,
    // What a build may be told by the environment is for `npm run build`.
    env: { ...process.env, ADDIN_ORIGIN: undefined, ADDIN_OFFICE_JS: undefined, ADDIN_OUT: undefined },
    stdio: ["ignore", process.stderr.fd, process.stderr.fd],
  });
  if (result.status !== 0) fail("組み立てに失敗しました。");
}

/** Some tests run only where their programs are installed; where they are not, that is said. */
function leftOut() {
  const folders = [...libreOfficeTests(), ...webServerTests()];
  return folders
    .flatMap((folder) => ["--testPathIgnorePatterns", folder])
    .concat(folders.length > 0 ? ["--testPathIgnorePatterns", "/node_modules/"] : []);
}

/** The folder of the tests that let LibreOffice recalculate, when they are left out. */
function libreOfficeTests() {
  if (calcWorks()) return [];
  if (process.env.REQUIRE_LIBREOFFICE) fail("LibreOffice (soffice) が見つかりません。");
  say("LibreOffice がないため、tests/libreoffice は実行しません。");
  return ["tests/libreoffice/"];
}

/** The folder of the tests that serve the pages with nginx and Apache, when they are left out. */
function webServerTests() {
  const missing = ["/usr/sbin/nginx", "/usr/sbin/apache2", "/usr/bin/openssl"].filter(
    (program) => !existsSync(program),
  );
  if (missing.length === 0) return [];
  if (process.env.REQUIRE_WEB_SERVERS) fail(`${missing.join("、")} が見つかりません。`);
  say(`${missing.join("、")} がないため、tests/deployment は実行しません。`);
  return ["tests/deployment/"];
}

/** Whether LibreOffice turns a table into a workbook: soffice may be there without Calc. */
function calcWorks() {
  const folder = mkdtempSync(path.join(tmpdir(), "calc-"));
  try {
    writeFileSync(path.join(folder, "table.csv"), "1,2\n");
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const convert = [
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      folder,
      path.join(folder, "table.csv"),
    ];
    spawnSync("soffice", [profile, ...convert], { stdio: "ignore", timeout: 120_000 });
    return existsSync(path.join(folder, "table.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs node with inherited streams and ends with its exit status. */
function node(parameters, { cwd = ROOT } = {}) {
  const absolute = parameters.map((part) =>
    /^(src|node_modules)\//.test(part) ? path.join(ROOT, part) : part,
  );
  const result = spawnSync(process.execPath, absolute, { cwd, stdio: "inherit" });
  process.exit(result.status ?? 1);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(2);
}
