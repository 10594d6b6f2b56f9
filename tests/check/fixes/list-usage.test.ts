import { leavingValues, replaceValues } from "../../../src/check/fixes/list-usage";
import { DEFINITIONS } from "../../../src/form/definition/built-in";
import type { FormDefinition } from "../../../src/form/definition";
import type { Form } from "../../../src/form/form";
import { withLists, type Lists } from "../../../src/form/definition/lists";
import { locate } from "../../../src/form/locate/locate";
import { rectAddress } from "../../../src/cells/geometry";
import { seedSheet } from "../../support/forms/seed-form";
import { withCell } from "../../support/forms/snapshots";

const GOALS = DEFINITIONS[0]!;
const SHEET = seedSheet();
const form = (sheet = SHEET): Form => locate(sheet, GOALS)!;

const after = (change: Partial<Lists>) => (): FormDefinition =>
  withLists(GOALS, { categories: GOALS.categories, scale: GOALS.scale, ...change });
const renamed = (from: string, to: string) =>
  GOALS.scale.map((level) => (level.label === from ? { ...level, label: to } : level));

describe("values that leave their list", () => {
  it.each<[string, Partial<Lists>, (string | number)[][]]>([
    ["none when nothing changes", {}, []],
    ["none when a value is added or moved", { categories: ["新規", "その他", "ビジョン", "施政方針"] }, []],
    ["a category that is removed", { categories: ["施政方針", "ビジョン"] }, [["category", "その他", 14]]],
    [
      "a level that is renamed",
      { scale: renamed("ほぼ達成した", "達成した") },
      [["rating", "ほぼ達成した", 13]],
    ],
    [
      "none when the old name stays as another spelling",
      {
        scale: GOALS.scale.map((level) => ({
          ...level,
          label: `${level.label}。`,
          spellings: [level.label],
        })),
      },
      [],
    ],
    ["none when the list is given up: every value is allowed then", { categories: [] }, []],
  ])("%s", (_name, change, expected) => {
    const found = leavingValues([form()], after(change));
    expect(found.map(({ list, value, cells }) => [list, value, cells])).toEqual(expected);
  });

  it("are those that the list had: a value that was never in it is not spoken of", () => {
    const sheet = withCell(SHEET, "H5", "△");
    const found = leavingValues([form(sheet)], after({ scale: renamed("高度に達成した", "A") }));
    expect(found.map(({ value }) => value)).toEqual(["高度に達成した"]);
  });

  it("are told with the first cell and what there is to choose instead", () => {
    const [found] = leavingValues([form()], after({ scale: renamed("ほとんど未達成だった", "未達成") }));
    expect(found).toMatchObject({
      sheetName: SHEET.name,
      choices: ["高度に達成した", "ほぼ達成した", "未達成"],
    });
    expect(
      found &&
        locate(SHEET, GOALS)?.items.some(
          ({ fields }) => fields.rating && rectAddress(fields.rating.area) === rectAddress(found.area),
        ),
    ).toBe(true);
  });
});

describe("what is written in their place", () => {
  const change = after({ scale: renamed("ほぼ達成した", "達成した"), categories: ["施政方針", "ビジョン"] });

  it("is the new name in each of their cells, cells below each other in one edit", () => {
    const edits = replaceValues([form()], change, [{ list: "rating", from: "ほぼ達成した", to: "達成した" }]);
    const texts = edits.flatMap((edit) => (edit.kind === "setCells" ? edit.content.flat() : []));
    expect(texts).toHaveLength(13);
    expect(new Set(texts.map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"kind":"text","text":"達成した"}']),
    );
    expect(edits.length).toBeLessThan(13);
  });

  it.each([
    ["nothing for values that nobody named", []],
    ["nothing that the list does not have", [{ list: "rating", from: "ほぼ達成した", to: "△" }] as const],
    [
      "nothing for values that were never in the list",
      [{ list: "category", from: "△", to: "施政方針" }] as const,
    ],
  ])("is %s", (_name, replacements) => {
    expect(replaceValues([form()], change, replacements)).toEqual([]);
  });

  it.each([
    [
      "two names that are exchanged",
      [
        ["施政方針", "ビジョン"],
        ["ビジョン", "施政方針"],
      ],
      ["ビジョン", "施政方針", "その他"],
    ],
    [
      "names that are handed on",
      [
        ["施政方針", "ビジョン"],
        ["ビジョン", "新規"],
      ],
      ["ビジョン", "新規", "その他"],
    ],
  ])("of %s, each cell has the name that its own value has got", (_name, names, categories) => {
    const taken = names.map(([from = "", to = ""]) => ({ list: "category" as const, from, to }));
    const found = leavingValues([form()], after({ categories }), taken).map(({ value }) => value);
    expect(new Set(found)).toEqual(new Set(names.map(([from]) => from)));
    const written = replaceValues([form()], after({ categories }), taken).flatMap((edit) =>
      edit.kind === "setCells"
        ? edit.content.map(([cell], down): [number, unknown] => [edit.at.row + down, cell])
        : [],
    );
    const held = form().items.flatMap(({ fields: { category } }) => {
      const to = names.find(([from]) => from === category?.value)?.[1];
      return category && to !== undefined ? [[category.area.row, { kind: "text", text: to }]] : [];
    });
    expect(held.length).toBeGreaterThan(3);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(held));
  });
});
