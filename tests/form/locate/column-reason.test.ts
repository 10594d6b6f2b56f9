import fc, { runs } from "../../support/random";
import { rectOf } from "../../../src/cells/geometry";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import type { ColumnReason } from "../../../src/form/form";
import { locate } from "../../../src/form/locate/locate";
import type { Role } from "../../../src/form/roles";
import { layOut, randomLayout } from "../../support/forms/random-layout";
import { HEADINGS, seedItem } from "../../support/forms/seed-form";
import { sheetOf } from "../../support/forms/snapshots";

const TITLE = ["令和4年度 組織目標展開整理表（部の組織目標）"];

/** The reason for a column of the seed's form with one header cell written otherwise. */
function reasonFor(role: Role, text: string, below?: string): ColumnReason | undefined {
  const at = ORGANIZATIONAL_GOALS.columns.findIndex((column) => column.role === role);
  const header = HEADINGS.map((heading, index) => (index === at ? text : heading));
  const second = HEADINGS.map((_, index) => (index === at ? (below ?? "") : ""));
  const rows = [TITLE, header, ...(below === undefined ? [] : [second]), seedItem(1)];
  return locate(sheetOf(rows), ORGANIZATIONAL_GOALS)?.columns[role]?.reason;
}

describe("why a column was taken for a role", () => {
  it.each<[string, ColumnReason | undefined, Partial<ColumnReason>]>([
    [
      "the usual wording",
      reasonFor("item", "実施項目"),
      { match: "usual", by: "whole", twoRows: false, wording: "実施項目", confidence: 1 },
    ],
    [
      "line breaks, width and spaces make no difference",
      reasonFor("deadline", "い つ ま で\n（期限）"),
      { match: "usual", by: "whole", twoRows: false, confidence: 1 },
    ],
    [
      "without what the usual wording has in brackets",
      reasonFor("deadline", "いつまで"),
      { match: "usual", by: "withoutBrackets", wording: "いつまで (期限)", confidence: 0.95 },
    ],
    [
      "without what the cell has in brackets",
      reasonFor("rating", "達成状況（自己申告）"),
      { match: "usual", by: "withoutBrackets", confidence: 0.95 },
    ],
    [
      "another wording",
      reasonFor("item", "取組項目"),
      { match: "other", wording: "取組項目", confidence: 0.9 },
    ],
    ["a short one that many tables have", reasonFor("rating", "評価"), { match: "other", confidence: 0.8 }],
    [
      "only its first line",
      reasonFor("rating", "達成状況\n※期末に記入"),
      { match: "usual", by: "firstLine", confidence: 0.85 },
    ],
    [
      "two cells, one below the other",
      reasonFor("deadline", "いつまで", "(期限)"),
      { match: "usual", by: "whole", twoRows: true, area: rectOf(1, 5, 2), confidence: 0.95 },
    ],
    [
      "two cells that name it: the usual wording, the other being a rival",
      locate(sheetOf([TITLE, [...HEADINGS, "評価"], [...seedItem(1), "A"]]), ORGANIZATIONAL_GOALS)?.columns
        .rating?.reason,
      { match: "usual", rivals: [rectOf(1, 8)], confidence: 0.75 },
    ],
  ])("%s", (_, reason, wanted) => {
    expect(reason).toMatchObject(wanted);
  });

  it("is there for every column of any layout, names a wording of its role, and its cell lies in the column", () => {
    fc.assert(
      fc.property(randomLayout, (layout) => {
        const form = locate(layOut(layout).sheet, ORGANIZATIONAL_GOALS);
        for (const { role, headings } of ORGANIZATIONAL_GOALS.columns) {
          const column = form?.columns[role];
          if (!column) continue;
          expect(headings).toContain(column.reason?.wording);
          expect(column.reason?.area).toMatchObject({ column: column.column, columns: column.columns });
          expect(column.reason?.confidence).toBeGreaterThan(0);
          expect(column.reason?.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: runs(80) },
    );
  });
});
