import { headerMismatch } from "../../../src/check/rules/header-mismatch";
import { findingsOn, findingsWith, foundWith, withCells } from "../../support/forms/all-rules";
import { seedSheet } from "../../support/forms/seed-form";

describe("the header of the second page", () => {
  it.each([
    ["has another heading", { H14: "結果" }, ["header-mismatch H14 -"]],
    ["has no heading", { H14: "" }, ["header-mismatch H14 -"]],
    ["has another wording", { H14: "達成度" }, ["header-mismatch H14 -"]],
    ["has the same heading, written otherwise", { H14: "【達 成\n状況】" }, []],
    ["has the same heading without its brackets", { F14: "いつまで" }, []],
  ])("%s", (_, changes, expected) => {
    expect(foundWith(changes as Record<string, string>)).toEqual(expected);
  });

  it("gets the first page's words", () => {
    expect(findingsWith({ H14: "結果" }, [headerMismatch])).toMatchObject([
      {
        severity: "error",
        params: { address: "H14", heading: "達成状況", value: "結果" },
        fix: { writes: [{ cell: { row: 13, column: 7 }, content: { kind: "text", text: "達成状況" } }] },
      },
    ]);
  });

  it("is not mended where a heading's words stand in two cells", () => {
    const sheet = seedSheet();
    const second = sheet.values[13] ?? [];
    const values = [...sheet.values.slice(0, 14), second.map(() => ""), ...sheet.values.slice(14)];
    const used = sheet.used && { ...sheet.used, rows: sheet.used.rows + 1 };
    const merges = ["A", "B", "C", "D", "E", "F", "G"].map((_, column) => ({
      row: 13,
      column,
      rows: 2,
      columns: 1,
    }));
    const numberFormats = values.map((row) => row.map(() => "General"));
    const twoRows = { ...sheet, used, values, merges, numberFormats };
    const found = findingsOn(withCells(twoRows, { H14: "達成", H15: "度合" }), [headerMismatch]);
    expect(found.map(({ role, fix }) => [role, fix])).toEqual([["rating", undefined]]);
  });
});
