/** Which packages built pages hold: a list beside the build's stamp, for the archives of a release. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Module } from "webpack";

/** A package's folder in each line, as seen from the project's. */
const LIST_NAME = ".packages";

/** @param folder the built pages @param root the project's @param modules of which the pages were made */
export function writePackages(folder: string, root: string, modules: Iterable<Module>): void {
  const found = new Set<string>();
  const visit = (module: Module & { modules?: Iterable<Module>; resource?: string }) => {
    for (const inner of module.modules ?? []) visit(inner);
    const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.resource ?? "");
    if (match) found.add(path.relative(root, match[1]!));
  };
  for (const module of modules) visit(module);
  writeFileSync(path.join(folder, LIST_NAME), [...found].join("\n"));
}

/** @param folder the built pages @param root the project's */
export function readPackages(folder: string, root: string): string[] {
  const names = readFileSync(path.join(folder, LIST_NAME), "utf8").split("\n");
  return names.map((name) => path.join(root, name));
}
