/** Bytes of the script that the pane's first view needs, packed as servers send them. */
import path from "node:path";
import process from "node:process";
import { bytesOf, FIRST_VIEW_LIMIT, firstViewScripts } from "../first-view";
import type { Section } from "./main";

export function scriptSize(): Promise<Section> {
  const rows = [["the first view's script, packed", "bytes", "limit"]];
  const over: string[] = [];
  for (const language of ["ja", "en"] as const) {
    const bytes = bytesOf(firstViewScripts(path.join(process.cwd(), "dist"), language));
    rows.push([language, bytes.toLocaleString("en"), FIRST_VIEW_LIMIT.toLocaleString("en")]);
    if (bytes > FIRST_VIEW_LIMIT) {
      over.push(`first view in ${language}: ${bytes} bytes, at most ${FIRST_VIEW_LIMIT}`);
    }
  }
  return Promise.resolve({ title: "The pane's script", rows, over });
}
