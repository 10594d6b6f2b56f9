/** A form that lost or renamed a column is still the form, and says which; a sheet that only looks like one is none. */
import { checkForm } from "../../../src/check/check";
import { formsOf } from "../../../src/actions/check";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { DEPARTMENT_POLICY } from "../../../src/form/definition/built-in/department-policy";
import type { CellValue } from "../../../src/workbook/snapshot";
import { localeOf } from "../../../src/locales";
import { OTHER_SHEETS } from "../../support/forms/decoys";
import { policyRows, POLICY_HEADINGS } from "../../support/forms/policy-form";
import { HEADINGS, seedItem, seedRows } from "../../support/forms/seed-form";
import { sheetOf, workbookOf } from "../../support/forms/snapshots";

type Row = (CellValue | null)[];

const FORMS = [
  { definition: ORGANIZATIONAL_GOALS, rows: seedRows(), headings: HEADINGS as readonly string[], items: 20 },
  {
    definition: DEPARTMENT_POLICY,
    rows: policyRows(),
    headings: POLICY_HEADINGS as readonly string[],
    items: 4,
  },
];
const DAMAGES: Readonly<Record<string, (row: Row, column: number, isHeader: boolean) => Row>> = {
  "taken out": (row, column) => row.filter((_, index) => index !== column),
  "with another heading": (row, column, isHeader) =>
    row.map((value, index) => (isHeader && index === column ? "所属長確認" : value)),
  "without its heading": (row, column, isHeader) =>
    row.map((value, index) => (isHeader && index === column ? null : value)),
  emptied: (row, column) => row.map((value, index) => (index === column ? null : value)),
};
const isTableRow = (row: Row) => row.length >= 7 && row[0] !== "作成日";

function damaged(rows: readonly Row[], columns: readonly number[], how: string): Row[] {
  const damage = DAMAGES[how];
  if (!damage) throw new RangeError(how);
  return rows.map((row) =>
    isTableRow(row)
      ? [...columns]
          .sort((a, b) => b - a)
          .reduce((left, column) => damage(left, column, row[0] === "番号"), row)
      : [...row],
  );
}

function read(rows: readonly Row[]) {
  return formsOf(workbookOf([sheetOf(rows, { name: "Sheet1" })])).map(({ form }) => {
    const { findings } = checkForm(form, "evaluation");
    return {
      definition: form.definition.id,
      items: form.items.length,
      missing: findings.filter(({ code }) => code === "missing-column"),
    };
  });
}

describe.each(FORMS)("a sheet of $definition.id", ({ definition, rows, headings, items }) => {
  const required = definition.columns.filter(
    ({ requiredIn, optional }) => requiredIn.length > 0 && !optional,
  );

  it.each(Object.keys(DAMAGES).flatMap((how) => required.map(({ role }) => [role, how] as const)))(
    "with the column of %s %s is the form, and says so",
    (role, how) => {
      const { headings: wordings = [] } = required.find((column) => column.role === role) ?? {};
      const column = headings.findIndex((heading) => heading.startsWith((wordings[0] ?? "").slice(0, 4)));
      expect(column).toBeGreaterThanOrEqual(0);
      const [form, ...others] = read(damaged(rows, [column], how));
      expect(others).toEqual([]);
      expect(form).toMatchObject({ definition: definition.id, items });
      expect(form?.missing.map((finding) => finding.role)).toEqual([role]);
      const sentence = form?.missing.map((finding) => localeOf("ja").findings.sentence(finding))[0];
      expect(sentence).toContain((wordings[0] ?? "").split(/[\n (]/u)[0]);
    },
  );

  it.each(Object.keys(DAMAGES))("with two columns %s names both", (how) => {
    const lost = [headings.length - 3, headings.length - 2];
    const [form] = read(damaged(rows, lost, how));
    expect(form).toMatchObject({ definition: definition.id, items });
    expect(form?.missing).toHaveLength(2);
  });

  it("with its columns in another order is the form, and nothing is missing", () => {
    const turned = rows.map((row) => (isTableRow(row) ? [...row.slice(3), ...row.slice(0, 3)] : [...row]));
    expect(read(turned)).toEqual([{ definition: definition.id, items, missing: [] }]);
  });
});

describe("a sheet that is no form by any definition", () => {
  const looksLike: readonly [string, Row[]][] = [
    ...Object.entries(OTHER_SHEETS).map(([name, lines]): [string, Row[]] => [
      name,
      lines.map((line) => [...line]),
    ]),
    [
      "a list of sections",
      [
        ["番号", "課名", "氏名", "職名"],
        [1, "職員課", "二宮 都", "課長"],
      ],
    ],
    [
      "a plan of the year",
      [
        ["令和4年度 年間計画"],
        ["番号", "事業名", "時期", "担当課", "区分", "備考"],
        [1, "防災訓練", "9月", "防災安全課", "継続", ""],
      ],
    ],
    [
      "a personnel form of goals",
      [
        ["令和4年度 業績評価シート"],
        ["番号", "目標", "難易度", "達成度", "自己評価", "評価"],
        [1, "窓口の改善", "A", "100%", "A", "A"],
      ],
    ],
    [
      "a table that turns the form round",
      HEADINGS.map((heading, index) => [heading, seedItem(1)[index] ?? "", seedItem(2)[index] ?? ""]),
    ],
    ["the form's title and nothing else", [["令和4年度 組織目標展開整理表（部の組織目標）"]]],
    [
      "the form's title over other columns",
      [["部局運営方針"], ["日付", "内容", "担当課"], [45000, "会議", "企画課"]],
    ],
    [
      "a list of forms handed in",
      [
        ["組織目標展開整理表 提出一覧"],
        ["番号", "課名", "提出日", "達成状況"],
        [1, "職員課", "4月1日", "提出済"],
      ],
    ],
  ];

  it.each(looksLike)("%s", (_, rows) => {
    expect(read(rows)).toEqual([]);
  });
});
