/** Two forms on one sheet, one under the other, and a third on a sheet of its own. */
import { workbookReport } from "../../src/cli/report/report";
import { textReport } from "../support/headless";
import { checkWorkbook, formsOf } from "../../src/actions/check";
import { setDropdowns } from "../../src/actions/dropdowns";
import { choosePhase } from "../../src/actions/form/phase";
import { buildSummary } from "../../src/actions/summary/summary";
import type { CellValue } from "../../src/workbook/snapshot";
import { localeOf } from "../../src/locales";
import { createPaneStore } from "../../src/taskpane/store/pane-store";
import { formId } from "../../src/taskpane/store/pane-state";
import { shownForm } from "../../src/taskpane/store/list/view";
import { FakeHost } from "../support/pane/fake-host";
import { HEADINGS, seedItem, seedRows, seedSheet } from "../support/forms/seed-form";
import { sheetOf, withCell, workbookOf } from "../support/forms/snapshots";

const ja = localeOf("ja");
const WELFARE: (CellValue | null)[] = ["作成日", "R4.4.1", null, "職名", "福祉部長", null, "氏名", "二宮 都"];

function host(): FakeHost {
  const rows = [...seedRows(), [], WELFARE, [...HEADINGS], seedItem(1), seedItem(2)];
  const sheets = [
    sheetOf(rows, { name: "総務・福祉" }),
    withCell(seedSheet({ name: "都市" }), "E3", "都市部長"),
  ];
  return new FakeHost(workbookOf(sheets));
}

describe("several forms on one sheet", () => {
  it("are checked each by itself, from the top", async () => {
    const { forms } = await checkWorkbook(host());
    expect(forms.map(({ form, report }) => [form.sheetName, form.department, report.tally.total])).toEqual([
      ["総務・福祉", "総務部", 20],
      ["総務・福祉", "福祉部", 2],
      ["都市", "都市部", 20],
    ]);
    expect(
      forms.flatMap(({ report }) => report.findings).filter(({ severity }) => severity === "error"),
    ).toEqual([]);
  });

  it("all get the dropdowns", async () => {
    const { cells, forms } = await setDropdowns(host(), ja);
    expect({ cells, forms }).toEqual({ cells: (20 + 2 + 20) * 2, forms: 3 });
  });

  it("are all counted in the summary, which names each sheet once", async () => {
    const excel = host();
    const { items } = await buildSummary(excel, ja);
    expect(items).toBe(42);
    const written = JSON.stringify(excel.applied);
    expect(written).toContain("集計したシート：総務・福祉、都市");
    expect(written).toContain("'総務・福祉'!$H$32:$H$33");
  });

  it("keep their phases apart", async () => {
    const excel = host();
    const [, second] = formsOf(excel.workbook);
    if (!second) throw new Error("no second form");
    await choosePhase(excel, second.form, "planning");
    const { forms } = await checkWorkbook(excel);
    expect(forms.map(({ phase }) => phase.phase)).toEqual(["evaluation", "planning", "evaluation"]);
  });

  it("have an entry each in the report, under the name of their sheet, with their place on it", async () => {
    const report = workbookReport("a.xlsx", await checkWorkbook(host()), ja);
    expect(
      report.sheets.map((sheet) => sheet.form && [sheet.sheet, sheet.place, sheet.items.length]),
    ).toEqual([
      ["総務・福祉", 1, 20],
      ["総務・福祉", 2, 2],
      ["都市", undefined, 20],
    ]);
    expect(report.sheets[1]).toMatchObject({ department: "福祉部", header: { name: "二宮 都" } });
    expect(report.sheets[2]).not.toHaveProperty("place");
    const text = textReport({ version: 1, workbooks: [report] }, ja);
    expect(text).toContain("[総務・福祉] 1つ目の様式 総務部 令和4年度");
    expect(text).toContain("[総務・福祉] 2つ目の様式 福祉部");
    expect(text).toContain("[都市] 都市部");
  });

  it("can each be shown in the pane", async () => {
    const excel = host();
    const store = createPaneStore(excel, () => ja);
    await store.connected("ready", null);
    const [, second] = store.getState().forms ?? [];
    if (!second) throw new Error("no second form");
    await store.chooseForm(formId(second.form));
    expect(shownForm(store.getState())?.form.department).toBe("福祉部");
    expect(excel.selected.at(-1)).toMatchObject({ sheet: second.form.sheet, area: { row: 30 } });
  });
});
