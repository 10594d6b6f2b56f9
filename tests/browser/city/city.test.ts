/**
 * A city's departments in the page that is not Excel: every file's result as known beforehand, and totals as counted while
 * the files were made. `npm run test:long`: 20 departments, 200 files.
 */
import { utimesSync } from "node:fs";
import path from "node:path";
import { localeOf } from "../../../src/locales";
import { sheetOf, summaryCounts, temporaryFolder, write } from "../../support/headless";
import { isLong } from "../../support/random";
import { cityFile, KINDS, type CityFile, type CityKind } from "../../support/workbooks/city";
import { HALF_FILLED, readWorkbook, sampleBytes } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();
const DEPARTMENTS = isLong ? 20 : 1;
const folder = temporaryFolder();
const { fileReason, file: fileError } = localeOf("ja").errors;
/** Seconds since 1970. */
const MADE_AT = Date.UTC(2022, 3, 1) / 1000;

/** What is said of a file when all that can be taken in is: of a department's forms of a year the one saved last. */
const SAID: Readonly<Record<CityKind, (department: string) => string>> = {
  clean: (department) => `「${department}」に取り込みました。`,
  incomplete: () => "同じ部署・同じ年度です。",
  offList: () => "同じ部署・同じ年度です。",
  example: () => "同じ部署・同じ年度です。",
  doubled: () => "同じ部署・同じ年度です。",
  lastYear: (department) => `「${department} (2)」に取り込みました。`,
  foreign: () => fileError["no-form"],
  damaged: () => fileReason.damaged,
  old: () => fileReason.xls,
  encrypted: () => fileError.encrypted,
};

test("every file of a city has its own result, and the summary counts what was counted by hand", async () => {
  const files: (CityFile & { kind: CityKind; department: string })[] = [];
  for (let number = 1; number <= DEPARTMENTS; number += 1) {
    for (const kind of KINDS) {
      files.push({ ...(await cityFile(number, kind)), kind, department: `第${number}部` });
    }
  }
  const desk = await site.open();
  await desk.open({ name: "記入途中.xlsx", buffer: sampleBytes(HALF_FILLED) });
  await desk.openScreen("各部の提出物");
  const paths = files.map(({ name, bytes, kind }) => {
    write(folder, name, bytes);
    const saved = path.join(folder, name);
    const time = kind === "clean" ? MADE_AT + 1 : MADE_AT;
    utimesSync(saved, time, time);
    return saved;
  });
  await desk.pane.locator("input[type=file][accept]").setInputFiles(paths);
  await desk.button("取り込む").waitFor();
  await desk.press("取り込む", `${2 * DEPARTMENTS}個のファイルを取り込みました`);
  const told = await desk.pane.getByRole("listitem").allTextContents();
  expect(told).toHaveLength(files.length);
  const wrong = told.filter((text) => {
    const file = files.find(({ name }) => text.startsWith(name));
    return !file || !text.includes(SAID[file.kind](file.department));
  });
  expect(wrong).toEqual([]);

  await desk.back();
  await desk.press("集計シート作成", "「達成状況集計」を作成しました");
  const workbook = await readWorkbook((await desk.save()).bytes);
  const now = files.filter(({ kind }) => kind === "clean").flatMap(({ forms }) => forms);
  // The half-filled form, of the same year, is there too, with 20 items.
  expect(Object.values(summaryCounts(sheetOf(workbook, "達成状況集計")))).toEqual(
    [4, 11, 0, 3, 2]
      .map((count, place) => now.reduce((sum, { counts }) => sum + counts[place]!, count))
      .concat(now.reduce((sum, { items }) => sum + items, 20)),
  );
});
