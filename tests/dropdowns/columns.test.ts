/** What a form's columns would offer, and what is in their cells already. */
import { columnsOf, type DropdownColumn } from "../../src/dropdowns/columns";
import { lookAt } from "../../src/dropdowns/look";
import { lostIn } from "../../src/dropdowns/lost";
import { choiceIn, setListsOf, withChoice, withSetLists } from "../../src/dropdowns/memory";
import { USUAL_ROLES, type DropdownRole } from "../../src/dropdowns/roles";
import { rectAddress } from "../../src/cells/geometry";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../src/form/locate/locate";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { HEADINGS, seedItem, seedRows, seedSheet } from "../support/forms/seed-form";
import { sheetOf, workbookOf, type SheetOptions } from "../support/forms/snapshots";

const CATEGORIES = "施政方針,ビジョン,その他";
const RATINGS = "高度に達成した,ほぼ達成した,ほとんど未達成だった";

type Row = (CellValue | null)[];

function formOn(sheet: SheetSnapshot) {
  const form = locate(sheet, ORGANIZATIONAL_GOALS);
  if (!form) throw new Error("no form");
  return { form, sheet };
}

function columns(sheet: SheetSnapshot, settings: Record<string, string> = {}): DropdownColumn[] {
  return columnsOf(formOn(sheet), workbookOf([sheet], settings));
}

function column(sheet: SheetSnapshot, role: DropdownRole, settings: Record<string, string> = {}) {
  const found = columns(sheet, settings).find((one) => one.role === role);
  if (!found) throw new Error(`no column for ${role}`);
  return found;
}

/** A form with these item rows; the first is in row 2. */
function table(rows: readonly Row[], options: SheetOptions = {}): SheetSnapshot {
  return sheetOf([[...HEADINGS], ...rows], options);
}

const spareOf = (sheet: SheetSnapshot, role: DropdownRole) =>
  column(sheet, role)
    .cells.filter(({ spare }) => spare)
    .map(({ area }) => rectAddress(area));

describe("the choices", () => {
  it("of category and rating are the definition's lists", () => {
    expect(column(seedSheet(), "category").choices.join()).toBe(CATEGORIES);
    expect(column(seedSheet(), "rating").choices.join()).toBe(RATINGS);
  });

  it("of owners are the word for every section and the sections of the form, each once", () => {
    expect(column(seedSheet(), "owner").choices).toEqual([
      "共通",
      "秘書課",
      "契約管財課",
      "職員課",
      "防災安全課",
      "課税課",
      "納税課",
    ]);
  });

  const withOwner = (owner: CellValue): Row =>
    seedItem(1).map((value, index) => (index === 6 ? owner : value));
  it.each<[string, CellValue]>([
    ["a word that keeps the place free", "未定"],
    ["a blank", "　"],
  ])("of owners do not hold %s", (_, owner) => {
    expect(column(table([withOwner(owner)]), "owner").choices).toEqual(["共通"]);
  });

  const withDeadline = (deadline: CellValue): Row =>
    seedItem(1).map((value, index) => (index === 5 ? deadline : value));
  const deadlines = (...values: CellValue[]) =>
    column(table(values.map((value, index) => [index + 1, ...withDeadline(value).slice(1)])), "deadline")
      .choices;

  it("of deadlines are the words in use, then one for each part of the year that they do not name", () => {
    const choices = deadlines("年度末", "上半期", "年度末", "9月末");
    expect(choices.slice(0, 3)).toEqual(["年度末", "上半期", "9月末"]);
    expect(choices).toContain("年度内");
    expect(choices).toContain("第1四半期");
    expect(choices).toContain("随時");
    expect(choices).not.toContain("年度前半");
    expect(choices).not.toContain("期末");
    expect(choices).not.toContain("来年度");
    expect(new Set(choices).size).toBe(choices.length);
  });

  it.each<[string, CellValue]>([
    ["a text that says no time", "検討のうえ決める"],
    ["a long text", "9月定例会に条例案を上程し、可決されしだい速やかに実施する"],
    ["a true date", 45016],
  ])("of deadlines do not hold %s", (_, value) => {
    expect(deadlines(value)).not.toContain(String(value));
  });
});

describe("what is in the cells already", () => {
  it.each<[string, SheetOptions["ruled"], string]>([
    ["nothing", [], "none"],
    ["the very list", [["H2", RATINGS]], "same"],
    ["the list as a person typed it, with spaces", [["H2", RATINGS.replaceAll(",", ", ")]], "same"],
    ["another list", [["H2", "達成,未達成"]], "other"],
    ["a list from a range", [["H2", "=$Z$1:$Z$3"]], "other"],
    ["a rule of another kind", ["H2"], "other"],
    ["a list over more than the column", [["A1:Z99", RATINGS]], "same"],
    ["a list in the next row only", [["H3:H9", RATINGS]], "none"],
  ])("%s", (_, ruled = [], there) => {
    expect(column(table([seedItem(1)], { ruled }), "rating").cells[0]?.there).toBe(there);
  });

  it("rules that differ, of which Excel tells nothing, are another rule", () => {
    const sheet = table([seedItem(1)]);
    const mixed = { ...sheet, ruled: [{ row: 0, column: 0, rows: 9, columns: 9, uniform: false }] };
    expect(column(mixed, "rating").cells[0]?.there).toBe("other");
  });

  it("a list that the add-in has set by an earlier definition is its own", () => {
    const sheet = table([seedItem(1)], { ruled: [["H2", "A,B,C"]] });
    const { form } = formOn(sheet);
    const settings = withSetLists({}, form, { rating: { list: "A,B,C", kept: false } });
    expect(column(sheet, "rating", settings).cells[0]?.there).toBe("older");
    expect(column(sheet, "rating").cells[0]?.there).toBe("other");
  });

  it("of a merged cell what its first cell has", () => {
    const rows = [seedItem(1), [2, ...seedItem(2).slice(1, 7), ""]];
    const options = { merges: ["H2:H3"], ruled: [["H2", RATINGS]] } satisfies SheetOptions;
    expect(column(table(rows, options), "rating").cells.map(({ there }) => there)).toEqual(["same"]);
  });

  it("is summed up over all forms, with the cells of other rules", () => {
    const sheets = [
      seedSheet({ name: "総務部", ruled: [["H5:H12", RATINGS], "H15:H16"] }),
      seedSheet({ name: "市民部", ruled: [["H5", "可,否"]] }),
    ];
    const look = lookAt(sheets.flatMap((sheet) => columns(sheet)));
    expect(look.map(({ role }) => role)).toEqual(["category", "rating", "owner", "deadline"]);
    const rating = look[1];
    expect(rating).toMatchObject({ heading: "達成状況", choicesDiffer: false });
    expect(rating?.counts).toEqual({ none: 40 - 8 - 2 - 1, same: 8, older: 0, other: 3 });
    expect(rating?.others.map(({ sheetName, area }) => `${sheetName} ${rectAddress(area)}`)).toEqual([
      "総務部 H15",
      "総務部 H16",
      "市民部 H5",
    ]);
  });
});

describe("spare rows", () => {
  const blank = Array<null>(8).fill(null);
  const GRID = {
    merges: ["A2:A3", "B2:C3", "A4:A5", "B4:C5", "A6:A7", "B6:C7", "A8:A9", "B8:D9"],
  } satisfies SheetOptions;

  it.each<[string, SheetSnapshot, string[]]>([
    ["that are numbered", table([seedItem(1), seedItem(2), [3], [4]]), ["H4", "H5"]],
    ["none below an item without anything", table([seedItem(1), blank, ["※備考"]]), []],
    [
      "that have the list already, up to the first note",
      table([seedItem(1), blank, blank, ["※備考"]], { ruled: [["H2:H9", RATINGS]] }),
      ["H3", "H4"],
    ],
    ["none that have another list", table([seedItem(1), blank], { ruled: [["H2:H9", "可,否"]] }), []],
    [
      "to the end of a numbered part and on where the list goes on",
      table([seedItem(1), [2]], { ruled: [["H2:H5", RATINGS]] }),
      ["H3", "H4", "H5"],
    ],
  ])("%s", (_, sheet, expected) => {
    expect(spareOf(sheet, "rating")).toEqual(expected);
  });

  it("that are merged as the items are, to the first one that is not", () => {
    const [number, item, ...others] = seedItem(1);
    const sheet = sheetOf([
      [...HEADINGS.slice(0, 2), null, ...HEADINGS.slice(2)],
      [number!, item!, null, ...others],
    ]);
    const merged = sheetOf(
      [
        [...HEADINGS.slice(0, 2), null, ...HEADINGS.slice(2)],
        [number!, item!, null, ...others],
        [],
        [],
        [],
        [],
        [],
        [],
        ["※備考"],
      ],
      { merges: ["B1:C1", ...GRID.merges] },
    );
    expect(spareOf(sheet, "rating")).toEqual([]);
    expect(spareOf(merged, "rating")).toEqual(["I4", "I6"]);
    const filled = sheetOf(
      [
        [...HEADINGS.slice(0, 2), null, ...HEADINGS.slice(2)],
        [number!, item!, null, ...others],
        [],
        [],
        [],
        [null, null, null, null, "合計"],
      ],
      { merges: ["B1:C1", ...GRID.merges] },
    );
    expect(spareOf(filled, "rating")).toEqual(["I4"]);
  });

  it("do not run on without end where a whole column has the list", () => {
    const sheet = table([seedItem(1)], { ruled: [["H2:H1048576", RATINGS]] });
    expect(spareOf(sheet, "rating")).toHaveLength(200);
  });
});

describe("lost dropdowns", () => {
  const lost = (sheet: SheetSnapshot, settings: Record<string, string> = {}) =>
    lostIn(formOn(sheet), workbookOf([sheet], settings)).map(({ column: { role }, cells }) => [
      role,
      cells.map(({ area }) => rectAddress(area)).join(),
    ]);
  const remembering = (kept: boolean) =>
    withSetLists({}, formOn(seedSheet()).form, { rating: { list: RATINGS, kept } });

  it.each<[string, SheetOptions["ruled"], Record<string, string>, [DropdownRole, string][]]>([
    ["none where nothing was ever set", [], {}, []],
    ["none where all is as it was set", [["H5:H28", RATINGS]], remembering(false), []],
    [
      "cells without any",
      [
        ["H5:H7", RATINGS],
        ["H9:H28", RATINGS],
      ],
      remembering(false),
      [["rating", "H8"]],
    ],
    [
      "cells with another rule, pasted with the cell",
      [["H5:H7", RATINGS], "H8", ["H9:H28", RATINGS]],
      remembering(false),
      [["rating", "H8"]],
    ],
    [
      "not the cells that were left another rule when the list was set",
      [["H5:H7", RATINGS], "H8", ["H10:H28", RATINGS]],
      remembering(true),
      [["rating", "H9"]],
    ],
    [
      "all of them, when another program has dropped them",
      [],
      remembering(false),
      [["rating", "H5,H6,H7,H8,H9,H10,H11,H12,H15,H16,H17,H18,H19,H20,H21,H22,H23,H26,H27,H28"]],
    ],
    [
      "where nobody remembers, what most cells have",
      [["H5:H20", RATINGS]],
      {},
      [["rating", "H21,H22,H23,H26,H27,H28"]],
    ],
    ["none where only a few cells have it", [["H5:H9", RATINGS]], {}, []],
  ])("%s", (_, ruled = [], settings, expected) => {
    expect(lost(seedSheet({ ruled }), settings)).toEqual(expected);
  });

  it("an older list of the add-in's is no loss", () => {
    const settings = withSetLists({}, formOn(seedSheet()).form, { rating: { list: "A,B", kept: false } });
    expect(lost(seedSheet({ ruled: [["H5:H28", "A,B"]] }), settings)).toEqual([]);
  });

  it("a list whose values are those of now, while another one was remembered, is none either", () => {
    const settings = withSetLists({}, formOn(seedSheet()).form, { rating: { list: "A,B", kept: false } });
    expect(lost(seedSheet({ ruled: [["H5:H28", RATINGS]] }), settings)).toEqual([]);
  });
});

describe("what the workbook remembers", () => {
  it("comes back as it was kept", () => {
    const { form } = formOn(seedSheet());
    const choice = { roles: ["rating", "owner"], alert: "warning" } as const;
    const lists = { owner: { list: "=x", kept: true } };
    const settings = withSetLists(withChoice({ phase: "x" }, choice), form, lists);
    expect(choiceIn(settings)).toEqual(choice);
    expect(setListsOf(form, settings)).toEqual(lists);
    expect(settings.phase).toBe("x");
  });

  it("is kept by sheet: another one's is not touched", () => {
    const one = formOn(seedSheet({ name: "総務部" })).form;
    const other = formOn(seedSheet({ name: "市民部" })).form;
    const settings = withSetLists({}, one, { rating: { list: "A", kept: false } });
    expect(setListsOf(other, settings)).toEqual({});
  });

  it.each([
    "",
    "{",
    "[]",
    "null",
    '"x"',
    '{"roles":1,"alert":"no"}',
    '{"rating":{"list":3},"x":{"list":"a"}}',
  ])("the usual, where %j was kept", (damaged) => {
    const { form } = formOn(seedSheet());
    const key = Object.keys(withSetLists({}, form, {}))[0]!;
    expect(choiceIn({ dropdowns: damaged })).toEqual({ roles: USUAL_ROLES, alert: "stop" });
    expect(setListsOf(form, { [key]: damaged })).toEqual({});
  });
});

it("a form that has lost a column offers the others", () => {
  const rows = seedRows().map((row) => row.filter((_, index) => index !== 7));
  expect(columns(sheetOf(rows)).map(({ role }) => role)).toEqual(["category", "owner", "deadline"]);
});
