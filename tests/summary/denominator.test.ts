/**
 * Which levels the rate of achievement leaves out: those by which nothing could be judged, and never the worst one by
 * itself. Of a scale that nobody knows yet, a person is asked once, and the answer is kept and told in the summary.
 */
import { addToList } from "../../src/actions/lists";
import { checkWorkbook } from "../../src/actions/check";
import { buildSummary } from "../../src/actions/summary/summary";
import { DEFINITIONS } from "../../src/form/definition/built-in";
import type { Level } from "../../src/form/definition";
import { proposedScale } from "../../src/form/propose/propose-scale";
import { localeOf } from "../../src/locales";
import { withSummary } from "../../src/locales/summary-words";
import { achievementOf, isJudged } from "../../src/summary/counts/figures";
import { closeAll, COMPLETE, openFile, sheetId, type } from "../support/standin";

afterEach(closeAll);

const leftOut = (scale: readonly Level[]) =>
  scale.filter((level) => !isJudged(level)).map(({ label }) => label);

/** What the built-in scales leave out, each for what its city says of it. */
const NOT_JUDGED: Readonly<Record<string, readonly string[]>> = {
  okazaki: ["④評価不能"],
  akiruno: ["Y", "Z"],
  // What is to become of the work, not how well it went.
  kitakami: ["拡大", "継続", "縮小", "廃止・休止"],
};

it("of the built-in scales, only what could not be judged leaves the denominator", () => {
  const found = DEFINITIONS.filter(({ scale }) => leftOut(scale).length > 0).map(({ id, scale }) => [
    id,
    leftOut(scale),
  ]);
  expect(Object.fromEntries(found)).toEqual(NOT_JUDGED);
});

it.each(
  DEFINITIONS.filter(({ id, scale }) => scale.length > 1 && id !== "kitakami").map(
    ({ id, scale }) => [id, scale] as const,
  ),
)("%s: items that all have the worst grade are all counted, and none of them is reached", (_, scale) => {
  const worst = scale.map(({ outcome }) => outcome).lastIndexOf("unmet");
  expect(worst).toBeGreaterThan(0);
  const levels = scale.map((__, index) => (index === worst ? 7 : 0));
  expect(achievementOf(scale, { levels, unrated: 1, offList: 1, total: 9 })).toEqual({
    met: 0,
    rated: 7,
    rate: 0,
  });
});

it.each<[string, readonly string[], readonly string[]]>([
  ["words for difficulty", ["順調", "遅れ", "達成困難"], []],
  ["words for nothing", ["成果あり", "進捗なし"], []],
  ["letters", ["A", "B", "C", "D", "X"], []],
  [
    "what could not be judged",
    ["達成", "未達成", "評価不能", "判定困難", "対象外", "該当なし", "中止", "－"],
    ["評価不能", "判定困難", "対象外", "該当なし", "中止", "－"],
  ],
])("of a new scale with %s, what is proposed leaves out no grade", (_, labels, expected) => {
  const { scale } = proposedScale([], labels, []);
  expect(leftOut(scale)).toEqual(expected);
  if (expected.length === 0) expect(scale.at(-1)!.outcome).toBe("unmet");
});

it("a level that a person has added counts as they have said, is not asked for again, and stands in the summary", async () => {
  const workbook = await openFile(COMPLETE);
  const ja = localeOf("ja");
  type(workbook, "部の組織目標", "H5", "事業休止");
  type(workbook, "部の組織目標", "H6", "事業休止");
  const asked = async () => {
    const [checked] = (await checkWorkbook(workbook.host)).forms;
    const findings = checked!.report.findings.filter(({ code }) => code === "not-in-list");
    return { form: checked!.form, findings };
  };
  const { form, findings } = await asked();
  expect(findings).toHaveLength(2);
  const { definition, fiscalYear } = form;
  const as = { kind: "level", outcome: "notApplicable" } as const;
  await addToList(workbook.host, { definition: definition.id, fiscalYear, value: "事業休止", as });
  expect((await asked()).findings).toEqual([]);
  await buildSummary(workbook.host, withSummary(ja));
  const { engine } = workbook.session;
  const texts = engine
    .texts(sheetId(workbook, "達成状況集計"), { row: 0, column: 0, rows: 60, columns: 12 })
    .flat();
  expect(texts.some((text) => /評価した件数.*事業休止を除く/.test(text))).toBe(true);
  expect(texts.some((text) => /件 ÷ 18件/.test(text))).toBe(true);
});
