/** The rules together: which findings, in which order, and how far the form is filled. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { checkForm } from "../../src/check/check";
import { fixEdits } from "../../src/check/fixes/fixes";
import type { CellValue } from "../../src/workbook/snapshot";
import { localeOf } from "../../src/locales";
import { findingsWith, formOn, foundWith, withCells } from "../support/forms/all-rules";
import { seedSheet } from "../support/forms/seed-form";

describe("the rules together", () => {
  it("say the form's findings first, then the items' from the left", () => {
    expect(foundWith({ H5: "A", B5: "", A20: 99, B3: "", H14: "結果" })).toEqual([
      "required B3 -",
      "header-mismatch H14 -",
      "required B5 1",
      "not-in-list H5 1",
      "number-gap A20 14",
    ]);
  });

  it("stand at one cell in the order of the codes", () => {
    expect(foundWith({ D5: "未定<br>市民，サービス、向上を図る" })).toEqual([
      "leftover-markup D5 1",
      "mixed-punctuation D5 1",
      "unmeasurable-level D5 1",
    ]);
  });

  it.each(["ja", "en"])("have a sentence in %s that names cell and heading", (language) => {
    const [finding] = findingsWith({ H19: "" });
    const sentence = finding && localeOf(language).findings.sentence(finding);
    expect(sentence).toContain("H19");
    expect(sentence).toContain("達成状況");
    expect(sentence).not.toContain("undefined");
  });

  it("have a test each", () => {
    const rules = readdirSync(path.resolve(__dirname, "../../src/check/rules"));
    const names = rules.filter((file) => file !== "index.ts").map((file) => file.replace(/\.ts$/u, ""));
    expect(names.length).toBeGreaterThan(0);
    const untested = names.filter((name) => !existsSync(path.join(__dirname, "rules", `${name}.test.ts`)));
    expect(untested).toEqual([]);
  });
});

describe("completeness", () => {
  it.each<[string, string, CellValue, number]>([
    ["a blank cell", "E20", "", 162],
    ["a blank header field", "H3", "", 162],
    ["white space", "E20", "　\n", 162],
    ["a value outside the list is filled", "H20", "A", 163],
    ["an error is filled", "H20", "#N/A", 163],
  ])("%s", (_, address, value, filled) => {
    const form = formOn(withCells(seedSheet(), { [address]: value }));
    expect(checkForm(form, "evaluation").completeness).toEqual({ filled, required: 163 });
  });

  it("counts a merged cell for every item that it spans", () => {
    const sheet = withCells(seedSheet({ merges: ["H5:H7"] }), { H5: "", H6: "", H7: "" });
    const { completeness } = checkForm(formOn(sheet), "evaluation");
    expect(completeness).toEqual({ filled: 160, required: 163 });
  });
});

describe("fixes", () => {
  it("are one edit for a run of cells, and one content for a cell", () => {
    const form = formOn(withCells(seedSheet(), { H5: "ほぼ達成", H6: "ほぼ達成", H8: "ほぼ達成" }));
    const { findings } = checkForm(form, "evaluation");
    const edits = fixEdits(form, [...findings, ...findings]);
    expect(edits.map((edit) => (edit.kind === "setCells" ? edit.at : null))).toEqual([
      { row: 4, column: 7, rows: 2, columns: 1 },
      { row: 7, column: 7, rows: 1, columns: 1 },
    ]);
  });

  it("there is none for a blank cell", () => {
    const form = formOn(withCells(seedSheet(), { H19: "" }));
    expect(fixEdits(form, checkForm(form, "evaluation").findings)).toEqual([]);
  });
});
