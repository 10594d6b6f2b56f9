import type { CheckedForm } from "../../../src/actions/check";
import { INITIAL_STATE, nextUndo, reduce, UNDO_STEPS } from "../../../src/taskpane/store/pane-state";
import type { PaneEvent, PaneState } from "../../../src/taskpane/store/pane-state";

const formOn = (sheet: string) => ({ form: { sheet } }) as CheckedForm;
const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, INITIAL_STATE);
const read = (sheets: string[], turnTo: string | null): PaneEvent => ({
  type: "read",
  forms: sheets.map(formOn),
  workbook: { name: "", sheets: [], activeSheet: "", settings: {} },
  turnTo,
});
const step = (number: number): PaneEvent => ({
  type: "stepDone",
  step: {
    step: { kind: "fix", spot: { place: { kind: "item", number, position: number }, heading: "" } },
    inverse: [],
  },
});

describe("which form is shown", () => {
  it.each([
    ["the active sheet's", [read(["a", "b"], "b")], "b"],
    ["the first one when the active sheet has none", [read(["a", "b"], "other")], "a"],
    [
      "the one shown before, when the active sheet has none",
      [read(["a", "b"], "b"), read(["a", "b"], "other")],
      "b",
    ],
    [
      "the one shown before, when a reading is not to turn the page",
      [read(["a", "b"], "b"), read(["a", "b"], null)],
      "b",
    ],
    ["the first one when the one shown is gone", [read(["a", "b"], "b"), read(["a"], null)], "a"],
    ["the one that was picked", [read(["a", "b"], "a"), { type: "sheetChosen", sheet: "b" }], "b"],
    ["none in a workbook without forms", [read(["a"], "a"), read([], "a")], null],
  ] satisfies [string, PaneEvent[], string | null][])("%s", (_name, events, sheet) => {
    expect(after(...events).sheet).toBe(sheet);
  });

  it("does not turn to a sheet without a form", () => {
    expect(after(read(["a"], "a"), { type: "sheetChosen", sheet: "x" }).sheet).toBe("a");
  });
});

describe("undo", () => {
  const settings = { phase: "期末" };
  const readWith = (kept: Record<string, string>): PaneEvent => ({
    ...(read(["a"], null) as Extract<PaneEvent, { type: "read" }>),
    workbook: { name: "", sheets: [], activeSheet: "", settings: kept },
  });
  const chosen: PaneEvent = {
    type: "stepDone",
    step: {
      step: { kind: "phase" },
      inverse: [{ kind: "setSettings", settings: {}, listSheet: null, wrote: settings }],
    },
  };

  it.each<[string, PaneEvent[], boolean]>([
    ["as soon as it is done, before the workbook was read again", [readWith({}), chosen], true],
    ["while it is there", [readWith({}), chosen, readWith(settings)], true],
    [
      "no more when the person has taken it back in the sheet",
      [chosen, readWith(settings), readWith({})],
      false,
    ],
    ["again after Ctrl+Y", [chosen, readWith(settings), readWith({}), readWith(settings)], true],
    ["as long as no reading has shown it", [chosen, readWith({})], true],
  ])("offers a step %s", (_, events, offered) => {
    const state = after(...events);
    expect(nextUndo(state)?.step.kind).toBe(offered ? "phase" : undefined);
    expect(state.undo).toHaveLength(1);
  });

  it("with a step goes what the person had taken back before it", () => {
    const state = after(step(1), chosen, readWith(settings), readWith({}));
    expect(reduce(state, { type: "stepUndone", step: nextUndo(state)! }).undo).toEqual([]);
  });

  it("takes the last step first, and keeps the last steps only", () => {
    const many = after(...Array.from({ length: UNDO_STEPS + 3 }, (_, index) => step(index)));
    expect(many.undo).toHaveLength(UNDO_STEPS);
    expect(many.undo.at(-1)?.step).toMatchObject({ spot: { place: { number: UNDO_STEPS + 2 } } });
    expect(reduce(many, { type: "stepUndone", step: many.undo.at(-1)! }).undo.at(-1)?.step).toMatchObject({
      spot: { place: { number: UNDO_STEPS + 1 } },
    });
  });
});

describe("notices", () => {
  it("a failure leaves everything else as it was", () => {
    const before = after(read(["a"], "a"), { type: "findingsShown" }, step(1), {
      type: "jobStarted",
      job: "check",
    });
    const failed = reduce(before, { type: "jobEnded", notice: { kind: "failed", error: new Error("x") } });
    expect({ ...failed, notice: null, notices: before.notices, job: before.job }).toEqual(before);
  });

  it("a job's result gives way to the next job, but not to the first reading after a ribbon's job", () => {
    const done = after({ type: "jobEnded", notice: { kind: "dropdowns", left: 0, cells: 1, forms: 1 } });
    expect(reduce(done, { type: "jobStarted", job: "check" }).notice).toBeNull();
    expect(reduce(done, { type: "jobStarted", job: "look" }).notice).toEqual(done.notice);
  });

  it("the same result twice counts twice, so that it is announced again", () => {
    const ended: PaneEvent = { type: "jobEnded", notice: { kind: "checked" } };
    expect(after(ended, ended).notices).toBe(2);
  });
});
