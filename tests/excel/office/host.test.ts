/** The adapter through the real office.js, against the stand-in Excel. */
import { checkWorkbook } from "../../../src/actions/check";
import { lookAtDropdowns, setDropdowns } from "../../../src/actions/dropdowns";
import { fixFindings } from "../../../src/actions/fix";
import { choosePhase } from "../../../src/actions/form/phase";
import { buildSummary } from "../../../src/actions/summary/summary";
import { undo } from "../../../src/actions/undo";
import type { DropdownOptions } from "../../../src/dropdowns/plan";
import { DROPDOWN_ROLES } from "../../../src/dropdowns/roles";
import type { Edit } from "../../../src/workbook/edit";
import { parseAddress, rectAddress } from "../../../src/cells/geometry";
import type { ExcelError } from "../../../src/excel/errors";
import { localeOf } from "../../../src/locales";
import {
  closeAll,
  COMPLETE,
  everything,
  HALF_FILLED,
  openBytes,
  openFile,
  sheetId,
  THREE_DEPARTMENTS,
  type,
} from "../../support/standin";

const ja = localeOf("ja");
const ALL_COLUMNS: DropdownOptions = { choice: { roles: DROPDOWN_ROLES, alert: "warning" }, replace: "all" };
const FORM = "部の組織目標";
const SUMMARY = "達成状況集計";

afterEach(closeAll);

describe("reading a workbook", () => {
  it("gives the sheets with their values, formats and merged areas", async () => {
    const { host } = await openFile(COMPLETE);
    const workbook = await host.readWorkbook();
    const [sheet] = workbook.sheets;
    expect(workbook.name).toBe("組織目標_総務部_令和4年度.xlsx");
    expect(workbook.sheets.map(({ name }) => name)).toEqual([FORM]);
    expect(workbook.activeSheet).toBe(sheet?.id);
    expect(sheet?.used && rectAddress(sheet.used)).toBe("A1:H28");
    expect(sheet?.values[4]?.slice(0, 3)).toEqual([1, "市長・副市長の適切なスケジュール管理", "その他"]);
    expect(sheet?.merges.map((area) => rectAddress(area))).toContain("A1:H1");
    expect(sheet).toMatchObject({ visible: true, protected: false, own: null, ruled: [] });
    expect(workbook.settings).toEqual({});
  });

  it.each([1, 3, 24, 25, 60])(
    "reads %i sheets in tab order, hidden and empty ones among them",
    async (count) => {
      const workbook = await openFile(COMPLETE);
      const { engine } = workbook.session;
      for (let index = 2; index <= count; index += 1) engine.addSheet(`別表${index}`);
      const { sheets } = await workbook.host.readWorkbook();
      expect(sheets.map(({ name }) => name)).toEqual(engine.sheets().map(({ name }) => name));
      expect(sheets).toHaveLength(count);
      expect(sheets.slice(1).every(({ used, values }) => used === null && values.length === 0)).toBe(true);
    },
  );
});

describe("round trips", () => {
  it.each([
    ["the check", 2, (host: Host) => checkWorkbook(host)],
    ["a look at the dropdowns", 2, (host: Host) => lookAtDropdowns(host)],
    ["the dropdowns", 4, (host: Host) => setDropdowns(host, ja)],
    ["the dropdowns of all columns", 4, (host: Host) => setDropdowns(host, ja, ALL_COLUMNS)],
    ["the summary", 5, (host: Host) => buildSummary(host, ja)],
  ])("%s takes %i, over one department or three", async (_name, trips, action) => {
    for (const file of [COMPLETE, THREE_DEPARTMENTS]) {
      const { host, statistics } = await openFile(file, { printer: true });
      await action(host);
      expect(statistics).toMatchObject({ batches: trips, cleanups: 0 });
    }
  });

  it("the summary takes 4 more where no printer knows the paper: each finishing touch alone", async () => {
    const { host, statistics } = await openFile(COMPLETE);
    await buildSummary(host, ja);
    expect(statistics).toMatchObject({ batches: 9, cleanups: 0 });
  });
});

describe("the check", () => {
  it("finds the printed form complete: 163 of 163, 6, 13 and 1", async () => {
    const { host } = await openFile(COMPLETE);
    const { forms } = await checkWorkbook(host);
    expect(forms).toHaveLength(1);
    expect(forms[0]?.report.findings.filter(({ severity }) => severity !== "advice")).toEqual([]);
    expect(forms[0]?.report).toMatchObject({
      phase: "evaluation",
      completeness: { filled: 163, required: 163 },
      tally: { total: 20, unrated: 0, offList: 0, byRating: [{ count: 6 }, { count: 13 }, { count: 1 }] },
    });
  });

  it("changes nothing in the workbook", async () => {
    const workbook = await openFile(HALF_FILLED);
    const before = everything(workbook);
    await checkWorkbook(workbook.host);
    expect(everything(workbook)).toEqual(before);
  });
});

describe("an action and its undoing", () => {
  const actions: readonly [string, string, (host: Host) => Promise<{ inverse: readonly Edit[] }>][] = [
    ["the dropdowns", COMPLETE, (host) => setDropdowns(host, ja)],
    ["the dropdowns of all columns", THREE_DEPARTMENTS, (host) => setDropdowns(host, ja, ALL_COLUMNS)],
    ["the summary", COMPLETE, (host) => buildSummary(host, ja)],
    ["the summary of three departments", THREE_DEPARTMENTS, (host) => buildSummary(host, ja)],
    ["renumbering", HALF_FILLED, fixAll],
    [
      "the phase",
      COMPLETE,
      async (host) => choosePhase(host, (await checkWorkbook(host)).forms[0]!.form, "planning"),
    ],
  ];

  it.each(actions)("%s: afterwards the workbook is as it was", async (_name, file, action) => {
    const workbook = await openFile(file);
    const before = everything(workbook);
    const { inverse } = await action(workbook.host);
    expect(everything(workbook)).not.toEqual(before);
    await undo(workbook.host, inverse);
    expect(everything(workbook)).toEqual(before);
  });

  it("a second run, undone, leaves what the first one made", async () => {
    for (const [, file, action] of actions.slice(0, 4)) {
      const workbook = await openFile(file);
      await action(workbook.host);
      const first = everything(workbook);
      const { inverse } = await action(workbook.host);
      await undo(workbook.host, inverse);
      expect(everything(workbook)).toEqual(first);
    }
  });

  it.each([
    ["one rule on two cells", [["H7:H8", "10"]]],
    [
      "two rules side by side",
      [
        ["H7", "10"],
        ["H8", "20"],
      ],
    ],
    ["a rule that reaches beyond the items", [["G6:H13", "10"]]],
  ])("dropdowns over %s bring it back", async (_name, rules) => {
    const workbook = await openFile(COMPLETE);
    const { engine } = workbook.session;
    for (const [address = "", formula1 = ""] of rules) {
      engine.addValidation(sheetId(workbook, FORM), {
        areas: [parseAddress(address)],
        type: "textLength",
        formula1,
        formula2: "",
        operator: "lessThan",
        allowBlank: true,
        showDropdown: false,
        error: { show: true, style: "stop", title: "長さ", message: `${formula1}文字未満です` },
        prompt: { show: false, title: "", message: "" },
      });
    }
    const before = everything(workbook);
    const { inverse } = await setDropdowns(workbook.host, ja);
    expect(everything(workbook)).not.toEqual(before);
    await undo(workbook.host, inverse);
    expect(everything(workbook)).toEqual(before);
  });
});

describe("a summary that grows over cells that a person has coloured", () => {
  it("gives them back when it is undone", async () => {
    const workbook = await openFile(COMPLETE);
    await buildSummary(workbook.host, ja);
    const { engine } = workbook.session;
    const summary = sheetId(workbook, SUMMARY);
    const { rows } = engine.usedArea(summary)!;
    engine.setStyle(summary, { row: rows + 1, column: 1, rows: 1, columns: 2 }, { fill: "#ffff00" });
    // Three sections more.
    for (const [index, cell] of ["G8", "G9", "G10"].entries()) type(workbook, FORM, cell, `新${index}課`);
    const before = everything(workbook);
    const { inverse } = await buildSummary(workbook.host, ja);
    expect(engine.usedArea(summary)!.rows).toBeGreaterThan(rows + 1);
    await undo(workbook.host, inverse);
    expect(everything(workbook)).toEqual(before);
  });
});

describe("the dropdowns", () => {
  it("stand on category and rating of every item, and nowhere else", async () => {
    const workbook = await openFile(COMPLETE);
    const { cells } = await setDropdowns(workbook.host, ja);
    expect(cells).toBe(40);
    const rules = workbook.session.engine.validations(sheetId(workbook, FORM));
    const covered = rules.flatMap(({ areas, formula1 }) =>
      areas.map((area) => [rectAddress(area), formula1]),
    );
    expect(covered.sort()).toEqual(
      ["C5:C12", "C15:C23", "C26:C28"]
        .map((area) => [area, '"施政方針,ビジョン,その他"'])
        .concat(
          ["H5:H12", "H15:H23", "H26:H28"].map((area) => [
            area,
            '"高度に達成した,ほぼ達成した,ほとんど未達成だった"',
          ]),
        )
        .sort(),
    );
  });
});

describe("the summary sheet", () => {
  it("holds the counts as formulas that follow the form", async () => {
    const workbook = await openFile(COMPLETE);
    await buildSummary(workbook.host, ja);
    expect(firstTable(workbook)).toEqual([
      ["高度に達成した", 6, 0.3],
      ["ほぼ達成した", 13, 0.65],
      ["ほとんど未達成だった", 1, 0.05],
      ["未入力", 0, 0],
      ["リスト外", 0, 0],
      ["合計", 20, 1],
    ]);
    type(workbook, FORM, "H5", "高度に達成した");
    type(workbook, FORM, "H6", "");
    type(workbook, FORM, "H7", "△");
    expect(firstTable(workbook).map(([, count]) => count)).toEqual([6, 11, 1, 1, 1, 20]);
  });

  it("is refreshed in place: one sheet, its charts once, a note beside it kept", async () => {
    const workbook = await openFile(COMPLETE);
    await buildSummary(workbook.host, ja);
    const { engine } = workbook.session;
    const summary = sheetId(workbook, SUMMARY);
    type(workbook, SUMMARY, "Z50", "部長のメモ");
    type(workbook, FORM, "H5", "高度に達成した");
    const again = await buildSummary(workbook.host, ja);
    expect(again).toMatchObject({ refreshed: true, sheetName: SUMMARY });
    expect(engine.sheets().map(({ name }) => name)).toEqual([FORM, SUMMARY]);
    expect(engine.charts(summary).map(({ title }) => title)).toEqual([
      "達成状況別の件数",
      "課別の達成状況の割合",
    ]);
    expect(engine.values(summary, parseAddress("Z50"))).toEqual([["部長のメモ"]]);
    expect(firstTable(workbook)[0]).toEqual(["高度に達成した", 7, 0.35]);
  });

  it("is found again after saving and opening, under another name too", async () => {
    const first = await openFile(COMPLETE);
    await buildSummary(first.host, ja);
    first.session.engine.renameSheet(sheetId(first, SUMMARY), "集計R4");
    const second = await openBytes(first.save());
    const again = await buildSummary(second.host, ja);
    expect(again).toMatchObject({ refreshed: true, sheetName: "集計R4", keptSheet: null });
    expect(second.session.engine.sheets().map(({ name }) => name)).toEqual([FORM, "集計R4"]);
    expect(second.session.engine.charts(sheetId(second, "集計R4"))).toHaveLength(2);
  });

  it("leaves a sheet of its name alone that it did not make", async () => {
    const workbook = await openFile(COMPLETE);
    const foreign = workbook.session.engine.addSheet(SUMMARY);
    type(workbook, SUMMARY, "A1", "手で作った表");
    const made = await buildSummary(workbook.host, ja);
    expect(made).toMatchObject({ refreshed: false, sheetName: `${SUMMARY} (2)`, keptSheet: SUMMARY });
    expect(workbook.session.engine.values(foreign, parseAddress("A1:B2"))).toEqual([
      ["手で作った表", ""],
      ["", ""],
    ]);
  });

  it("prints on A4 landscape, one page wide", async () => {
    const workbook = await openFile(COMPLETE, { printer: true });
    await buildSummary(workbook.host, ja);
    expect(workbook.session.engine.pageSetup(sheetId(workbook, SUMMARY))).toMatchObject({
      orientation: "landscape",
      paper: "a4",
      fitToWidth: 1,
    });
  });

  it("has its print area, titles and footers also where no printer knows the paper", async () => {
    const workbook = await openFile(COMPLETE, { printer: false });
    await buildSummary(workbook.host, ja);
    const page = workbook.session.engine.pageSetup(sheetId(workbook, SUMMARY));
    expect(page).toMatchObject({ centerHorizontally: true, orientation: "portrait" });
    expect([page.printArea, page.footer.center]).not.toContain(null);
    expect(page.footer.center).not.toBe("");
  });
});

describe("what the add-in keeps in the workbook", () => {
  it("travels with the file", async () => {
    const first = await openFile(COMPLETE);
    const { forms } = await checkWorkbook(first.host);
    await choosePhase(first.host, forms[0]!.form, "planning");
    const second = await openBytes(first.save());
    const [checked] = (await checkWorkbook(second.host)).forms;
    expect(checked?.phase).toEqual({ phase: "planning", chosen: true });
    await choosePhase(second.host, checked!.form, null);
    expect((await checkWorkbook(second.host)).forms[0]?.phase).toEqual({
      phase: "evaluation",
      chosen: false,
    });
    expect((await second.host.readWorkbook()).settings).toEqual({});
  });
});

describe("a text that begins like a formula", () => {
  it.each(["=1+1", "+81", "-", "@x", "4/1", "令和4年4月1日", "'引用"])("%s stays text", async (text) => {
    const { host } = await openFile(COMPLETE);
    const { sheets } = await host.readWorkbook();
    const edit: Edit = {
      kind: "setCells",
      sheet: sheets[0]!.id,
      at: parseAddress("B5"),
      content: [[{ kind: "text", text }]],
    };
    const { inverse } = await host.apply([edit]);
    expect((await host.readWorkbook()).sheets[0]?.values[4]?.[1]).toBe(text);
    await host.apply(inverse);
    expect((await host.readWorkbook()).sheets[0]?.values[4]?.[1]).toBe(
      "市長・副市長の適切なスケジュール管理",
    );
  });
});

describe("refusals", () => {
  const actions: readonly [string, (host: Host) => Promise<unknown>][] = [
    ["the dropdowns", (host) => setDropdowns(host, ja)],
    ["the dropdowns of all columns", (host) => setDropdowns(host, ja, ALL_COLUMNS)],
    ["the summary", (host) => buildSummary(host, ja)],
    ["the summary again", (host) => buildSummary(host, ja)],
    ["renumbering", fixAll],
  ];

  it.each(actions)("%s on a protected sheet: said, and nothing changed", async (name, action) => {
    const workbook = await openFile(HALF_FILLED);
    if (name === "the summary again") await buildSummary(workbook.host, ja);
    for (const { id } of workbook.session.engine.sheets()) workbook.session.engine.protect(id, true);
    const before = everything(workbook);
    const outcome = await outcomeOf(action(workbook.host));
    // A new sheet may be added beside a protected one; everything else is refused.
    if (name === "the summary") return expect(outcome).toBe("done");
    expect(outcome).toMatchObject({ code: "protected", undone: true });
    expect(everything(workbook)).toEqual(before);
  });

  it.each(actions)("%s while a cell is being edited: said, and nothing changed", async (_name, action) => {
    const workbook = await openFile(HALF_FILLED);
    const before = everything(workbook);
    workbook.session.setCellEditMode(true);
    expect(await outcomeOf(action(workbook.host))).toMatchObject({ code: "cell-edit", undone: true });
    workbook.session.setCellEditMode(false);
    expect(everything(workbook)).toEqual(before);
  });

  it.each(actions)(
    "%s fails at any step of its batch: said, and the workbook is as before",
    async (name, action) => {
      let done = false;
      for (let atAction = 0; !done; atAction += name.startsWith("the summary") ? 211 : 11) {
        const workbook = await openFile(HALF_FILLED);
        if (name === "the summary again") await buildSummary(workbook.host, ja);
        const before = everything(workbook);
        const read = workbook.host.readWorkbook.bind(workbook.host);
        const host: Host = {
          ...workbook.host,
          async readWorkbook() {
            const snapshot = await read();
            workbook.session.failNextBatch({ atAction, code: "GeneralException" });
            return snapshot;
          },
        };
        const outcome = await outcomeOf(action(host));
        done = outcome === "done";
        if (done) break;
        expect([atAction, outcome]).toMatchObject([atAction, { code: "unexpected", undone: true }]);
        expect(everything(workbook)).toEqual(before);
        closeAll();
      }
      expect(done).toBe(true);
    },
  );
});

type Host = Awaited<ReturnType<typeof openFile>>["host"];

async function fixAll(host: Host): Promise<{ inverse: readonly Edit[] }> {
  const { forms } = await checkWorkbook(host);
  const { form, report } = forms[0]!;
  return fixFindings(host, form, report.findings);
}

async function outcomeOf(action: Promise<unknown>): Promise<ExcelError | "done"> {
  return action.then(
    () => "done" as const,
    (error: ExcelError) => error,
  );
}

/** The rows of the summary's first table: label, count, share. */
function firstTable(workbook: Awaited<ReturnType<typeof openFile>>) {
  const { engine } = workbook.session;
  const sheet = sheetId(workbook, SUMMARY);
  const rows = engine.values(sheet, parseAddress("A1:C40"));
  const first = rows.findIndex(([label]) => label === "達成状況") + 1;
  const end = rows.findIndex(([label]) => label === "合計") + 1;
  return rows.slice(first, end);
}
