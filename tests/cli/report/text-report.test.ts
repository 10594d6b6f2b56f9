/** The readable report: what a person in the compiling office sees in a terminal. */
import path from "node:path";
import fc from "../../support/random";
import type { FindingReport, Report } from "../../../src/cli/report/report";
import { displayWidth, table } from "../../../src/cli/report/table";
import { localeOf } from "../../../src/locales";
import { changedCopy, check, sheetOf, temporaryFolder, textReport } from "../../support/headless";
import { COMPLETE, HALF_FILLED, THREE_DEPARTMENTS } from "../../support/standin";

const folder = temporaryFolder();

async function textOf(...words: string[]): Promise<string> {
  return textReport((await check(...words)).report, localeOf("ja"));
}

function withFindings(
  report: Report,
  change: (findings: readonly FindingReport[]) => FindingReport[],
): Report {
  return {
    ...report,
    workbooks: report.workbooks.map((workbook) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.form === null ? sheet : { ...sheet, findings: change(sheet.findings) },
      ),
    })),
  };
}

function withoutAdvice(report: Report): Report {
  return withFindings(report, (findings) => findings.filter(({ severity }) => severity !== "advice"));
}

describe("the width of a text in a terminal", () => {
  it.each([
    ["a Latin letter is one column wide", "A", 1],
    ["a kanji is two", "番", 2],
    ["kana are two", "ひカ", 4],
    ["half-width kana are one, their marks too", "ｶﾞ", 2],
    ["a full-width letter is two", "Ａ", 2],
    ["a circled number is two, as Japanese terminals draw it", "①", 2],
    ["○ and △ are two", "○△", 4],
    ["a kana with a mark of its own is one character", "か\u3099", 2],
    ["a character outside the first plane is two", "𠮷", 2],
    ["nothing is nothing", "", 0],
    ["a line break takes no column", "番\n号", 4],
  ])("%s", (_, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("a table", () => {
  it("pads to the widest cell, whatever its characters; the last column ends with its text", () => {
    expect(
      table([
        ["セル", "内容"],
        ["H3", "氏名"],
        ["AA100", "x"],
      ]),
    ).toBe(["セル   内容", "H3     氏名", "AA100  x"].join("\n"));
  });

  it("sets numbers to the right", () => {
    expect(
      table(
        [
          ["達成状況", "件数"],
          ["A", "5"],
          ["未入力", "120"],
        ],
        { right: [1] },
      ),
    ).toBe(["達成状況  件数", "A            5", "未入力     120"].join("\n"));
  });

  it("has every column begin at one place, whatever is in it", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "番", "ｶ", "①", "𠮷", "-"), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const marked = rows.map(([a, b, c]) => [a, `|${b}`, `|${c}`]);
        const places = table(marked)
          .split("\n")
          .map((line) => {
            const [first = "", second = ""] = line.split("|");
            return [displayWidth(first), displayWidth(`${first}|${second}`)];
          });
        expect(new Set(places.map((place) => place.join())).size).toBe(1);
      }),
    );
  });
});

describe("the readable report", () => {
  it("of the sample: one line for the sheet, no finding, the ratings", async () => {
    const { report } = await check(COMPLETE);
    expect(textReport(withoutAdvice(report), localeOf("ja"))).toBe(
      [
        `■ ${COMPLETE}`,
        "  [部の組織目標] 総務部 令和4年度 期末 20項目 記入 163 / 163",
        "    すべて記入されています",
        "    達成状況              件数    割合",
        "    高度に達成した           6   30.0%",
        "    ほぼ達成した            13   65.0%",
        "    ほとんど未達成だった     1    5.0%",
        "    未入力                   0    0.0%",
        "    リスト外                 0    0.0%",
        "    合計                    20  100.0%",
      ].join("\n"),
    );
  });

  it("counts advice instead of listing it", async () => {
    const { report } = await check(COMPLETE);
    const advice: FindingReport = {
      code: "unmeasurable-level",
      severity: "advice",
      role: "level",
      cell: "D5",
      item: 1,
      message: "D5は、確かめにくい書き方です。",
      fixable: false,
    };
    const lines = textReport(
      withFindings(report, () => [advice, advice]),
      localeOf("ja"),
    ).split("\n");
    expect(lines.slice(2, 4)).toEqual([
      "    すべて記入されています",
      "    書き方のヒントが 2 件あります(--json で表示します)",
    ]);
    expect(lines.join()).not.toContain("D5");
  });

  it("of the half-filled form: every finding with cell, number, kind and sentence, set in columns", async () => {
    const lines = (await textOf(HALF_FILLED)).split("\n");
    expect(lines[1]).toBe("  [部の組織目標] 総務部 令和4年度 期末 20項目 記入 157 / 163");
    const from = lines.findIndex((line) => line.includes("内容"));
    const findings = lines.slice(from, from + 12);
    expect(findings.slice(0, 3)).toEqual([
      "    セル  番号  種類    内容",
      "    H3    -     要修正  H3(氏名)が空欄です。",
      "    F7    3     要修正  F7(いつまで)が空欄です。",
    ]);
    expect(findings).toContain(
      "    H12   8     要確認  H12(達成状況)の「ほぼ達成」は、「ほぼ達成した」の書き誤りではありませんか。",
    );
    // The kinds begin in one column of the terminal.
    const starts = findings.map((line) => displayWidth(/^.*?(?=要修正|要確認|種類)/.exec(line)?.[0] ?? ""));
    expect(new Set(starts)).toEqual(new Set([16]));
  });

  it("of several files: in order, an error in its place, sheets without the form named", async () => {
    const cover = await changedCopy(COMPLETE, path.join(folder, "表紙つき.xlsx"), (workbook) => {
      workbook.addWorksheet("手引");
    });
    const missing = path.join(folder, "ない.xlsx");
    const text = await textOf(missing, cover, THREE_DEPARTMENTS);
    const lines = text.split("\n");
    expect(lines.slice(0, 4)).toEqual([
      `■ ${missing}`,
      "  ファイルが見つかりません。名前と場所を確かめてください。",
      "",
      `■ ${cover}`,
    ]);
    expect(lines).toContain("  [手引] 様式ではありません");
    expect(lines.filter((line) => line.startsWith("■"))).toHaveLength(3);
    expect(lines.filter((line) => /^ {2}\[.+\] .+部 令和4年度/.test(line))).toHaveLength(4);
  });

  it("of a form without a year and with nothing filled in", async () => {
    const file = await changedCopy(COMPLETE, path.join(folder, "年度なし.xlsx"), (workbook) => {
      const sheet = sheetOf(workbook, "部の組織目標");
      sheet.getCell("A1").value = "組織目標展開整理表";
      for (let row = 5; row <= 28; row += 1)
        if (row !== 14 && row !== 25) sheet.getCell(`H${row}`).value = null;
    });
    const text = await textOf(file);
    expect(text).toContain("  [部の組織目標] 総務部 期首 20項目 記入 143 / 143\n");
    expect(text).toContain("    未入力                  20  100.0%");
  });

  it("is Japanese but for addresses, figures and file names", async () => {
    const text = (await textOf(HALF_FILLED)).replace(HALF_FILLED, "").replace("--json", "");
    expect(text.replace(/[A-Z]+\d+/g, "")).not.toMatch(/[A-Za-z]/);
  });
});
