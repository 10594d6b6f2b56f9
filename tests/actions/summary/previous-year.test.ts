/** A file that a person chooses for comparison: real workbooks, and what is none. */
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { formsOf } from "../../../src/actions/check";
import { readPreviousYear } from "../../../src/actions/summary/previous-year";
import { withListSetting } from "../../../src/form/definition/list-settings";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { compoundFile } from "../../support/workbooks/compound-file";
import { LAST_YEAR_FIGURES, lastYearWorkbook } from "../../support/workbooks/last-year";
import { seedSheet } from "../../support/forms/seed-form";
import { workbookOf } from "../../support/forms/snapshots";

function read(bytes: Uint8Array, workbook: WorkbookSnapshot = workbookOf([seedSheet()])) {
  const forms = formsOf(workbook).map(({ form }) => form);
  const file = { name: "昨年.xlsx", bytes, saved: "2022-04-01", today: "2023-04-03" };
  return readPreviousYear(file, { forms, settings: workbook.settings });
}

it("the year before is counted, and named by its file and days", async () => {
  expect(read(await lastYearWorkbook())).toEqual({
    previousYear: {
      file: "昨年.xlsx",
      saved: "2022-04-01",
      read: "2023-04-03",
      fiscalYear: 2021,
      scale: ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"],
      departments: [{ name: "総務部", figures: LAST_YEAR_FIGURES }],
    },
  });
});

it("is read by the lists that this workbook has, where the file has none of its own", async () => {
  const [high, mostly, hardly] = ORGANIZATIONAL_GOALS.scale;
  const { categories } = ORGANIZATIONAL_GOALS;
  const scale = [high!, mostly!, { ...hardly!, spellings: ["中止"] }];
  const place = { definition: ORGANIZATIONAL_GOALS.id, fiscalYear: 0 };
  const settings = withListSetting({}, place, { categories, scale });
  const answer = read(await lastYearWorkbook(), workbookOf([seedSheet()], settings));
  expect(answer).toMatchObject({
    previousYear: { departments: [{ figures: { levels: [2, 11, 6], offList: 0 } }] },
  });
});

it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
  ["a text file", () => new TextEncoder().encode("番号"), "unreadable"],
  ["half a workbook", async () => (await lastYearWorkbook()).slice(0, 4000), "unreadable"],
  ["an old workbook (.xls)", () => compoundFile(["Workbook"]), "old-format"],
  ["a workbook with a password", () => compoundFile(["EncryptedPackage", "EncryptionInfo"]), "encrypted"],
  [
    "a workbook without the form",
    () =>
      lastYearWorkbook((sheet, workbook) => {
        workbook.removeWorksheet(sheet.id);
        workbook.addWorksheet("名簿").addRow(["氏名", "電話"]);
      }),
    "no-form",
  ],
  [
    "this year's own workbook",
    () =>
      lastYearWorkbook((sheet) => {
        sheet.getCell("A1").value = "令和4年度 組織目標展開整理表（部の組織目標）";
      }),
    "same-year",
  ],
])("%s is refused, and why", async (_, bytes, code) => {
  expect(read(await bytes())).toMatchObject({ problem: { code } });
});
