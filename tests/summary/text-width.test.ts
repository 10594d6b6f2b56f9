/** How many lines a text takes, and how high they are. */
import fc from "../support/random";
import { lineHeight, linesOf, wrapped } from "../../src/summary/sheet/text-width";

it.each([
  ["a short text", "秘書課", 11, 10, 1],
  ["a level of ten characters in a column of eleven", "ほとんど未達成だった", 11, 10, 2],
  ["line breaks", "秘書課\n職員課", 28, 10, 2],
  ["a word that goes on to the next line as a whole", "DX 推進 management", 12, 10, 2],
  ["a word wider than the cell", "x".repeat(40), 11, 10, 4],
  ["a smaller font", "あ".repeat(30), 33, 9, 2],
  ["nothing", "", 11, 10, 1],
])("%s", (_, text, width, size, lines) => {
  expect(linesOf(text, width, size)).toBe(lines);
});

it.each([
  ["a full stop", "あいうえお。かき", ["あいうえ", "お。かき"]],
  ["a closing bracket", "あいうえお」かき", ["あいうえ", "お」かき"]],
  ["nothing of the kind", "あいうえおかき", ["あいうえお", "かき"]],
])("no line begins with %s", (_, text, expected) => {
  expect(wrapped(text, 11, 10)).toEqual(expected);
});

it("a longer text, a narrower cell or a larger font never takes fewer lines", () => {
  const text = fc.string({ unit: fc.constantFrom("あ", "。", "a", " ", "\n", "ｱ", "1"), maxLength: 80 });
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 4, max: 60 }),
      fc.integer({ min: 8, max: 14 }),
      (said, width, size) => {
        const lines = linesOf(said, width, size);
        expect(linesOf(`${said}あ`, width, size)).toBeGreaterThanOrEqual(lines);
        expect(linesOf(said, width - 1, size)).toBeGreaterThanOrEqual(lines);
        expect(linesOf(said, width, size + 1)).toBeGreaterThanOrEqual(lines);
      },
    ),
  );
});

it("the newer fonts are set wider than the older ones", () => {
  for (const font of ["游ゴシック", "Yu Gothic", "メイリオ", "UD デジタル 教科書体 N-R"])
    expect(lineHeight(font, 10)).toBeGreaterThan(lineHeight("ＭＳ 明朝", 10));
});
