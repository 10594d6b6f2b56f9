/**
 * jest's environment for Node, with what every file of a worker may share: each would load it anew, which takes seconds.
 * Neither can be changed by a test: jsdom as a package, and the code that V8 has compiled of the workbook engine.
 */
const { setFlagsFromString } = require("node:v8");
const { TestEnvironment } = require("jest-environment-node");

// To optimise the engine's code in the background takes longer than any test runs it.
setFlagsFromString("--liftoff-only");

/** V8 compiles the same WebAssembly once, as long as something holds on to it. */
let engineCode = null;

module.exports = class WorkerEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.defineProperty(this.global, "jsdomOfWorker", { get: () => require("jsdom") });
    const { WebAssembly } = this.global;
    const { compile } = WebAssembly;
    WebAssembly.compile = async (code) => {
      const compiled = await compile(code);
      engineCode ??= compiled;
      return compiled;
    };
  }
};
