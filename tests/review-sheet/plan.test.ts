/** 指摘一覧 as plain data: the lines, the links, the mail, and texts that must stay texts. */
import { checkSnapshot } from "../../src/actions/check";
import { mailText } from "../../src/actions/compiling/review-sheet";
import { FINDING_CODES } from "../../src/check/finding";
import { screenLocaleOf } from "../../src/locales/screens";
import { planReview } from "../../src/review-sheet/plan";
import type { CellContent } from "../../src/workbook/cell-content";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { madeFinding } from "../support/forms/made-finding";
import { completeItem, goalSheet, RATING, workbookOf } from "../support/workbooks/goal-workbook";

const words = screenLocaleOf("ja").collect.review.words;

function planOf(sheets: readonly SheetSnapshot[], department: string | null = null) {
  const workbook = workbookOf(sheets);
  const forms = checkSnapshot(workbook, { phase: "evaluation" }).map(({ form, report }) => ({
    form,
    findings: report.findings,
  }));
  return planReview(workbook, forms, words, department);
}

const blank = (number: number) => completeItem(number).map((value, at) => (at === RATING ? "" : value));
const rowsOf = ({ edit }: ReturnType<typeof planOf>) => edit.content.cells.at(-1)!.content;
const shown = (content: CellContent) =>
  content.kind === "text" ? content.text : content.kind === "formula" ? content.formula : "";

it("has a line for each finding: number, item, a link to the cell, what is wrong and what to do", () => {
  const plan = planOf([goalSheet({ name: "総務's 部", items: [completeItem(1), blank(2)] })]);
  expect(plan.sheetName).toBe("指摘一覧");
  expect(rowsOf(plan).map((row) => row.map(shown))).toEqual([
    [
      "総務部",
      "2",
      "取組二の推進",
      `=HYPERLINK("#'総務''s 部'!H7","H7")`,
      "要修正",
      "H7(達成状況)が空欄です。",
      "内容を記入してください。",
    ],
  ]);
});

it("is of one department where that is wanted, under its name and without its column", () => {
  const sheets = ["市民部", "税務部"].map((name) =>
    goalSheet({ id: name, name, jobTitle: `${name}長`, items: [blank(1)] }),
  );
  const plan = planOf(sheets, "税務部");
  expect(plan.sheetName).toBe("指摘一覧_税務部");
  expect(rowsOf(plan)).toHaveLength(1);
  expect(rowsOf(plan)[0]).toHaveLength(6);
  expect(shown(rowsOf(plan)[0]![2]!)).toContain("#'税務部'!");
  expect(rowsOf(planOf(sheets))).toHaveLength(2);
});

it("says so where nothing is to be mended", () => {
  const { content } = planOf([goalSheet({ items: [completeItem(1)] })]).edit;
  expect(content.cells.map(({ content: rows }) => rows.flat().map(shown))).toContainEqual([words.none]);
});

it.each(["=1+1", "+81", "@x", '=HYPERLINK("http://x","y")', '"&A1&"', "'"])(
  "%s in a form stays text, in the item and in the sheet's name",
  (text) => {
    const item = blank(1).map((value, column) => (column === 1 ? text : value));
    const sheetName = text.replace(/[:\\/?*[\]']/g, "") || "x";
    const plan = planOf([goalSheet({ name: sheetName, items: [item] })]);
    for (const content of rowsOf(plan).flat()) {
      if (content.kind !== "formula") continue;
      // One call with two quoted texts, whatever they hold.
      expect(content.formula).toMatch(/^=HYPERLINK\("(?:[^"]|"")*","(?:[^"]|"")*"\)$/);
    }
    const found = rowsOf(plan)
      .flat()
      .find((one) => one.kind === "text" && one.text === text);
    expect(found).toBeDefined();
  },
);

it.each(["ja", "en"])("every kind of finding says what to do (%s)", (language) => {
  const { mend } = screenLocaleOf(language).collect.review.words;
  for (const code of FINDING_CODES)
    expect(
      mend(
        madeFinding({
          code,
          params: { heading: "達成状況", choices: [], expected: "ほぼ達成した", other: "A1" },
        }),
      ).length,
    ).toBeGreaterThan(5);
});

it("the mail names the department, each item once, and each finding with what to do", () => {
  const workbook = workbookOf([goalSheet({ items: [completeItem(1), blank(2)] })]);
  const checked = checkSnapshot(workbook, { phase: "evaluation" });
  expect(mailText(checked, words, null)).toBe(
    [
      "総務部の組織目標展開整理表について、次のところをご確認ください(要修正 1件、要確認 0件)。",
      "",
      "■ No.2 取組二の推進",
      "・［要修正］H7(達成状況)が空欄です。 → 内容を記入してください。",
    ].join("\n"),
  );
});
