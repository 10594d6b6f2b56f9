/** Cells on the clipboard: the text that Excel reads and writes, and what a paste does to rules and formulas. */
import { readAddress } from "../../../src/standin/model/address";
import fc from "../../support/random";
import type { Validation } from "../../../src/standin/engine/engine";
import { Session } from "../../../src/standin/model/session";
import { copyCells, pasteText } from "../../../src/standin/page/commands/clipboard";
import { shiftFormula } from "../../../src/standin/page/commands/formula-shift";
import { fromTsv, toTsv } from "../../../src/standin/page/commands/tsv";
import { MemoryEngine } from "../model/memory-engine";

const area = (address: string) => readAddress(address)!.area;

describe("tab-separated text", () => {
  it.each<[string, string[][], string]>([
    [
      "cells and rows",
      [
        ["a", "b"],
        ["c", ""],
      ],
      "a\tb\r\nc\t",
    ],
    ["a line break in a cell", [["一行目\n二行目", "b"]], '"一行目\n二行目"\tb'],
    ["quotation marks", [['5"', "b"]], '"5"""\tb'],
  ])("is written with %s", (_, cells, text) => {
    expect(toTsv(cells)).toBe(text);
    expect(fromTsv(text)).toEqual(cells);
  });

  it.each<[string, string, string[][]]>([
    ["a last line break, which adds no row", "a\tb\r\n", [["a", "b"]]],
    ["line feeds alone", "a\nb", [["a"], ["b"]]],
    ["a quotation mark inside a cell", 'a"b\t"c" d', [['a"b', '"c" d']]],
    ["Windows' line breaks inside a cell", '"a\r\nb"', [["a\nb"]]],
    ["nothing", "", [[""]]],
  ])("is read with %s", (_, text, cells) => {
    expect(fromTsv(text)).toEqual(cells);
  });

  it("comes back as it went, whatever the cells hold", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "あ", '"', "\t", "\n", " ", ",") });
    const cells = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      // A single empty last row cannot be told from a last line break.
      .filter((rows) => rows.length === 1 || rows.at(-1)!.join("\t") !== "");
    fc.assert(fc.property(cells, (rows) => expect(fromTsv(toTsv(rows))).toEqual(rows)));
  });
});

it.each([
  ["=A1+$B$2", 1, 1, "=B2+$B$2"],
  ["=SUM(A1:A$3)*A$1", 2, 0, "=SUM(A3:A$3)*A$1"],
  ["='部 A1'!C3&\"A1\"", 1, 0, "='部 A1'!C4&\"A1\""],
  ["=A1", -1, 0, "=#REF!"],
  ["=LOG10(A1)", 1, 0, "=LOG10(A2)"],
])("%s moved by %d rows and %d columns is %s", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});

describe("a paste", () => {
  const dropdown = (address: string): Validation => ({
    areas: [area(address)],
    type: "list",
    formula1: '"施政方針,その他"',
    formula2: "",
    operator: "",
    allowBlank: true,
    showDropdown: true,
    error: { show: true, style: "stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  });
  const start = () => {
    const engine = new MemoryEngine({
      表: [
        ["一", "=A1", "三"],
        ["", "", ""],
        ["", "", ""],
      ],
    });
    const session = new Session(engine);
    return { engine, session, sheet: engine.activeSheet() };
  };

  it("of cells of the page takes the target's dropdown away when the copied cell had none", () => {
    const { engine, session, sheet } = start();
    engine.addValidation(sheet, dropdown("A3:B3"));
    const copied = copyCells(session, sheet, area("C1"));
    pasteText(session, sheet, area("A3"), copied.text, copied);
    expect(engine.values(sheet, area("A3"))).toEqual([["三"]]);
    expect(engine.validations(sheet).flatMap(({ areas }) => areas)).toEqual([area("B3")]);
  });

  it("of cells of the page brings their dropdown along", () => {
    const { engine, session, sheet } = start();
    engine.addValidation(sheet, dropdown("C1"));
    const copied = copyCells(session, sheet, area("C1"));
    pasteText(session, sheet, area("A2:A3"), copied.text, copied);
    expect(engine.values(sheet, area("A2:A3"))).toEqual([["三"], ["三"]]);
    const ruled = engine.validations(sheet).flatMap(({ areas }) => areas);
    expect(ruled).toEqual(expect.arrayContaining([area("C1"), area("A2"), area("A3")]));
  });

  it("of text from elsewhere leaves the dropdown alone and asks no rule, as Excel does", () => {
    const { engine, session, sheet } = start();
    engine.addValidation(sheet, dropdown("A3"));
    pasteText(session, sheet, area("A3"), "リスト外\t2", copyCells(session, sheet, area("C1")));
    expect(engine.values(sheet, area("A3:B3"))).toEqual([["リスト外", 2]]);
    expect(engine.validations(sheet)).toHaveLength(1);
  });

  it("moves a formula's references, and keeps text that only looks like one as text", () => {
    const { engine, session, sheet } = start();
    engine.setCell(sheet, 0, 2, "=text", false);
    const copied = copyCells(session, sheet, area("B1:C1"));
    pasteText(session, sheet, area("B2"), copied.text, copied);
    expect(engine.formulas(sheet, area("B2:C2"))).toEqual([["=A2", "=text"]]);
    expect(engine.values(sheet, area("C2"))).toEqual([["=text"]]);
  });
});
