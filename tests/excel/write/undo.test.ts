/** Undo after a person has gone on working: what is theirs stays, and is told. */
import { checkWorkbook } from "../../../src/actions/check";
import { setDropdowns } from "../../../src/actions/dropdowns";
import { fixFindings } from "../../../src/actions/fix";
import { buildSummary } from "../../../src/actions/summary/summary";
import { undo } from "../../../src/actions/undo";
import { parseAddress, rectAddress } from "../../../src/cells/geometry";
import type { ExcelError } from "../../../src/excel/errors";
import { localeOf } from "../../../src/locales";
import { closeAll, COMPLETE, everything, HALF_FILLED, openFile, sheetId, type } from "../../support/standin";

const ja = localeOf("ja");
const FORM = "部の組織目標";
const SUMMARY = "達成状況集計";

afterEach(closeAll);

type Opened = Awaited<ReturnType<typeof openFile>>;

const valueAt = ({ session: { engine } }: Opened, sheet: string, address: string) =>
  engine.values(engine.sheets().find(({ name }) => name === sheet)!.id, parseAddress(address))[0]![0];

async function fixAll({ host }: Opened) {
  const { forms } = await checkWorkbook(host);
  return fixFindings(host, forms[0]!.form, forms[0]!.report.findings);
}

function textRule(workbook: Opened, address: string, limit: string) {
  workbook.session.engine.addValidation(sheetId(workbook, FORM), {
    areas: [parseAddress(address)],
    type: "textLength",
    formula1: limit,
    formula2: "",
    operator: "lessThan",
    allowBlank: true,
    showDropdown: false,
    error: { show: true, style: "stop", title: "長さ", message: `${limit}文字未満です` },
    prompt: { show: false, title: "", message: "" },
  });
}

describe("a cell that was changed after the action", () => {
  it("stays as it is and is told; the others go back", async () => {
    const workbook = await openFile(HALF_FILLED);
    const before = everything(workbook);
    const { inverse } = await fixAll(workbook);
    const changed = inverse.flatMap((edit) => (edit.kind === "setCells" ? [rectAddress(edit.at)] : []))[0]!;
    const address = changed.split(":")[0]!;
    type(workbook, FORM, address, "=2+2");
    const { kept } = await undo(workbook.host, inverse);
    expect(kept).toEqual([
      { sheet: sheetId(workbook, FORM), sheetName: FORM, what: "content", area: parseAddress(address) },
    ]);
    expect(valueAt(workbook, FORM, address)).toBe(4);
    const after = everything(workbook);
    delete after.sheets[0]!.cells[address];
    delete before.sheets[0]!.cells[address];
    expect(after).toEqual(before);
  });

  it("costs no further round trip: the look before an undo sees it", async () => {
    const workbook = await openFile(HALF_FILLED);
    const { inverse } = await fixAll(workbook);
    workbook.session.resetStatistics();
    await undo(workbook.host, inverse);
    expect(workbook.statistics.batches).toBe(2);
    const again = await fixAll(workbook);
    const first = again.inverse.find((edit) => edit.kind === "setCells")!;
    type(workbook, FORM, rectAddress(first.at).split(":")[0]!, "x");
    workbook.session.resetStatistics();
    expect((await undo(workbook.host, again.inverse)).kept).toHaveLength(1);
    expect(workbook.statistics.batches).toBe(2);
  });

  it("when it cannot be put back, nothing is undone at all, and that is said", async () => {
    const workbook = await openFile(HALF_FILLED);
    const { inverse } = await fixAll(workbook);
    const edit = inverse.find((one) => one.kind === "setCells")!;
    type(workbook, FORM, rectAddress(edit.at).split(":")[0]!, "部長");
    const before = everything(workbook);
    let batches = 0;
    const { session } = workbook;
    const execute = session.execute.bind(session);
    session.execute = (body: string) => {
      batches += 1;
      if (batches === 2) session.failNextBatch({ code: "GeneralException" });
      return execute(body);
    };
    const outcome = await undo(workbook.host, inverse).catch((error: ExcelError) => error);
    expect(outcome).toMatchObject({ code: "unexpected", undone: true });
    expect(everything(workbook)).toEqual(before);
  });
});

describe("a rule that was changed after the dropdowns were set", () => {
  it("stays when a person has set another one", async () => {
    const workbook = await openFile(COMPLETE);
    const { inverse } = await setDropdowns(workbook.host, ja);
    textRule(workbook, "H7", "30");
    const { kept } = await undo(workbook.host, inverse);
    expect(kept.map(({ what, area }) => [what, rectAddress(area)])).toEqual([["rule", "H7"]]);
    const rules = workbook.session.engine.validations(sheetId(workbook, FORM));
    expect(rules.map(({ areas, formula1 }) => [areas.map((area) => rectAddress(area)), formula1])).toEqual([
      [["H7"], "30"],
    ]);
  });

  it("does not bring an old rule back to cells whose rule a person has removed", async () => {
    const workbook = await openFile(COMPLETE);
    textRule(workbook, "H5:H12", "10");
    const { inverse } = await setDropdowns(workbook.host, ja, { replace: "all" });
    workbook.session.engine.clearValidation(sheetId(workbook, FORM), parseAddress("H7:H8"));
    const { kept } = await undo(workbook.host, inverse);
    expect(kept.map(({ what, area }) => [what, rectAddress(area)])).toEqual([["rule", "H7:H8"]]);
    const rules = workbook.session.engine.validations(sheetId(workbook, FORM));
    expect(rules.flatMap(({ areas }) => areas.map((area) => rectAddress(area))).sort()).toEqual([
      "H5:H6",
      "H9:H12",
    ]);
  });

  it("is not spoken of where nothing was before and nothing is now", async () => {
    const workbook = await openFile(COMPLETE);
    const { inverse } = await setDropdowns(workbook.host, ja);
    workbook.session.engine.clearValidation(sheetId(workbook, FORM), parseAddress("H7:H8"));
    expect(await undo(workbook.host, inverse)).toEqual({ kept: [] });
    expect(workbook.session.engine.validations(sheetId(workbook, FORM))).toEqual([]);
  });
});

describe("a summary sheet that a person has written on", () => {
  it.each([
    ["beside the table", "Z50"],
    ["over the table's words", "A1"],
  ])("%s: it is not removed, and that is told", async (_where, address) => {
    const workbook = await openFile(COMPLETE);
    const { inverse } = await buildSummary(workbook.host, ja);
    type(workbook, SUMMARY, address, "部長のメモ");
    const before = everything(workbook);
    const { kept } = await undo(workbook.host, inverse);
    expect(kept).toMatchObject([{ sheetName: SUMMARY, what: "sheet", area: parseAddress(address) }]);
    expect(everything(workbook)).toEqual(before);
  });

  it("refreshed, and the refresh undone: the note stays and is told", async () => {
    const workbook = await openFile(COMPLETE);
    await buildSummary(workbook.host, ja);
    const { inverse } = await buildSummary(workbook.host, ja);
    type(workbook, SUMMARY, "A1", "部長のメモ");
    const { kept } = await undo(workbook.host, inverse);
    expect(kept).toMatchObject([{ sheetName: SUMMARY, what: "content", area: parseAddress("A1") }]);
    expect(valueAt(workbook, SUMMARY, "A1")).toBe("部長のメモ");
  });

  it("removed by the person: there is nothing left to undo", async () => {
    const workbook = await openFile(COMPLETE);
    const { inverse } = await buildSummary(workbook.host, ja);
    workbook.session.engine.removeSheet(sheetId(workbook, SUMMARY));
    const before = everything(workbook);
    expect(await undo(workbook.host, inverse)).toEqual({ kept: [] });
    expect(everything(workbook)).toEqual(before);
  });
});

describe("settings that were changed after the action", () => {
  it("stay, key by key", async () => {
    const { host } = await openFile(COMPLETE);
    await host.apply([{ kind: "setSettings", settings: { a: "1", b: "1" }, listSheet: null }]);
    const { inverse } = await host.apply([
      { kind: "setSettings", settings: { a: "2", b: "2" }, listSheet: null },
    ]);
    await host.apply([{ kind: "setSettings", settings: { a: "2", b: "3", c: "new" }, listSheet: null }]);
    await host.apply(inverse);
    expect((await host.readWorkbook()).settings).toEqual({ a: "1", b: "3", c: "new" });
  });
});
