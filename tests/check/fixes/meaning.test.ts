/**
 * A fix never changes the meaning: whatever is written into a cell, what a fix writes in its place checks clean there,
 * and reads back as the same choice, the same sections, the same words or a day of the form's year.
 */
import fc, { runs } from "../../support/random";
import { rectOf } from "../../../src/cells/geometry";
import { checkForm } from "../../../src/check/check";
import type { Finding } from "../../../src/check/finding";
import { fixEdits } from "../../../src/check/fixes/fixes";
import { isoDate } from "../../../src/form/reading/dates";
import { fiscalYearPeriod, isWithin } from "../../../src/form/reading/fiscal-year";
import { readDateInYear } from "../../../src/form/reading/meant-date";
import { knownSections, ownersOf, sectionKey } from "../../../src/form/reading/owners";
import type { Form } from "../../../src/form/form";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { formOn, withCells } from "../../support/forms/all-rules";
import { seedSheet } from "../../support/forms/seed-form";
import { withEdits } from "../../support/forms/snapshots";

const RATINGS = ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"];
const CATEGORIES = ["施政方針", "ビジョン", "その他"];
const OWNERS = [
  "共通",
  "職員課",
  "防災安全課",
  "子ども・子育て支援課",
  "霞ヶ浦課",
  "霞ケ浦課",
  "課税課",
  "納税課",
];

/** A value with what people do to it: spaces, width, a letter more or less, a word around it. */
const written = (values: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...values),
      fc.constantFrom("", "", "", " ", "　", "※", "2.", "・", "(", "ほぼ", "未", "概ね"),
      fc.constantFrom(
        ...[
          "",
          "",
          "",
          " ",
          "　",
          "。",
          "？",
          "予定",
          "（見込み）",
          "※一部継続",
          "80%",
          "\n",
          "\u200b",
          "こと",
          "かも",
          "→継続",
        ],
      ),
      fc.nat({ max: 20 }),
      fc.constantFrom("keep", "drop", "double", "wide"),
    )
    .map(([value, before, after, at, how]) => {
      const letters = [...value];
      const index = at % letters.length;
      if (how === "drop") letters.splice(index, 1);
      if (how === "double") letters.splice(index, 0, letters[index] ?? "");
      const text = letters.join("");
      return before + (how === "wide" ? text.normalize("NFKD") : text) + after;
    });
const owners = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...OWNERS),
      fc.constantFrom("", "・", "、", " ", "\n", "、・", "・・", "/", "と", "及び"),
    ),
    {
      minLength: 1,
      maxLength: 4,
      selector: ([name]) => sectionKey(name),
    },
  )
  .map((parts) => parts.map(([name, between]) => name + between).join(""));
const dates = fc
  .tuple(
    fc.constantFrom("令和", "R", "令", "平成", ""),
    fc.constantFrom("4", "5", "元", "04", "2022", "22", "30"),
    fc.constantFrom("年", ".", "/", "-"),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  )
  .map(
    ([era, year, sign, month, day]) =>
      `${era}${year}${sign}${month}${sign === "年" ? "月" : sign}${day}${sign === "年" ? "日" : ""}`,
  );
const prose = fc
  .array(
    fc.constantFrom(
      "窓口を",
      "、",
      "，",
      "。",
      "．",
      "見直す",
      "<ul><li>",
      "</li>",
      "<br>",
      "・点検",
      " ",
      "\n",
      "1.5件",
      "&amp;",
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) => parts.join(""));
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 25 }),
  fc.constantFrom("No.3", "3", "③", "1-1", "Ⅰ", "ア", "三", "〃", "第4"),
);

const LETTERS = /[^\p{L}\p{N}]/gu;
const bare = (text: unknown) =>
  String(text)
    .replace(/<[^<>]*>|&amp;/gu, "")
    .replace(LETTERS, "");

describe("a fix", () => {
  it("writes what checks clean, and means what stood there", () => {
    const seen: Record<string, number> = {};
    fc.assert(
      fc.property(
        fc.record({
          C6: written(CATEGORIES),
          H7: written(RATINGS),
          H8: written(RATINGS),
          G9: owners,
          G10: owners,
          D2: dates,
          D11: prose,
          E12: prose,
          A13: numbers,
        }),
        (changes) => {
          const { D2, ...cells } = changes;
          const sheet = withCells(seedSheet(), { ...cells, [dateCell]: D2 });
          const form = formOn(sheet);
          for (const finding of checkForm(form, "evaluation").findings) {
            if (!finding.fix) continue;
            seen[finding.code] = (seen[finding.code] ?? 0) + 1;
            const after = formOn(withEdits(sheet, fixEdits(form, [finding])));
            const again = checkForm(after, "evaluation").findings.filter(
              ({ code, cell, item }) =>
                code === finding.code && sameCell(cell, finding.cell) && item === finding.item,
            );
            expect(again).toEqual([]);
            expectSameMeaning(finding, form, after, sheet);
          }
        },
      ),
      { numRuns: runs(120) },
    );
    // Otherwise nothing was looked at.
    for (const code of ["near-match", "owner-joined", "leftover-markup", "mixed-punctuation", "number-gap"]) {
      expect([code, (seen[code] ?? 0) > 3]).toEqual([code, true]);
    }
  });
});

const dateCell = (() => {
  const { row, column } = formOn(seedSheet()).header.createdOn!.area;
  return `${"ABCDEFGH"[column] ?? ""}${row + 1}`;
})();

function expectSameMeaning(finding: Finding, form: Form, after: Form, sheet: SheetSnapshot): void {
  const { code, role, item } = finding;
  const of = (one: Form) =>
    item === null ? one.header[role as "createdOn"] : one.items[item - 1]?.fields[role as "item"];
  const [before, now] = [of(form), of(after)];
  switch (code) {
    case "near-match": {
      const values = role === "rating" ? RATINGS : CATEGORIES;
      expect(values).toContain(now?.value);
      // What denies, doubts, plans or qualifies is no slip.
      const added = String(before?.value).normalize("NFKC");
      for (const word of ["未", "？", "?", "予定", "見込", "概ね", "かも", "→"]) {
        const inValue = String(now?.value).includes(word);
        expect([word, added.includes(word) && !inValue]).toEqual([word, false]);
      }
      return;
    }
    case "owner-joined":
    case "owner-spelling": {
      const names = (one: Form, value: unknown) =>
        ownersOf(String(value), one.definition, knownSections(one)).map(sectionKey);
      // A separator of the person's own stays; none is doubled.
      const doubled = (value: unknown) =>
        String(value).match(/[・、/]\s*[・、/]|^[・、/]|[・、/]$/gu)?.length ?? 0;
      expect(doubled(now?.value)).toBeLessThanOrEqual(doubled(before?.value));
      // 子ども・子育て支援課 共通: where its own dot stood between two names, it may join one by now.
      const letters = (all: readonly string[]) => all.join("").replace(LETTERS, "");
      expect(letters(names(after, now?.value))).toBe(letters(names(form, before?.value)));
      return;
    }
    case "date-invalid":
    case "date-outside-year": {
      if (role !== "createdOn" || !now) return;
      const date = readDateInYear(now, after.fiscalYear);
      expect(date && isWithin(date, fiscalYearPeriod(2022)) && isoDate(date)).toBeTruthy();
      return;
    }
    case "number-gap":
    case "number-duplicate":
    case "number-invalid":
      expect(after.items.map(({ number }) => number)).toEqual(after.items.map((_, index) => index + 1));
      return;
    case "leftover-markup":
    case "mixed-punctuation":
      expect(bare(now?.value)).toBe(bare(before?.value));
      return;
    default:
      throw new Error(
        `${code} at ${JSON.stringify(rectOf(0, 0))} of ${sheet.name} has a fix that is not looked at`,
      );
  }
}

function sameCell(a: Finding["cell"], b: Finding["cell"]): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}
