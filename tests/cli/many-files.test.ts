/** Many files in one call: side by side, in the order of the call, and how far it is in the last line of a terminal. */
import type { Call, Done } from "../../src/cli/check-file";
import { runCheck, type Desk, type Output } from "../../src/cli/check-files";
import { IsolatedDesk, IsolatedDesks } from "../../src/cli/isolated";
import { readOptions } from "../../src/cli/options";
import { Progress } from "../../src/cli/report/progress";
import { fileError, type WorkbookReport } from "../../src/cli/report/report";
import { ReportWriter } from "../../src/cli/report/report-writer";
import { localeOf } from "../../src/locales";
import { temporaryFolder, write } from "../support/headless";

const locale = localeOf("ja");
const folder = temporaryFolder();
const NAMES = ["a", "b", "c", "d", "e", "f", "g"];

/** Files take as many turns as the desk says; the largest number at once is noted. */
function slowDesk(places: number, turns: (file: string) => number) {
  const seen = { most: 0, now: 0 };
  const desk: Desk = {
    places,
    async check(file: string, { say }: Call): Promise<Done> {
      seen.now += 1;
      seen.most = Math.max(seen.most, seen.now);
      for (let turn = 0; turn < turns(file); turn += 1) await new Promise(setImmediate);
      say(`about ${file}`);
      seen.now -= 1;
      return {
        report: { file, lost: [], error: null, sheets: [] },
        forms: [],
        carriedOut: file !== "refused",
      };
    },
    overall: () => Promise.resolve(null),
  };
  return { desk, seen };
}

async function run(desk: Desk, files: readonly string[]) {
  const options = readOptions(files, locale);
  const messages: string[] = [];
  const reports: string[] = [];
  const steps: string[] = [];
  const output: Output = {
    say: (message) => messages.push(message),
    report: ({ file }) => void reports.push(file),
    progress: (done, all) => steps.push(`${done}/${all}`),
  };
  const status = await runCheck(options!, locale, output, desk);
  return { status, messages, reports, steps };
}

it("reports and messages come in the order of the call, however long each file takes", async () => {
  const { desk, seen } = slowDesk(3, (file) => (file === "a" ? 50 : file === "d" ? 20 : 1));
  const { reports, messages, steps, status } = await run(desk, NAMES);
  expect(reports).toEqual(NAMES);
  expect(messages).toEqual(NAMES.map((name) => `about ${name}`));
  expect(steps).toEqual(["0/7", "1/7", "2/7", "3/7", "4/7", "5/7", "6/7", "7/7"]);
  expect(seen.most).toBeGreaterThan(1);
  // A few are waiting for their turn, whatever the number of files.
  expect(seen.most).toBeLessThanOrEqual(5);
  expect(status).toBe(0);
});

it("with one place, one file at a time", async () => {
  const { desk, seen } = slowDesk(1, () => 3);
  expect((await run(desk, NAMES)).reports).toEqual(NAMES);
  expect(seen.most).toBe(1);
});

it("a file that could not be done as asked makes the status 2, whatever comes after it", async () => {
  const { desk } = slowDesk(2, () => 1);
  expect((await run(desk, ["a", "refused", "b"])).status).toBe(2);
});

it("a process for each place: a file that kills its process leaves the others alone", async () => {
  const program = write(
    folder,
    "child.cjs",
    `process.on("message", ({ file }) => {
      if (file === "dies") process.exit(3);
      const done = { report: { file, lost: [], error: null, sheets: [] }, forms: [], carriedOut: true, pid: process.pid };
      setTimeout(() => process.send({ kind: "done", done }), 20);
    });`,
  );
  const desks = new IsolatedDesks(2, () => new IsolatedDesk({ seconds: 30, megabytes: 64 }, program));
  try {
    const { reports, status } = await run(desks, ["a", "dies", "b", "c", "d"]);
    expect(reports).toEqual(["a", "dies", "b", "c", "d"]);
    expect(status).toBe(2);
    const call = {
      options: {} as Call["options"],
      definitions: [],
      earlier: null,
      locale,
      say: () => undefined,
    };
    const done = await Promise.all(["a", "b", "c"].map((file) => desks.check(file, call)));
    expect(new Set(done.map((one) => (one as unknown as { pid: number }).pid)).size).toBe(2);
  } finally {
    desks.close();
  }
});

describe("how far it is", () => {
  const terminal = (isTTY: boolean) => {
    let text = "";
    return { isTTY, write: (more: string) => (text += more), text: () => text };
  };

  it("stands in a terminal's last line, out of the way of messages, and is gone at the end", () => {
    const to = terminal(true);
    const progress = new Progress(to, locale);
    progress.show(1, 2);
    progress.around(() => to.write("保存しました\n"));
    progress.show(2, 2);
    const line = "確認しています… 1 / 2";
    expect(to.text()).toBe(`\r\u001b[K${line}\r\u001b[K保存しました\n${line}\r\u001b[K`);
  });

  it.each([
    ["no terminal", false, 3],
    ["a single file", true, 1],
  ])("%s: nothing is written", (_, isTTY, all) => {
    const to = terminal(isTTY);
    const progress = new Progress(to, locale);
    progress.show(0, all);
    progress.around(() => to.write("x"));
    progress.show(all, all);
    expect(to.text()).toBe("x");
  });
});

describe("the report, workbook by workbook", () => {
  const workbooks: WorkbookReport[] = [
    fileError("二行\u2028目\n.xlsx", "not-found", locale),
    { file: "b.xlsx", lost: [], error: null, sheets: [{ sheet: "表\u2029紙", form: null }] },
  ];
  const written = async (json: boolean, some: readonly WorkbookReport[]) => {
    let text = "";
    const writer = new ReportWriter(json, locale, (more) => {
      text += more;
      return Promise.resolve();
    });
    for (const one of some) await writer.add(one);
    await writer.end();
    return text;
  };

  it.each([0, 1, 2])("%i workbooks: one JSON text, as if it had been written at once", async (count) => {
    const some = workbooks.slice(0, count);
    expect(await written(true, some)).toBe(`${JSON.stringify({ version: 1, workbooks: some }, null, 2)}\n`);
  });

  it("to be read: a blank line between two workbooks", async () => {
    expect(await written(false, workbooks)).toMatch(/^■ [^\n]+\n {2}[^\n]+\n\n■ b\.xlsx\n {2}\[表/);
  });
});
