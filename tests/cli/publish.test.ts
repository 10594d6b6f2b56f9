/** --publish: CSV and a page over all files of a call, in a folder of their own. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { localeOf } from "../../src/locales";
import { check, temporaryFolder, write } from "../support/headless";
import { parseCsv } from "../support/csv";
import { COMPLETE, THREE_DEPARTMENTS } from "../support/standin";

const folder = temporaryFolder();
const { publish, report: words } = localeOf("ja");

it("every item of every file that counts once, and the counts are the report's own", async () => {
  const out = path.join(folder, "公表");
  const broken = write(folder, "壊れた.xlsx", "x");
  const { report, status, messages } = await check("--publish", out, COMPLETE, broken, THREE_DEPARTMENTS);
  expect(status).toBe(2);
  expect(readdirSync(out).sort()).toEqual(Object.values(publish.files).sort());
  expect(messages).toContain(words.saved(path.join(out, publish.files.page)));
  const forms = report.workbooks.flatMap(({ sheets }) =>
    sheets.flatMap((sheet) => (sheet.form !== null && sheet.counted ? [sheet] : [])),
  );
  const total = forms.reduce((sum, { tally }) => sum + tally.total, 0);
  const items = parseCsv(readFileSync(path.join(out, publish.files.items), "utf8"));
  expect(items).toHaveLength(total + 1);
  const counts = parseCsv(readFileSync(path.join(out, publish.files.summary), "utf8"));
  const all = counts.filter((row) => row.includes(publish.all)).map((row) => Number(row[5]));
  expect(all.reduce((sum, one) => sum + one, 0)).toBe(total);
});

it("no form that counts: said, and no file is made; a folder that cannot be made: nothing is done", async () => {
  const empty = write(folder, "空.xlsx", "");
  const out = path.join(folder, "なし");
  const { messages } = await check("--publish", out, empty);
  expect(messages).toContain(words.nothingToPublish);
  expect(readdirSync(out)).toEqual([]);
  const blocked = path.join(empty, "中");
  await expect(check("--publish", blocked, COMPLETE)).rejects.toMatchObject({
    message: words.usage.publishUnwritable(blocked),
  });
  expect(existsSync(blocked)).toBe(false);
});
