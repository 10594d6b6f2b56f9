/** The self-test as the pane runs it, its record, and the record held against the stand-in. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { FACTS, SAFE_FACTS } from "../../../src/excel/conformance/facts";
import { NAMESPACE } from "../../../src/excel/conformance/facts/sheets";
import type { SelfTestSheet } from "../../../src/excel/host";
import { readReport, type SelfTestReport } from "../../../src/excel/conformance/report";
import { holdAgainstStandIn } from "../../../src/tools/conformance/hold";
import { closeAll, everything, HALF_FILLED, openFile, sheetId } from "../../support/standin";
import { temporaryFolder, write } from "../../support/headless";

const folder = temporaryFolder();
afterEach(closeAll);

const SOME = SAFE_FACTS.filter(({ id }) =>
  [
    "values.circled-figure",
    "merges.areas",
    "parts.two",
    "rules.list",
    "page.margins",
    "charts.one-row",
  ].includes(id),
);

/** A short self-test in the stand-in: what an Excel that is just like it would report. */
async function shortReport(): Promise<SelfTestReport> {
  const workbook = await openFile(HALF_FILLED);
  const { runSelfTest } = await import("../../../src/excel/conformance/self-test");
  const report = await runSelfTest({ sheetName: "動作確認", facts: SOME });
  workbook.close();
  return JSON.parse(JSON.stringify(report)) as SelfTestReport;
}

describe("the self-test", () => {
  it("asks every safe question through the add-in's own host; the workbook is as before, and nothing of it is in the record: no text of any cell, no sheet's name, not the file's", async () => {
    const workbook = await openFile(HALF_FILLED);
    const before = everything(workbook);
    const front = workbook.session.engine.activeSheet();
    const seen: number[] = [];
    const report = await workbook.host.selfTest({
      sheetName: "動作確認",
      onProgress: (done) => seen.push(done),
    });
    expect(report).toMatchObject({ complete: true, sheetRemoved: true, facts: FACTS.length });
    expect(report.probes.map(({ id }) => id)).toEqual(SAFE_FACTS.map(({ id }) => id));
    expect(seen).toHaveLength(SAFE_FACTS.length);
    expect(report.sets.ExcelApi).toBe("1.14");
    expect(everything(workbook)).toEqual(before);
    expect(workbook.session.engine.activeSheet()).toBe(front);

    const record = JSON.stringify(report);
    const { engine } = workbook.session;
    const texts = engine.sheets().flatMap(({ id, name }) => {
      const used = engine.usedArea(id);
      return [name, ...(used ? engine.texts(id, used).flat() : [])];
    });
    const long = texts.filter((text) => text.length > 6);
    expect(long.length).toBeGreaterThan(20);
    expect(long.filter((text) => record.includes(text))).toEqual([]);
  });

  it("can be stopped, and takes its sheet away all the same", async () => {
    const workbook = await openFile(HALF_FILLED);
    const stop = new AbortController();
    const names = () => workbook.session.engine.sheets().map(({ name }) => name);
    const before = names();
    const report = await workbook.host.selfTest({
      sheetName: "動作確認",
      signal: stop.signal,
      onProgress: (done) => done === 3 && stop.abort(),
    });
    expect(report).toMatchObject({ complete: false, sheetRemoved: true });
    expect(report.probes).toHaveLength(4);
    expect(names()).toEqual(before);
  });

  it("whose page is replaced in the middle is cleaned up by the next page, and no other sheet is touched", async () => {
    const workbook = await openFile(HALF_FILLED);
    const before = everything(workbook);
    let sheet: SelfTestSheet | null = null;
    const told = (one: SelfTestSheet | null) => (sheet ??= one);
    const stop = new AbortController();
    const cut = { sheetName: "動作確認", signal: stop.signal, onSheet: told };
    const { engine } = workbook.session;
    const removeSheet = jest.spyOn(engine, "removeSheet").mockImplementation(() => {
      throw new Error("the page is gone");
    });
    const report = await workbook.host.selfTest({ ...cut, onProgress: (done) => done === 3 && stop.abort() });
    removeSheet.mockRestore();
    expect(report.sheetRemoved).toBe(false);
    engine.addXmlPart(`<t xmlns="${NAMESPACE}">0</t>`);
    const own = { id: sheetId(workbook, "部の組織目標"), name: "動作確認" };
    await workbook.host.removeSelfTestSheet(own);
    expect(engine.sheets()).toHaveLength(2);
    await workbook.host.removeSelfTestSheet(sheet!);
    expect(everything(workbook)).toEqual(before);
    await workbook.host.removeSelfTestSheet(sheet!);
    expect(everything(workbook)).toEqual(before);
  });

  it("rejects where no sheet can be added, and says so where its own cannot be removed", async () => {
    const workbook = await openFile(HALF_FILLED);
    workbook.session.front = "other-workbook";
    await expect(workbook.host.selfTest({ sheetName: "動作確認" })).rejects.toThrow();
    workbook.session.front = "worksheet";
    const { runSelfTest } = await import("../../../src/excel/conformance/self-test");
    const onProgress = () => (workbook.session.front = "other-workbook");
    const report = await runSelfTest({ sheetName: "動作確認", facts: SOME, onProgress });
    expect(report.sheetRemoved).toBe(false);
  });
});

describe("a record held against the stand-in", () => {
  it("of an Excel that answers alike shows nothing", async () => {
    const { wrong, lines } = await holdAgainstStandIn(await shortReport());
    expect(wrong).toEqual([]);
    expect(lines[0]).toContain("0 answered otherwise");
  });

  it("made up, shows where the stand-in is wrong, and where its harsh temper is right", async () => {
    const report = await shortReport();
    const probes = report.probes.map((probe) => {
      if (probe.id === "values.circled-figure") return { ...probe, outcome: { answer: [1, "Double"] } };
      if (probe.id === "page.margins") return { ...probe, outcome: { refused: "AccessDenied" } };
      return probe;
    });
    const unknown = { ...report.probes[0]!, id: "old.question" };
    const { wrong, lines } = await holdAgainstStandIn({
      ...report,
      complete: false,
      probes: [...probes, unknown],
    });
    expect(wrong).toEqual(["values.circled-figure", "page.margins"]);
    const text = lines.join("\n");
    expect(text).toContain('Excel:    [1,"Double"]');
    expect(text).toContain('stand-in: ["①","String"]');
    expect(text).toContain("Excel:    refuses (AccessDenied)");
    expect(text).toContain("not asked any more: old.question");
    expect(text).toContain("The test was stopped");
  });

  it.each([
    ["no JSON", "x", 2],
    ["another JSON", '{"version":"16","probes":[{"id":1}]}', 2],
  ])("that is %s ends the command with %s", (_, text, status) => {
    const file = write(folder, "record.json", text);
    const loader = path.resolve("node_modules/tsx/dist/loader.mjs");
    const ended = spawnSync(process.execPath, ["--import", loader, "src/tools/conformance/main.ts", file], {
      encoding: "utf8",
    });
    expect([ended.status, ended.stderr]).toEqual([status, expect.stringContaining("動作確認") as string]);
    expect(() => readReport(text)).toThrow();
  });
});
