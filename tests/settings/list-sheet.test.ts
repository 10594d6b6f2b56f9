import type { ListColumn } from "../../src/workbook/edit";
import { planLists, settingsEdits } from "../../src/settings/list-sheet";
import { sheetOf, workbookOf } from "../support/forms/snapshots";

const FORM = sheetOf([["番号"]], { name: "部の組織目標" });
const NAME = "組織目標_リスト";

const list = (key: string, count: number): ListColumn => ({
  key,
  values: Array.from({ length: count }, (_, index) => `${key}${index + 1}`),
});

const withLists = (lists: readonly ListColumn[], name = NAME) => ({
  ...workbookOf([FORM, sheetOf([], { name })]),
  listSheet: { id: "{list}", name, lists },
});

describe("lists that do not fit into a cell's rule", () => {
  it("go to a new sheet, a column each, with the settings beside them", () => {
    const workbook = workbookOf([FORM], { "phase:a": "planning" });
    const { edits, sources } = planLists(workbook, [list("分類", 3), list("課名", 1)]);
    expect(edits).toEqual([
      {
        kind: "writeLists",
        sheet: null,
        name: NAME,
        lists: [list("分類", 3), list("課名", 1)],
        settings: { "phase:a": "planning" },
      },
    ]);
    expect([...sources]).toEqual([
      ["分類", `='${NAME}'!$B$2:$B$4`],
      ["課名", `='${NAME}'!$C$2`],
    ]);
  });

  it.each<[string, ListColumn[], ListColumn, ListColumn[], string]>([
    [
      "grow in their own column",
      [list("a", 2), list("b", 2)],
      list("a", 3),
      [list("a", 3), list("b", 2)],
      "$B$2:$B$4",
    ],
    ["shrink in it", [list("a", 2), list("b", 2)], list("b", 1), [list("a", 2), list("b", 1)], "$C$2"],
    ["are added behind the others", [list("a", 2)], list("b", 2), [list("a", 2), list("b", 2)], "$C$2:$C$3"],
    [
      "take a free column first",
      [{ key: "", values: [] }, list("b", 2)],
      list("c", 2),
      [list("c", 2), list("b", 2)],
      "$B$2:$B$3",
    ],
  ])("%s", (_name, before, wanted, after, place) => {
    const { edits, sources } = planLists(withLists(before, "リスト's"), [wanted]);
    expect(edits).toMatchObject([{ sheet: "{list}", lists: after, settings: null }]);
    expect(sources.get(wanted.key)).toBe(`='リスト''s'!${place}`);
  });

  it("change nothing when they are there already, and say where", () => {
    const { edits, sources } = planLists(withLists([list("a", 2)]), [list("a", 2)]);
    expect(edits).toEqual([]);
    expect(sources.get("a")).toBe(`='${NAME}'!$B$2:$B$3`);
  });

  it("leave a sheet of that name alone that is a person's", () => {
    const workbook = workbookOf([FORM, sheetOf([["メモ"]], { name: NAME })]);
    const { edits, sources } = planLists(workbook, [list("a", 1)]);
    expect(edits).toMatchObject([{ sheet: null, name: `${NAME} (2)` }]);
    expect(sources.get("a")).toBe(`='${NAME} (2)'!$B$2`);
  });
});

describe("the settings", () => {
  it.each([
    [
      "without a list sheet: none is made",
      workbookOf([FORM]),
      {},
      [{ kind: "setSettings", listSheet: null }],
    ],
    [
      "that are to be safe: the sheet is made first",
      workbookOf([FORM]),
      { safe: true },
      [
        { kind: "writeLists", sheet: null, name: NAME, lists: [], settings: { a: "1" } },
        { kind: "setSettings", listSheet: null },
      ],
    ],
    [
      "with a list sheet: the copy there is kept in step",
      withLists([]),
      { safe: true },
      [{ kind: "setSettings", listSheet: "{list}" }],
    ],
  ])("%s", (_name, workbook, options, edits) => {
    expect(settingsEdits(workbook, { a: "1" }, options)).toMatchObject(edits);
  });
});
