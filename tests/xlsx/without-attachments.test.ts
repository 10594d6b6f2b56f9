/** A file without comments, pictures, charts and the like is still a workbook by the rules, with the same cells. */
import { unzipSync } from "fflate";
import { NO_ATTACHMENTS } from "../../src/xlsx/attachments";
import { readWorkbookFile } from "../../src/xlsx/read-file";
import { withoutAttachments } from "../../src/xlsx/without-attachments";
import { FEATURES } from "../support/workbooks/excel-features";
import { excelFile } from "../support/workbooks/excel-package";
import { packageBreaches } from "../support/workbooks/package-rules";

const REFUSED = /^xl\/(?:charts|comments|threadedComments|pivotTables|pivotCache|slicers|slicerCaches|media)/;

it.each(["図", "グラフ", "メモ", "コメント", "ピボットテーブル", "スライサー", "フォームの部品"] as const)(
  "%s: gone with all its parts, and nothing else",
  (name) => {
    const whole = excelFile([FEATURES[name]]);
    const bare = withoutAttachments(whole)!;
    expect(Object.keys(unzipSync(bare)).filter((part) => REFUSED.test(part))).toEqual([]);
    const there = packageBreaches(whole);
    expect(packageBreaches(bare).filter((breach) => !there.includes(breach))).toEqual([]);
    const { sheets, ...others } = readWorkbookFile(whole);
    const bareSheets = sheets.map((sheet) => {
      return { ...sheet, attachments: { ...NO_ATTACHMENTS, table: sheet.attachments.table } };
    });
    expect(readWorkbookFile(bare)).toEqual({ ...others, sheets: bareSheets });
  },
);

it("a file that has nothing of that is given as it is", () => {
  expect(withoutAttachments(excelFile([]))).toBeNull();
});
