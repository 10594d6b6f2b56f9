/**
 * Every rule on the city's own words. Nothing there is an error or needs a look; what is advised was read by eye.
 * The levels 7, 12, 17 and 20 say only effort or degree (人材育成が図られている, 意識が向上し … 購入が進んでいる, 丁寧に
 * 対応している, 最大限に発揮されている … 絆を深めている). The other sixteen have a figure (5, 11, 16), say all or none
 * (15, 18), or a state that is there or not (実施されている, 策定されている, 検証され …), if only in one clause.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { plainLines } from "../../src/check/rules/leftover-markup";
import { CITIZENS, URBAN } from "../../src/tools/samples/departments";
import { parseSource } from "../../src/tools/samples/source";
import type { SampleForm } from "../../src/tools/samples/source";
import { findingsOn, inShort } from "../support/forms/all-rules";
import { sheetOf } from "../support/forms/snapshots";

const source = readFileSync(
  path.resolve(__dirname, "../../assets/samples/source/組織目標_総務部_令和4年度.tsv"),
  "utf8",
);
const seed = parseSource(source);

function findings({ title, createdOn, jobTitle, name, headings, pages }: SampleForm) {
  const rows = [
    [title],
    [],
    ["作成日", createdOn, null, "職名", jobTitle, null, "氏名", name],
    ...pages.flatMap((items) => [
      [...headings],
      ...items.map((one) => [
        one.number,
        one.item,
        one.category,
        one.level,
        one.method,
        one.deadline,
        one.owner,
        one.rating,
      ]),
      [],
    ]),
  ];
  return findingsOn(sheetOf(rows));
}

describe("the city's sheet of 令和4年度, word for word", () => {
  const found = findings(seed);

  it("has no error and no warning", () => {
    expect(found.filter(({ severity }) => severity !== "advice")).toEqual([]);
  });

  it("is advised on one section's name, two levels' punctuation and four levels that nobody can check", () => {
    expect(found.map(inShort)).toEqual([
      "unmeasurable-level D11 7",
      "unmeasurable-level D18 12",
      "unmeasurable-level D23 17",
      "owner-joined G23 17",
      "mixed-punctuation D26 18",
      "mixed-punctuation D27 19",
      "unmeasurable-level D28 20",
    ]);
  });

  it("as printed, its lists become the same lines, each with a bullet", () => {
    const printed = source.split("\n").flatMap((line) => {
      const cells = line.split("\t");
      return cells[4]?.includes("<ul") ? [{ number: Number(cells[0]), text: cells[4] }] : [];
    });
    expect(printed).toHaveLength(20);
    const bare = (text: string) => text.replace(/^[・•]\s*/gmu, "");
    for (const { number, text } of printed) {
      const lines = plainLines(text);
      const item = seed.pages.flat().find((one) => one.number === number);
      expect(bare(lines)).toBe(bare(item?.method ?? ""));
      expect(lines.split("\n").filter((line) => !/^[・•⇒]/u.test(line))).toEqual(
        number === 18 ? ["各課において重層的なチェック体制の構築例"] : [],
      );
    }
  });
});

describe("two other departments' sheets", () => {
  it.each([
    ["市民部", CITIZENS],
    ["都市整備部", URBAN],
  ])("%s has nothing to be said of", (_, form) => {
    expect(findings(form)).toEqual([]);
  });
});
