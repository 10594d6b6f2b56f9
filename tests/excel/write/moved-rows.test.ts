/** An undo after rows were inserted, deleted or sorted: into the rows that were meant, or not at all, and that is said. */
import { checkWorkbook } from "../../../src/actions/check";
import { blankForms } from "../../../src/actions/blank-form";
import { setDropdowns } from "../../../src/actions/dropdowns";
import { fixSeen } from "../../../src/actions/fix";
import { setHighlights } from "../../../src/actions/highlight";
import { makeSelfCheck } from "../../../src/actions/self-check";
import { buildSummary } from "../../../src/actions/summary/summary";
import { undo } from "../../../src/actions/undo";
import { parseAddress, rectOf } from "../../../src/cells/geometry";
import { localeOf } from "../../../src/locales";
import type { Edit } from "../../../src/workbook/edit";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { closeAll, everything, HALF_FILLED, openFile, sheetId, type } from "../../support/standin";

afterEach(closeAll);

const ja = localeOf("ja");
const FORM = "部の組織目標";
type Workbook = Awaited<ReturnType<typeof openFile>>;
const WHOLE = 16_384;

async function fixes({ host }: Workbook): Promise<readonly Edit[]> {
  const [checked] = (await checkWorkbook(host)).forms;
  return (await fixSeen(host, checked!.form, checked!.report.findings)).inverse;
}

const insert = (workbook: Workbook, row: number, rows = 1) =>
  workbook.session.userInsert(sheetId(workbook, FORM), rectOf(row, 0, rows, WHOLE));
const remove = (workbook: Workbook, row: number) =>
  workbook.session.userDelete(sheetId(workbook, FORM), rectOf(row, 0, 1, WHOLE));

const MOVES: readonly [name: string, move: (workbook: Workbook) => void][] = [
  ["a row was inserted above the form", (workbook) => insert(workbook, 0)],
  ["three rows were inserted among the items", (workbook) => insert(workbook, 15, 3)],
  ["a row above was deleted", (workbook) => remove(workbook, 1)],
];

const PLANNED: readonly [name: string, act: (host: Workbook["host"]) => Promise<unknown>][] = [
  [
    "すべて直す",
    async (host) => {
      const [checked] = (await checkWorkbook(host)).forms;
      return fixSeen(host, checked!.form, checked!.report.findings);
    },
  ],
  ["プルダウン設定", (host) => setDropdowns(host, ja)],
  ["色付け", (host) => setHighlights(host, true)],
  ["集計シート作成", (host) => buildSummary(host, ja)],
  ["記入状況", (host) => makeSelfCheck(host, ja)],
  ["白紙にする", (host) => blankForms(host, null)],
];

describe("a change is planned, a row comes in above it, and another reading ends before it is written", () => {
  it.each(PLANNED)("%s is refused, and nothing is written into other rows", async (_, act) => {
    const expected = await openFile(HALF_FILLED);
    insert(expected, 0);
    const { sheets } = everything(expected);
    const workbook = await openFile(HALF_FILLED);
    const { host } = workbook;
    const done = act({
      ...host,
      async apply(edits: readonly Edit[], plannedOn?: WorkbookSnapshot) {
        insert(workbook, 0);
        await host.readWorkbook();
        return host.apply(edits, plannedOn);
      },
    });
    await expect(done).rejects.toMatchObject({ code: "moved" });
    expect(everything(workbook).sheets).toEqual(sheets);
  });
});

describe("an undo after", () => {
  it.each(MOVES)("%s: every fix is taken back where its item is now", async (_, move) => {
    const moved = await openFile(HALF_FILLED);
    move(moved);
    const expected = everything(moved);
    const workbook = await openFile(HALF_FILLED);
    const inverse = await fixes(workbook);
    move(workbook);
    expect(await undo(workbook.host, inverse)).toEqual({ kept: [] });
    expect(everything(workbook)).toEqual(expected);
  });

  it.each(MOVES)("%s: every dropdown is taken back where its item is now", async (_, move) => {
    const moved = await openFile(HALF_FILLED);
    move(moved);
    const expected = everything(moved).sheets[0]!.validations;
    const workbook = await openFile(HALF_FILLED);
    const { inverse } = await setDropdowns(workbook.host, ja);
    move(workbook);
    expect(await undo(workbook.host, inverse)).toEqual({ kept: [] });
    expect(everything(workbook).sheets[0]!.validations).toEqual(expected);
  });

  it("an item was deleted: its fix is said, the others are taken back, and no other item is written into", async () => {
    const workbook = await openFile(HALF_FILLED);
    const inverse = await fixes(workbook);
    const rows = inverse.flatMap((edit) => (edit.kind === "setCells" ? [edit.at.row] : []));
    const deleted = [...rows].sort((a, b) => a - b)[Math.floor(rows.length / 2)]!;
    remove(workbook, deleted);
    const { kept } = await undo(workbook.host, inverse);
    expect(kept.length).toBeGreaterThan(0);
    expect(new Set(kept.map(({ what }) => what))).toEqual(new Set(["row"]));
    const plain = await openFile(HALF_FILLED);
    remove(plain, deleted);
    const cells = everything(plain).sheets[0]!.cells;
    // The workbook is the one that was opened last: the first one's cells are read from its own engine.
    expect(everything(workbook).sheets[0]!.cells).toEqual(cells);
  });

  it("the form's rows have moved, puts no old summary back whose formulas would look at other rows", async () => {
    const workbook = await openFile(HALF_FILLED);
    const made = await buildSummary(workbook.host, ja);
    type(workbook, FORM, "H9", "達成した");
    const { inverse } = await buildSummary(workbook.host, ja);
    insert(workbook, 9);
    const before = everything(workbook);
    const { kept } = await undo(workbook.host, inverse);
    expect(kept).toMatchObject([{ what: "row", sheetName: made.sheetName }]);
    expect(everything(workbook)).toEqual(before);
  });
});

describe("cells with the format for text (@)", () => {
  const format = ({ session: { engine } }: Workbook, address: string) =>
    engine.setNumberFormat(engine.sheets().find(({ name }) => name === FORM)!.id, parseAddress(address), "@");
  const at = (workbook: Workbook, address: string) =>
    workbook.session.engine.formulas(sheetId(workbook, FORM), parseAddress(address))[0]![0];
  const write = (workbook: Workbook, address: string, content: object) =>
    workbook.host.apply([
      {
        kind: "setCells",
        sheet: sheetId(workbook, FORM),
        at: parseAddress(address),
        content: [[content]],
      } as Edit,
    ]);

  it.each([
    ["a number", { kind: "number", number: 3 }, 3],
    ["a formula", { kind: "formula", formula: "=1+2" }, "=1+2"],
    ["a text that looks like a number", { kind: "text", text: "007" }, "007"],
    ["a text that looks like a formula", { kind: "text", text: "=1+1" }, "=1+1"],
    ["a text with an apostrophe", { kind: "text", text: "'引用" }, "'引用"],
  ])("%s stands there as it is, and what was there comes back", async (_, content, expected) => {
    const workbook = await openFile(HALF_FILLED);
    workbook.session.temper = { ...workbook.session.temper, apostropheStays: true };
    const { engine } = workbook.session;
    const { row, column } = parseAddress("K40");
    engine.setCell(sheetId(workbook, FORM), row, column, 12, false);
    format(workbook, "K40");
    const before = everything(workbook);
    const { inverse } = await write(workbook, "K40", content);
    expect(at(workbook, "K40")).toBe(expected);
    expect(engine.numberFormats(sheetId(workbook, FORM), parseAddress("K40"))).toEqual([["@"]]);
    expect(await undo(workbook.host, inverse)).toEqual({ kept: [] });
    expect(everything(workbook)).toEqual(before);
  });
});
