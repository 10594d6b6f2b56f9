import fc from "../support/random";
import { matchChoice } from "../../src/check/choices";

const RATINGS = ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"].map((label) => ({
  label,
  spellings: [],
}));
const LETTERS = ["S", "A", "B", "C", "D"].map((label) => ({ label, spellings: [] }));
const MARKS = [
  { label: "◎", spellings: ["二重丸"] },
  { label: "〇", spellings: ["○", "丸"] },
  { label: "△", spellings: [] },
  { label: "×", spellings: ["✕"] },
];
const NUMBERED = ["①", "②", "③", "中止"].map((label) => ({ label, spellings: [] }));

describe("a value and a list", () => {
  it.each([
    ["ほぼ達成した", RATINGS, "exact", "ほぼ達成した"],
    ["ほぼ 達成した", RATINGS, "near", "ほぼ達成した"],
    ["ほぼ達成", RATINGS, "near", "ほぼ達成した"],
    ["高度に達成", RATINGS, "near", "高度に達成した"],
    ["ほとんど未達成", RATINGS, "near", "ほとんど未達成だった"],
    ["ほとんど未達成だつた", RATINGS, "near", "ほとんど未達成だった"],
    ["ほとんど", RATINGS, "none", null],
    ["ほとんど達成だった", RATINGS, "none", null],
    ["ほぼ未達成だった", RATINGS, "none", null],
    ["高度に未達成した", RATINGS, "none", null],
    ["達成した", RATINGS, "none", null],
    ["未達成", RATINGS, "none", null],
    ["-", RATINGS, "none", null],
    ["A", LETTERS, "exact", "A"],
    ["Ａ", LETTERS, "near", "A"],
    ["a", LETTERS, "near", "A"],
    ["A ", LETTERS, "near", "A"],
    ["A.", LETTERS, "near", "A"],
    ["「A」", LETTERS, "near", "A"],
    ["A、B", LETTERS, "none", null],
    ["B→A", LETTERS, "none", null],
    ["高度に、達成した", RATINGS, "near", "高度に達成した"],
    ["高度に\u200b達成した", RATINGS, "near", "高度に達成した"],
    ["高度に\u3000達成した", RATINGS, "near", "高度に達成した"],
    ["ほぼ達成予定", RATINGS, "none", null],
    ["ほぼ達成した？", RATINGS, "none", null],
    ["ほぼ達成した(予定)", RATINGS, "none", null],
    ["ほぼ達成した（見込み）", RATINGS, "none", null],
    ["ほぼ達成しなかった", RATINGS, "none", null],
    ["ほぼ達成せず", RATINGS, "none", null],
    ["ほぼ達成する", RATINGS, "none", null],
    ["ほぼ達成したい", RATINGS, "none", null],
    ["ほぼ達成したか", RATINGS, "none", null],
    ["ほぼ達成した→高度に達成した", RATINGS, "none", null],
    ["ほぼ達成した 高度に達成した", RATINGS, "none", null],
    ["高度に達或した", RATINGS, "near", "高度に達成した"],
    ["⾼度に達成した", RATINGS, "near", "高度に達成した"],
    ["ほぼ達成した\ufe0f", RATINGS, "near", "ほぼ達成した"],
    ["E", LETTERS, "none", null],
    ["AB", LETTERS, "none", null],
    ["○", MARKS, "exact", "〇"],
    ["二重丸 ", MARKS, "near", "◎"],
    ["✕", MARKS, "exact", "×"],
    ["▲", MARKS, "none", null],
    ["1", NUMBERED, "near", "①"],
    ["中断", NUMBERED, "none", null],
  ])("%j", (text, choices, kind, label) => {
    expect(matchChoice(text, choices)).toEqual(label === null ? { kind } : { kind, label });
  });

  it.each([
    ["高度に達成した　※一部継続", "高度に達成した"],
    ["ほとんど未達成だった(R5.3)", "ほとんど未達成だった"],
    ["ほぼ達成した（80％）", "ほぼ達成した"],
    ["ほぼ達成した：９５%", "ほぼ達成した"],
    ["ほぼ達成した80%", "ほぼ達成した"],
    ["2. ほぼ達成した", "ほぼ達成した"],
  ])("%j is a value with a remark, which nothing takes away", (text, label) => {
    expect(matchChoice(text, RATINGS)).toEqual({ kind: "near", label, remark: true });
  });

  it("a near value of two levels is never taken for one of them", () => {
    const choices = ["達成度A", "達成度B"].map((label) => ({ label, spellings: [] }));
    expect(matchChoice("達成度C", choices)).toEqual({ kind: "none" });
    expect(matchChoice("達成度", choices)).toEqual({ kind: "none" });
    expect(matchChoice("達成度A。", choices)).toEqual({ kind: "near", label: "達成度A" });
    expect(
      matchChoice(
        "1",
        ["①", "１"].map((label) => ({ label, spellings: [] })),
      ),
    ).toEqual({ kind: "none" });
  });

  it("any text gives an answer, and a label itself is exact", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }),
        (text, labels) => {
          const choices = labels.map((label) => ({ label, spellings: [] }));
          const match = matchChoice(text, choices);
          expect(match.kind === "exact").toBe(labels.includes(text));
          if (match.kind !== "none") expect(labels).toContain(match.label);
        },
      ),
    );
  });
});
