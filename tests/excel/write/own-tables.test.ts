/** 提出状況 and 指摘一覧 over the real office.js and the stand-in: made, made anew in place, removed, undone. */
import { keepExpected, makeBoard, removeBoard } from "../../../src/actions/compiling/board";
import { checkWorkbook } from "../../../src/actions/check";
import { makeReview, removeReview } from "../../../src/actions/compiling/review-sheet";
import { undo } from "../../../src/actions/undo";
import { screenLocaleOf } from "../../../src/locales/screens";
import type { Edit } from "../../../src/workbook/edit";
import { closeAll, HALF_FILLED, openFile, sheetId, THREE_DEPARTMENTS, type } from "../../support/standin";

afterEach(closeAll);

type Workbook = Awaited<ReturnType<typeof openFile>>;
const { board, review } = screenLocaleOf("ja").collect;

function texts({ session: { engine } }: Workbook, sheet: string): string[][] {
  const id = engine.sheets().find(({ name }) => name === sheet)?.id ?? "";
  return engine.texts(id, engine.usedArea(id)!);
}

const sheetsOf = ({ session: { engine } }: Workbook) => engine.sheets().map(({ name }) => name);

const MAKERS: readonly [
  string,
  (workbook: Workbook) => Promise<{ readonly refreshed: boolean; readonly inverse: readonly Edit[] }>,
  (workbook: Workbook) => Promise<{ readonly inverse: readonly Edit[] }>,
][] = [
  ["提出状況", ({ host }) => makeBoard(host, board.words), ({ host }) => removeBoard(host, board.words)],
  [
    "指摘一覧",
    ({ host }) => makeReview(host, review.words, null),
    ({ host }) => removeReview(host, review.words),
  ],
];

describe.each(MAKERS)("%s", (name, make, remove) => {
  it("is made by two trips, made anew in place with the notes beside it, and each step is undone", async () => {
    const workbook = await openFile(HALF_FILLED);
    const made = await make(workbook);
    expect(made.refreshed).toBe(false);
    expect(sheetsOf(workbook)).toEqual(["部の組織目標", name]);
    type(workbook, name, "M5", "電話済み");
    type(workbook, "部の組織目標", "H27", "");
    const first = texts(workbook, name);
    const again = await make(workbook);
    expect(again.refreshed).toBe(true);
    expect(sheetsOf(workbook)).toEqual(["部の組織目標", name]);
    expect(texts(workbook, name)[4]?.at(-1)).toBe("電話済み");
    await undo(workbook.host, again.inverse);
    expect(texts(workbook, name)).toEqual(first);
    const { engine } = workbook.session;
    engine.setCell(sheetId(workbook, name), 4, 12, "", false);
    await undo(workbook.host, made.inverse);
    expect(sheetsOf(workbook)).toEqual(["部の組織目標"]);
  });

  it("is never taken for a form, nor for the summary", async () => {
    const workbook = await openFile(THREE_DEPARTMENTS);
    const before = (await checkWorkbook(workbook.host)).forms.map(({ form }) => form.sheetName);
    await make(workbook);
    const { forms } = await checkWorkbook(workbook.host);
    expect(forms.map(({ form }) => form.sheetName)).toEqual(before);
  });

  it("is removed, comes back by undo, and notes beside it stay", async () => {
    const workbook = await openFile(HALF_FILLED);
    await make(workbook);
    const made = texts(workbook, name);
    const { inverse } = await remove(workbook);
    expect(sheetsOf(workbook)).toEqual(["部の組織目標"]);
    await undo(workbook.host, inverse);
    expect(texts(workbook, name)).toEqual(made);
    type(workbook, name, "M5", "電話済み");
    await remove(workbook);
    expect(texts(workbook, name).flat().filter(Boolean)).toEqual(["電話済み"]);
  });
});

it("the board has a row for each department that is expected, and a link to its sheet", async () => {
  const workbook = await openFile(THREE_DEPARTMENTS);
  const kept = await keepExpected(workbook.host, ["市民部", "福祉部", "総務部"]);
  await makeBoard(workbook.host, board.words);
  const rows = texts(workbook, "提出状況").slice(4);
  expect(rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
    ["市民部", "完了", "市民部"],
    ["福祉部", "未提出", ""],
    ["総務部", "完了", "総務部"],
    ["都市整備部", "完了(一覧にない部署)", "都市整備部"],
  ]);
  expect(rows[0]?.[2]).toBe("100.0%");
  await undo(workbook.host, kept.inverse);
  const workbookNow = await workbook.host.readWorkbook();
  expect(workbookNow.settings).toEqual({});
});

it("a department's own list stands beside that of all, and both are removed at once", async () => {
  const workbook = await openFile(HALF_FILLED);
  await makeReview(workbook.host, review.words, null);
  await makeReview(workbook.host, review.words, "総務部");
  expect(sheetsOf(workbook)).toEqual(["部の組織目標", "指摘一覧", "指摘一覧_総務部"]);
  const { forms } = await checkWorkbook(workbook.host);
  const wanted = forms[0]!.report.findings.filter(({ severity }) => severity !== "advice").length;
  expect(wanted).toBeGreaterThan(3);
  expect(texts(workbook, "指摘一覧").slice(4)).toHaveLength(wanted);
  expect(texts(workbook, "指摘一覧_総務部").slice(4)).toHaveLength(wanted);
  const { removed } = await removeReview(workbook.host, review.words);
  expect(removed).toBe(2);
  expect(sheetsOf(workbook)).toEqual(["部の組織目標"]);
});
