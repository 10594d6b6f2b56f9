/** The TypeScript program of the adapter, as the project compiles it. */
import path from "node:path";
import ts from "typescript";

export const ROOT = path.resolve(__dirname, "..", "..", "..");
/** The only room that says Excel and Office. */
const ADAPTER = path.join(ROOT, "src", "excel");

/** @param more further files that need not exist: their texts by absolute path */
export function createProgram(more: ReadonlyMap<string, string> = new Map()): ts.Program {
  const read = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options: own } = ts.parseJsonConfigFileContent(read.config, ts.sys, ROOT);
  // The definitions of Office.js are enough for the adapter; others' types only take time.
  const options = { ...own, types: ["office-js"] };
  const host = ts.createCompilerHost(options);
  host.readFile = (file) => more.get(path.resolve(file)) ?? ts.sys.readFile(file);
  host.fileExists = (file) => more.has(path.resolve(file)) || ts.sys.fileExists(file);
  const files = ts.sys.readDirectory(ADAPTER, [".ts", ".tsx"]);
  return ts.createProgram([...files, ...more.keys()], options, host);
}

export function isAdapter(file: string): boolean {
  return path.resolve(file).startsWith(ADAPTER + path.sep);
}
