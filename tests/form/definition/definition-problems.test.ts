import type { FormDefinition } from "../../../src/form/definition";
import {
  DefinitionError,
  definitionProblems,
  validDefinition,
} from "../../../src/form/definition/definition-problems";
import { DEFINITIONS } from "../../../src/form/definition/built-in";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";

const [firstLevel] = ORGANIZATIONAL_GOALS.scale;
if (!firstLevel) throw new Error("no level");

function withColumns(change: (columns: readonly unknown[]) => unknown): FormDefinition {
  return { ...ORGANIZATIONAL_GOALS, columns: change(ORGANIZATIONAL_GOALS.columns) } as FormDefinition;
}

function withScale(...levels: readonly Partial<FormDefinition["scale"][number]>[]): FormDefinition {
  return { ...ORGANIZATIONAL_GOALS, scale: levels.map((level) => ({ ...firstLevel, ...level })) as never };
}

describe("a form definition", () => {
  it.each(DEFINITIONS.map((definition) => [definition.id, definition] as const))(
    "%s is right",
    (_, definition) => {
      expect(definitionProblems(definition)).toEqual([]);
      expect(validDefinition(definition)).toBe(definition);
    },
  );

  it("has an id of its own", () => {
    expect(new Set(DEFINITIONS.map(({ id }) => id)).size).toBe(DEFINITIONS.length);
  });

  it.each<[string, FormDefinition, string]>([
    ["without an id", { ...ORGANIZATIONAL_GOALS, id: " " }, "it has no id"],
    ["without a title", { ...ORGANIZATIONAL_GOALS, titles: [] }, "the titles are empty"],
    [
      "of an unknown role",
      withColumns((all) => [...all, { role: "budget", headings: ["予算額"], requiredIn: [] }]),
      '"budget" is not a role; roles are number, item,',
    ],
    [
      "with a role in two columns",
      withColumns((all) => [...all, { role: "rating", headings: ["総合点"], requiredIn: [] }]),
      "the role rating has more than one column",
    ],
    [
      "with a heading of two roles, otherwise written",
      withColumns((all) =>
        all.map((column) =>
          (column as { role: string }).role === "reason"
            ? { role: "reason", headings: ["理由", "達成 状況"], requiredIn: [] }
            : column,
        ),
      ),
      'the heading "達成 状況" of reason is also that of rating',
    ],
    [
      "with a column without a heading",
      withColumns((all) => [...all.slice(0, 8), { role: "reason", headings: [], requiredIn: [] }]),
      "the headings of reason are empty",
    ],
    [
      "with an unknown phase",
      withColumns((all) => [
        ...all.slice(0, 8),
        { role: "reason", headings: ["理由"], requiredIn: ["autumn"] },
      ]),
      '"autumn", in which reason is required, is not a phase',
    ],
    [
      "without goals",
      withColumns((all) => all.slice(0, 2)),
      "it needs columns for two of item, level and method at least",
    ],
    [
      "with an unknown header field",
      { ...ORGANIZATIONAL_GOALS, headerFields: [{ field: "telephone" as never, labels: ["電話"] }] },
      '"telephone" is not a header field',
    ],
    ["with an empty scale", { ...ORGANIZATIONAL_GOALS, scale: [] }, "the scale has no level"],
    [
      "with a label twice",
      withScale({ label: "A" }, { label: "Ａ" }),
      'the level "Ａ" of Ａ is also that of A',
    ],
    [
      "with a spelling that is another's label",
      withScale({ label: "A" }, { label: "B", spellings: ["a"] }),
      'the level "a" of B is also that of A',
    ],
    ["with a blank label", withScale({ label: "　" }), "there is a blank text among the writings"],
    [
      "with an unknown outcome",
      withScale({ outcome: "great" as never }),
      '"great", the outcome of the level "高度に達成した", is not one of met,',
    ],
    [
      "that asks for a reason without a column for it",
      {
        ...withColumns((all) => all.slice(0, 8)),
        scale: withScale({ label: "D", reasonRequired: true }).scale,
      },
      'the level "D" requires a reason, and there is no column for one',
    ],
    [
      "with a rating and no column for it",
      withColumns((all) => all.slice(0, 7)),
      "it has a scale, and no column for the rating",
    ],
    [
      "with a category twice",
      { ...ORGANIZATIONAL_GOALS, categories: ["ビジョン", "ﾋﾞｼﾞｮﾝ"] },
      '"ビジョン" is there twice among the categories',
    ],
    [
      "with a month that there is not",
      {
        ...ORGANIZATIONAL_GOALS,
        deadlineWords: [{ words: ["出納整理期間"], period: { fromMonth: 4, toMonth: 13 } }],
      },
      'the period of "出納整理期間" has a month that is not 1 to 12',
    ],
    [
      "with a deadline word of two meanings",
      {
        ...ORGANIZATIONAL_GOALS,
        deadlineWords: [
          { words: ["前期"], period: { fromMonth: 4, toMonth: 9 } },
          { words: ["春", "前期"], period: null },
        ],
      },
      'the deadline word "前期" of 春 is also that of 前期',
    ],
    [
      "with nothing between owners",
      { ...ORGANIZATIONAL_GOALS, owners: { everyone: "", separators: [""] } },
      'owners.everyone, the word for "every section", is blank',
    ],
    [
      "with a blank placeholder",
      { ...ORGANIZATIONAL_GOALS, placeholders: ["未定", ""] },
      "there is a blank text among the placeholders",
    ],
  ])("%s is refused, and says why", (_, definition, sentence) => {
    expect(definitionProblems(definition).join("\n")).toContain(sentence);
    expect(() => validDefinition(definition)).toThrow(DefinitionError);
    expect(() => validDefinition(definition)).toThrow(sentence);
  });
});
