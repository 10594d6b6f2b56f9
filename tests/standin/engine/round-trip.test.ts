/**
 * Workbooks as Excel writes them, changed as the add-in changes them and saved: every part, relationship, element and
 * attribute of what a person has put into them is still there. What is not would have been told before saving.
 */
import { strFromU8, unzipSync, zipSync } from "fflate";
import { JSDOM } from "jsdom";
import type { Engine } from "../../../src/standin/engine/engine";
import { loadEngine } from "../../../src/standin/engine/file/load";
import { lostParts, type LostKind } from "../../../src/standin/engine/file/lost-parts";
import { missingLines } from "../../support/workbooks/part-lines";
import { packageBreaches } from "../../support/workbooks/package-rules";
import { FEATURES } from "../../support/workbooks/excel-features";
import { excelFile, SHEET_PART, WORKBOOK_PART } from "../../support/workbooks/excel-package";

const WASM = "node_modules/excelize-wasm/excelize.wasm.gz";
const { DOMParser } = new JSDOM().window;
type FeatureName = keyof typeof FEATURES;
/** What holds for the file as it was signed cannot be kept in a changed one. */
const NEVER_KEPT: FeatureName = "電子署名";
const NAMES = (Object.keys(FEATURES) as FeatureName[]).filter((name) => name !== NEVER_KEPT);
const fileWith = (name: FeatureName) => excelFile([FEATURES[name]]);

/** Counts that grow by what was added, and what tells Excel to calculate. */
const EXPECTED: readonly RegExp[] = [
  /^xl\/styles\.xml \/styleSheet\/dxfs count=\d+ $/,
  /^xl\/worksheets\/sheet1\.xml \/worksheet\/dimension /,
  /^xl\/workbook\.xml \/workbook\/calcPr /,
];

/** Text in a cell below, a dropdown, a colour, and a new sheet that counts: what the add-in does. */
function changeAsTheAddInDoes(engine: Engine): void {
  const { id } = engine.sheets()[0]!;
  const areas = [{ row: 1, column: 1, rows: 2, columns: 1 }];
  engine.setCell(id, 5, 0, "追記", false);
  engine.addValidation(id, {
    areas,
    type: "list",
    formula1: '"達成,未達成"',
    formula2: "",
    operator: "between",
    allowBlank: true,
    showDropdown: true,
    error: { show: true, style: "stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  });
  const look = { fill: "#ffcccc", color: null, bold: null };
  const own = { id: "{own}", areas, type: "expression", formula: "A1=1", stopIfTrue: false, look };
  engine.setConditionalFormats!(id, [...engine.conditionalFormats!(id), own]);
  engine.setCell(engine.addSheet("達成状況集計"), 0, 0, "=部の組織目標!B2", true);
}

async function saved(before: Uint8Array): Promise<Uint8Array> {
  const engine = (await loadEngine(WASM)).open(before, "目標.xlsx");
  changeAsTheAddInDoes(engine);
  return engine.save();
}

describe.each(NAMES)("%s", (name) => {
  let before: Uint8Array;
  let after: Uint8Array;
  beforeAll(async () => {
    before = fileWith(name);
    after = await saved(before);
  });

  it("is kept whole", () => {
    const missing = missingLines(unzipSync(before), unzipSync(after), EXPECTED);
    expect(missing).toEqual([]);
  });

  it("is saved by the rules of packages and schemas", () => {
    const there = packageBreaches(before);
    expect(packageBreaches(after).filter((breach) => !there.includes(breach))).toEqual([]);
  });

  it("is nothing that would be told as lost, and the change is in the file", () => {
    expect(lostParts(before, after)).toEqual([]);
    expect(strFromU8(unzipSync(after)[SHEET_PART]!)).toContain("達成,未達成");
  });
});

it("a signature is told as lost when anything has changed, and only then", async () => {
  const before = fileWith(NEVER_KEPT);
  expect(lostParts(before, await saved(before))).toEqual([{ kind: "signature", count: 1 }]);
  expect(lostParts(before, before)).toEqual([]);
});

it("a name of a sheet still belongs to that sheet", async () => {
  const file = unzipSync(await saved(fileWith("名前の定義")));
  const document = new DOMParser().parseFromString(strFromU8(file[WORKBOOK_PART]!), "application/xml");
  const names = [...document.getElementsByTagName("definedName")].map((one) =>
    ["name", "localSheetId", "hidden"]
      .map((attribute) => one.getAttribute(attribute) ?? "")
      .concat(one.textContent),
  );
  expect(names).toEqual(
    expect.arrayContaining([
      ["_xlnm.Print_Area", "0", "", "部の組織目標!$A$1:$C$3"],
      ["_xlnm.Print_Titles", "0", "", "部の組織目標!$1:$1"],
      ["_xlnm._FilterDatabase", "0", "1", "部の組織目標!$A$1:$B$3"],
      ["範囲", "1", "", "別の表!$A$1"],
      ["隠し", "", "1", "別の表!$A$1"],
    ]),
  );
});

it.each<[FeatureName, string]>([
  ["テンプレート", "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"],
  ["マクロ", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
  ["図", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"],
])("a workbook with %s stays of its kind", async (name, type) => {
  const types = strFromU8(unzipSync(await saved(fileWith(name)))["[Content_Types].xml"]!);
  expect(types).toContain(`PartName="/${WORKBOOK_PART}" ContentType="${type}"`);
});

it("a protected sheet forbids after saving what it forbade before", async () => {
  const protection = (bytes: Uint8Array) =>
    /<sheetProtection\b[^>]*>/.exec(strFromU8(unzipSync(bytes)[SHEET_PART]!))?.[0];
  const before = fileWith("保護");
  expect(protection(await saved(before))).toBe(protection(before));
});

/** The saved file with a part, or a piece of one, taken out: as by an engine that does not know it. */
function without(bytes: Uint8Array, part: string, piece?: RegExp): Uint8Array {
  const files = unzipSync(bytes);
  if (piece) files[part] = new TextEncoder().encode(strFromU8(files[part]!).replace(piece, ""));
  else delete files[part];
  return zipSync(files);
}

it.each<[FeatureName, string, RegExp | undefined, LostKind]>([
  ["図", "xl/media/image1.png", undefined, "picture"],
  ["コメント", "xl/threadedComments/threadedComment1.xml", undefined, "threadedComment"],
  ["ピボットテーブル", "xl/pivotTables/pivotTable1.xml", undefined, "pivotTable"],
  ["マクロ", "xl/vbaProject.bin", undefined, "macro"],
  ["名前の定義", WORKBOOK_PART, /<definedName name="税率".*?<\/definedName>/, "definedName"],
  ["条件付き書式", SHEET_PART, /<extLst><ext [^>]*78C0D931.*?<\/extLst>/, "conditionalFormat"],
  ["スパークライン", SHEET_PART, /<extLst>.*<\/extLst>/, "sparkline"],
  ["印刷の設定", SHEET_PART, /<legacyDrawingHF[^>]*>/, "picture"],
  ["ハイパーリンク", SHEET_PART, /<hyperlink [^>]*\/>/, "hyperlink"],
  ["保護", SHEET_PART, /<sheetProtection[^>]*>/, "protection"],
  ["見え方", SHEET_PART, /<autoFilter.*<\/autoFilter>/, "filter"],
  ["フォームの部品", SHEET_PART, /<mc:AlternateContent.*<\/mc:AlternateContent>/, "control"],
  ["背景の画像", SHEET_PART, /<picture [^>]*>/, "picture"],
  ["細かな設定", SHEET_PART, /<scenarios.*<\/scenarios>/, "other"],
  ["セルの中の画像", "xl/richData/rdrichvalue.xml", undefined, "other"],
  ["文書の分類ラベル", "docMetadata/LabelInfo.xml", undefined, "other"],
])("%s: without %s %s, one of the kind is told as lost", (name, part, piece, kind) => {
  const before = fileWith(name);
  const after = without(before, part, piece);
  expect(lostParts(before, after)).toEqual([{ kind, count: 1 }]);
});
