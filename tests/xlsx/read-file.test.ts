/** A workbook's file read as plain data, written by another library. */
import ExcelJS from "exceljs";
import fc, { runs } from "../support/random";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { OpenError } from "../../src/xlsx/open/open-error";
import { NO_ATTACHMENTS } from "../../src/xlsx/attachments";
import { readWorkbookFile } from "../../src/xlsx/read-file";
import { compoundFile } from "../support/workbooks/compound-file";

async function written(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

it("gives each sheet's cells from the first that holds something to the last, with formats and merged areas", async () => {
  const bytes = await written((workbook) => {
    const sheet = workbook.addWorksheet("部の'目標' & A");
    sheet.getCell("B2").value = "令和4年度\n目標";
    sheet.getCell("C2").value = 1.5;
    sheet.getCell("D4").value = true;
    sheet.getCell("B4").value = new Date(Date.UTC(2022, 3, 1));
    sheet.getCell("B4").numFmt = "yyyy/m/d";
    sheet.getCell("C4").value = { formula: "C2*2", result: 3 };
    sheet.getCell("C3").value = { richText: [{ text: "ほぼ" }, { text: "達成した", font: { bold: true } }] };
    sheet.mergeCells("B2:B3");
    workbook.addWorksheet("空").state = "hidden";
  });
  expect(readWorkbookFile(bytes)).toEqual({
    dateSystem: 1900,
    xmlParts: [],
    sheets: [
      {
        name: "部の'目標' & A",
        visible: true,
        attachments: NO_ATTACHMENTS,
        used: { row: 1, column: 1, rows: 3, columns: 3 },
        values: [
          ["令和4年度\n目標", 1.5, ""],
          ["", "ほぼ達成した", ""],
          [44652, 3, true],
        ],
        numberFormats: [
          ["General", "General", "General"],
          ["General", "General", "General"],
          ["yyyy/m/d", "General", "General"],
        ],
        merges: [{ row: 1, column: 1, rows: 2, columns: 1 }],
      },
      {
        name: "空",
        visible: false,
        attachments: NO_ATTACHMENTS,
        used: null,
        values: [],
        numberFormats: [],
        merges: [],
      },
    ],
  });
});

it("gives any values back as they were written", async () => {
  const value = fc.oneof(
    fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .map((text) => text.replace(/[\p{C}]/gu, "x")),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom("=A1", "<>&\"'", "　", "長".repeat(300)),
  );
  const rows = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, async (values) => {
      const bytes = await written((workbook) => workbook.addWorksheet("表").addRows(values));
      expect(readWorkbookFile(bytes).sheets[0]?.values).toEqual(values);
    }),
    { numRuns: runs(40) },
  );
});

it("gives the custom XML parts", async () => {
  const parts = unzipSync(await written((workbook) => workbook.addWorksheet("1")));
  const rels = "xl/_rels/workbook.xml.rels";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
  const relation = `<Relationship Id="rId99" Type="${type}" Target="../customXml/item1.xml"/></Relationships>`;
  const bytes = zipSync({
    ...parts,
    "customXml/item1.xml": strToU8('<a xmlns="urn:x"/>'),
    [rels]: strToU8(strFromU8(parts[rels]!).replace("</Relationships>", relation)),
  });
  expect(readWorkbookFile(bytes).xmlParts).toEqual(['<a xmlns="urn:x"/>']);
});

it("leaves out a cell far out", async () => {
  const bytes = await written((workbook) => {
    const far = workbook.addWorksheet("遠い");
    far.getCell("A1").value = 1;
    far.getCell("XFD1048576").value = 1;
    workbook.addWorksheet("近い").getCell("A1").value = "x";
  });
  expect(readWorkbookFile(bytes).sheets.map(({ values }) => values)).toEqual([[[1]], [["x"]]]);
});

describe("what is no workbook", () => {
  it.each([
    ["nothing", new Uint8Array(), "unreadable"],
    ["a text", strToU8("番号,実施項目"), "unreadable"],
    ["a zip of other things", zipSync({ "a.txt": strToU8("a") }), "unreadable"],
    ["an old .xls", compoundFile(["Workbook"]), "unreadable"],
    ["a workbook with a password", compoundFile(["EncryptedPackage"]), "encrypted"],
  ] as const)("%s is refused", (_, bytes, code) => {
    let thrown: unknown;
    try {
      readWorkbookFile(bytes);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(OpenError);
    expect(thrown).toMatchObject({ code });
  });

  it("a broken copy is refused wherever it breaks off", async () => {
    const bytes = await written((workbook) => workbook.addWorksheet("1").addRow(["値"]));
    for (let part = 1; part < 8; part += 1)
      expect(() => readWorkbookFile(bytes.slice(0, (bytes.length * part) / 8))).toThrow(OpenError);
  });
});
