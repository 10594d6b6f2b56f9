/**
 * How much script the pane's first view needs: what its page names, and in a language other than Japanese the part
 * with that language's sentences. office.js, which is Excel's own, is not counted; everything else comes afterwards.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes after `gzip -9`, as servers send them. Two libraries as ES2021 took three thousand more than as they come. */
export const FIRST_VIEW_LIMIT = 130_000;

export interface Script {
  /** A file of the folder. */
  readonly file: string;
  /** Bytes after `gzip -9`. */
  readonly bytes: number;
}

/** The scripts of a built folder that the first view of the pane needs. Throws where one of them is not there. */
export function firstViewScripts(dist: string, language: "ja" | "en"): Script[] {
  const page = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const named = [...page.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map(([, source = ""]) => source);
  // Beside the page lies what is ours.
  const own = named.filter((source) => !source.includes("/"));
  if (own.length === 0) throw new Error("the page names no script of the pane");
  const words = readdirSync(dist).filter((file) => /^en\.[0-9a-f]+\.js$/.test(file));
  if (language === "en" && words.length !== 1)
    throw new Error("the English sentences are no part of their own");
  return [...own, ...(language === "en" ? words : [])].map((file) => scriptOf(dist, file));
}

function scriptOf(dist: string, file: string): Script {
  return { file, bytes: gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length };
}

export function bytesOf(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}
