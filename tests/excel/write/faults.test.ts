/**
 * Every action at every one of its messages, with what can go wrong there: refused as a whole, refused at the middle and
 * the last action, with and without the results before it (two of these at each message; all with
 * LONG_RANDOM_TESTS=1); another workbook brought to the front; a row inserted by somebody else. Afterwards the workbook is as it was or wholly changed, or it is said that it is not.
 */
import { rectOf } from "../../../src/cells/geometry";
import { checkWorkbook } from "../../../src/actions/check";
import { setDropdowns } from "../../../src/actions/dropdowns";
import { fixSeen } from "../../../src/actions/fix";
import { setHighlights } from "../../../src/actions/highlight";
import { choosePhase } from "../../../src/actions/form/phase";
import { buildSummary } from "../../../src/actions/summary/summary";
import { undo } from "../../../src/actions/undo";
import { DROPDOWN_ROLES } from "../../../src/dropdowns/roles";
import { ExcelError } from "../../../src/excel/errors";
import { localeOf } from "../../../src/locales";
import type { Fault } from "../../../src/standin/model/session";
import type { Edit } from "../../../src/workbook/edit";
import { atMessage, type AtMessage } from "../../support/faults";
import { isLong } from "../../support/random";
import { closeAll, everything, HALF_FILLED, openFile, sheetId, type } from "../../support/standin";

afterEach(closeAll);

const ja = localeOf("ja");
const FORM = "部の組織目標";
type Workbook = Awaited<ReturnType<typeof openFile>>;
type Inverse = { readonly inverse?: readonly Edit[] };

interface Action {
  /** Done before, and part of what the workbook is before. Gives the action. */
  readonly prepare: (workbook: Workbook) => Promise<() => Promise<unknown>>;
}

const now = (run: (workbook: Workbook) => Promise<unknown>): Action => ({
  prepare: (workbook) => Promise.resolve(() => run(workbook)),
});
const undone = (run: (workbook: Workbook) => Promise<Inverse>): Action => ({
  prepare: async (workbook) => {
    const { inverse = [] } = await run(workbook);
    return () => undo(workbook.host, inverse);
  },
});
const fixes = async ({ host }: Workbook) => {
  const [checked] = (await checkWorkbook(host)).forms;
  return fixSeen(host, checked!.form, checked!.report.findings);
};
const ALL_COLUMNS = { choice: { roles: DROPDOWN_ROLES, alert: "warning" }, replace: [] } as const;

const ACTIONS: Readonly<Record<string, Action>> = {
  すべて直す: now(fixes),
  プルダウン設定: now(({ host }) => setDropdowns(host, ja, ALL_COLUMNS)),
  色付け: now(({ host }) => setHighlights(host, true)),
  時期: now(async ({ host }) => choosePhase(host, (await checkWorkbook(host)).forms[0]!.form, "planning")),
  集計シート作成: now(({ host }) => buildSummary(host, ja)),
  集計シート更新: {
    prepare: async (workbook) => {
      await buildSummary(workbook.host, ja);
      type(workbook, FORM, "H9", "達成した");
      return () => buildSummary(workbook.host, ja);
    },
  },
  直したものを元に戻す: undone(fixes),
  プルダウンを元に戻す: undone(({ host }) => setDropdowns(host, ja, ALL_COLUMNS)),
  色を元に戻す: undone(({ host }) => setHighlights(host, true)),
  集計シート更新を元に戻す: undone(async (workbook) => {
    await buildSummary(workbook.host, ja);
    type(workbook, FORM, "H9", "達成した");
    return buildSummary(workbook.host, ja);
  }),
};

/** In which order the add-in's formats stand is nobody's concern: of those on one cell, one holds at a time. */
function standing(workbook: Workbook) {
  const { sheets, ...rest } = everything(workbook);
  const sorted = <T>(all: readonly T[] = []) =>
    [...all].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, formats: sorted(sheet.formats) })) };
}

/** The same text for the same content, in whatever order its members came. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

type Outcome = "done" | "as before" | "said";

/** How an action ended, and how the workbook stands; throws where that is none of what may be. */
async function outcomeOf(
  workbook: Workbook,
  run: () => Promise<unknown>,
  before: unknown,
  what: string,
): Promise<Outcome> {
  try {
    await run();
    return "done";
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    if (!error.undone) return "said";
    expect([what, standing(workbook)]).toEqual([what, before]);
    return "as before";
  }
}

const counts = new Map<string, number>();
const count = (outcome: Outcome) => counts.set(outcome, (counts.get(outcome) ?? 0) + 1);

afterAll(() => {
  const said = [...counts].map(([outcome, times]) => `${outcome} ${times}`).join(", ");
  process.stdout.write(`faults at every message of ${Object.keys(ACTIONS).length} actions: ${said}\n`);
});

/** A workbook before the action, how many messages the action takes, and how it is after it. */
async function messagesOf({ prepare }: Action): Promise<number> {
  const workbook = await openFile(HALF_FILLED);
  const run = await prepare(workbook);
  const watched = atMessage(workbook.session, -1, () => null);
  await run();
  return watched.stop();
}

function faultsOf(actions: number): readonly [Fault, Fault, Fault, Fault] {
  const code = "GeneralException";
  const middle = Math.floor(actions / 2);
  return [
    { code, atAction: middle, partialResults: false },
    { code: "InvalidArgument" },
    { code, atAction: middle, partialResults: true },
    { code, atAction: actions - 1, partialResults: false },
  ];
}

/** By their place in `faultsOf`: at every message the one that leaves most undone, and one of the others in turn. */
function chosenFaults(message: number): readonly number[] {
  return isLong ? [0, 1, 2, 3] : [0, 1 + (message % 3)];
}

/** A workbook that is as it was will do for the next failure. */
async function afterEachOf(
  { prepare }: Action,
  happenings: readonly { readonly what: string; readonly message: number; readonly happens: AtMessage }[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let workbook: Workbook | null = null;
  let run: () => Promise<unknown> = () => Promise.resolve();
  let before: unknown = null;
  for (const { what, message, happens } of happenings) {
    if (!workbook) {
      workbook = await openFile(HALF_FILLED);
      run = await prepare(workbook);
      before = standing(workbook);
    }
    const watched = atMessage(workbook.session, message, happens);
    const outcome = await outcomeOf(workbook, run, before, what);
    watched.stop();
    workbook.session.front = "worksheet";
    count(outcome);
    outcomes.push(outcome);
    if (outcome === "as before") continue;
    closeAll();
    workbook = null;
  }
  closeAll();
  return outcomes;
}

describe("whatever is refused at any message", () => {
  it.each(Object.entries(ACTIONS))("%s: as before, or wholly changed", async (name, action) => {
    const messages = await messagesOf(action);
    const happenings = Array.from({ length: messages }, (_, message) =>
      chosenFaults(message).map((index) => ({
        what: `${name}, message ${message}, fault ${index}`,
        message,
        happens: (_session: unknown, actions: number) => faultsOf(actions)[index] ?? null,
      })),
    ).flat();
    const outcomes = await afterEachOf(action, happenings);
    expect(happenings.filter((_, index) => outcomes[index] === "said")).toEqual([]);
  });
});

const FRONT: AtMessage = (session) => {
  session.front = "other-workbook";
  return null;
};

describe("another workbook that comes to the front", () => {
  it.each(Object.entries(ACTIONS))("%s: as before, wholly changed, or said", async (name, action) => {
    const messages = await messagesOf(action);
    const happenings = Array.from({ length: messages }, (_, message) => ({
      what: `${name}, message ${message}`,
      message,
      happens: FRONT,
    }));
    expect(await afterEachOf(action, happenings)).toHaveLength(messages);
  });
});

/** The look, the change, and what is for the eye; of those before them, all with LONG_RANDOM_TESTS=1. */
const LAST = 3;

describe("a row that somebody inserts above the items", () => {
  const insert = (workbook: Workbook) =>
    workbook.session.userInsert(sheetId(workbook, FORM), rectOf(9, 0, 1, 16_384));

  it.each(Object.entries(ACTIONS))("%s: nothing goes into another item", async (name, action) => {
    const messages = await messagesOf(action);
    const states: string[] = [];
    // What may be: the row alone, and the action before or after it.
    for (const order of ["row", "row, action", "action, row"] as const) {
      const workbook = await openFile(HALF_FILLED);
      const run = await action.prepare(workbook);
      for (const one of order.split(", ")) await (one === "row" ? insert(workbook) : run());
      states.push(textOf(standing(workbook)));
      closeAll();
    }
    const first = isLong ? 0 : Math.max(0, messages - LAST);
    for (let message = first; message < messages; message += 1) {
      const workbook = await openFile(HALF_FILLED);
      const run = await action.prepare(workbook);
      const watched = atMessage(workbook.session, message, () => {
        insert(workbook);
        return null;
      });
      let outcome: Outcome = "done";
      try {
        await run();
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        outcome = error.undone ? "as before" : "said";
      }
      watched.stop();
      count(outcome);
      const state = states.indexOf(textOf(standing(workbook)));
      if (outcome !== "said") expect([name, message, outcome, state]).not.toContain(-1);
      if (outcome === "as before") expect([name, message, state]).toEqual([name, message, 0]);
      closeAll();
    }
  });
});
