/** What a saved workbook lacks of the one that was opened is found, for every kind; and the engine keeps what it says. */
import ExcelJS from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { loadEngine } from "../../../src/standin/engine/file/load";
import { lostParts } from "../../../src/standin/engine/file/lost-parts";

const WASM = "node_modules/excelize-wasm/excelize.wasm.gz";
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("目標");
  sheet.getCell("A1").value = "番号";
  sheet.getCell("B2").value = 1;
  sheet.getCell("B2").note = "部長の確認待ち";
  sheet.addImage(book.addImage({ base64: PIXEL, extension: "png" }), "D4:E6");
  sheet.addTable({ name: "T", ref: "G1", columns: [{ name: "a" }], rows: [["x"]] });
  book.definedNames.add("目標!$B$2", "現在の値");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same file with parts added, as they lie in a package. */
function withParts(bytes: Uint8Array, parts: Record<string, string>): Uint8Array {
  const added = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(added) });
}

it.each([
  ["xl/media/image9.png", "picture"],
  ["xl/drawings/drawing9.xml", "drawing"],
  ["xl/charts/chart9.xml", "chart"],
  ["xl/comments9.xml", "comment"],
  ["xl/threadedComments/threadedComment1.xml", "threadedComment"],
  ["xl/pivotTables/pivotTable1.xml", "pivotTable"],
  ["xl/tables/table9.xml", "table"],
  ["xl/slicers/slicer1.xml", "slicer"],
  ["xl/externalLinks/externalLink1.xml", "externalLink"],
  ["xl/vbaProject.bin", "macro"],
  ["xl/ctrlProps/ctrlProp1.xml", "control"],
  ["xl/embeddings/package1.docx", "embedding"],
  ["xl/connections.xml", "connection"],
])("without %s, one %s is lost", async (part, kind) => {
  const after = await workbook();
  const before = withParts(after, { [part]: "content" });
  expect(lostParts(before, after)).toEqual([{ kind, count: 1 }]);
  expect(lostParts(before, before)).toEqual([]);
  expect(lostParts(after, before)).toEqual([]);
});

it("a picture or macro whose content has changed is lost, one that has another name is not", async () => {
  const book = await workbook();
  const one = withParts(book, { "xl/media/image9.png": "one", "xl/vbaProject.bin": "macro" });
  const other = withParts(book, { "xl/media/image9.png": "two", "xl/vbaProject.bin": "macra" });
  expect(lostParts(one, other)).toEqual([
    { kind: "picture", count: 1 },
    { kind: "macro", count: 1 },
  ]);
  const renamed = withParts(book, { "xl/media/image8.png": "one", "xl/vbaProject.bin": "macro" });
  expect(lostParts(one, renamed)).toEqual([]);
});

it("defined names and custom views are missed by name", async () => {
  const book = await workbook();
  const files = unzipSync(book);
  const text = new TextDecoder().decode(files["xl/workbook.xml"]);
  const views =
    '<customWorkbookViews><customWorkbookView name="印刷用" guid="{1}" windowWidth="1" windowHeight="1" activeSheetId="1"/></customWorkbookViews>';
  const before = withParts(book, { "xl/workbook.xml": text.replace("</workbook>", `${views}</workbook>`) });
  expect(lostParts(before, book)).toEqual([{ kind: "customView", count: 1 }]);
  const nameless = text.replace(/<definedName [^>]*>[^<]*<\/definedName>/, "");
  expect(lostParts(book, withParts(book, { "xl/workbook.xml": nameless }))).toEqual([
    { kind: "definedName", count: 1 },
  ]);
});

it("a workbook with a picture, a note, a table and a name, changed and saved by the engine, loses none of them", async () => {
  const before = await workbook();
  const engine = (await loadEngine(WASM)).open(before, "目標.xlsx");
  engine.setCell(engine.sheets()[0]!.id, 4, 0, "追記", false);
  engine.setCell(engine.addSheet("集計"), 0, 0, "=目標!B2", true);
  const after = engine.save();
  expect(after).not.toEqual(before);
  expect(lostParts(before, after)).toEqual([]);
});
