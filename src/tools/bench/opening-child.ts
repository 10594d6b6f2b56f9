/** A process that opens each workbook with the engine, reads every cell, changes one and saves: what a batch is held against. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { gunzipSync } from "node:zlib";
import { loadEngine } from "../../standin/engine/file/load";
import { save } from "../../cli/output";

const folder = path.dirname(createRequire(__filename).resolve("excelize-wasm"));
const library = gunzipSync(readFileSync(path.join(folder, "excelize.wasm.gz")));

process.on("message", ({ file, options: { out } }: { file: string; options: { out: string } }) => {
  void (async () => {
    const engine = (await loadEngine(library)).open(readFileSync(file), path.basename(file));
    for (const { id } of engine.sheets()) {
      const area = engine.usedArea(id, true);
      if (area) engine.values(id, area);
    }
    const [first] = engine.sheets();
    if (first) engine.setCell(first.id, 500, 0, "x", false);
    await save(path.join(out, path.basename(file)), engine.save());
    process.send?.({ kind: "done" });
  })();
});
process.on("disconnect", () => process.exit());
