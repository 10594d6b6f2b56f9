/** A form whose list is a table ([テーブルとして書式設定]): every action, and back. */
import type { PaneStore } from "../../../src/taskpane/store/pane-store";
import { nextUndo } from "../../../src/taskpane/store/pane-state";
import { createPaneStore } from "../../../src/taskpane/store/pane-store";
import { shownForm } from "../../../src/taskpane/store/list/view";
import { localeOf } from "../../../src/locales";
import { openWorkbook } from "../../../src/cli/standin-excel";
import { closeAll, everything, HALF_FILLED, openFile, sheetId } from "../../support/standin";
import { packageBreaches } from "../../support/workbooks/package-rules";
import { tableBreaches } from "../../support/workbooks/table-rules";

afterEach(closeAll);

const FORM = "部の組織目標";

/** The half-filled sample with its list made a table. */
async function openTable() {
  const workbook = await openFile(HALF_FILLED);
  const used = workbook.session.engine.usedArea(sheetId(workbook, FORM))!;
  const last = used.row + used.rows;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(FORM).tables.add(`A4:H${last}`, true).name = "目標一覧";
    await context.sync();
  });
  const store = createPaneStore(workbook.host, () => localeOf("ja"));
  await store.connected("ready", "check");
  return { workbook, store, last };
}

const findingsOf = (store: PaneStore) => shownForm(store.getState())?.report.findings ?? [];

const ACTIONS: readonly (readonly [name: string, run: (store: PaneStore) => Promise<unknown>])[] = [
  ["プルダウン設定", (store) => store.setDropdowns()],
  ["集計シート作成", (store) => store.buildSummary()],
  ["すべて直す", (store) => store.fixAll(findingsOf(store))],
  ["番号を直す", (store) => store.fix(findingsOf(store).find(({ code }) => code === "number-duplicate")!)],
  ["色付け", (store) => store.highlight(true)],
  ["記入状況の表", (store) => store.makeSelfCheck()],
  ["記入内容を消す", (store) => store.blankForms()],
  ["来年度の様式", (store) => store.makeNextYear({ kept: "all" })],
];

it("the form in a table is read as the form without one is", async () => {
  const { store } = await openTable();
  const inTable = shownForm(store.getState())!;
  closeAll();
  const plain = await openFile(HALF_FILLED);
  const other = createPaneStore(plain.host, () => localeOf("ja"));
  await other.connected("ready", "check");
  const { report } = shownForm(other.getState())!;
  expect(inTable.report.findings.map(({ code, cell }) => [code, cell])).toEqual(
    report.findings.map(({ code, cell }) => [code, cell]),
  );
  expect(inTable.form.items).toHaveLength(20);
});

it.each(ACTIONS)(
  "%s changes the workbook, leaves the table whole, and comes back by undo",
  async (_, run) => {
    const { workbook, store } = await openTable();
    const before = everything(workbook);
    const [table] = workbook.session.engine.tables!(sheetId(workbook, FORM));
    await run(store);
    expect(store.getState().notice?.kind).not.toBe("failed");
    expect(everything(workbook)).not.toEqual(before);
    expect(workbook.session.engine.tables!(sheetId(workbook, FORM))).toEqual([table]);
    expect(tableBreaches(workbook.session.engine.save())).toEqual([]);
    while (nextUndo(store.getState())) await store.undo();
    expect(everything(workbook)).toEqual(before);
  },
);

it("the table is in the saved workbook, with what a person did to it", async () => {
  const { workbook, last } = await openTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(FORM);
    sheet.getRange(`B${last + 1}`).values = [["追加の取組"]];
    sheet.getRange("C4").values = [["分野\n(大)"]];
    sheet.getRange("2:2").insert("Down");
    await context.sync();
  });
  const bytes = workbook.session.engine.save();
  expect([...packageBreaches(bytes), ...tableBreaches(bytes)]).toEqual([]);
  const again = await openWorkbook(bytes, "組織目標.xlsx");
  const [table] = again.session.engine.tables!(sheetId(again, FORM));
  again.close();
  expect(table).toMatchObject({ name: "目標一覧", area: { row: 4, column: 0, rows: last - 2, columns: 8 } });
  expect(table!.columns[2]!.name).toBe("分野\n(大)");
});
