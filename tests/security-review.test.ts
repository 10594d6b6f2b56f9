/** Entries of the security review that are plain functions; the others have their tests where their rooms are. */
import { table } from "../src/cli/table";
import { printable } from "../src/cli/printable";
import { asHtml, asText } from "../src/taskpane/store/preview-tables";
import { unescapeXml } from "../src/xlsx/xml";

const FORMULAS = ['=HYPERLINK("http://x")', "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "\r=1"];

describe("M4: what is printed of a workbook moves no cursor and turns no text", () => {
  it.each(["\u001b[2J", "\u001b]0;x\u0007", "\u009b31m", "\u202eabc", "\u2066x"])("%j", (text) => {
    expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe("M5: a text that begins like a formula is copied as text", () => {
  it.each(FORMULAS)("%j", (text) => {
    expect(asText([[text]])).not.toMatch(/^"?[=+\-@\t\r]/);
    const html = asHtml({ title: "x", rows: [["heading"], [text]] } as unknown as Parameters<
      typeof asHtml
    >[0]);
    expect(html).toMatch(/<td style="mso-number-format:'\\@'"/);
  });
});

it("L4: a table of 200,000 rows is set", () => {
  const rows = Array.from({ length: 200_000 }, () => ["a", "b"]);
  expect(table(rows).length).toBe(200_000 * 5 - 1);
});

it("L5: names that every object has are no entities", () => {
  const text = "&constructor;&toString;&__proto__;";
  expect(unescapeXml(`${text}&amp;`)).toBe(`${text}&`);
});
