/** --compare: what has changed since an earlier workbook, in the report, to be read, and as a sheet. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { localeOf } from "../../src/locales";
import {
  changedCopy,
  check,
  onlyForm,
  readWorkbook,
  sheetOf,
  temporaryFolder,
  textReport,
  write,
} from "../support/headless";
import { COMPLETE, HALF_FILLED, THREE_DEPARTMENTS } from "../support/standin";

const folder = temporaryFolder();
const { report: words, comparison } = localeOf("ja");

it("two submissions of a department: reworded, rated, and nothing else", async () => {
  const now = await changedCopy(COMPLETE, path.join(folder, "今回.xlsx"), (workbook) => {
    const sheet = sheetOf(workbook, "部の組織目標");
    sheet.getCell("D5").value = `${sheet.getCell("D5").text}追記`;
    sheet.getCell("H6").value = "ほとんど未達成だった";
  });
  const out = path.join(folder, "結果");
  const answer = await check("--compare", COMPLETE, "--out", out, now);
  const form = onlyForm(answer);
  expect(form.comparison).toMatchObject({
    file: COMPLETE,
    sheet: "部の組織目標",
    fiscalYear: 2022,
    counts: { added: 0, removed: 0, reworded: 1, moved: 0, rated: 1, same: 18 },
    header: [],
    items: [
      {
        kind: "changed",
        before: { number: 1, row: 5 },
        after: { number: 1, row: 5 },
        moved: false,
        changes: [{ role: "level" }],
      },
      { kind: "changed", ratings: [{ role: "rating", after: "ほとんど未達成だった", direction: "down" }] },
    ],
  });
  expect(form.comparison?.items[0]?.changes[0]?.parts.at(-1)).toEqual({ kind: "new", text: "追記" });
  const text = textReport(answer.report, localeOf("ja"));
  expect(text).toContain("《追記》");
  expect(text).toContain("評価の変更 1件");
  const saved = await readWorkbook(path.join(out, "今回.xlsx"));
  expect(saved.worksheets.map(({ name }) => name)).toContain(comparison.sheetName);
});

it("the departments of several files find theirs in one workbook; one that is not there is told", async () => {
  const other = await changedCopy(COMPLETE, path.join(folder, "別の部.xlsx"), (workbook) => {
    const sheet = sheetOf(workbook, "部の組織目標");
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value === "総務部長") cell.value = "水道部長";
      }),
    );
  });
  const { report, messages, status } = await check("--compare", THREE_DEPARTMENTS, COMPLETE, other);
  const compared = report.workbooks.map(({ sheets }) =>
    sheets.map((one) => one.form !== null && one.comparison !== undefined),
  );
  expect(compared).toEqual([[true], [false]]);
  expect(messages).toEqual([words.about(other, words.notCompared("部の組織目標"))]);
  expect(status).toBe(0);
});

it("a workbook to compare with that cannot be read: a sentence, and nothing is done", async () => {
  const broken = write(folder, "壊れた.xlsx", readFileSync(COMPLETE).subarray(0, 3000));
  await expect(check("--compare", broken, HALF_FILLED)).rejects.toMatchObject({ name: "UsageError" });
});
