/** Random changes of the lists, such as a person makes in the pane. */
import fc from "../random";
import type { Replacement } from "../../../src/check/fixes/list-usage";
import type { ListChange } from "../../../src/actions/lists";
import { OUTCOMES, type Level } from "../../../src/form/definition";

const CATEGORIES = [
  "施政方針",
  "ビジョン",
  "その他",
  "総合計画",
  "=1+1",
  "重点,施策",
  "計".repeat(90),
  "令和4年4月1日",
];
const LEVELS = ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった", "A", "◎", "未着手", "<&>", "中止"];

const scale: fc.Arbitrary<Level[]> = fc
  .uniqueArray(fc.constantFrom(...LEVELS), { minLength: 1 })
  .chain((labels) =>
    fc.tuple(
      ...labels.map((label) =>
        fc.record({
          label: fc.constant(label),
          spellings: fc.constantFrom([], [`${label}(旧)`]),
          outcome: fc.constantFrom(...OUTCOMES),
          reasonRequired: fc.boolean(),
        }),
      ),
    ),
  );

export interface ListStep {
  readonly changes: readonly ListChange[];
  readonly replacements: readonly Replacement[];
}

/** Lists of one or two years, or back to the usual ones; with values on the forms taken along or left. */
export const listStep: fc.Arbitrary<ListStep> = fc.record({
  changes: fc.uniqueArray(
    fc.record({
      definition: fc.constant("organizational-goals"),
      fiscalYear: fc.constantFrom(0, 2021, 2022, 2023),
      lists: fc.option(fc.record({ categories: fc.uniqueArray(fc.constantFrom(...CATEGORIES)), scale }), {
        freq: 4,
      }),
    }),
    { selector: ({ fiscalYear }) => fiscalYear, minLength: 1, maxLength: 2 },
  ),
  replacements: fc.array(
    fc.oneof(
      fc.record({
        list: fc.constant("category" as const),
        from: fc.constantFrom(...CATEGORIES),
        to: fc.constantFrom(...CATEGORIES),
      }),
      fc.record({
        list: fc.constant("rating" as const),
        from: fc.constantFrom(...LEVELS),
        to: fc.constantFrom(...LEVELS),
      }),
    ),
    { maxLength: 6 },
  ),
});
