import fc from "../../support/random";
import type { FormDefinition, Level } from "../../../src/form/definition";
import { DEFINITIONS, definitionsIn, yearListsIn } from "../../../src/form/definition/built-in";
import { listFileText, readListFile } from "../../../src/form/definition/list-file";
import { areUsable, listProblems } from "../../../src/form/definition/list-problems";
import { listsIn, listSettingKey, withListSetting } from "../../../src/form/definition/list-settings";
import { ALL_YEARS, listsFor, listsOf, type Lists, type YearLists } from "../../../src/form/definition/lists";
import { locate } from "../../../src/form/locate/locate";
import { seedSheet } from "../../support/forms/seed-form";

const GOALS = DEFINITIONS[0]!;
const ID = GOALS.id;
const FORM = locate(seedSheet(), GOALS)!;

const level = (label: string, change: Partial<Level> = {}): Level => ({
  label,
  spellings: [],
  outcome: "met",
  reasonRequired: false,
  ...change,
});
const lists = (change: Partial<Lists> = {}): Lists => ({
  categories: ["総合計画", "その他"],
  scale: [level("A"), level("B", { outcome: "unmet" })],
  ...change,
});
const from = (fiscalYear: number, own = lists()): YearLists => ({ definition: ID, fiscalYear, lists: own });
const settingsOf = (...all: YearLists[]) =>
  all.reduce((settings, one) => withListSetting(settings, one, one.lists), {} as Record<string, string>);

describe("the lists of a year", () => {
  it.each<[string, number[], number | null, number | null]>([
    ["none are there: the usual ones", [], 2022, null],
    ["those of the year itself", [2021, 2022, 2023], 2022, 2022],
    ["the newest before it", [2019, 2021, 2024], 2023, 2021],
    ["only later ones: the usual ones", [2023], 2022, null],
    ["those for all years", [ALL_YEARS], 2022, ALL_YEARS],
    ["a year's before those for all", [ALL_YEARS, 2021], 2022, 2021],
    ["a form without a year: the newest", [2021, 2024, ALL_YEARS], null, 2024],
  ])("%s", (_name, years, fiscalYear, expected) => {
    expect(
      listsFor(
        years.map((year) => from(year)),
        ID,
        fiscalYear,
      )?.fiscalYear ?? null,
    ).toBe(expected);
    expect(
      listsFor(
        years.map((year) => from(year)),
        "department-policy",
        fiscalYear,
      ),
    ).toBeNull();
  });

  it("become the definition of the forms of that year, one for all of them", () => {
    const withYearLists = yearListsIn(settingsOf(from(2023)));
    const [old, newer, newest] = [2022, 2023, 2024].map((fiscalYear) =>
      withYearLists({ ...FORM, fiscalYear }),
    );
    expect(listsOf(old!.definition)).toEqual(listsOf(GOALS));
    expect(listsOf(newer!.definition)).toEqual(lists());
    expect(newest!.definition).toBe(newer!.definition);
    expect(newer!.definition.id).toBe(ID);
  });

  it("change nothing where the workbook has none of its own", () => {
    expect(definitionsIn({ "phase:a": "planning" })).toBe(DEFINITIONS);
    expect(yearListsIn({})(FORM)).toBe(FORM);
  });

  it("are all together what a sheet is tried with, whose year is not known yet", () => {
    const [definition] = definitionsIn(
      settingsOf(
        from(2023),
        from(2024, lists({ scale: [level("A", { spellings: ["A評価"] }), level("S")] })),
      ),
    );
    expect(definition!.categories).toEqual(["施政方針", "ビジョン", "その他", "総合計画"]);
    expect(definition!.scale.map(({ label, spellings }) => [label, spellings])).toEqual([
      ["高度に達成した", []],
      ["ほぼ達成した", []],
      ["ほとんど未達成だった", []],
      ["A", ["A評価"]],
      ["B", []],
      ["S", []],
    ]);
  });
});

describe("lists that a person edits", () => {
  it.each<[string, Lists, ReturnType<typeof listProblems>]>([
    ["nothing wrong", lists(), []],
    ["no category is a free column", lists({ categories: [] }), []],
    [
      "a blank category",
      lists({ categories: ["計画", "　"] }),
      [{ list: "category", index: 1, field: "label", code: "blank" }],
    ],
    [
      "the same category twice, in another width",
      lists({ categories: ["ＡＢ", "ab"] }),
      [{ list: "category", index: 1, field: "label", code: "twice", text: "ab" }],
    ],
    [
      "a level that is another's spelling",
      lists({ scale: [level("A", { spellings: ["優"] }), level("優")] }),
      [{ list: "rating", index: 1, field: "label", code: "twice", text: "優" }],
    ],
    [
      "a spelling that is another level",
      lists({ scale: [level("A"), level("B", { spellings: ["a"] })] }),
      [{ list: "rating", index: 1, field: "spellings", code: "twice", text: "a" }],
    ],
    [
      "a spelling that differs from its own label in width only",
      lists({ scale: [level("A", { spellings: ["Ａ"] })] }),
      [],
    ],
    [
      "longer than COUNTIF can look for",
      lists({ categories: ["計".repeat(256)] }),
      [{ list: "category", index: 0, field: "label", code: "too-long", text: "計".repeat(256) }],
    ],
    ["exactly as long", lists({ categories: ["計".repeat(255)] }), []],
    ["no level", lists({ scale: [] }), [{ list: "rating", index: null, field: "list", code: "no-level" }]],
  ])("%s", (_name, given, problems) => {
    expect(listProblems(GOALS, given)).toEqual(problems);
    expect(areUsable(GOALS, given)).toBe(problems.length === 0);
  });

  it("a reason that no column takes", () => {
    const without: FormDefinition = {
      ...GOALS,
      columns: GOALS.columns.filter(({ role }) => role !== "reason"),
    };
    expect(listProblems(without, lists({ scale: [level("A", { reasonRequired: true })] }))).toEqual([
      { list: "rating", index: 0, field: "reason", code: "no-column" },
    ]);
  });

  it.each(DEFINITIONS.map((definition) => [definition.id, definition] as const))(
    "the usual ones of %s are right",
    (_id, definition) => {
      expect(listProblems(definition, listsOf(definition))).toEqual([]);
    },
  );
});

describe("lists among the settings", () => {
  it("are read as they were written, and go again", () => {
    const settings = settingsOf(from(2022), from(ALL_YEARS, lists({ categories: [] })));
    expect(listsIn(settings, DEFINITIONS)).toEqual({
      lists: [from(2022), from(ALL_YEARS, lists({ categories: [] }))],
      damaged: [],
    });
    expect(withListSetting(withListSetting(settings, from(2022), null), from(ALL_YEARS), null)).toEqual({});
  });

  it.each<[string, string, string]>([
    ["no JSON", listSettingKey(from(2022)), "{"],
    ["another version", listSettingKey(from(2022)), JSON.stringify({ version: 2, ...lists() })],
    ["no scale", listSettingKey(from(2022)), JSON.stringify({ version: 1, categories: [] })],
    [
      "a level without outcome",
      listSettingKey(from(2022)),
      JSON.stringify({
        version: 1,
        ...lists(),
        scale: [{ label: "A", spellings: [], reasonRequired: false }],
      }),
    ],
    [
      "the same level twice",
      listSettingKey(from(2022)),
      JSON.stringify({ version: 1, ...lists({ scale: [level("A"), level("Ａ")] }) }),
    ],
    [
      "a category that is a number",
      listSettingKey(from(2022)),
      JSON.stringify({ version: 1, ...lists(), categories: [1] }),
    ],
    ["a definition that is not known", "lists:budget:2022", JSON.stringify({ version: 1, ...lists() })],
    ["no year", `lists:${ID}:`, JSON.stringify({ version: 1, ...lists() })],
  ])("are left out and told when damaged: %s", (_name, key, value) => {
    const { lists: read, damaged } = listsIn({ [key]: value, other: "1" }, DEFINITIONS);
    expect(read).toEqual([]);
    expect(damaged).toHaveLength(1);
    expect(yearListsIn({ [key]: value })(FORM)).toBe(FORM);
  });

  it("never throw, whatever a workbook holds there", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const settings = { [listSettingKey(from(2022))]: JSON.stringify(value) };
        expect(listsIn(settings, DEFINITIONS).damaged).toHaveLength(1);
        expect(definitionsIn(settings)).toEqual(DEFINITIONS);
      }),
    );
  });
});

describe("lists as a file", () => {
  it("come back as they went out, oldest year first", () => {
    const all = [from(2024), from(ALL_YEARS), from(2022, lists({ categories: [] }))];
    const text = listFileText(all);
    expect(JSON.parse(text)).toMatchObject({
      format: "soshiki-mokuhyo-lists",
      version: 1,
      lists: [{ form: ID, fiscalYear: null }, { fiscalYear: 2022 }, { fiscalYear: 2024 }],
    });
    expect(readListFile(`\uFEFF${text}`, DEFINITIONS)).toEqual({ lists: [all[1], all[2], all[0]] });
  });

  const file = (change: object) =>
    JSON.stringify({ ...(JSON.parse(listFileText([from(2022)])) as object), ...change });
  it.each<[string, string, object]>([
    ["a text", "番号,実施項目", { code: "not-json" }],
    ["too long a file", `{"format":"${"x".repeat(1_000_000)}"}`, { code: "too-large" }],
    ["an empty file", "", { code: "not-json" }],
    ["other JSON", '{"name":"x"}', { code: "other-file" }],
    ["a list", "[]", { code: "other-file" }],
    ["no lists in it", file({ lists: [] }), { code: "other-file" }],
    ["an entry that is none", file({ lists: [1] }), { code: "other-file" }],
    [
      "a year that is none",
      file({ lists: [{ form: ID, fiscalYear: "令和4", ...lists() }] }),
      { code: "other-file" },
    ],
    ["a newer version", file({ version: 2 }), { code: "newer" }],
    [
      "a form that is not known",
      file({ lists: [{ form: "budget", fiscalYear: 2022, ...lists() }] }),
      { code: "unknown-form" },
    ],
    [
      "one usable and one unusable",
      file({
        lists: [
          { form: ID, fiscalYear: 2022, ...lists() },
          { form: ID, fiscalYear: 2023, ...lists({ scale: [] }) },
        ],
      }),
      { code: "unusable", fiscalYear: 2023 },
    ],
  ])("is refused as a whole: %s", (_name, text, problem) => {
    expect(readListFile(text, DEFINITIONS)).toEqual({ problem });
  });
});
