/** Sheets of another file, as Excel writes them, taken into a workbook and saved with it. */
import type { Engine } from "../../../src/standin/engine/engine";
import { loadEngine } from "../../../src/standin/engine/file/load";
import { FEATURES } from "../../support/workbooks/excel-features";
import { excelFile } from "../../support/workbooks/excel-package";
import { packageBreaches } from "../../support/workbooks/package-rules";
import { submission } from "../../support/workbooks/submissions";

const WASM = "node_modules/excelize-wasm/excelize.wasm.gz";
type FeatureName = keyof typeof FEATURES;
/** What leads to other parts, and what is numbered in other parts. */
const NAMES: readonly FeatureName[] = [
  "グラフ",
  "コメント",
  "名前の定義",
  "条件付き書式",
  "印刷の設定",
  "テーブル",
  "ハイパーリンク",
  "保護",
  "細かな設定",
  "いろいろな数式",
  "ふりがな",
  "フォームの部品",
];

const opened = async (bytes: Uint8Array) => (await loadEngine(WASM)).open(bytes, "目標.xlsx");

/** What a person sees of a sheet. */
function seen(engine: Engine, sheet: string) {
  const used = engine.usedArea(sheet, true)!;
  const cells = Array.from({ length: used.rows * used.columns }, (_, index) => ({
    row: used.row + Math.floor(index / used.columns),
    column: used.column + (index % used.columns),
  }));
  return {
    used,
    values: engine.values(sheet, used),
    styles: cells.map(({ row, column }) => engine.style(sheet, row, column)),
    merges: engine.merges(sheet),
    widths: Array.from({ length: 8 }, (_, column) => engine.columnWidth(sheet, column)),
    heights: Array.from({ length: 8 }, (_, row) => engine.rowHeight(sheet, row)),
    rules: engine.validations(sheet),
    looks: engine.conditionalFormats!(sheet).map(({ areas, type, formula, look }) => ({
      areas,
      type,
      formula,
      look,
    })),
    page: engine.pageSetup(sheet),
    frozen: engine.frozenRows(sheet),
  };
}

describe.each(NAMES)("a sheet with %s", (name) => {
  let source: Engine;
  let target: Engine;
  let ids: string[];
  beforeAll(async () => {
    const bytes = excelFile([FEATURES[name]]);
    source = await opened(bytes);
    // Cells without a format look as those of the workbook that they come to, in Excel too: here they look alike.
    target = await opened(excelFile([]));
    // Twice: the second has the first one's name, and its formats are there already.
    ids = [...target.insertSheets!(bytes, []), ...target.insertSheets!(bytes, [])];
  });

  it("looks here as it does there, and after saving too", async () => {
    const count = source.sheets().length;
    expect(ids).toHaveLength(count * 2);
    const wanted = source.sheets().map(({ id }) => seen(source, id));
    const reopened = await opened(target.save());
    const places = reopened.sheets().slice(-count * 2);
    ids.forEach((id, index) => {
      expect(seen(target, id)).toEqual(wanted[index % count]);
      expect(seen(reopened, places[index]!.id)).toEqual(wanted[index % count]);
    });
  });

  it("makes a file by the rules of packages and schemas", () => {
    expect(packageBreaches(target.save())).toEqual([]);
  });
});

it("sheets of the same name from two files, renamed one after the other, keep their own references", async () => {
  const own = { change: (xml: string) => xml.replace(/<c r="G5"[^>]*>.*?<\/c>/, SELF) };
  const target = await opened(excelFile([]));
  for (const name of ["市民部", "税務部"]) {
    const [id] = target.insertSheets!(submission(name, 1, own), ["部の組織目標"]);
    target.renameSheet(id!, name);
  }
  const reopened = await opened(target.save());
  const at = { row: 4, column: 6, rows: 1, columns: 1 };
  const found = reopened
    .sheets()
    .slice(-2)
    .map(({ id, name }) => [name, reopened.formulas(id, at)[0]![0], reopened.pageSetup(id).printArea]);
  expect(found).toEqual([
    ["市民部", "=市民部!G6", "A1:H28"],
    ["税務部", "=税務部!G6", "A1:H28"],
  ]);
});

const SELF = '<c r="G5"><f>部の組織目標!G6</f><v>0</v></c>';

it.each([
  ["no workbook", new Uint8Array([0x50, 0x4b]), []],
  ["a sheet that is not there", excelFile([]), ["ほかのシート"]],
])("%s is refused, and nothing is added", async (_, bytes, names) => {
  const target = await opened(excelFile([]));
  const before = target.sheets();
  expect(() => target.insertSheets!(bytes, names)).toThrow();
  expect(target.sheets()).toEqual(before);
});
