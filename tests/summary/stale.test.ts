/** A summary sheet that no longer fits its workbook is told from what it shows. */
import { rectOf } from "../../src/cells/geometry";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../src/form/locate/locate";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { staleSummary } from "../../src/summary/stale";
import { seedSheet } from "../support/forms/seed-form";
import { sheetOf, workbookOf } from "../support/forms/snapshots";

/** Of sheets that version 1.0 made; now a sheet that fits says nothing there. */
const RIGHT = "✓ どの表の合計も、実施項目の数と一致しています。";

function summarySheet(changes: Readonly<Record<number, readonly CellValue[]>> = {}): SheetSnapshot {
  const rows: (readonly CellValue[])[] = [
    ["組織目標 達成状況集計"],
    ["令和4年度"],
    [20, ""],
    [],
    ["達成状況", "件数"],
    ["高度に達成した", 6],
    ["ほぼ達成した", 13],
    ["ほとんど未達成だった", 1],
    ["未入力", 0],
    ["リスト外", 0],
    ["合計", 20],
  ];
  const changed = rows.map((row, index) => [...(changes[index] ?? row)]);
  return sheetOf(changed, { name: "集計", own: { area: rectOf(0, 0, 30, 11), charts: [] } });
}

function stale(summary: SheetSnapshot | null, forms: readonly SheetSnapshot[] = [seedSheet()]) {
  const sheets = summary ? [...forms, summary] : forms;
  const located = sheets.flatMap((sheet) => locate(sheet, ORGANIZATIONAL_GOALS) ?? []);
  return staleSummary(workbookOf(sheets), located)?.sheetName ?? null;
}

it.each([
  ["no summary sheet", null, null],
  ["one that agrees", summarySheet(), null],
  ["one of an earlier version that agrees", summarySheet({ 2: [20, RIGHT] }), null],
  ["its own line says ✗", summarySheet({ 2: [20, "✗ 様式が変わりました。"] }), "集計"],
  ["another number of items", summarySheet({ 10: ["合計", 19] }), "集計"],
  ["another scale", summarySheet({ 5: ["A", 6] }), "集計"],
] as const)("%s", (_, sheet, expected) => {
  expect(stale(sheet)).toBe(expected);
});

it("a department's sheet that was added is noticed, although no formula could", () => {
  expect(stale(summarySheet(), [seedSheet({ name: "総務部" }), seedSheet({ name: "市民部" })])).toBe("集計");
});

it("a rating that has changed is none of it: the formulas follow", () => {
  expect(stale(summarySheet({ 5: ["高度に達成した", 5], 6: ["ほぼ達成した", 14] }))).toBeNull();
});
