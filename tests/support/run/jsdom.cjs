/** In place of the package jsdom: the worker's own, which all its test files share (see environment.cjs). */
module.exports = globalThis.jsdomOfWorker ?? require("../../../node_modules/jsdom");
