/** The command's desk: a file that kills its process, or never ends, costs nobody else anything. */
import path from "node:path";
import type { Call } from "../../src/cli/check-file";
import { IsolatedDesk } from "../../src/cli/isolated";
import type { Form } from "../../src/form/form";
import { localeOf } from "../../src/locales";
import { temporaryFolder, write } from "../support/headless";

const folder = temporaryFolder();
/** Does as its file's name says. */
const program = write(
  folder,
  "child.cjs",
  `let count = 0;
  process.on("message", ({ kind, file, target }) => {
    count += 1;
    while (kind === "overall" && target === "never ends");
    if (kind === "overall") return process.send({ kind: "written", failure: null });
    if (file === "dies") process.exit(3);
    if (file === "is killed") process.kill(process.pid, "SIGKILL");
    if (file === "fills the memory") { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
    while (file === "never ends");
    process.send({ kind: "say", message: "about " + file });
    process.send({ kind: "done", done: { report: { file, error: null, sheets: [] }, forms: [], carriedOut: true, count } });
  });`,
);
const locale = localeOf("ja");

it.each([
  ["dies", "crashed"],
  ["is killed", "crashed"],
  ["fills the memory", "crashed"],
  ["never ends", "slow"],
] as const)(
  "a file over which the process %s is reported, and the next one is done",
  async (file, reason) => {
    const desk = new IsolatedDesk({ seconds: file === "never ends" ? 1 : 30, megabytes: 64 }, program);
    const said: string[] = [];
    const call = {
      options: {} as Call["options"],
      definitions: [],
      earlier: null,
      locale,
      say: (message: string) => said.push(message),
    };
    try {
      expect((await desk.check(file, call)).report.error).toEqual({
        code: "unreadable",
        message: locale.errors.fileReason[reason],
      });
      expect((await desk.check("good", call)).report).toEqual({ file: "good", error: null, sheets: [] });
      // One process for as many good files as there are.
      expect(await desk.check("good", call)).toMatchObject({ count: 2 });
      expect(await desk.overall([], path.join(folder, "out.xlsx"), locale)).toBeNull();
      expect(said).toEqual(["about good", "about good"]);
    } finally {
      desk.close();
    }
  },
);

it("a workbook over all that takes too long is given up with its own sentence; the bound grows with the forms", async () => {
  const forms = (count: number) => Array.from({ length: count }, () => ({}) as Form);
  const desk = new IsolatedDesk({ seconds: 0.2, megabytes: 64 }, program);
  try {
    const before = performance.now();
    expect(await desk.overall(forms(31), "never ends", locale)).toBe(locale.report.overall.slow(31));
    expect(performance.now() - before).toBeGreaterThan(750);
  } finally {
    desk.close();
  }
});
