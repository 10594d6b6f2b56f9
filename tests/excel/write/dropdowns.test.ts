/** Dropdowns through the real office.js: what is there already, what is lost, and what a person has set. */
import { checkWorkbook } from "../../../src/actions/check";
import { lookAtDropdowns, restoreDropdowns, setDropdowns } from "../../../src/actions/dropdowns";
import { undo } from "../../../src/actions/undo";
import { DROPDOWN_ROLES } from "../../../src/dropdowns/roles";
import type { Edit } from "../../../src/workbook/edit";
import { parseAddress, rectAddress, rectOf } from "../../../src/cells/geometry";
import type { ExcelError } from "../../../src/excel/errors";
import { localeOf } from "../../../src/locales";
import type { Validation } from "../../../src/standin/engine/engine";
import {
  closeAll,
  COMPLETE,
  everything,
  openBytes,
  openFile,
  sheetId,
  THREE_DEPARTMENTS,
} from "../../support/standin";

const ja = localeOf("ja");
const FORM = "部の組織目標";
const RATINGS = '"高度に達成した,ほぼ達成した,ほとんど未達成だった"';

afterEach(closeAll);

type Opened = Awaited<ReturnType<typeof openFile>>;

function rulesOf(workbook: Opened, sheet = FORM): readonly Validation[] {
  return workbook.session.engine.validations(sheetId(workbook, sheet));
}

/** A cell's rule as the file has it: its list, or what else it is. */
function ruleAt(workbook: Opened, address: string, sheet = FORM): string | null {
  const { row, column } = parseAddress(address);
  const found = rulesOf(workbook, sheet).find(({ areas }) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    ),
  );
  return found ? `${found.type} ${found.formula1}` : null;
}

/** What a paste of another cell does. */
function clear(workbook: Opened, address: string, sheet = FORM): void {
  workbook.session.engine.clearValidation(sheetId(workbook, sheet), parseAddress(address));
}

function ownRule(
  workbook: Opened,
  address: string,
  formula1: string,
  type: Validation["type"] = "list",
  imeMode?: string,
): void {
  workbook.session.engine.addValidation(sheetId(workbook, FORM), {
    areas: [parseAddress(address)],
    type,
    formula1,
    formula2: "",
    operator: type === "list" ? "" : "lessThan",
    allowBlank: true,
    showDropdown: true,
    error: { show: true, style: "stop", title: "", message: "" },
    prompt: { show: true, title: imeMode ? "" : "課の決まり", message: "" },
    ...(imeMode && { imeMode }),
  });
}

const countsOf = async ({ host }: Opened) =>
  Object.fromEntries((await lookAtDropdowns(host)).columns.map(({ role, counts }) => [role, counts]));

describe("the look beforehand", () => {
  it("tells none, the same and another rule, and changes nothing", async () => {
    const workbook = await openFile(COMPLETE);
    await setDropdowns(workbook.host, ja);
    clear(workbook, "H7:H8");
    ownRule(workbook, "H9", '"可,否"');
    ownRule(workbook, "C5:C6", "30", "textLength");
    const before = everything(workbook);
    expect(await countsOf(workbook)).toEqual({
      category: { none: 0, same: 18, older: 0, other: 2 },
      rating: { none: 2, same: 17, older: 0, other: 1 },
      owner: { none: 20, same: 0, older: 0, other: 0 },
      deadline: { none: 20, same: 0, older: 0, other: 0 },
    });
    expect(everything(workbook)).toEqual(before);
  });

  it("knows its own lists again after saving and opening", async () => {
    const first = await openFile(COMPLETE);
    const choice = { roles: DROPDOWN_ROLES, alert: "warning" } as const;
    await setDropdowns(first.host, ja, { choice, replace: [] });
    const second = await openBytes(first.save());
    const look = await lookAtDropdowns(second.host);
    expect(look.choice).toEqual(choice);
    expect(look.columns.map(({ counts }) => counts.same)).toEqual([20, 20, 20, 20]);
  });
});

// Office.js neither tells nor sets the mode (［日本語入力］); cells that have nothing else still count as ruled.
describe("a cell with nothing but a Japanese input mode", () => {
  const modes = (workbook: Opened) => rulesOf(workbook).flatMap(({ imeMode }) => imeMode ?? []);

  it.each([
    ["alone", [], {}],
    ["alone, where a new rule leaves the mode", [], { ruleKeepsImeMode: true }],
    ["between lists, in one rectangle with them", ["H5:H8", "H11:H24"], {}],
    ["between lists, each an area of its own", ["H5:H8", "H11:H24"], { joinsRuledAreas: false }],
  ] as const)("%s: a press leaves it and asks, and only the answer replaces it", async (_, lists, temper) => {
    const workbook = await openFile(COMPLETE, temper);
    clear(workbook, "A1:Z99");
    for (const address of lists) ownRule(workbook, address, RATINGS);
    ownRule(workbook, "H9:H10", "", "none", "hiragana");
    const { left, inverse } = await setDropdowns(workbook.host, ja);
    expect(left).toBe(2);
    expect(modes(workbook)).toEqual(["hiragana"]);
    expect((await countsOf(workbook)).rating?.other).toBe(2);
    await undo(workbook.host, inverse);
    expect(modes(workbook)).toEqual(["hiragana"]);
    expect((await setDropdowns(workbook.host, ja, { replace: ["rating"] })).replaced).toBe(2);
    expect(ruleAt(workbook, "H9")).toBe(`list ${RATINGS}`);
  });
});

describe("where Excel gives cells with rules as rectangles, whatever their rules", () => {
  const choice = { roles: DROPDOWN_ROLES, alert: "stop" } as const;

  it("columns side by side are told apart; only the first time by further round trips", async () => {
    const workbook = await openFile(COMPLETE, { joinsRuledAreas: false });
    await setDropdowns(workbook.host, ja, { choice, replace: [] });
    ownRule(workbook, "H9", '"可,否"');
    const expected = await countsOf(workbook);
    expect(expected.rating).toEqual({ none: 0, same: 19, older: 0, other: 1 });
    workbook.session.joinsRuledAreas = true;
    const trips = async () => {
      workbook.session.resetStatistics();
      expect(await countsOf(workbook)).toEqual(expected);
      return workbook.statistics.batches;
    };
    expect(await trips()).toBe(4);
    expect(await trips()).toBe(2);
    ownRule(workbook, "G20", '"甲,乙"');
    workbook.session.resetStatistics();
    expect((await countsOf(workbook)).owner).toEqual({ none: 0, same: 19, older: 0, other: 1 });
    expect(workbook.statistics.batches).toBe(3);
    expect((await countsOf(workbook)).owner?.other).toBe(1);
  });

  it("a sheet that is gone, or has no rule any more, is read as it is", async () => {
    const workbook = await openFile(THREE_DEPARTMENTS);
    await setDropdowns(workbook.host, ja, { choice, replace: [] });
    workbook.session.joinsRuledAreas = true;
    await countsOf(workbook);
    clear(workbook, "A1:Z99", "市民部");
    workbook.session.engine.removeSheet(sheetId(workbook, "総務部"));
    const { sheets } = await workbook.host.readWorkbook();
    const ruled = sheets.filter(({ name }) => name === "市民部" || name === "都市整備部");
    expect(ruled.map((sheet) => sheet.ruled.length > 0)).toEqual([false, true]);
    expect(ruled[1]?.ruled.every(({ uniform, list }) => uniform && list !== undefined)).toBe(true);
  });

  it("undo keeps what a person has set in between, and puts the rest back", async () => {
    const workbook = await openFile(COMPLETE);
    ownRule(workbook, "H5:H8", '"可,否"');
    const { inverse } = await setDropdowns(workbook.host, ja, { choice, replace: "all" });
    workbook.session.joinsRuledAreas = true;
    ownRule(workbook, "H7", '"甲,乙"');
    ownRule(workbook, "G20:G21", '"丙"');
    const { kept } = await undo(workbook.host, inverse);
    expect(kept.map(({ area }) => rectAddress(area)).sort()).toEqual(["G20:G21", "H7"]);
    expect(["H6", "H7", "H8", "H9", "G19", "G20"].map((cell) => ruleAt(workbook, cell))).toEqual([
      'list "可,否"',
      'list "甲,乙"',
      'list "可,否"',
      null,
      null,
      'list "丙"',
    ]);
  });
});

describe("another rule", () => {
  it.each([
    ["stays as long as nobody says otherwise", [] as const, 'list "可,否"'],
    ["of another column stays", ["category"] as const, 'list "可,否"'],
    ["is replaced when its column is named", ["rating"] as const, `list ${RATINGS}`],
  ])("%s", async (_name, replace, expected) => {
    const workbook = await openFile(COMPLETE);
    ownRule(workbook, "H9:H10", '"可,否"');
    const before = everything(workbook);
    const result = await setDropdowns(workbook.host, ja, { replace });
    expect(ruleAt(workbook, "H9")).toBe(expected);
    expect(ruleAt(workbook, "H8")).toBe(`list ${RATINGS}`);
    expect(ruleAt(workbook, "H11")).toBe(`list ${RATINGS}`);
    expect([result.cells, result.left]).toEqual(expected.includes("可") ? [38, 2] : [40, 0]);
    await undo(workbook.host, result.inverse);
    expect(everything(workbook)).toEqual(before);
  });

  it("that covers part of what gets a list, with a prompt (#2594), is no obstacle", async () => {
    const workbook = await openFile(COMPLETE);
    ownRule(workbook, "G8:H9", "10", "textLength");
    ownRule(workbook, "H10", '"可,否"');
    await setDropdowns(workbook.host, ja, { replace: "all" });
    expect(["H7", "H8", "H9", "H10", "H12"].map((cell) => ruleAt(workbook, cell))).toEqual(
      Array(5).fill(`list ${RATINGS}`),
    );
    expect(ruleAt(workbook, "G8")).toBe("textLength 10");
  });
});

describe("the alert's style", () => {
  it.each(["stop", "warning"] as const)("%s is set, and remembered for the next time", async (alert) => {
    const workbook = await openFile(COMPLETE);
    const choice = { roles: ["rating", "owner"], alert } as const;
    await setDropdowns(workbook.host, ja, { choice, replace: [] });
    clear(workbook, "C1:H40");
    await setDropdowns(workbook.host, ja);
    const styles = rulesOf(workbook).map(({ areas, error }) => [areas[0]?.column, error.style]);
    expect(new Map(styles as [number, string][])).toEqual(
      new Map([
        [7, alert],
        // Several sections are right there, and in no list.
        [6, "warning"],
      ]),
    );
  });
});

describe("dropdowns that were lost", () => {
  const lostOf = async ({ host }: Opened) =>
    (await checkWorkbook(host)).forms.map(({ lost = [] }) =>
      lost.map(({ heading, cells }) => `${heading} ${cells}`),
    );

  it("are told by the check, and only they are put back; undo takes that back", async () => {
    const workbook = await openFile(COMPLETE);
    expect(await lostOf(workbook)).toEqual([[]]);
    await setDropdowns(workbook.host, ja);
    expect(await lostOf(workbook)).toEqual([[]]);
    clear(workbook, "H7:H8");
    ownRule(workbook, "C6", '"甲,乙"');
    expect(await lostOf(workbook)).toEqual([["計画・方針等の分類 1", "達成状況 2"]]);
    const before = everything(workbook);
    workbook.session.resetStatistics();
    const { cells, inverse } = await restoreDropdowns(workbook.host, ja);
    expect(cells).toBe(3);
    expect(workbook.statistics.batches).toBe(4);
    const written = inverse.flatMap((edit) =>
      edit.kind === "restoreValidation" ? (edit.wrote?.areas ?? []).map((area) => rectAddress(area)) : [],
    );
    expect(written.sort()).toEqual(["C6", "H7:H8"]);
    expect(await lostOf(workbook)).toEqual([[]]);
    await undo(workbook.host, inverse);
    expect(everything(workbook)).toEqual(before);
  });

  it("are known in a workbook that came back by mail, sheet by sheet", async () => {
    const first = await openFile(THREE_DEPARTMENTS);
    await setDropdowns(first.host, ja);
    const second = await openBytes(first.save());
    clear(second, "H5:H28", "市民部");
    clear(second, "C5", "都市整備部");
    const [general, citizens, city] = await lostOf(second);
    expect(general).toEqual([]);
    expect(citizens).toEqual([expect.stringMatching(/^達成状況 \d+$/)]);
    expect(city).toEqual(["計画・方針等の分類 1"]);
    await restoreDropdowns(second.host, ja);
    expect(await lostOf(second)).toEqual([[], [], []]);
    expect(ruleAt(second, "H5", "市民部")).toBe(`list ${RATINGS}`);
  });

  it("when nothing is lost, nothing is written", async () => {
    const workbook = await openFile(COMPLETE);
    await setDropdowns(workbook.host, ja);
    const before = everything(workbook);
    expect(await restoreDropdowns(workbook.host, ja)).toMatchObject({ cells: 0, inverse: [] });
    expect(everything(workbook)).toEqual(before);
  });

  it("their restoring fails at any step: said, and the workbook is as before", async () => {
    let done = false;
    for (let atAction = 0; !done; atAction += 5) {
      const workbook = await openFile(COMPLETE);
      await setDropdowns(workbook.host, ja);
      clear(workbook, "H7:H8");
      ownRule(workbook, "C6:D7", "10", "textLength");
      const before = everything(workbook);
      const read = workbook.host.readWorkbook.bind(workbook.host);
      const host = {
        ...workbook.host,
        async readWorkbook() {
          const snapshot = await read();
          workbook.session.failNextBatch({ atAction, code: "GeneralException" });
          return snapshot;
        },
      };
      const outcome = await restoreDropdowns(host, ja).then(
        () => "done",
        (error: ExcelError) => error,
      );
      done = outcome === "done";
      if (!done) {
        expect([atAction, outcome]).toMatchObject([atAction, { code: "unexpected", undone: true }]);
        expect(everything(workbook)).toEqual(before);
      }
      closeAll();
    }
    expect(done).toBe(true);
  });
});

it("undo over thousands of cells in many small areas stays within one message", async () => {
  const { host, statistics, session } = await openFile(COMPLETE);
  const [sheet] = (await host.readWorkbook()).sheets;
  // As a form with its header on each of 250 pages has them, in two columns.
  const edits = [2, 7].map((column): Edit => ({
    kind: "setDropdown",
    sheet: sheet!.id,
    areas: Array.from({ length: 250 }, (_, page) => rectOf(100 + page * 22, column, 20)),
    dropdown: { values: ["A"], prompt: null, alert: { style: "stop", title: "", message: "" } },
    ruled: [],
  }));
  const { inverse } = await host.apply(edits);
  session.resetStatistics();
  expect(await undo(host, inverse)).toEqual({ kept: [] });
  expect(statistics.batches).toBe(2);
  expect(Math.max(statistics.largestRequest, statistics.largestResponse)).toBeLessThan(1024 * 1024);
});

describe("spare rows", () => {
  it("that are numbered get the lists too", async () => {
    const workbook = await openFile(COMPLETE);
    const { engine } = workbook.session;
    engine.setCell(sheetId(workbook, FORM), 28, 0, 21, false);
    engine.setCell(sheetId(workbook, FORM), 29, 0, 22, false);
    const { cells } = await setDropdowns(workbook.host, ja);
    expect(cells).toBe(44);
    expect(["H29", "H30", "H31"].map((cell) => ruleAt(workbook, cell))).toEqual([
      `list ${RATINGS}`,
      `list ${RATINGS}`,
      null,
    ]);
  });
});
