/** Every kind of edit on random forms: applied one after the other, and undone one by one. */
import fc from "../../support/random";
import { ActionError } from "../../../src/actions/errors";
import { buildSummary } from "../../../src/actions/summary/summary";
import { setHighlights } from "../../../src/actions/highlight";
import { setDropdowns } from "../../../src/actions/dropdowns";
import { undo } from "../../../src/actions/undo";
import type { Edit } from "../../../src/workbook/edit";
import { PlanRefusal } from "../../../src/workbook/plan-refusal";
import { localeOf } from "../../../src/locales";
import { draft, editsOf } from "../../support/workbooks/random-edits";
import { randomWorkbooks } from "../../support/workbooks/random-workbook";
import { closeAll, everything, openBytes } from "../../support/standin";

const ja = localeOf("ja");
const SEED = 20_261_124;
/** As many as the pane remembers. */
const STEPS = 20;
const FORMS = 2;
/** Of one form, in ms: the stand-in works the summary's formulas out anew after every step. */
const TIMEOUT = 240_000;

afterEach(closeAll);

/** A random edit may have gone over the form's header: then the command refuses, and has done nothing. */
function refusal(error: unknown): null {
  if (error instanceof PlanRefusal || error instanceof ActionError) return null;
  throw error;
}

describe("edits of every kind, undone one by one", () => {
  it.each(
    randomWorkbooks(SEED)
      .slice(0, FORMS)
      .map((one, index) => [one.sheet, one, index] as const),
  )(
    "on the form of 「%s」: the workbook is each time as it was, cell by cell, rule by rule, format by format",
    async (_sheet, { workbook: made }, index) => {
      const workbook = await openBytes(new Uint8Array(await made.xlsx.writeBuffer()));
      const { host } = workbook;
      const drafts = fc.sample(draft, { seed: SEED + index, numRuns: STEPS });
      const undoable: { before: unknown; inverse: readonly Edit[] }[] = [];
      for (const [step, one] of drafts.entries()) {
        const before = everything(workbook);
        const snapshot = await host.readWorkbook({ highlights: true });
        const done = await (
          step === 9
            ? setHighlights(host, true)
            : step === 5
              ? setDropdowns(host, ja)
              : step % 6 === 2
                ? buildSummary(host, ja)
                : host.apply(editsOf(one, snapshot))
        ).catch(refusal);
        if (done) undoable.push({ before, ...done });
        else expect(everything(workbook)).toEqual(before);
      }
      for (const { before, inverse } of undoable.reverse()) {
        expect(await undo(host, inverse)).toEqual({ kept: [] });
        expect(everything(workbook)).toEqual(before);
      }
    },
    TIMEOUT,
  );
});
