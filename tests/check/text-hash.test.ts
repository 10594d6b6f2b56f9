import fc, { runs } from "../support/random";
import { comparable, textHash } from "../../src/check/text-hash";

/** Letters of the kinds that cells hold, and some that NFKC makes others of. */
const letter = fc.constantFrom(
  ..."あいガが々〇ー職員課年度ABZabz019ＡＺａｚ０９！？（）［］、。・，．　 \n\t-ｶﾞｱㇰ㈱㍻①Ⅷ㎡①é\u3099\u309a\u200b𠮟\ufa10⼀",
);
const text = fc.array(letter, { maxLength: 24 }).map((letters) => letters.join(""));

/** FNV-1a, letter by letter; 0 for none. */
function hashOf(plain: string): number {
  const hash = plain.split("").reduce((so, unit) => Math.imul(so ^ unit.charCodeAt(0), 0x01000193), SEED);
  return plain === "" ? 0 : hash || 1;
}

const SEED = 0x811c9dc5 | 0;

describe("the hash of a text", () => {
  it("is that of the text as it is compared, however it is written", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (written) => {
        expect(textHash(written)).toBe(hashOf(comparable(written)));
      }),
      { numRuns: runs(5000) },
    );
  });

  it.each([
    ["研修による人材育成", "研修による　人材育成。"],
    ["ＩＴ化の推進（１）", "it化の推進(1)"],
    ["ガイドライン", "ｶﾞｲﾄﾞﾗｲﾝ"],
    ["㈱総務", "(株)総務"],
  ])("is the same for %s and %s", (one, other) => {
    expect(textHash(one)).toBe(textHash(other));
    expect(comparable(one)).toBe(comparable(other));
  });

  it("tells texts apart, and is 0 only for one without letters", () => {
    const hashes = Array.from({ length: 20_000 }, (_, index) => textHash(`防災まちづくりの推進（${index}）`));
    expect(new Set(hashes).size).toBeGreaterThan(19_990);
    expect(hashes).not.toContain(0);
    expect([textHash(""), textHash("　（）・、")]).toEqual([0, 0]);
  });
});
