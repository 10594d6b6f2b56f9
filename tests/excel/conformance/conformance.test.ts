/**
 * The table of facts against the stand-in: each row is a fact about Excel, its source, and the question that shows it,
 * put through the real office.js. The same questions are what the pane's self-test asks the Excel that is there.
 */
import { createWorkbook, type OpenWorkbook } from "../../../src/cli/standin-excel";
import { FACTS, SAFE_FACTS } from "../../../src/excel/conformance/facts";
import type { Fact, Setting } from "../../../src/excel/conformance/fact";
import { UNDO_FACTS } from "../../../src/excel/conformance/facts/states";
import {
  cleanUp,
  sameOutcome,
  tryFact,
  verdictOf,
  type Tried,
} from "../../../src/excel/conformance/try-fact";
import { Session } from "../../../src/standin/model/session";
import { HARSH, USUAL } from "../../../src/standin/model/temper";

let workbook: OpenWorkbook;
let sheet: string;

beforeAll(async () => {
  workbook = await createWorkbook("試験.xlsx");
});
beforeEach(() => {
  workbook.session.temper = USUAL;
  sheet = workbook.session.engine.addSheet("動作確認");
});
afterEach(() => {
  workbook.session.engine.removeSheet(sheet);
});
afterAll(() => workbook.close());

const AS_EXPECTED = /^as-expected/;
/** With the answer, for a person who reads why a test failed. */
const told = (fact: Fact, { outcome }: Tried) => `${verdictOf(fact, outcome)}: ${JSON.stringify(outcome)}`;

const named = (facts: readonly Fact[]) => facts.map((fact) => [fact.id, fact.documents, fact] as const);

describe("a fact that can be tried in Excel", () => {
  it("has a name of its own, a source, and a sentence", () => {
    expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length);
    for (const { source, documents } of FACTS) expect([source, documents]).not.toContain("");
    expect(SAFE_FACTS.length).toBeGreaterThan(100);
  });

  it.each(named(SAFE_FACTS.filter(({ expected }) => expected)))("%s: %s", async (_, __, fact) => {
    expect(told(fact, await tryFact(fact, sheet))).toMatch(AS_EXPECTED);
  });

  it.each(named(SAFE_FACTS.filter(({ expected }) => !expected)))(
    "%s, which is written nowhere, gets an answer, and the temper says which: %s",
    async (_, __, fact) => {
      const { outcome } = await tryFact(fact, sheet);
      expect(verdictOf(fact, outcome)).toBe("told");
      expect(outcome).not.toMatchObject({ refused: "ApiNotFound" });
    },
  );

  it("leaves the sheet empty behind it", async () => {
    const { engine } = workbook.session;
    for (const fact of SAFE_FACTS.filter(({ id }) =>
      /^(merges\.areas|highlights|rules|tables|charts\.looks|values)/.test(id),
    )) {
      await tryFact(fact, sheet);
      await cleanUp(sheet);
    }
    expect(engine.usedArea(sheet, true)).toBeNull();
    expect([engine.validations(sheet), engine.conditionalFormats?.(sheet), engine.charts(sheet)]).toEqual([
      [],
      [],
      [],
    ]);
    expect([engine.names(), engine.xmlParts()]).toEqual([[], []]);
  });
});

describe("a fact that only the stand-in can be asked", () => {
  const SETTINGS: Partial<Record<Setting, (session: Session) => void>> = {
    "other-workbook": (session) => (session.front = "other-workbook"),
    "chart-sheet": (session) => (session.front = "chart-sheet"),
    "grouped-sheets": (session) => (session.front = "grouped-sheets"),
    "cell-edit-mode": (session) => session.setCellEditMode(true),
    "whole-sheet-search": (session) =>
      (session.temper = { ...USUAL, mostSearchedCells: HARSH.mostSearchedCells }),
    "no-printer": (session) => (session.temper = { ...USUAL, printer: false }),
  };
  const states = FACTS.filter(({ tried }) => tried === "stand-in only");

  afterEach(() => {
    workbook.session.front = "worksheet";
    workbook.session.setCellEditMode(false);
    workbook.session.resetStatistics();
  });

  it.each(named(states.filter(({ setting }) => setting && SETTINGS[setting])))(
    "%s: %s",
    async (_, __, fact) => {
      const { session } = workbook;
      session.engine.setCell(sheet, 0, 0, "a", false);
      SETTINGS[fact.setting!]!(session);
      const { outcome } = await tryFact(fact, sheet);
      session.front = "worksheet";
      expect({ outcome, verdict: verdictOf(fact, outcome) }).toMatchObject({ verdict: "as-expected" });
    },
  );

  it.each(named(states.filter(({ setting }) => !setting || !SETTINGS[setting])))(
    "%s: %s",
    async (_, __, fact) => {
      const { engine } = workbook.session;
      const session = new Session(engine, {
        readOnly: fact.setting?.startsWith("read-only") ?? false,
        structureProtected: fact.setting === "structure-protected",
        temper: { platform: fact.setting === "read-only-on-the-desktop" ? "desktop" : "web" },
      });
      workbook.answerWith(session);
      try {
        const { outcome } = await tryFact(fact, sheet);
        expect({ outcome, verdict: verdictOf(fact, outcome) }).toMatchObject({ verdict: "as-expected" });
      } finally {
        workbook.answerWith(workbook.session);
      }
    },
  );

  it.each(UNDO_FACTS)("the person's undo after %s (%s): %d step left", async (_, __, left, act) => {
    const { session } = workbook;
    session.userSetCell(sheet, 0, 0, "typed");
    const context = new Excel.RequestContext();
    act(context, context.workbook.worksheets.getItem(sheet));
    await context.sync();
    expect(session.undo.size).toBe(left);
    if (left > 0) {
      expect(session.undo.undo()).toBe(true);
      expect(session.engine.usedArea(sheet)).toBeNull();
    }
    session.undo.empty("the test");
    for (const one of session.engine.sheets().filter(({ id, name }) => id !== sheet && name !== "Sheet1")) {
      session.engine.removeSheet(one.id);
    }
  });
});

describe("what is expected", () => {
  it.each([
    [{ refused: "*" }, { refused: "AccessDenied" }, true],
    [{ refused: "AccessDenied" }, { refused: "GeneralException" }, false],
    [{ refused: "*" }, { answer: 1 }, false],
    [{ answer: { a: 1, b: 2 } }, { answer: { b: 2, a: 1 } }, true],
    [{ answer: [1] }, { answer: [2] }, false],
  ])("%j and %j: %s", (expected, outcome, same) => expect(sameOutcome(expected, outcome)).toBe(same));
});
