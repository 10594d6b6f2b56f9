/**
 * A check asks for little and changes nothing, in the Excel that is hardest on an add-in: two round trips whatever the
 * workbook is, merged cells below Excel's limit, nothing over whole sheets, and no loss but what it says.
 */
import { checkWorkbook, type CheckResult } from "../../../src/actions/check";
import { followChange } from "../../../src/actions/follow";
import { setHighlights } from "../../../src/actions/highlight";
import { buildSummary } from "../../../src/actions/summary/summary";
import { parseAddress, rectOf } from "../../../src/cells/geometry";
import { localeOf } from "../../../src/locales";
import { HARSH } from "../../../src/standin/model/temper";
import { strayCell } from "../../support/faults";
import {
  closeAll,
  COMPLETE,
  everything,
  HALF_FILLED,
  openFile,
  sheetId,
  THREE_DEPARTMENTS,
} from "../../support/standin";

afterEach(closeAll);

const ja = localeOf("ja");
const FORM = "部の組織目標";
type Workbook = Awaited<ReturnType<typeof openFile>>;

async function open(file: string): Promise<Workbook> {
  const workbook = await openFile(file);
  workbook.session.temper = HARSH;
  return workbook;
}

const findingsOf = ({ forms }: CheckResult) => forms.map(({ report }) => report.findings);

/** The members that were asked for, as "GetMergedAreasOrNullObject", and the sheet by which. */
function watchCalls({ session }: Workbook): { readonly named: (member: string) => number } {
  const bodies: string[] = [];
  const execute = session.execute.bind(session);
  session.execute = (body) => {
    bodies.push(body);
    return execute(body);
  };
  return { named: (member) => bodies.join("").split(`"Name":"${member}"`).length - 1 };
}

function merge({ session }: Workbook, sheet: string, areas: number): void {
  for (let at = 0; at < areas; at += 1) {
    session.engine.merge(sheet, rectOf(200 + 2 * Math.floor(at / 8), at % 8, 2, 1));
  }
}

describe("a check", () => {
  it.each([1, 24, 25, 60])("takes two round trips in a workbook of %i sheets", async (count) => {
    const workbook = await open(COMPLETE);
    for (let index = 1; index < count; index += 1) {
      const id = workbook.session.engine.addSheet(`別紙${index}`);
      workbook.session.engine.setCell(id, 0, 0, "別の表", false);
    }
    workbook.session.resetStatistics();
    expect((await checkWorkbook(workbook.host)).forms).toHaveLength(1);
    expect(workbook.statistics.batches).toBe(2);
    expect(workbook.statistics.requestBytes + workbook.statistics.responseBytes).toBeLessThan(512 * 1024);
  });

  it("takes more once where a workbook has more sheets than were walked over, and two again then", async () => {
    const workbook = await open(COMPLETE);
    for (let index = 1; index < 80; index += 1) workbook.session.engine.addSheet(`別紙${index}`);
    for (const trips of [3, 2]) {
      workbook.session.resetStatistics();
      expect((await checkWorkbook(workbook.host)).workbook.sheets).toHaveLength(80);
      expect(workbook.statistics.batches).toBe(trips);
    }
  });

  it.each(["XFD1048576", "H1048576", "XFD3", "B200000"])(
    "with a stray cell at %s finds the same and costs hardly more",
    async (address) => {
      const clean = await open(HALF_FILLED);
      const expected = findingsOf(await checkWorkbook(clean.host));
      const { requestBytes, responseBytes } = clean.statistics;
      const stray = await open(HALF_FILLED);
      strayCell(stray.session, sheetId(stray, FORM), parseAddress(address));
      expect(findingsOf(await checkWorkbook(stray.host))).toEqual(expected);
      expect(stray.statistics.batches).toBe(2);
      expect(stray.statistics.requestBytes).toBeLessThan(2 * requestBytes);
      expect(stray.statistics.responseBytes).toBeLessThan(responseBytes + 300 * 1024);
      expect(stray.statistics.searchedCells).toBeLessThan(200_000);
    },
  );

  it.each(["A1048576", "XFD1048576"])(
    "follows a value typed at %s without what lies between",
    async (address) => {
      const workbook = await open(HALF_FILLED);
      const sheet = sheetId(workbook, FORM);
      const before = await checkWorkbook(workbook.host);
      const area = parseAddress(address);
      workbook.session.engine.setCell(sheet, area.row, area.column, "端", false);
      workbook.session.resetStatistics();
      const after = await followChange(workbook.host, before, { sheet, area });
      expect(workbook.statistics.batches).toBe(2);
      expect(findingsOf(after)).toEqual(findingsOf(before));
      const known = ({ workbook: { sheets } }: CheckResult) => sheets.find(({ id }) => id === sheet)!.used;
      expect(known(after)).toEqual(known(before));
    },
  );

  it("reads a form to its end where a stray cell makes the sheet look endless", async () => {
    const workbook = await open(COMPLETE);
    const { engine } = workbook.session;
    const sheet = sheetId(workbook, FORM);
    const last = engine.formulas(sheet, rectOf(27, 0, 1, 8))[0]!;
    for (let row = 28; row < 2600; row += 1) {
      last.forEach((value, column) => engine.setCell(sheet, row, column, value, false));
    }
    const read = (await checkWorkbook(workbook.host)).forms[0]!.form.items.length;
    strayCell(workbook.session, sheet, parseAddress("H1048576"));
    expect((await checkWorkbook(workbook.host)).forms[0]!.form.items).toHaveLength(read);
  });

  it("knows a form that begins far down on its sheet, with its merged cells and rules", async () => {
    const workbook = await open(HALF_FILLED);
    const expected = (await checkWorkbook(workbook.host)).forms[0]!;
    workbook.session.userInsert(sheetId(workbook, FORM), rectOf(0, 0, 100, 16_384));
    const found = (await checkWorkbook(workbook.host)).forms[0]!;
    expect(found.report.findings.map(({ code }) => code)).toEqual(
      expected.report.findings.map(({ code }) => code),
    );
    expect(found.sheet.merges.length).toBe(expected.sheet.merges.length);
  });

  it("asks for merged cells only where a form is, and never for more than Excel tells of", async () => {
    const workbook = await open(HALF_FILLED);
    const other = workbook.session.engine.addSheet("予定表");
    workbook.session.engine.setCell(other, 0, 0, "予定", false);
    merge(workbook, other, 700);
    const expected = findingsOf(await checkWorkbook(workbook.host));
    merge(workbook, sheetId(workbook, FORM), 600);
    expect(findingsOf(await checkWorkbook(workbook.host))).toEqual(expected);
    const [form] = (await checkWorkbook(workbook.host)).forms;
    expect(form!.sheet.merges.length).toBeGreaterThan(100);
    expect(
      (await checkWorkbook(workbook.host)).workbook.sheets.find(({ id }) => id === other)?.merges,
    ).toEqual([]);
  });

  it("of a protected form finds the same", async () => {
    const open1 = await open(HALF_FILLED);
    const expected = findingsOf(await checkWorkbook(open1.host));
    const workbook = await open(HALF_FILLED);
    workbook.session.engine.protect(sheetId(workbook, FORM), true);
    expect(findingsOf(await checkWorkbook(workbook.host))).toEqual(expected);
    expect(workbook.statistics.batches).toBe(2);
  });

  it.each(["other-workbook", "chart-sheet", "grouped-sheets"] as const)(
    "with %s in front finds the same",
    async (front) => {
      const plain = await open(HALF_FILLED);
      const expected = findingsOf(await checkWorkbook(plain.host));
      const workbook = await open(HALF_FILLED);
      workbook.session.front = front;
      expect(findingsOf(await checkWorkbook(workbook.host))).toEqual(expected);
    },
  );

  it("with another workbook in front makes no second summary", async () => {
    const workbook = await open(HALF_FILLED);
    await buildSummary(workbook.host, ja);
    const before = everything(workbook);
    workbook.session.front = "other-workbook";
    await expect(buildSummary(workbook.host, ja)).rejects.toMatchObject({ code: "other-workbook" });
    expect(everything(workbook)).toEqual(before);
  });
});

describe("a detail that Excel refuses to tell", () => {
  it.each([
    ["GetMergedAreasOrNullObject", "merges"],
    ["GetSpecialCellsOrNullObject", "rules"],
    ["Font", "font"],
  ])("%s: the check works, and says that it is without %s", async (member, detail) => {
    const workbook = await open(HALF_FILLED);
    const { session } = workbook;
    const execute = session.execute.bind(session);
    session.execute = (body) => {
      if (body.includes(`"Name":"${member}"`)) session.failNextBatch({ code: "InvalidOperation" });
      return execute(body);
    };
    const { forms, workbook: read } = await checkWorkbook(workbook.host);
    expect(forms).toHaveLength(1);
    expect(read.sheets.find(({ name }) => name === FORM)?.unread).toContain(detail);
  });

  it("a GeneralException on the desktop is not taken for a message that is too large", async () => {
    const workbook = await open(HALF_FILLED);
    const { session } = workbook;
    const execute = session.execute.bind(session);
    let messages = 0;
    session.execute = (body) => {
      messages += 1;
      if (messages > 1) session.failNextBatch({ code: "GeneralException" });
      return execute(body);
    };
    await expect(checkWorkbook(workbook.host)).rejects.toMatchObject({ code: "unexpected" });
    // The overview, all at once, and the cells alone.
    expect(messages).toBe(3);
  });
});

describe("settings in several parts, as when two people's add-ins write at once", () => {
  it("are all read, and are one part again after the next change", async () => {
    const workbook = await open(COMPLETE);
    const { engine } = workbook.session;
    const part = (json: string) =>
      `<settings xmlns="urn:soshiki-mokuhyo-assist:settings:1">${json}</settings>`;
    engine.addXmlPart(part('{"a":"1","both":"old"}'));
    engine.addXmlPart(part('{"b":"2","both":"new"}'));
    const { workbook: read } = await checkWorkbook(workbook.host);
    expect(read.settings).toEqual({ a: "1", b: "2", both: "new" });
    await setHighlights(workbook.host, true);
    expect(engine.xmlParts()).toHaveLength(1);
    expect((await checkWorkbook(workbook.host)).workbook.settings).toMatchObject({
      a: "1",
      b: "2",
      both: "new",
    });
  });
});

describe("a person's undo (Ctrl+Z)", () => {
  const type = (workbook: Workbook, address: string, text: string) => {
    const { row, column } = parseAddress(address);
    workbook.session.userSetCell(sheetId(workbook, FORM), row, column, text, { confirmed: true });
  };

  it("ends at the first check, at no later one, and not by following what is typed or selected", async () => {
    const workbook = await open(HALF_FILLED);
    const stop = await workbook.host.watch(() => undefined);
    type(workbook, "H9", "達成した");
    let result = await checkWorkbook(workbook.host);
    expect(workbook.session.undo.emptiedBy).toEqual(["Range.getMergedAreasOrNullObject"]);
    const calls = watchCalls(workbook);
    for (const address of ["H10", "H11", "H12"]) {
      type(workbook, address, "達成した");
      result = await followChange(workbook.host, result, {
        sheet: sheetId(workbook, FORM),
        area: parseAddress(address),
      });
    }
    workbook.session.select(sheetId(workbook, FORM), rectOf(5, 5));
    await checkWorkbook(workbook.host);
    expect(workbook.session.undo.size).toBe(3);
    expect(calls.named("GetMergedAreasOrNullObject")).toBe(0);
    await stop();
  });

  it("a form with formulas is followed without it, too", async () => {
    const workbook = await open(HALF_FILLED);
    workbook.session.engine.setCell(sheetId(workbook, FORM), 8, 0, "=ROW()-8", true);
    const stop = await workbook.host.watch(() => undefined);
    const result = await checkWorkbook(workbook.host);
    type(workbook, "H9", "達成した");
    await followChange(workbook.host, result, { sheet: sheetId(workbook, FORM), area: parseAddress("H9") });
    expect(workbook.session.undo.size).toBe(1);
    await stop();
  });

  it("merged cells are asked for again after rows were inserted", async () => {
    const workbook = await open(THREE_DEPARTMENTS);
    const stop = await workbook.host.watch(() => undefined);
    const [first] = (await checkWorkbook(workbook.host)).workbook.sheets;
    workbook.session.userInsert(first!.id, rectOf(0, 0, 1, 16_384));
    // Events leave after the change.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const [again] = (await checkWorkbook(workbook.host)).workbook.sheets;
    expect(again!.merges.map(({ row }) => row)).toEqual(first!.merges.map(({ row }) => row + 1));
    await stop();
  });
});
