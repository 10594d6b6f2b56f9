/** The summary sheet refreshed in place: charts, merged cells, row heights and page breaks of another size, and undone. */
import ExcelJS from "exceljs";
import { checkWorkbook } from "../../../../src/actions/check";
import { buildSummary } from "../../../../src/actions/summary/summary";
import { undo } from "../../../../src/actions/undo";
import { errorSentence } from "../../../../src/actions/error-sentence";
import { MAX_COLUMNS, parseAddress, rectOf } from "../../../../src/cells/geometry";
import { localeOf } from "../../../../src/locales";
import { staleSummary } from "../../../../src/summary/stale";
import { seedRows } from "../../../support/forms/seed-form";
import { closeAll, COMPLETE, everything, openBytes, openFile, sheetId, type } from "../../../support/standin";
import type { Session } from "../../../../src/standin/model/session";
import type { OpenWorkbook } from "../../../../src/cli/standin-excel";

const ja = localeOf("ja");
const FORM = "部の組織目標";
const SUMMARY = "達成状況集計";

afterEach(closeAll);

async function stale(workbook: OpenWorkbook): Promise<string | null> {
  const { workbook: read, forms } = await checkWorkbook(workbook.host);
  return (
    staleSummary(
      read,
      forms.map(({ form }) => form),
    )?.sheetName ?? null
  );
}

it("a section that no row counts is noticed, and a refresh counts it; undone, all is as it was", async () => {
  const workbook = await openFile(COMPLETE);
  await buildSummary(workbook.host, ja);
  expect(await stale(workbook)).toBeNull();
  type(workbook, FORM, "G5", "新しい課");
  type(workbook, FORM, "H6", "ほとんど未達成だった");
  const before = everything(workbook);
  expect(await stale(workbook)).toBe(SUMMARY);

  const { inverse } = await buildSummary(workbook.host, ja);
  expect(await stale(workbook)).toBeNull();
  const { engine } = workbook.session;
  const labels = engine.values(sheetId(workbook, SUMMARY), parseAddress("A1:A120")).flat();
  expect(labels).toContain("新しい課");
  // One of the chart's names has changed with its source.
  expect(engine.charts(sheetId(workbook, SUMMARY))).toHaveLength(2);

  await undo(workbook.host, inverse);
  expect(everything(workbook)).toEqual(before);
});

it("what a person has written in the free columns stays where it is", async () => {
  const workbook = await openFile(COMPLETE);
  await buildSummary(workbook.host, ja);
  type(workbook, SUMMARY, "L8", "部長のメモ");
  type(workbook, FORM, "G5", "新しい課");
  await buildSummary(workbook.host, ja);
  const { engine } = workbook.session;
  const summary = sheetId(workbook, SUMMARY);
  expect(engine.values(summary, parseAddress("L8"))).toEqual([["部長のメモ"]]);
  expect(engine.values(summary, parseAddress("K1"))).toEqual([[ja.summary.freeArea]]);
});

it("what a person has written below is never covered: said where it stands, and nothing changed", async () => {
  const workbook = await openFile(COMPLETE);
  await buildSummary(workbook.host, ja);
  const { engine } = workbook.session;
  const summary = sheetId(workbook, SUMMARY);
  const { rows } = engine.usedArea(summary)!;
  type(workbook, SUMMARY, `B${rows + 2}`, "公表は5月");
  type(workbook, FORM, "G5", "新しい課");
  type(workbook, FORM, "G6", "もう一つの課");
  type(workbook, FORM, "H7", "ほとんど未達成だった");
  const before = everything(workbook);
  const refused = await buildSummary(workbook.host, ja).catch((error: unknown) => error);
  expect(errorSentence(ja, refused)).toBe(
    `集計の行や列が増え、「${SUMMARY}」の B${rows + 2} に書かれた内容と重なります。右のメモ欄か別のシートに移してから、もう一度お試しください。`,
  );
  expect(everything(workbook)).toEqual(before);
  type(workbook, SUMMARY, `B${rows + 2}`, "");
  type(workbook, SUMMARY, "L1", "公表は5月");
  await buildSummary(workbook.host, ja);
  expect(engine.values(summary, parseAddress("L1"))).toEqual([["公表は5月"]]);
});

it("the charts of a summary that version 1.0 made, elsewhere on the sheet, give way to those beside the tables", async () => {
  const workbook = await openFile(COMPLETE);
  await buildSummary(workbook.host, ja);
  const { engine } = workbook.session;
  const summary = sheetId(workbook, SUMMARY);
  const made = engine.charts(summary);
  for (const chart of made) {
    engine.removeChart(summary, chart.name);
    engine.putChart(summary, { ...chart, name: chart.name.replace(/(rating)?-bars/u, "$1s"), top: 600 });
  }
  // It did not keep in hidden names which cells its charts show.
  for (const { name, sheet } of engine.names()) if (/_bars/u.test(name)) engine.removeName(name, sheet);
  const before = everything(workbook);
  const { inverse } = await buildSummary(workbook.host, ja);
  const places = (charts: typeof made) => charts.map(({ name, top, left }) => ({ name, top, left }));
  expect(places(engine.charts(summary))).toEqual(places(made));
  await undo(workbook.host, inverse);
  expect(everything(workbook)).toEqual(before);
});

describe("a chart that a person has dressed otherwise", () => {
  const titles = ({ session: { engine } }: OpenWorkbook, summary: string) =>
    engine.charts(summary).map(({ title, width }) => [title, Math.round(width)]);

  async function dressed(): Promise<{ workbook: OpenWorkbook; summary: string }> {
    const workbook = await openFile(COMPLETE);
    await buildSummary(workbook.host, ja);
    const summary = sheetId(workbook, SUMMARY);
    const { engine } = workbook.session;
    for (const chart of engine.charts(summary))
      engine.putChart(summary, { ...chart, title: `${chart.title}（公表用）`, width: 200 });
    return { workbook, summary };
  }

  it("is left alone as long as it shows the same cells", async () => {
    const { workbook, summary } = await dressed();
    type(workbook, FORM, "H5", "ほとんど未達成だった");
    const before = titles(workbook, summary);
    const { inverse } = await buildSummary(workbook.host, ja);
    expect(titles(workbook, summary)).toEqual(before);
    await undo(workbook.host, inverse);
    expect(titles(workbook, summary)).toEqual(before);
  });

  it("is the same chart still when its rows have moved, and back after an undo", async () => {
    const { workbook, summary } = await dressed();
    const { engine } = workbook.session;
    // One of 職員課's: a section more.
    type(workbook, FORM, "G8", "新しい課");
    const before = everything(workbook);
    const [, owners] = engine.charts(summary);
    const { inverse } = await buildSummary(workbook.host, ja);
    const [ratings, moved, ...others] = engine.charts(summary);
    expect(others).toEqual([]);
    expect([ratings?.title, ratings?.width]).toEqual([`${ja.summary.chartTitle}（公表用）`, 200]);
    expect(moved?.name).not.toBe(owners?.name);
    expect(moved?.title).toBe(ja.summary.chartTitles.owner);
    await undo(workbook.host, inverse);
    expect(everything(workbook)).toEqual(before);
  });

  it("is as high as a table that has another row without showing it", async () => {
    const { workbook, summary } = await dressed();
    const { engine } = workbook.session;
    // The only item of two sections: without it, no row takes away what is shared.
    type(workbook, FORM, "G21", "課税課");
    const [, before] = engine.charts(summary);
    await buildSummary(workbook.host, ja);
    const [, after] = engine.charts(summary);
    expect(after!.height).toBeLessThan(before!.height);
  });
});

describe("rows of the summary that a person has moved: a refresh, undone, leaves the charts on the cells that they showed", () => {
  const rows = (row: number, count: number) => rectOf(row, 0, count, MAX_COLUMNS);

  it.each([
    ["a row above everything", (session: Session, id: string) => session.userInsert(id, rows(0, 1))],
    ["rows within a chart's table", (session: Session, id: string) => session.userInsert(id, rows(6, 2))],
    [
      "the header of a chart's table is deleted",
      (session: Session, id: string) => session.userDelete(id, rows(4, 1)),
    ],
  ])("%s", async (_, move) => {
    const workbook = await openFile(COMPLETE);
    await buildSummary(workbook.host, ja);
    const summary = sheetId(workbook, SUMMARY);
    const { session } = workbook;
    const made = session.engine.charts(summary).map(({ series }) => series);
    move(session, summary);
    const before = everything(workbook);
    expect(session.engine.charts(summary).map(({ series }) => series)).not.toEqual(made);
    const { inverse } = await buildSummary(workbook.host, ja);
    expect(session.engine.charts(summary).map(({ series }) => series)).toEqual(made);
    await undo(workbook.host, inverse);
    expect(everything(workbook)).toEqual(before);
  });
});

/** Its first actions one by one, where it goes from looking once more to clearing; then in steps. */
const STEP = 97;
const FIRST = 20;
/** As the library sends it. */
const SET_PROPERTY = 4;

it("fails on the way: the old sheet is whole, its charts and what is written beside it", async () => {
  const workbook = await openBytes(await smallForm());
  await buildSummary(workbook.host, ja);
  type(workbook, SUMMARY, "L3", "メモ");
  type(workbook, "小さな様式", "G6", "新しい課");
  type(workbook, "小さな様式", "H5", "ほとんど未達成だった");
  const before = everything(workbook);
  let atAction = 0;
  for (; ; atAction += atAction < FIRST ? 1 : STEP) {
    const stop = failChange(workbook, atAction);
    const outcome = await buildSummary(workbook.host, ja).catch((error: unknown) => error);
    stop();
    if (!(outcome instanceof Error)) break;
    expect([atAction, outcome]).toMatchObject([atAction, { code: "unexpected", undone: true }]);
    expect([atAction, everything(workbook)]).toEqual([atAction, before]);
  }
  expect(atAction).toBeGreaterThan(FIRST + STEP);
}, 300_000);

/** The first message that sets a property is the change: those before it only look. Gives back how to stop. */
function failChange({ session }: OpenWorkbook, atAction: number): () => void {
  const execute = session.execute.bind(session);
  let failed = false;
  session.execute = (body) => {
    const isChange = body.includes(`"ActionType":${SET_PROPERTY}`);
    if (isChange && !failed) session.failNextBatch({ atAction, code: "GeneralException" });
    failed ||= isChange;
    return execute(body);
  };
  return () => {
    session.execute = execute;
    expect(failed).toBe(true);
  };
}

/** A form of two items. */
async function smallForm(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("小さな様式");
  const rows = seedRows().map((row) => row.map((cell) => cell ?? null));
  sheet.addRows(rows.slice(0, 6));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
