import fc, { runs } from "../../support/random";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import type { Form } from "../../../src/form/form";
import { locate, locateAll } from "../../../src/form/locate/locate";
import { phaseSettingKey } from "../../../src/form/phase";
import type { CellValue } from "../../../src/workbook/snapshot";
import { layOut, randomLayout } from "../../support/forms/random-layout";
import { itemsOf, stacked } from "../../support/workbooks/random-sheets";
import { HEADINGS, seedItem, seedRows } from "../../support/forms/seed-form";
import { sheetOf } from "../../support/forms/snapshots";

type Row = (CellValue | null)[];

const TITLE: Row = ["令和4年度 組織目標展開整理表（部の組織目標）"];
const fields = (jobTitle: string, name: string): Row => [
  "作成日",
  "R4.4.1",
  null,
  "職名",
  jobTitle,
  null,
  "氏名",
  name,
];
const SOMU = [TITLE, [], fields("総務部長", "一ノ瀬 理"), [...HEADINGS]];
const all = (rows: Row[]) => locateAll(sheetOf(rows, { name: "Sheet1" }), ORGANIZATIONAL_GOALS);
const numbers = (forms: readonly Form[]) => forms.map(({ items }) => items.map(({ number }) => number));

describe("forms one under the other", () => {
  it.each<[string, Row[], number[][]]>([
    [
      "another person begins another form",
      [
        ...SOMU,
        seedItem(1),
        seedItem(2),
        [],
        TITLE,
        fields("福祉部長", "二宮 都"),
        [...HEADINGS],
        seedItem(1),
      ],
      [[1, 2], [1]],
    ],
    [
      "another year begins another form",
      [...SOMU, seedItem(1), [], ["令和5年度 組織目標展開整理表"], [...HEADINGS], seedItem(1), seedItem(2)],
      [[1], [1, 2]],
    ],
    [
      "directly below, without a blank row",
      [...SOMU, seedItem(1), ["令和5年度 組織目標展開整理表"], [...HEADINGS], seedItem(1), seedItem(2)],
      [[1], [1, 2]],
    ],
    [
      "another department in the title begins another form",
      [
        ["令和4年度 総務部 組織目標展開整理表"],
        [...HEADINGS],
        seedItem(1),
        [],
        ["令和4年度 福祉部 組織目標展開整理表"],
        [...HEADINGS],
        seedItem(1),
      ],
      [[1], [1]],
    ],
    [
      "its columns may be others",
      [
        ...SOMU,
        seedItem(1),
        [],
        ["", "令和5年度 組織目標展開整理表"],
        ["", "実施項目", "番号", "達成水準", "方法", "区分", "期限", "担当課", "評価"],
        ["", "研修", 1, "水準", "方法", "その他", "年度末", "職員課", "ほぼ達成した"],
      ],
      [[1], [1]],
    ],
    [
      "three forms",
      [
        ...SOMU,
        seedItem(1),
        [],
        ...[fields("福祉部長", "二宮 都"), [...HEADINGS], seedItem(1), seedItem(2)],
        [],
        ...[fields("都市部長", "三田 学"), [...HEADINGS], seedItem(1)],
      ],
      [[1], [1, 2], [1]],
    ],
    [
      "the same title and person at the top of the next page go on with the form",
      [...SOMU, seedItem(1), [], ...SOMU, seedItem(2)],
      [[1, 2]],
    ],
    [
      "another table below is none",
      [
        ...SOMU,
        seedItem(1),
        [],
        ["令和5年度の予定"],
        ["番号", "区分", "期限", "件数"],
        [1, "A", "年度末", 3],
      ],
      [[1]],
    ],
    [
      "a table of goals that says nothing of another year or person is none",
      [...SOMU, seedItem(1), [], ["参考"], ["", ...HEADINGS], ["", ...seedItem(2)]],
      [[1]],
    ],
  ])("%s", (_, rows, wanted) => {
    expect(numbers(all(rows))).toEqual(wanted);
  });

  it("each has its own title, header fields, department and place", () => {
    const rows = [...seedRows(), [], ["令和5年度 組織目標"], fields("福祉部長", "二宮 都"), [...HEADINGS]];
    const forms = all([...rows, seedItem(1)]);
    expect(
      forms.map(({ place, fiscalYear, department, header }) => ({
        place,
        fiscalYear,
        department,
        name: header.name?.value,
      })),
    ).toEqual([
      { place: undefined, fiscalYear: 2022, department: "総務部", name: "一ノ瀬 理" },
      { place: 2, fiscalYear: 2023, department: "福祉部", name: "二宮 都" },
    ]);
    expect(forms.map(({ headerRows }) => headerRows.map(({ row }) => row))).toEqual([[3, 13, 24], [31]]);
  });

  it("one title at the top of the sheet is that of all its forms", () => {
    const forms = all([...SOMU, seedItem(1), [], fields("福祉部長", "二宮"), [...HEADINGS], seedItem(1)]);
    expect(forms.map(({ title, fiscalYear }) => [title, fiscalYear])).toEqual([
      [TITLE[0], 2022],
      [TITLE[0], 2022],
    ]);
  });

  it("each keeps its phase under a key of its own, the first under that of the sheet", () => {
    const rows = [...SOMU, seedItem(1), [], fields("福祉部長", "二宮 都"), [...HEADINGS], seedItem(1)];
    expect(all(rows).map(phaseSettingKey)).toEqual([
      "phase:organizational-goals:Sheet1",
      "phase:organizational-goals:Sheet1:2",
    ]);
  });
});

describe("forms laid out at random, one under the other", () => {
  it("are each found with every item and cell", () => {
    fc.assert(
      fc.property(
        fc.array(randomLayout, { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom("year" as const, "person" as const),
        (layouts, gap, by) => {
          const { sheet, forms } = stacked(
            layouts.map((layout) => layOut(layout)),
            gap,
            by,
          );
          const found = locateAll(sheet, ORGANIZATIONAL_GOALS);
          expect(found.map(itemsOf)).toEqual(forms.map(({ items }) => items));
          expect(locate(sheet, ORGANIZATIONAL_GOALS)).toEqual(found[0]);
        },
      ),
      { numRuns: runs(80) },
    );
  });
});
