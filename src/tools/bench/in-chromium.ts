/** A section of the bench that is measured in Chromium, on the built pages. Left out where there is no Chromium. */
import path from "node:path";
import process from "node:process";
import { chromium, type Browser } from "playwright-core";
import { startServer } from "../../standin/server/server";
import { browserPath } from "../browser.mjs";
import { FRAME_LIMIT } from "./longest-task";
import type { Section } from "./main";

/** @param measure is given the browser, and the address of the stand-in's page */
export async function inChromium(
  title: string,
  measure: (browser: Browser, url: string) => Promise<Omit<Section, "title">>,
): Promise<Section> {
  let executablePath: string;
  try {
    executablePath = browserPath();
  } catch {
    return { title, rows: [["left out: there is no Chromium here"]], over: [] };
  }
  const server = await startServer({ port: 0, root: path.join(process.cwd(), "dist") });
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    return { title, ...(await measure(browser, server.url)) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Longest frames, in milliseconds by what was going on meanwhile, as a section's rows. */
export function frameRows(longest: Iterable<readonly [string, number]>): Omit<Section, "title"> {
  const all = [...longest];
  return {
    rows: [
      ["while", "longest", "at most"],
      ...all.map(([what, time]) => [what, `${time.toFixed(0)} ms`, `${FRAME_LIMIT} ms`]),
    ],
    over: all.flatMap(([what, time]) =>
      time > FRAME_LIMIT ? [`longest frame, ${what}: ${time.toFixed(0)} ms, at most ${FRAME_LIMIT}`] : [],
    ),
  };
}
