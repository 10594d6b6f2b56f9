/** A change in some cells, followed: the same as a check of the whole workbook, without reading all of it. */
import fc, { runs } from "../support/random";
import { checkSnapshot } from "../../src/actions/check";
import type { CheckResult } from "../../src/actions/check";
import { followChange } from "../../src/actions/follow";
import { parseAddress, rectOf } from "../../src/cells/geometry";
import type { Rect } from "../../src/cells/geometry";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { FakeHost } from "../support/pane/fake-host";
import { layOut, randomLayout } from "../support/forms/random-layout";
import { seedSheet } from "../support/forms/seed-form";
import { sheetOf, withCell, workbookOf } from "../support/forms/snapshots";

/** What a person may type anywhere. */
const VALUES: readonly CellValue[] = [
  "",
  "　",
  1,
  7,
  "３",
  "#N/A",
  "その他",
  "ビジヨン",
  "ほぼ達成した",
  "できた",
  "年度末",
  "未定",
  "職員課",
  "番号",
  "実施項目",
  "達成状況",
  "（記入例）",
  "※注意",
  "合計",
  "令和5年度 組織目標展開整理表",
  44652,
  true,
];

function resultOf(workbook: WorkbookSnapshot): CheckResult {
  return { workbook, forms: checkSnapshot(workbook), damagedLists: [], damagedDefinitions: [] };
}

/** What a person sees of a result, and what the next change is followed by. */
function plain({ workbook, forms }: CheckResult) {
  return {
    sheets: workbook.sheets.map(({ used, values }) => ({ used, values })),
    forms: forms.map(({ form, phase, report }) => ({
      sheet: form.sheet,
      place: form.place,
      definition: form.definition.id,
      columns: form.columns,
      header: form.header,
      items: form.items.map(({ row, rows, number, fields }) => ({ row, rows, number, fields })),
      phase,
      report,
    })),
  };
}

/** The sheet as Excel gives it after the cell was typed into: only the cells that hold something are used. */
function typed(sheet: SheetSnapshot, at: Rect, value: CellValue): SheetSnapshot {
  const used = sheet.used ?? at;
  const rows = Math.max(used.row + used.rows, at.row + 1);
  const columns = Math.max(used.column + used.columns, at.column + 1);
  const all = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) =>
      r === at.row && c === at.column ? value : (sheet.values[r - used.row]?.[c - used.column] ?? ""),
    ),
  );
  const filled = all.flatMap((row, r) => row.flatMap((cell, c) => (cell === "" ? [] : [[r, c] as const])));
  if (filled.length === 0) return { ...sheet, used: null, values: [], numberFormats: [] };
  const top = Math.min(...filled.map(([r]) => r));
  const left = Math.min(...filled.map(([, c]) => c));
  const bottom = Math.max(...filled.map(([r]) => r));
  const right = Math.max(...filled.map(([, c]) => c));
  const values = all.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  return {
    ...sheet,
    used: rectOf(top, left, bottom - top + 1, right - left + 1),
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
  };
}

describe("a change that is followed", () => {
  it("gives what a check of the whole workbook gives, wherever and whatever is typed, one after the other", async () => {
    let changes = 0;
    const place = fc.record({ item: fc.nat(1000), row: fc.nat(60), column: fc.nat(40), far: fc.nat(9) });
    await fc.assert(
      fc.asyncProperty(
        randomLayout,
        fc.array(fc.tuple(place, fc.constantFrom(...VALUES)), { minLength: 1, maxLength: 8 }),
        async (layout, typing) => {
          const truth = layOut(layout);
          // As Excel gives it: without blank edges.
          const corner = truth.sheet.used ?? rectOf(0, 0);
          let sheet = typed(truth.sheet, rectOf(corner.row, corner.column), truth.sheet.values[0]?.[0] ?? "");
          const host = new FakeHost(workbookOf([sheet]));
          let result = resultOf(host.workbook);
          for (const [{ item, row, column, far }, value] of typing) {
            // Mostly a cell of an item, as people do; else any.
            const cells = Object.values(truth.items[item % truth.items.length]?.cells ?? {});
            const cell = far > 2 ? cells[column % cells.length] : { row, column };
            if (!cell) continue;
            const hidden = sheet.merges.some(
              (area) =>
                cell.row >= area.row &&
                cell.row < area.row + area.rows &&
                cell.column >= area.column &&
                cell.column < area.column + area.columns &&
                !(cell.row === area.row && cell.column === area.column),
            );
            if (hidden) continue;
            const area = rectOf(cell.row, cell.column);
            sheet = typed(sheet, area, value);
            host.workbook = workbookOf([sheet]);
            result = await followChange(host, result, { sheet: sheet.id, area });
            const whole = plain(resultOf(host.workbook));
            // Compared as texts, which is many times faster; only a difference is worth a look.
            if (JSON.stringify(plain(result)) !== JSON.stringify(whole)) {
              expect(plain(result)).toEqual(whole);
            }
            changes += 1;
          }
        },
      ),
      { numRuns: runs(20) },
    );
    // Otherwise nothing of the above was looked at.
    expect(changes).toBeGreaterThan(40);
  });

  it("reads the changed cells and nothing else, in one round trip", async () => {
    const host = new FakeHost(workbookOf([seedSheet()]));
    const before = resultOf(host.workbook);
    host.workbook = workbookOf([withCell(seedSheet(), "H12", "")]);
    const after = await followChange(host, before, { sheet: seedSheet().id, area: parseAddress("H12") });
    expect(host.calls).toEqual(["readCells"]);
    const found = after.forms[0]?.report.findings.filter(({ severity }) => severity === "error");
    expect(found?.map(({ code, item }) => [code, item])).toEqual([["required", 8]]);
  });

  it("reads the summary's own line too, which tells that the summary is old at the same moment", async () => {
    const summary = (line: string) =>
      sheetOf([["集計"], ["20", line]], {
        id: "{s}",
        name: "集計",
        own: { area: rectOf(0, 0, 2, 2), charts: [] },
      });
    const host = new FakeHost(workbookOf([seedSheet(), summary("✓")]));
    const before = resultOf(host.workbook);
    host.workbook = workbookOf([withCell(seedSheet(), "H12", ""), summary("✗")]);
    const after = await followChange(host, before, { sheet: seedSheet().id, area: parseAddress("H12") });
    expect(host.calls).toEqual(["readCells", "readCells"]);
    expect(after.workbook.sheets[1]?.values[1]).toEqual(["20", "✗"]);
  });

  it("is no change where the cells hold what they held", async () => {
    const host = new FakeHost(workbookOf([seedSheet()]));
    const before = resultOf(host.workbook);
    const change = { sheet: seedSheet().id, area: parseAddress("A1:H28") };
    expect(await followChange(host, before, change)).toBe(before);
  });

  it("reads the workbook where rows were moved, a sheet is new, or formulas are on the sheet", async () => {
    const host = new FakeHost(workbookOf([seedSheet()]));
    const before = resultOf(host.workbook);
    await followChange(host, before, { sheet: seedSheet().id, area: null });
    await followChange(host, before, { sheet: "{new}", area: parseAddress("A1") });
    const calculated = { ...seedSheet(), formulas: [parseAddress("A6")] };
    const withFormulas = resultOf(workbookOf([calculated]));
    await followChange(host, withFormulas, { sheet: calculated.id, area: parseAddress("H12") });
    expect(host.calls).toEqual(["readWorkbook", "readWorkbook", "readWorkbook"]);
  });

  it("on the summary sheet is nothing to look at", async () => {
    const own = { ...sheetOf([["達成状況集計"]], { id: "{own}" }), own: { area: rectOf(0, 0), charts: [] } };
    const host = new FakeHost(workbookOf([seedSheet(), own]));
    const before = resultOf(host.workbook);
    expect(await followChange(host, before, { sheet: "{own}", area: parseAddress("A1") })).toBe(before);
    expect(host.calls).toEqual([]);
  });

  it("of one sheet leaves the forms of the others the very same", async () => {
    const other = seedSheet({ id: "{2}", name: "市民部" });
    const host = new FakeHost(workbookOf([seedSheet(), other]));
    const before = resultOf(host.workbook);
    host.workbook = workbookOf([withCell(seedSheet(), "A6", ""), other]);
    const after = await followChange(host, before, { sheet: seedSheet().id, area: parseAddress("A6") });
    expect(after.forms[1]).toBe(before.forms[1]);
    expect(after.forms[0]).not.toBe(before.forms[0]);
  });
});
