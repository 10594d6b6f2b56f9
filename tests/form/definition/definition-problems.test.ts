import type { FormDefinition } from "../../../src/form/definition";
import { definitionProblems, type DefinitionProblem } from "../../../src/form/definition/definition-problems";
import { DEFINITIONS } from "../../../src/form/definition/built-in";
import { ORGANIZATIONAL_GOALS as GOALS } from "../../../src/form/definition/built-in/organizational-goals";

type Columns = FormDefinition["columns"];

const [firstLevel] = GOALS.scale;
if (!firstLevel) throw new Error("no level");
const at = (role: string) => GOALS.columns.findIndex((column) => column.role === role);
const without = (...roles: string[]): FormDefinition => ({
  ...GOALS,
  columns: GOALS.columns.filter(({ role }) => !roles.includes(role)),
});
const withColumns = (change: (columns: Columns) => Columns): FormDefinition => ({
  ...GOALS,
  columns: change(GOALS.columns),
});
const withScale = (...levels: readonly Partial<FormDefinition["scale"][number]>[]): FormDefinition => ({
  ...GOALS,
  scale: levels.map((level) => ({ ...firstLevel, ...level })),
});

describe("a form definition", () => {
  it.each(DEFINITIONS.map((definition) => [definition.id, definition] as const))(
    "%s is right",
    (_, definition) => {
      expect(definitionProblems(definition)).toEqual([]);
    },
  );

  it("has an id of its own", () => {
    expect(new Set(DEFINITIONS.map(({ id }) => id)).size).toBe(DEFINITIONS.length);
  });

  it.each<[string, FormDefinition]>([
    ["without a title", { ...GOALS, titles: [] }],
    ["without header fields", { ...GOALS, headerFields: [] }],
    ["without a rating", { ...without("rating", "interimRating"), scale: [] }],
    ["with a rating in words", { ...GOALS, ratingKind: "text", scale: [] }],
    [
      "with own columns",
      withColumns((all) => [
        ...all,
        { role: "own-1", headings: ["予算額"], requiredIn: ["planning"], content: { kind: "number" } },
        { role: "own-2", headings: ["SDGs"], requiredIn: [], content: { kind: "list", values: ["1", "2"] } },
      ]),
    ],
  ])("%s is right too", (_, definition) => {
    expect(definitionProblems(definition)).toEqual([]);
  });

  it.each<[string, FormDefinition, DefinitionProblem]>([
    ["without an id", { ...GOALS, id: " " }, { at: ["id"], code: "id", text: " " }],
    ["with an id that a key cannot hold", { ...GOALS, id: "a:b" }, { at: ["id"], code: "id", text: "a:b" }],
    ["without a name", { ...GOALS, name: "　" }, { at: ["name"], code: "blank" }],
    [
      "with a role in two columns",
      withColumns((all) => [...all, { role: "rating", headings: ["総合点"], requiredIn: [] }]),
      { at: ["columns", GOALS.columns.length, "role"], code: "twice", text: "rating" },
    ],
    [
      "with a heading of two roles, otherwise written",
      withColumns((all) =>
        all.map((column) => (column.role === "reason" ? { ...column, headings: ["達成 状況"] } : column)),
      ),
      { at: ["columns", at("reason"), "headings"], code: "taken", text: "達成 状況", other: "達成状況" },
    ],
    [
      "with a column without a heading",
      withColumns((all) => all.map((one) => (one.role === "reason" ? { ...one, headings: [] } : one))),
      { at: ["columns", at("reason"), "headings"], code: "empty" },
    ],
    [
      "with a list without values",
      withColumns((all) => [
        ...all,
        { role: "own-1", headings: ["SDGs"], requiredIn: [], content: { kind: "list", values: [] } },
      ]),
      { at: ["columns", GOALS.columns.length, "content"], code: "empty" },
    ],
    ["without goals", without("item"), { at: ["columns"], code: "no-item" }],
    [
      "with too few columns",
      { ...without(...GOALS.columns.map(({ role }) => role).filter((role) => role !== "item")), scale: [] },
      { at: ["columns"], code: "few-columns" },
    ],
    ["with an empty scale", { ...GOALS, scale: [] }, { at: ["scale"], code: "no-levels" }],
    [
      "with a label twice",
      withScale({ label: "A" }, { label: "Ａ" }),
      { at: ["scale", 1, "label"], code: "taken", text: "Ａ", other: "A" },
    ],
    [
      "with a spelling that is another's label",
      withScale({ label: "A" }, { label: "B", spellings: ["a"] }),
      { at: ["scale", 1, "label"], code: "taken", text: "a", other: "A" },
    ],
    ["with a blank label", withScale({ label: "　" }), { at: ["scale", 0, "label"], code: "blank" }],
    [
      "with a label that no formula can look for",
      withScale({ label: "あ".repeat(256) }),
      { at: ["scale", 0, "label"], code: "too-long", text: "あ".repeat(256) },
    ],
    [
      "that asks for a reason without a column for it",
      { ...without("reason"), scale: withScale({ label: "D", reasonRequired: true }).scale },
      { at: ["scale", 0, "reasonRequired"], code: "no-reason", text: "D" },
    ],
    [
      "with a scale and no column for it",
      without("rating", "interimRating"),
      { at: ["scale"], code: "no-rating" },
    ],
    [
      "with a category twice",
      { ...GOALS, categories: ["ビジョン", "ﾋﾞｼﾞｮﾝ"] },
      { at: ["categories"], code: "twice", text: "ビジョン" },
    ],
    [
      "with a month that there is not",
      { ...GOALS, deadlineWords: [{ words: ["出納整理期間"], period: { fromMonth: 4, toMonth: 13 } }] },
      { at: ["deadlineWords", 0, "period"], code: "months", text: "出納整理期間" },
    ],
    [
      "with a deadline word of two meanings",
      {
        ...GOALS,
        deadlineWords: [
          { words: ["前期"], period: { fromMonth: 4, toMonth: 9 } },
          { words: ["春", "前期"], period: null },
        ],
      },
      { at: ["deadlineWords", 1, "words"], code: "taken", text: "前期", other: "前期" },
    ],
    [
      "with nothing for everyone",
      { ...GOALS, owners: { everyone: "", separators: ["、"] } },
      { at: ["owners", "everyone"], code: "blank" },
    ],
    [
      "with an empty separator",
      { ...GOALS, owners: { everyone: "共通", separators: [""] } },
      { at: ["owners", "separators"], code: "blank" },
    ],
    [
      "with a blank placeholder",
      { ...GOALS, placeholders: ["未定", ""] },
      { at: ["placeholders"], code: "blank" },
    ],
    [
      "with the year in no cell",
      { ...GOALS, yearPlace: { kind: "cell", address: "ここ" } },
      { at: ["yearPlace", "address"], code: "address", text: "ここ" },
    ],
  ])("%s is refused, at the field", (_, definition, problem) => {
    expect(definitionProblems(definition)).toContainEqual(problem);
  });
});
