/** The add-in's hidden list sheet: what stands on it, and through the real office.js how it comes and goes. */
import fc, { runs } from "../../support/random";
import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook } from "../../../src/actions/check";
import { choosePhase } from "../../../src/actions/form/phase";
import { buildSummary } from "../../../src/actions/summary/summary";
import { undo } from "../../../src/actions/undo";
import type { Edit, ListColumn } from "../../../src/workbook/edit";
import { rectOf } from "../../../src/cells/geometry";
import { planLists, settingsEdits } from "../../../src/settings/list-sheet";
import type { ExcelError } from "../../../src/excel/errors";
import { copyOf, settingsFromCopy } from "../../../src/excel/read/list-sheet";
import { localeOf } from "../../../src/locales";
import { withoutXmlParts } from "../../support/workbooks/saved-workbook";
import { closeAll, COMPLETE, everything, openBytes, openFile, sheetId, type } from "../../support/standin";

afterEach(closeAll);

const NAME = "組織目標_リスト";
const FORM = "部の組織目標";
const LONG = Array.from({ length: 40 }, (_, index) => `第${index + 1}次総合計画,重点施策`);
const LISTS: ListColumn[] = [
  { key: "category", values: LONG },
  { key: "rating", values: ["=1+1", "007", "'引用", "TRUE", "令和4年4月1日"] },
];
const SETTINGS = { "phase:a": "planning", lists: "<&>\u2028選択肢😀" };

type Opened = Awaited<ReturnType<typeof openFile>>;

async function withListSheet(lists = LISTS, settings: Record<string, string> = SETTINGS): Promise<Opened> {
  const workbook = await openFile(COMPLETE);
  const { host } = workbook;
  await host.apply(settingsEdits(await host.readWorkbook(), settings, { safe: true }));
  if (lists.length > 0) await host.apply(planLists(await host.readWorkbook(), lists).edits);
  return workbook;
}

describe("the copy of the settings", () => {
  it("gives any settings back, in cells that Excel can hold", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: "grapheme" }),
          fc.string({ unit: "grapheme", maxLength: 9000, size: "max" }),
        ),
        (settings) => {
          const cells = copyOf(settings);
          expect({ ...settingsFromCopy(cells) }).toEqual({ ...settings });
          for (const cell of cells) {
            expect(cell.length).toBeLessThanOrEqual(8000);
            expect(cell).not.toMatch(/[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/);
          }
        },
      ),
      { numRuns: runs(30) },
    );
  });

  it.each([
    ["nothing", []],
    ["a cell that was cut", copyOf(SETTINGS).map((cell, index) => (index === 1 ? cell.slice(0, -1) : cell))],
    ["a cell that was changed", copyOf(SETTINGS).map((cell) => cell.replace("planning", "planninG"))],
    ["a cell that is missing", copyOf({ a: "x".repeat(20_000) }).filter((_, index) => index !== 2)],
    ["another version", copyOf(SETTINGS).map((cell) => cell.replace(/^1 /, "2 "))],
  ])("is nothing for %s", (_name, cells) => {
    expect(settingsFromCopy(cells)).toBeNull();
  });
});

describe("the list sheet", () => {
  it("is very hidden, also in the saved file, and holds its lists as text", async () => {
    const workbook = await withListSheet();
    const again = await openBytes(workbook.save());
    const { listSheet, settings, sheets } = await again.host.readWorkbook();
    expect(listSheet).toMatchObject({ name: NAME, lists: LISTS });
    expect(settings).toEqual(SETTINGS);
    const file = unzipSync(workbook.save());
    expect(strFromU8(file["xl/workbook.xml"]!)).toMatch(
      /<sheet [^>]*name="組織目標_リスト"[^>]*state="veryHidden"/,
    );
    expect(sheets.map(({ name, visible, used }) => [name, visible, used === null])).toEqual([
      [FORM, true, false],
      [NAME, false, true],
    ]);
  });

  it("is no form, no summary, and stays when a summary is made", async () => {
    const workbook = await withListSheet();
    const { forms } = await checkWorkbook(workbook.host);
    expect(forms.map(({ form }) => form.sheetName)).toEqual([FORM]);
    expect(await buildSummary(workbook.host, localeOf("ja"))).toMatchObject({
      refreshed: false,
      keptSheet: null,
    });
    expect((await workbook.host.readWorkbook()).listSheet?.lists).toEqual(LISTS);
  });

  it("of another program's making is not taken for ours", async () => {
    const workbook = await openFile(COMPLETE);
    workbook.session.engine.addSheet(NAME);
    type(workbook, NAME, "A1", "リスト");
    const read = await workbook.host.readWorkbook();
    expect(read.listSheet).toBeUndefined();
    await workbook.host.apply(planLists(read, LISTS).edits);
    const { sheets, listSheet } = await workbook.host.readWorkbook();
    expect(listSheet?.name).toBe(`${NAME} (2)`);
    expect(sheets.find(({ name }) => name === NAME)?.values).toEqual([["リスト"]]);
  });

  it("is known after it was renamed and shown", async () => {
    const workbook = await withListSheet();
    const { engine } = workbook.session;
    engine.setSheetVisible?.(sheetId(workbook, NAME), true);
    engine.renameSheet(sheetId(workbook, NAME), "別の名前");
    expect((await workbook.host.readWorkbook()).listSheet).toMatchObject({ name: "別の名前", lists: LISTS });
  });

  it("gives a rule its choices by the formula that the plan names", async () => {
    const workbook = await withListSheet([]);
    const { edits, sources } = planLists(await workbook.host.readWorkbook(), LISTS);
    await workbook.host.apply(edits);
    const source = sources.get("category")!.slice(1);
    const [, name, area] = /^'(.*)'!\$B\$2:\$B\$(\d+)$/.exec(source)!;
    const cells = rectOf(1, 1, Number(area) - 1);
    const values = workbook.session.engine.values(sheetId(workbook, name!), cells).flat();
    expect(values).toEqual(LONG);
  });
});

describe("settings of a workbook whose custom XML parts were stripped", () => {
  it("come from the list sheet", async () => {
    const workbook = await withListSheet();
    const stripped = await openBytes(withoutXmlParts(workbook.save()));
    expect(stripped.session.engine.xmlParts()).toEqual([]);
    expect((await stripped.host.readWorkbook()).settings).toEqual(SETTINGS);
  });

  it("are as last set, also when only the phase was changed since", async () => {
    const workbook = await withListSheet([]);
    const { forms } = await checkWorkbook(workbook.host);
    await choosePhase(workbook.host, forms[0]!.form, "planning");
    const stripped = await openBytes(withoutXmlParts(workbook.save()));
    const [checked] = (await checkWorkbook(stripped.host)).forms;
    expect(checked?.phase).toEqual({ phase: "planning", chosen: true });
    expect((await stripped.host.readWorkbook()).settings).toMatchObject(SETTINGS);
  });

  it("are written to both places again by the next change, and one undo takes it back", async () => {
    const first = await withListSheet([]);
    const workbook = await openBytes(withoutXmlParts(first.save()));
    const before = everything(workbook);
    const read = await workbook.host.readWorkbook();
    const { inverse } = await workbook.host.apply(settingsEdits(read, { ...read.settings, neu: "1" }));
    expect(workbook.session.engine.xmlParts()).toHaveLength(1);
    await undo(workbook.host, inverse);
    expect(everything(workbook)).toEqual(before);
  });

  it("are the defaults where the copy was touched", async () => {
    const workbook = await withListSheet([]);
    type(workbook, NAME, "A3", "{}");
    const stripped = await openBytes(withoutXmlParts(workbook.save()));
    expect((await stripped.host.readWorkbook()).settings).toEqual({});
  });
});

describe("a change of the list sheet", () => {
  const changes: readonly [string, () => Promise<Opened>, (opened: Opened) => Promise<readonly Edit[]>][] = [
    [
      "its making",
      () => openFile(COMPLETE),
      async ({ host }) => {
        const read = await host.readWorkbook();
        return [
          ...planLists(read, LISTS).edits,
          { kind: "setSettings", settings: SETTINGS, listSheet: null },
        ];
      },
    ],
    [
      "a list that grows, one that shrinks, one that is added",
      () => withListSheet(),
      async ({ host }) =>
        planLists(await host.readWorkbook(), [
          { key: "category", values: LONG.slice(0, 3) },
          { key: "rating", values: LONG },
          { key: "課名", values: ["秘書課"] },
        ]).edits,
    ],
    [
      "settings",
      () => withListSheet(),
      async ({ host }) => settingsEdits(await host.readWorkbook(), { a: "x".repeat(20_000) }),
    ],
    [
      "settings that go",
      () => withListSheet(),
      async ({ host }) => settingsEdits(await host.readWorkbook(), {}),
    ],
  ];

  it.each(changes)(
    "%s: takes a look and one round trip, and undone leaves the workbook as it was",
    async (_name, open, plan) => {
      const workbook = await open();
      const before = everything(workbook);
      const edits = await plan(workbook);
      workbook.session.resetStatistics();
      const { inverse } = await workbook.host.apply(edits);
      expect(workbook.statistics.batches).toBe(2);
      const after = everything(workbook);
      expect(after).not.toEqual(before);
      const { inverse: redo } = await workbook.host.apply(inverse);
      expect(workbook.statistics.batches).toBe(4);
      expect(everything(workbook)).toEqual(before);
      if (redo.some(({ kind }) => kind === "writeLists")) {
        await workbook.host.apply(redo);
        expect(everything(workbook)).toEqual(after);
      }
    },
  );

  it.each(changes)("%s: fails at any action, and the workbook is as before", async (_name, open, plan) => {
    let done = false;
    for (let atAction = 0; !done; atAction += 1) {
      const workbook = await open();
      const before = everything(workbook);
      const edits = await plan(workbook);
      workbook.session.failNextBatch({ atAction, code: "GeneralException" });
      const outcome = await workbook.host.apply(edits).then(
        () => "done" as const,
        (error: ExcelError) => error,
      );
      done = outcome === "done";
      if (!done) {
        expect([atAction, outcome]).toMatchObject([atAction, { code: "unexpected", undone: true }]);
        expect(everything(workbook)).toEqual(before);
      }
      closeAll();
    }
  });
});
