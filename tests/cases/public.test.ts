/**
 * Troubles of real workbooks, as they were reported in public: a small workbook for each (`public/`), read by the
 * headless check. All are the sample form of 20 items and 163 required cells, with one thing in it that was read wrongly.
 */
import { copyFileSync } from "node:fs";
import path from "node:path";
import type { FormSheetReport, Report } from "../../src/cli/report/report";
import { check, formsOf, temporaryFolder } from "../support/headless";

interface Expected {
  /** Errors and warnings, with "fix" where they can be put right by themselves. */
  readonly wrong?: readonly string[];
  readonly advice?: readonly string[];
  readonly blank?: number;
  /** Of the items from the first on. */
  readonly owners?: readonly (readonly string[])[];
  readonly createdOn?: string;
  /** Sheets that must not count. */
  readonly notCounted?: readonly string[];
}

const BLANKS: Expected = { wrong: ["required@D5", "required@H6"], blank: 2 };
const TWO = ["秘書課", "職員課"];
const CASES: Readonly<Record<string, Expected>> = {
  "06-1904-midmonth": { createdOn: "2022-04-15" },
  "08-lrm-date": {},
  "09-radicals": { wrong: ["near-match@C5 fix", "near-match@H5 fix"], advice: ["owner-spelling@G6"] },
  "10-datetext-02": {},
  "10-datetext-05": {},
  "10-datetext-08": {},
  "13-blank-bidi": BLANKS,
  "13-blank-hangul": BLANKS,
  "13-blank-lrm": BLANKS,
  "13-blank-vs": BLANKS,
  "14-ref-to-blank-zero": {
    wrong: ["required@H3", "required@D5", "required@G6", "not-in-list@H7", "required@F8"],
    blank: 4,
  },
  "15-owner-separators": { owners: Array.from({ length: 12 }, () => TWO) },
  "16-owner-lookalikes": {
    advice: ["G6", "G8", "G10", "G12", "G15", "G17", "G18", "G19", "G20", "G22"].map(
      (cell) => `owner-spelling@${cell}`,
    ),
  },
  "17-number-became-date": { wrong: ["number-invalid@A8"] },
  "19-header-space-no-colon": {},
  "20-example-sheet": { notCounted: ["記入例"] },
  "20b-backup-copy": { notCounted: ["部の組織目標 (2)"] },
  "21-totals-row": {},
  "22-deadline-texts": {},
  "23-deadline-autodate": {
    wrong: ["date-outside-year@F5 fix", "date-outside-year@F6 fix"],
    // Two words that say no day.
    advice: ["deadline-unclear@F9", "deadline-unclear@F10"],
  },
  "24-format-00": {},
};
/** What the sample itself has, and advice that says nothing of the case. */
const USUAL = /^(?:unmeasurable-level|mixed-punctuation)@|^owner-joined@G23$/u;

const FOLDER = path.join(__dirname, "public");
const NAMES = Object.keys(CASES);
const folder = temporaryFolder();

let report: Report;
beforeAll(async () => {
  ({ report } = await check("--json", ...NAMES.map((name) => path.join(FOLDER, `${name}.xlsx`))));
}, 120_000);

it.each(NAMES)("%s is read as it is meant", (name) => {
  const forms = formsOf(report.workbooks[NAMES.indexOf(name)]!);
  const form = forms.find(({ counted }) => counted)!;
  const { wrong = [], advice = [], blank = 0, owners = [], createdOn = "2022-04-01" } = CASES[name]!;
  expect({
    items: form.items.length,
    department: form.department,
    createdOn: form.header.createdOn,
    completeness: form.completeness,
    wrong: said(form, ({ severity }) => severity !== "advice"),
    advice: said(form, ({ severity }) => severity === "advice").flatMap((one) =>
      USUAL.test(one.replace(" fix", "")) ? [] : [one.replace(" fix", "")],
    ),
    owners: form.items.slice(0, owners.length).map((item) => item.owners),
    notCounted: forms.flatMap(({ counted, sheet }) => (counted ? [] : [sheet])),
  }).toEqual({
    items: 20,
    department: "総務部",
    createdOn,
    completeness: { filled: 163 - blank, required: 163 },
    wrong,
    advice,
    owners,
    notCounted: CASES[name]!.notCounted ?? [],
  });
});

it("37-twice: one department's workbook under two names is told, and both are counted", async () => {
  const file = path.join(FOLDER, "37-twice.xlsx");
  const copy = path.join(folder, "総務部 - コピー.xlsx");
  copyFileSync(file, copy);
  const { messages } = await check("--summary", "--out", path.join(folder, "out"), file, copy);
  expect(
    messages.filter((one) => /令和4年度の総務部の様式が、2 つのファイルにあります/u.test(one)),
  ).toHaveLength(1);
});

function said(
  form: FormSheetReport,
  wanted: (one: FormSheetReport["findings"][number]) => boolean,
): string[] {
  return form.findings
    .filter(wanted)
    .map(({ code, cell, fixable }) => `${code}@${cell ?? "-"}${fixable ? " fix" : ""}`);
}
