/** Two readings of a department's form: items are the same by what they say, whatever their numbers. */
import { countChanges, compareForms } from "../../src/comparison/comparison";
import { counterparts } from "../../src/comparison/counterparts";
import { changeLines } from "../../src/comparison/lines";
import type { Form } from "../../src/form/form";
import { locateByFit } from "../../src/form/locate/definition-fit";
import { definitionsIn } from "../../src/form/definition/built-in";
import { localeOf } from "../../src/locales";
import type { CellValue } from "../../src/workbook/snapshot";
import { goalSheet } from "../support/workbooks/goal-workbook";
import fc from "../support/random";

const words = localeOf("ja").comparison;
const NONE = { added: 0, removed: 0, reworded: 0, moved: 0, rated: 0, same: 0 };

const GOALS = [
  [
    "職員研修の充実",
    "研修を12回実施し、全員が受講している。",
    "職場ごとの研修計画を作る。",
    "職員課",
    "ほぼ達成した",
  ],
  ["入札制度の見直し", "電子入札の割合が8割になっている。", "要綱を改める。", "契約管財課", "高度に達成した"],
  [
    "防災訓練の実施",
    "全地区で訓練を終えている。",
    "自治会と日程を決める。",
    "防災安全課",
    "ほとんど未達成だった",
  ],
  ["納税窓口の改善", "待ち時間が10分以内になっている。", "窓口を2つ増やす。", "納税課", "ほぼ達成した"],
  ["文書管理の電子化", "決裁の9割が電子になっている。", "システムを入れ替える。", "秘書課", "ほぼ達成した"],
] as const;
type Goal = readonly [goal: string, level: string, method: string, owner: string, rating: string];

function formOf(goals: readonly Goal[], name?: string): Form {
  const items = goals.map(([goal, level, method, owner, rating], index): CellValue[] => [
    index + 1,
    goal,
    "その他",
    level,
    method,
    "年度末",
    owner,
    rating,
  ]);
  const form = locateByFit(goalSheet({ items, ...(name ? { name } : {}) }), definitionsIn({}));
  if (!form) throw new Error("no form");
  return form;
}

const [training, tender, drill, tax, files] = GOALS;
const with_ = (goal: Goal, changes: Partial<Record<0 | 1 | 2 | 3 | 4, string>>): Goal =>
  Object.assign([...goal], changes) as unknown as Goal;

it.each<[string, readonly Goal[], readonly Goal[], Partial<typeof NONE>]>([
  ["the same form", GOALS, GOALS, { same: 5 }],
  [
    "an item put in at the top: the others are not changed",
    [tender, drill],
    [training, tender, drill],
    { added: 1, same: 2 },
  ],
  ["an item taken out in between", [training, tender, drill], [training, drill], { removed: 1, same: 2 }],
  [
    "one item moved to the end is the one that moved",
    GOALS,
    [tender, drill, tax, files, training],
    { moved: 1, same: 4 },
  ],
  [
    "a word changed in the goal",
    GOALS,
    [with_(training, { 0: "職員研修の強化" }), tender, drill, tax, files],
    { reworded: 1, same: 4 },
  ],
  [
    "a goal called quite otherwise, its level and way the same",
    [training, tender],
    [with_(training, { 0: "人材育成" }), tender],
    { reworded: 1, same: 1 },
  ],
  [
    "another goal in its place, with the same number",
    [training, tender],
    [
      ["橋りょうの点検", "市道の橋を40橋点検している。", "専門業者に頼む。", "道路課", "ほぼ達成した"],
      tender,
    ],
    { added: 1, removed: 1, same: 1 },
  ],
  ["a rating given", [with_(training, { 4: "" })], [training], { rated: 1 }],
  [
    "width and spaces only",
    [with_(training, { 1: "研修を１２回実施し、 全員が受講している。" })],
    [training],
    { same: 1 },
  ],
  [
    "two goals of the same words, told apart by the rest",
    [training, with_(training, { 1: "新人の研修を終えている。", 2: "講師を頼む。" })],
    [with_(training, { 1: "新人の研修を終えている。", 2: "講師を頼む。" }), training],
    { moved: 1, same: 1 },
  ],
])("%s", (_, before, after, expected) => {
  expect(countChanges(compareForms(formOf(before), formOf(after)))).toEqual({ ...NONE, ...expected });
});

it("says what is different, stretch by stretch, and which way a rating has gone", () => {
  const comparison = compareForms(
    formOf([with_(training, { 4: "ほとんど未達成だった" }), tender]),
    formOf([with_(training, { 1: "研修を15回実施し、全員が受講している。" }), drill]),
  );
  expect(comparison.items[0]?.ratings).toEqual([
    { role: "rating", before: "ほとんど未達成だった", after: "ほぼ達成した", direction: "up" },
  ]);
  expect(
    changeLines(comparison, words).map(({ kind, item, before, after }) => [kind, item, before, after]),
  ).toEqual([
    [
      "reworded",
      "職員研修の充実",
      "研修を1《2》回実施し、全員が受講している。",
      "研修を1《5》回実施し、全員が受講している。",
    ],
    ["rated", "職員研修の充実", "ほとんど未達成だった", "ほぼ達成した"],
    ["removed", "入札制度の見直し", "入札制度の見直し", ""],
    ["added", "防災訓練の実施", "", "防災訓練の実施"],
  ]);
});

it("forms of several departments meet those of the same name", () => {
  const form = (department: string) => ({ ...formOf([training]), department });
  const [a, b, c] = ["総務部", "市民部", "建設部"].map(form) as [Form, Form, Form];
  const found = counterparts([b, a], [a, c]);
  const names = found.pairs.map(({ before, after }) => [before.department, after.department]);
  expect(names).toEqual([["総務部", "総務部"]]);
  expect(found.onlyBefore).toEqual([b]);
  expect(found.onlyAfter.map(({ department }) => department)).toEqual(["建設部"]);
});

describe("whatever is done to the items", () => {
  // Goals of which none is like another.
  const KANJI = [
    ..."窓口道路台帳防災訓練公文書健康診査広報紙財産橋梁保育介護税務契約情報統計環境農業観光教育",
  ];
  const goal = (seed: number): Goal => {
    const letters = (count: number, from: number) =>
      Array.from(
        { length: count },
        (_, index) => KANJI[(seed * 7 + from * 13 + index * (seed + 3)) % KANJI.length],
      ).join("");
    return [
      `${letters(6, 1)}の推進`,
      `${letters(9, 2)}が${seed}件`,
      letters(10, 3),
      "職員課",
      "ほぼ達成した",
    ];
  };
  const many = Array.from({ length: 12 }, (_, index) => goal(index + 1));

  it("shuffled and renumbered: every item is found again, nothing is added or removed", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: 12 }), (shuffled) => {
        const counts = countChanges(compareForms(formOf(many), formOf(shuffled)));
        expect(counts).toMatchObject({ added: 0, removed: 0, reworded: 0, rated: 0 });
        expect(counts.moved + counts.same).toBe(12);
      }),
      { numRuns: 40 },
    );
  });

  it("some taken out, some reworded a little: just those are told", () => {
    fc.assert(
      fc.property(
        fc.subarray(many, { minLength: 1 }),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (kept, edits) => {
          const after = kept.map((one, index) => (edits[index] ? with_(one, { 1: `${one[1]}以上` }) : one));
          const reworded = kept.filter((_, index) => edits[index]).length;
          const comparison = compareForms(formOf(many), formOf(after));
          expect(countChanges(comparison)).toEqual({
            ...NONE,
            removed: 12 - kept.length,
            reworded,
            same: kept.length - reworded,
          });
          // There and back tell the same.
          const back = countChanges(compareForms(formOf(after), formOf(many)));
          expect(back).toMatchObject({ added: 12 - kept.length, removed: 0, reworded });
        },
      ),
      { numRuns: 40 },
    );
  });
});
