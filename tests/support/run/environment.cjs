/**
 * jest's environment for Node, with what every file of a worker may share: each would load it anew, which takes seconds.
 * None can be changed by a test: jsdom as a package, the code that V8 has compiled of the workbook engine, and the browser
 * with the pages' server.
 */
const { ChildProcess } = require("node:child_process");
const { Server, Socket } = require("node:net");
const { setFlagsFromString } = require("node:v8");
const { TestEnvironment } = require("jest-environment-node");

// To optimise the engine's code in the background takes longer than any test runs it.
setFlagsFromString("--liftoff-only");

/** V8 compiles the same WebAssembly once, as long as something holds on to it. */
let engineCode = null;

/** What a browser and a server hold open. */
const OPEN = [ChildProcess, Server, Socket];

module.exports = class WorkerEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.defineProperty(this.global, "jsdomOfWorker", { get: () => require("jsdom") });
    // What prepare.cjs has made of tests/browser/support/worker-site.ts.
    Object.defineProperty(this.global, "keptByWorker", { get: () => require(process.env.KEPT_BY_WORKER) });
    const { WebAssembly } = this.global;
    const { compile } = WebAssembly;
    WebAssembly.compile = async (code) => {
      const compiled = await compile(code);
      engineCode ??= compiled;
      return compiled;
    };
  }

  /** What stays open for the next file must not keep the worker from ending after the last one. */
  async teardown() {
    for (const handle of process._getActiveHandles()) {
      if (OPEN.some((kind) => handle instanceof kind)) handle.unref();
    }
    await super.teardown();
  }
};
