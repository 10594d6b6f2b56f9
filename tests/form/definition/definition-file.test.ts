import type { FormDefinition } from "../../../src/form/definition";
import { baseDefinitionsIn, definitionsIn, preferredIn } from "../../../src/form/definition/built-in";
import { DEPARTMENT_POLICY } from "../../../src/form/definition/built-in/department-policy";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import {
  definitionFileText,
  readDefinitionFile,
  type DefinitionFileProblem,
} from "../../../src/form/definition/definition-file";
import { listsOf } from "../../../src/form/definition/lists";
import {
  ownDefinitionsIn,
  withDefinition,
  withoutDefinition,
} from "../../../src/form/definition/own-definitions";
import fc from "../../support/random";

const FULL: FormDefinition = {
  ...ORGANIZATIONAL_GOALS,
  id: "full",
  name: "全部入り",
  yearPlace: { kind: "label", labels: ["年度"] },
  departmentPlace: { kind: "cell", address: "B2" },
  numbering: "parts",
  columns: [
    ...ORGANIZATIONAL_GOALS.columns,
    { role: "own-1", headings: ["予算"], requiredIn: ["planning"], content: { kind: "number" } },
    { role: "own-2", headings: ["SDGs"], requiredIn: [], content: { kind: "list", values: ["1", "2"] } },
  ],
  deadlineWords: [{ words: ["出納整理期間"], period: { fromMonth: 4, toMonth: 5, years: 1 } }],
  placeholders: ["のちほど"],
};
const LISTS = [{ definition: "full", fiscalYear: 2027, lists: listsOf(DEPARTMENT_POLICY) }];
const usable = { ...listsOf(FULL), categories: ["総合計画"] };
const text = (definition = FULL) => definitionFileText({ definition, lists: [] });
const changed = (from: string, to: string) => {
  const made = text().replace(from, to);
  expect(made).not.toBe(text());
  return made;
};

describe("a definition as a file", () => {
  it.each([ORGANIZATIONAL_GOALS, DEPARTMENT_POLICY, FULL].map((one) => [one.id, one] as const))(
    "%s comes back as it was, with a mark of Windows before it too",
    (_, definition) => {
      const file = { definition, lists: [] };
      expect(readDefinitionFile(`\uFEFF${text(definition)}`)).toEqual({ file });
    },
  );

  it("brings the lists of its years along", () => {
    const lists = [{ definition: "full", fiscalYear: 2027, lists: usable }];
    expect(readDefinitionFile(definitionFileText({ definition: FULL, lists }))).toEqual({
      file: { definition: FULL, lists },
    });
  });

  it.each<[string, string, DefinitionFileProblem]>([
    ["no JSON", "番号,項目", { code: "not-json" }],
    ["too long a file", `{"format":"${"x".repeat(1_000_000)}"}`, { code: "too-large" }],
    ["JSON of something else", "[1]", { code: "other-file" }],
    ["a file of lists", '{"format":"soshiki-mokuhyo-lists","version":1}', { code: "other-file" }],
    ["the future", changed('"version": 1', '"version": 2'), { code: "newer" }],
    [
      "a text where a list should be",
      changed('"titles": [', '"titles": "x", "rest": ['),
      {
        code: "broken",
        problems: [
          { at: ["rest"], code: "unknown", text: "rest" },
          { at: ["titles"], code: "kind", text: "list" },
        ],
      },
    ],
    [
      "a misspelt field",
      changed('"numbering"', '"numbring"'),
      { code: "broken", problems: [{ at: ["numbring"], code: "unknown", text: "numbring" }] },
    ],
    [
      "two wrong values, both told",
      text().replace('"number"', '"num"').replace('"outcome": "met"', '"outcome": "good"'),
      {
        code: "broken",
        problems: [
          { at: ["columns", 0, "role"], code: "unknown", text: "num" },
          { at: ["scale", 0, "outcome"], code: "unknown", text: "good" },
        ],
      },
    ],
    [
      "what no form can have",
      changed('"B2"', '"部"'),
      {
        code: "broken",
        problems: [{ at: ["departmentPlace", "address"], code: "address", text: "部" }],
      },
    ],
    [
      "lists that the form cannot have",
      definitionFileText({
        definition: DEPARTMENT_POLICY,
        lists: LISTS.map((one) => ({ ...one, lists: { categories: [], scale: [] } })),
      }),
      { code: "lists", fiscalYear: 2027 },
    ],
  ])("of %s is refused", (_, content, problem) => {
    expect(readDefinitionFile(content)).toEqual({ problem });
  });

  it("is never half read, whatever JSON stands in the place of a part", () => {
    const parts = Object.keys((JSON.parse(text()) as { definition: object }).definition);
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.jsonValue({ maxDepth: 3 }), (part, value) => {
        const file = JSON.parse(text()) as { definition: Record<string, unknown> };
        file.definition[part] = value;
        const read = readDefinitionFile(JSON.stringify(file));
        if ("file" in read) expect(readDefinitionFile(text(read.file.definition))).toEqual(read);
        else expect(read.problem.code).toBe("broken");
      }),
    );
  });
});

describe("a workbook's own definitions", () => {
  const settings = withDefinition({ other: "1" }, FULL);

  it("are kept, come first, are preferred, and go", () => {
    expect(ownDefinitionsIn(settings)).toEqual({ definitions: [FULL], damaged: [] });
    expect(definitionsIn(settings)[0]).toEqual(FULL);
    expect([...preferredIn(settings)]).toEqual(["full"]);
    expect(withoutDefinition(settings, "full")).toEqual({ other: "1" });
  });

  it("stand in the place of a built-in one of the same id", () => {
    const own = { ...ORGANIZATIONAL_GOALS, name: "わが市の整理表" };
    const known = baseDefinitionsIn(withDefinition({}, own));
    expect(known[0]).toEqual(own);
    expect(known.filter(({ id }) => id === own.id)).toHaveLength(1);
  });

  it.each([
    ["no JSON", "x"],
    ["another version", '{"version":9}'],
    ["a broken definition", '{"version":1,"id":"full"}'],
    ["another's id", JSON.stringify({ version: 1, ...ORGANIZATIONAL_GOALS })],
  ])("damaged (%s) are left out and told", (_, value) => {
    expect(ownDefinitionsIn({ "definition:full": value })).toEqual({ definitions: [], damaged: ["full"] });
    expect(definitionsIn({ "definition:full": value }).some(({ id }) => id === "full")).toBe(false);
  });
});
