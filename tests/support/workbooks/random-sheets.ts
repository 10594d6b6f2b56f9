/** Sheets and workbooks at random: forms one under the other, on several sheets, among sheets that are none. */
import fc from "../random";
import type { Rect } from "../../../src/cells/geometry";
import { DEPARTMENT_POLICY } from "../../../src/form/definition/built-in/department-policy";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import type { Form } from "../../../src/form/form";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { Canvas, snapshotOf, trimmed } from "../pane/canvas";
import { disturb, someHits } from "../forms/disturb";
import { drawSheet, OTHER_SHEETS } from "../forms/decoys";
import { FIELD_VALUES } from "../forms/lay-out";
import { layOut, randomLayout } from "../forms/random-layout";
import type { TrueItem, Truth } from "../forms/random-layout";

/** A sheet, and what forms it holds, from the top. */
export interface TrueSheet {
  readonly sheet: SheetSnapshot;
  readonly forms: readonly Truth[];
}

/** One or two forms of one definition, some of their cells wrong; or none. Named when the workbook is put together. */
const randomSheet: fc.Arbitrary<(name: string) => TrueSheet> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({
        definition: fc.constantFrom(ORGANIZATIONAL_GOALS, DEPARTMENT_POLICY),
        layouts: fc.oneof(
          { weight: 3, arbitrary: fc.array(randomLayout, { minLength: 1, maxLength: 1 }) },
          { weight: 1, arbitrary: fc.array(randomLayout, { minLength: 2, maxLength: 3 }) },
        ),
        hits: someHits,
        gap: fc.integer({ min: 1, max: 4 }),
        by: fc.constantFrom("year" as const, "person" as const),
      })
      .map(({ definition, layouts, hits, gap, by }) => (name: string) => {
        const truths = layouts.map((layout) => disturb(layOut(layout, definition), layout, hits));
        const { sheet, forms } = stacked(truths, gap, by, name);
        return { sheet: trimmed(sheet), forms };
      }),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ lines: fc.constantFrom(...Object.values(OTHER_SHEETS)), row: fc.nat(5), column: fc.nat(5) })
      .map(({ lines, row, column }) => (name: string) => {
        const canvas = new Canvas();
        drawSheet(canvas, row, column, lines);
        return { sheet: trimmed(canvas.sheet(name)), forms: [] };
      }),
  },
);

/** The sheets of a workbook, each with a name of its own. */
export const randomSheets: fc.Arbitrary<readonly TrueSheet[]> = fc
  .array(randomSheet, { minLength: 1, maxLength: 3 })
  .map((sheets) => sheets.map((make, index) => make(`Sheet${index + 1}`)));

/** The sheets one under the other with blank rows between; each form of another year or another person. */
export function stacked(
  truths: readonly Truth[],
  gap: number,
  by: "year" | "person",
  name = "Sheet1",
): TrueSheet {
  const width = Math.max(...truths.map(({ sheet }) => sheet.values[0]?.length ?? 0));
  const values: CellValue[][] = [];
  const merges: Rect[] = [];
  const forms = truths.map((truth, index) => {
    const { sheet } = truth;
    const above = values.length;
    merges.push(...sheet.merges.map((merge) => ({ ...merge, row: merge.row + above })));
    const other = (value: CellValue): CellValue => {
      if (typeof value !== "string") return value;
      return by === "year"
        ? value.replace("令和４年度", `令和${4 + index}年度`)
        : value.replace(FIELD_VALUES.name, `${FIELD_VALUES.name}${index + 1}`);
    };
    for (const row of sheet.values) {
      values.push([...row.map(other), ...Array<CellValue>(width - row.length).fill("")]);
    }
    const below = index === truths.length - 1 ? 0 : heightOf(truth) - sheet.values.length + gap;
    for (let blank = 0; blank < below; blank += 1) values.push(Array<CellValue>(width).fill(""));
    return lowered(truth, above);
  });
  return { sheet: snapshotOf(name, values, merges), forms };
}

/** Items as the locator found them, in the words of `Truth`. */
export function itemsOf({ items }: Form): TrueItem[] {
  return items.map(({ row, number, fields }) => ({
    row,
    number,
    cells: Object.fromEntries(
      Object.entries(fields).flatMap(([role, field]) =>
        field ? [[role, { row: field.area.row, column: field.area.column }] as const] : [],
      ),
    ),
  }));
}

function lowered(truth: Truth, above: number): Truth {
  return {
    ...truth,
    headerTops: truth.headerTops.map((row) => row + above),
    items: truth.items.map(({ row, number, cells }) => ({
      row: row + above,
      number,
      cells: Object.fromEntries(
        Object.entries(cells).flatMap(([role, cell]) =>
          cell ? [[role, { ...cell, row: cell.row + above }] as const] : [],
        ),
      ),
    })),
  };
}

/** Down to the last merged row, which may hold nothing. */
function heightOf({ sheet }: Truth): number {
  return Math.max(sheet.values.length, ...sheet.merges.map(({ row, rows }) => row + rows));
}
