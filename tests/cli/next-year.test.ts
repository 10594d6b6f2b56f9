/** --next-year: what stands in the copy is next year's form, to be filled in; the original stays. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { localeOf } from "../../src/locales";
import { changedCopy, check, onlyForm, sheetOf, temporaryFolder } from "../support/headless";
import { COMPLETE } from "../support/standin";

const folder = temporaryFolder();
const { report: words } = localeOf("ja");

it("the year moves on, date and ratings are gone, items stay; what was not moved is told", async () => {
  const file = await changedCopy(COMPLETE, path.join(folder, "今年.xlsx"), (workbook) => {
    const sheet = sheetOf(workbook, "部の組織目標");
    sheet.getCell("F5").value = "令和5年3月31日";
    sheet.getCell("F6").value = "令和7年度末";
    sheet.getCell("D7").value = "令和4年度中に3回実施している。";
  });
  const original = readFileSync(file);
  const before = onlyForm(await check(file));
  const out = path.join(folder, "来年度");
  const { messages } = await check("--next-year", "--dropdowns", "--out", out, file);
  expect(readFileSync(file).equals(original)).toBe(true);
  const after = onlyForm(await check(path.join(out, "今年.xlsx")));
  expect(after.fiscalYear).toBe((before.fiscalYear ?? 0) + 1);
  expect(after.phase).toBe("planning");
  expect(after.header).toEqual({ ...before.header, createdOn: null });
  expect(after.items).toEqual(
    before.items.map((item, index) => ({
      ...item,
      rating: null,
      ...(index === 0 ? { deadline: "令和6年3月31日" } : {}),
    })),
  );
  const told = (cell: string) => words.about(file, words.notMoved.year("部の組織目標", cell));
  expect(messages).toEqual(expect.arrayContaining([told("F6"), told("D7")]));
  // The folder's name is a chance one, and could have it.
  expect(messages.some((message) => message.replaceAll(folder, "").includes("A1"))).toBe(false);
});
