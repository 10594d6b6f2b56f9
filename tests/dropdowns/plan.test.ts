import fc, { runs } from "../support/random";
import { planDropdowns, type DropdownOptions } from "../../src/dropdowns/plan";
import type { Edit } from "../../src/workbook/edit";
import { contains, rectAddress } from "../../src/cells/geometry";
import type { FormDefinition } from "../../src/form/definition";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../src/form/locate/locate";
import { PlanRefusal } from "../../src/workbook/plan-refusal";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { localeOf } from "../../src/locales";
import { layOut, randomLayout } from "../support/forms/random-layout";
import { HEADINGS, seedRows, seedSheet } from "../support/forms/seed-form";
import { sheetOf, workbookOf } from "../support/forms/snapshots";

const { dropdowns: words } = localeOf("ja");
type SetDropdown = Extract<Edit, { kind: "setDropdown" }>;

interface Given {
  readonly definition?: FormDefinition;
  readonly options?: DropdownOptions;
  readonly settings?: Readonly<Record<string, string>>;
}

function plan(
  sheets: readonly SheetSnapshot[],
  { definition = ORGANIZATIONAL_GOALS, options = { replace: [] }, settings = {} }: Given = {},
) {
  const forms = sheets.flatMap((sheet) => {
    const form = locate(sheet, definition);
    return form ? [{ form, sheet }] : [];
  });
  const { edits, cells, left } = planDropdowns(workbookOf(sheets, settings), forms, words, options);
  return {
    cells,
    left,
    settings: edits.flatMap((edit) => (edit.kind === "setSettings" ? [edit.settings] : []))[0],
    edits: edits.filter((edit): edit is SetDropdown => edit.kind === "setDropdown"),
    all: edits,
  };
}

describe("the dropdowns of the city's sheet", () => {
  const { edits, cells, all } = plan([seedSheet({ ruled: ["C5:C6", "A1:B40", "H10:I16"] })], {
    options: { replace: "all" },
  });

  it("are one edit for the categories and one for the ratings, and what is remembered of them", () => {
    expect(all.map(({ kind }) => kind)).toEqual(["setDropdown", "setDropdown", "setSettings"]);
    expect(edits.map(({ sheet }) => sheet)).toEqual(["{部の組織目標}", "{部の組織目標}"]);
    expect(cells).toBe(40);
  });

  it("lie on the items and not on the header rows", () => {
    expect(edits.map(({ areas }) => areas.map((area) => rectAddress(area)))).toEqual([
      ["C5:C12", "C15:C23", "C26:C28"],
      ["H5:H12", "H15:H23", "H26:H28"],
    ]);
  });

  it("hold the lists in their order", () => {
    expect(edits.map(({ dropdown }) => dropdown.values)).toEqual([
      ["施政方針", "ビジョン", "その他"],
      ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"],
    ]);
  });

  it("name what has a rule already, cut to the items' cells", () => {
    expect(edits.map(({ ruled }) => ruled.map((area) => rectAddress(area)))).toEqual([
      ["C5:C6"],
      ["H10:H12", "H15:H16"],
    ]);
  });

  it("speak the column's own words, within what Excel shows", () => {
    for (const { dropdown } of edits) {
      expect(dropdown.prompt?.title.length).toBeLessThanOrEqual(32);
      expect(dropdown.prompt?.message.length).toBeLessThanOrEqual(255);
      expect(dropdown.alert.title.length).toBeLessThanOrEqual(32);
      expect(dropdown.alert.message.length).toBeLessThanOrEqual(255);
    }
    expect(edits[1]?.dropdown.prompt?.title).toBe("達成状況");
    expect(edits[1]?.dropdown.alert.message).toContain("ほぼ達成した");
  });
});

describe("dropdowns", () => {
  it("a merged cell gets one, whole, and counts once", () => {
    const rows = seedRows().map((row, index) =>
      index === 5 || index === 6 ? [...row.slice(0, 7), ""] : row,
    );
    const { edits, cells } = plan([sheetOf(rows, { merges: ["H5:H7"] })]);
    expect(edits[1]?.areas.map((area) => rectAddress(area))).toEqual([
      "H5:H7",
      "H8:H12",
      "H15:H23",
      "H26:H28",
    ]);
    expect(cells).toBe(38);
  });

  it("a form without categories gets those on ratings", () => {
    const rows = seedRows().map((row) => row.filter((_, index) => index !== 2));
    expect(plan([sheetOf(rows)]).edits.map(({ dropdown }) => dropdown.values[0])).toEqual(["高度に達成した"]);
  });

  it("several forms have their own edits", () => {
    const { edits, cells } = plan([seedSheet({ name: "総務部" }), seedSheet({ name: "市民部" })]);
    expect(edits.map(({ sheet }) => sheet)).toEqual(["{総務部}", "{総務部}", "{市民部}", "{市民部}"]);
    expect(cells).toBe(80);
  });

  it("a form without items gets none", () => {
    expect(plan([sheetOf([[...HEADINGS]])])).toMatchObject({ all: [], cells: 0 });
  });

  it.each<[string, readonly string[]]>([
    ["a comma", ["施政方針, 第1期", "その他"]],
    ["256 characters", ["あ".repeat(127), "い".repeat(128)]],
  ])("a list with %s comes from the hidden list sheet, which is written first", (_, categories) => {
    const { edits, all, settings } = plan([seedSheet()], {
      definition: { ...ORGANIZATIONAL_GOALS, categories },
    });
    expect(all.map(({ kind }) => kind)).toEqual(["writeLists", "setDropdown", "setDropdown", "setSettings"]);
    expect(all[0]).toMatchObject({ lists: [{ values: categories }], settings });
    expect(edits[0]?.dropdown).toMatchObject({ values: categories, source: "='組織目標_リスト'!$B$2:$B$3" });
    expect(edits[1]?.dropdown.source).toBeUndefined();
  });

  it("forms of one kind and year share a long list; each has its own owners", () => {
    const categories = ["あ".repeat(127), "い".repeat(128)];
    const longOwner = (name: string) =>
      seedRows().map((row) => row.map((cell) => (cell === "職員課" ? name.repeat(130) : cell)));
    const sheets = ["甲", "乙"].map((name) => sheetOf(longOwner(`${name}室`), { name }));
    const choice = { roles: ["category", "owner"], alert: "stop" } as const;
    const { edits, all } = plan(sheets, {
      definition: { ...ORGANIZATIONAL_GOALS, categories },
      options: { choice, replace: [] },
    });
    expect(edits.map(({ dropdown }) => dropdown.source?.split("!")[1]?.replace(/\d+$/u, ""))).toEqual([
      "$B$2:$B$",
      "$C$2:$C$",
      "$B$2:$B$",
      "$D$2:$D$",
    ]);
    const [lists] = all;
    expect(lists?.kind === "writeLists" && lists.lists.map(({ values }) => values.length)).toEqual([2, 8, 8]);
  });

  it("a list of 255 characters is taken", () => {
    const categories = ["あ".repeat(127), "い".repeat(127)];
    expect(plan([seedSheet()], { definition: { ...ORGANIZATIONAL_GOALS, categories } }).edits).toHaveLength(
      2,
    );
  });

  it("a form without either column is refused", () => {
    const rows = seedRows().map((row) => row.filter((_, index) => index !== 2 && index !== 7));
    expect(() => plan([sheetOf(rows)])).toThrow(new PlanRefusal("missing-column"));
  });

  it("a very long heading is cut in the title", () => {
    const long = `達成状況\n${"記入してください".repeat(6)}`;
    const rows = seedRows().map((row) => row.map((cell) => (cell === "達成状況" ? long : cell)));
    expect(plan([sheetOf(rows)]).edits[1]?.dropdown.prompt?.title).toHaveLength(32);
  });

  it("in any layout every item's cell has one, and no header", () => {
    fc.assert(
      fc.property(randomLayout, (layout) => {
        const truth = layOut(layout);
        const { edits } = plan([truth.sheet]);
        (["category", "rating"] as const).forEach((role, index) => {
          const areas = edits[index]?.areas ?? [];
          for (const { cells } of truth.items) {
            const cell = cells[role];
            expect(areas.filter((area) => cell && contains(area, cell))).toHaveLength(1);
          }
          const column = truth.items[0]?.cells[role]?.column ?? 0;
          for (const row of truth.headerTops) {
            expect(areas.some((area) => contains(area, { row, column }))).toBe(false);
          }
        });
      }),
      { numRuns: runs(200) },
    );
  });
});
