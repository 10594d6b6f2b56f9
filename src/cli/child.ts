/** The process in which the files of a call are done: it gets a task, and answers. See `isolated.ts`. */
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { localeOf } from "../locales";
import { checkFile, writeOverall } from "./check-file";
import type { Answer, Task } from "./isolated";
import { keepOffice } from "./standin-excel";

const locale = localeOf("ja");
keepOffice();
// The library is WebAssembly. Compiling its code a second time for speed takes seconds, which the little that it is asked
// for (a chart of each kind, a rare function) never earns back.
setFlagsFromString("--liftoff-only");

function answer(what: Answer): void {
  process.send?.(what);
}

process.on("message", (task: Task) => {
  void (async () => {
    if (task.kind === "overall") {
      answer({ kind: "written", failure: await writeOverall(task.forms, task.target, locale) });
      return;
    }
    const { file, options, definitions, earlier } = task;
    const say = (message: string) => answer({ kind: "say", message });
    answer({ kind: "done", done: await checkFile(file, { options, definitions, earlier, locale, say }) });
  })();
});
// The command was ended: so is this.
process.on("disconnect", () => process.exit());
