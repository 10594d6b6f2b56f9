/** A CSV file that programs read: one datum a cell, numbers without units, and no text that a spreadsheet calculates. */
import { csvFile } from "../../src/publish/csv";
import fc from "../support/random";
import { parseCsv } from "../support/csv";

const one = (text: string) => parseCsv(csvFile(["見出し"], [[text]]))[1]?.[0];

it("begins with the byte-order mark; each line ends in CRLF; one header row", () => {
  expect(
    csvFile(
      ["年度", "件数"],
      [
        [2022, 3],
        [null, 0.5],
      ],
    ),
  ).toBe("\ufeff年度,件数\r\n2022,3\r\n,0.5\r\n");
});

it.each([
  ["=1+1", "'=1+1"],
  ['=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ["\t=1+1", "'=1+1"],
  ["\r\n+81-3", "'+81-3"],
  ["-5", "-5"],
  ["-調整", "'-調整"],
  ["-", "-"],
])("%j is written as %j", (text, expected) => {
  expect(one(text)).toBe(expected);
});

it.each([
  ["・調整\n・確認", "・調整 ・確認"],
  ["　前後の空白　", "前後の空白"],
  ["①研修 ②訓練 ⑳", "(1)研修 (2)訓練 (20)"],
  ["❶準備 ㉑", "(1)準備 (21)"],
  ["㈱山田 Ⅳ期 ㎡ １２％ ｶﾅ", "(株)山田 IV期 m2 12% カナ"],
  ["髙﨑 德", "髙﨑 德"],
  ['a,"b"', 'a,"b"'],
])("%j can be read on every machine: %j", (text, expected) => {
  expect(one(text)).toBe(expected);
});

it("whatever stands in the cells: as many rows and columns as there were, and none begins a formula", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.string({ unit: "binary" }),
          fc.string({ unit: fc.constantFrom(..."=+-@＝\t\r\n\"',;1 あ") }),
        ),
        {
          maxLength: 8,
        },
      ),
      (rows) => {
        const read = parseCsv(csvFile(["a", "b"], rows));
        expect(read).toHaveLength(rows.length + 1);
        for (const row of read) {
          expect(row).toHaveLength(2);
          for (const cell of row) {
            if (/^\s*[=+\-@＝＋－＠]./u.test(cell)) expect(Number(cell)).not.toBeNaN();
            expect(cell).not.toMatch(/[\r\n\t]/);
          }
        }
      },
    ),
  );
});
