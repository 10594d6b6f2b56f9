/** Random forms, random rules on them already, random choices of dropdowns: set, lost in part, restored, and all of it undone. */
import fc, { runs } from "../../support/random";
import { lookAtDropdowns, restoreDropdowns, setDropdowns } from "../../../src/actions/dropdowns";
import { checkWorkbook } from "../../../src/actions/check";
import { undo } from "../../../src/actions/undo";
import type { DropdownOptions } from "../../../src/dropdowns/plan";
import { type DropdownRole } from "../../../src/dropdowns/roles";
import { rectOf, type Rect } from "../../../src/cells/geometry";
import { localeOf } from "../../../src/locales";
import { editsOf, type Draft } from "../../support/workbooks/random-edits";
import { randomWorkbooks } from "../../support/workbooks/random-workbook";
import { closeAll, everything, openBytes } from "../../support/standin";

const ja = localeOf("ja");
const SEED = 20_261_125;

afterEach(closeAll);

/** Those of the random forms; of others alone the add-in says that the column is missing. */
const ROLES: readonly DropdownRole[] = ["category", "rating", "owner", "deadline"];

const options = fc.record({
  choice: fc.record({
    roles: fc.subarray([...ROLES], { minLength: 1 }),
    alert: fc.constantFrom("stop" as const, "warning" as const),
  }),
  replace: fc.oneof(fc.constant("all" as const), fc.subarray([...ROLES])),
}) satisfies fc.Arbitrary<DropdownOptions>;

const area: fc.Arbitrary<Rect> = fc
  .tuple(fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .map(([row, column, rows, columns]) => rectOf(row, column, rows, columns));

const given = fc.record({
  /** Rules of the person's own. */
  rules: fc.record({
    kind: fc.constant("rule" as const),
    areas: fc.array(area, { maxLength: 4 }),
    values: fc.constantFrom(["可", "否"], ["A"]),
  }) satisfies fc.Arbitrary<Draft>,
  first: options,
  /** Cells over which something is pasted afterwards. */
  pasted: fc.array(area, { minLength: 1, maxLength: 3 }),
  second: options,
});

describe("dropdowns on random forms", () => {
  it.each(
    randomWorkbooks(SEED)
      .slice(0, 6)
      .map((one, index) => [one.sheet, one, index] as const),
  )(
    "「%s」: other rules stay unless named, what is lost comes back, and undo leaves nothing behind",
    async (_sheet, { workbook: made }, index) => {
      const bytes = new Uint8Array(await made.xlsx.writeBuffer());
      for (const { rules, first, pasted, second } of fc.sample(given, {
        seed: SEED + index,
        numRuns: runs(3),
      })) {
        const workbook = await openBytes(bytes);
        const { host } = workbook;
        const snapshot = await host.readWorkbook();
        const sheet = snapshot.sheets[0]!;
        if (rules.areas.length > 0) await host.apply(editsOf(rules, snapshot));

        const bare = everything(workbook);
        const look = await lookAtDropdowns(host);
        const once = await setDropdowns(host, ja, first);
        expect(await undo(host, once.inverse)).toEqual({ kept: [] });
        expect(everything(workbook)).toEqual(bare);

        const set = await setDropdowns(host, ja, first);
        const columns = look.columns.filter(({ role }) => first.choice.roles.includes(role));
        const kept = columns
          .filter(({ role }) => first.replace !== "all" && !first.replace.includes(role))
          .reduce((sum, { counts }) => sum + counts.other, 0);
        const all = columns.flatMap(({ counts }) => Object.values(counts)).reduce((a, b) => a + b, 0);
        expect([set.cells, set.left]).toEqual([all - kept, kept]);

        for (const at of pasted) workbook.session.engine.clearValidation(sheet.id, at);
        const lossy = everything(workbook);
        const restored = await restoreDropdowns(host, ja);
        const { forms } = await checkWorkbook(host);
        expect(forms.flatMap(({ lost = [] }) => lost)).toEqual([]);
        if (kept === 0) {
          const again = await lookAtDropdowns(host);
          const has = again.columns.filter(({ role }) => first.choice.roles.includes(role));
          expect(has.map(({ counts: { none, other } }) => none + other)).toEqual(has.map(() => 0));
        }
        const more = await setDropdowns(host, ja, second);
        for (const { inverse } of [more, restored]) expect(await undo(host, inverse)).toEqual({ kept: [] });
        expect(everything(workbook)).toEqual(lossy);
        closeAll();
      }
    },
  );
});
