import fc from "../../support/random";
import { asCellInput, contentOf } from "../../../src/excel/write/cell-input";

describe("what is handed to Excel for a cell", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+81-42", "'+81-42"],
    ["-", "'-"],
    ["@owner", "'@owner"],
    ["'引用", "''引用"],
    ["4/1", "'4/1"],
    ["007", "'007"],
    ["９月末", "'９月末"],
    ["99.3%", "'99.3%"],
    ["令和4年4月1日", "'令和4年4月1日"],
    ["R4.4.1", "'R4.4.1"],
    ["TRUE", "'TRUE"],
    ["#N/A", "'#N/A"],
  ])("keeps the text %s as text", (text, input) => {
    expect(asCellInput({ kind: "text", text })).toBe(input);
  });

  it.each(["ほぼ達成した", "総務部長", "年度末", "高度に達成した", "S～D評語等の研究", "その他"])(
    "writes %s as it is, since Excel takes it for nothing else",
    (text) => {
      expect(asCellInput({ kind: "text", text })).toBe(text);
    },
  );

  it("gives a formula its equals sign", () => {
    expect(asCellInput({ kind: "formula", formula: "SUM(A1:A2)" })).toBe("=SUM(A1:A2)");
  });

  it.each([
    [3, "=1+2", { kind: "formula", formula: "=1+2" }],
    ["=1+2", "=1+2", { kind: "text", text: "=1+2" }],
    [3, 3, { kind: "number", number: 3 }],
    [true, true, { kind: "boolean", boolean: true }],
    ["", "", { kind: "empty" }],
    ["#N/A", "#N/A", { kind: "error", error: "#N/A" }],
    ["#FIELD!", "#FIELD!", { kind: "error", error: "#FIELD!" }],
    ["", '=IF(A1="","",1)', { kind: "formula", formula: '=IF(A1="","",1)' }],
  ])("reads the value %p with the formula %p back as content", (value, formula, content) => {
    expect(contentOf(value, formula)).toEqual(content);
  });

  it("never lets a text through that begins like a formula, and never loses a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const input = asCellInput({ kind: "text", text }) as string;
        expect(input.replace(/^'/, text.startsWith("'") && !input.startsWith("''") ? "'" : "")).toBe(text);
        expect(input).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});
