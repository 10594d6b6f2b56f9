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
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { browserPath } from "./browser.mjs";
import { buildWhenOld, bundleWhenOld } from "./built.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const MINIMUM_NODE = 20;
const [command, ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split(".")[0]) < MINIMUM_NODE) {
  fail(`Node.js ${MINIMUM_NODE} 以降が必要です(お使いの版: ${process.versions.node})。`);
}

/** What is installed and built before a command, and the program that it is. Gives back the exit status. */
const commands = {
  start() {
    buildWhenOld(ROOT);
    return source("src/standin/server/main.ts");
  },
  test() {
    // jest builds the pages and starts a browser where a chosen test needs them: tests/support/run.
    return node([...optimisingLater(), path.join(ROOT, "node_modules/jest/bin/jest.js")]);
  },
  "test:long"() {
    // See tests/support/random.ts.
    process.env.LONG_RANDOM_TESTS = "1";
    return commands.test();
  },
  async check() {
    await bundleWhenOld(ROOT, "src/cli/child.ts");
    return node([await bundleWhenOld(ROOT, "src/cli/main.ts")], process.env.INIT_CWD ?? process.cwd());
  },
  async bench() {
    buildWhenOld(ROOT);
    await bundleWhenOld(ROOT, "src/cli/child.ts");
    await bundleWhenOld(ROOT, "src/tools/bench/opening-child.ts");
    // Bundled as the pane's script is: run file by file, each call from one to another would cost extra.
    return node([await bundleWhenOld(ROOT, "src/tools/bench/main.ts")]);
  },
  samples: () => source("src/tools/samples/main.ts"),
  screenshots() {
    buildWhenOld(ROOT);
    process.env.CHROME_PATH = browserPath({ install: true });
    return source("src/tools/screenshots/main.ts");
  },
  build: () => source("src/tools/build/main.ts"),
  release: () => source("src/tools/release/main.ts"),
  "api-sets": () => source("src/tools/api-sets/main.ts"),
  conformance: () => source("src/tools/conformance/main.ts"),
  "start-excel"() {
    buildWhenOld(ROOT);
    return source("src/tools/start-excel.ts");
  },
};

if (!Object.hasOwn(commands, command)) {
  fail(`使い方: node src/tools/run.mjs ${Object.keys(commands).join("|")}`);
}
try {
  install();
  process.exit(await commands[command]());
} catch (error) {
  fail(error.message);
}

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
  if (result.status !== 0)
    throw new Error("部品を準備できませんでした。ネットワークの接続を確認してください。");
  writeFileSync(stamp, lock);
}

/** Runs a program's sources as they are. */
function source(file) {
  // The loader's address: its name alone would be looked up from the folder in which the program runs.
  const tsx = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
  return node(["--import", tsx, path.join(ROOT, file)]);
}

/** Runs node with the command's arguments and this process' streams; gives back the exit status. */
function node(program, cwd = ROOT) {
  return spawnSync(process.execPath, [...program, ...rest], { cwd, stdio: "inherit" }).status ?? 1;
}

/**
 * Each test file has its own copy of all modules, most of which run briefly: V8 is to optimise a function when it has run
 * eight times longer than usual. Measured over eight groups of files, that takes a sixth off their processor time. V8's
 * settings come and go, and Node starts with none that it does not know.
 */
function optimisingLater() {
  const setting = "--interrupt-budget=540000";
  return spawnSync(process.execPath, [setting, "--eval", ""]).status === 0 ? [setting] : [];
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(2);
}
