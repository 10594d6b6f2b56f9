/** The findings keep up while a person types: Excel's events are hints, and the pane does the rest. */
import { parseAddress } from "../../../src/cells/geometry";
import { ExcelError } from "../../../src/excel/errors";
import type { SheetEvent } from "../../../src/excel/host";
import { localeOf } from "../../../src/locales";
import { createPaneStore } from "../../../src/taskpane/store/pane-store";
import { shownForm } from "../../../src/taskpane/store/list/view";
import { FakeHost } from "../../support/pane/fake-host";
import {
  completeItem,
  FIRST_ITEM_ROW,
  goalSheet,
  RATING,
  workbookOf,
} from "../../support/workbooks/goal-workbook";

const SHEET = "{1}";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function open() {
  const sheets = [
    goalSheet({ items: [1, 2, 3].map(completeItem) }),
    goalSheet({ id: "{2}", name: "市民部", jobTitle: "市民部長", items: [completeItem(1)] }),
  ];
  const host = new FakeHost(workbookOf(sheets));
  const store = createPaneStore(host, () => localeOf("ja"));
  await store.connected("ready", "check");
  await jest.advanceTimersByTimeAsync(0);
  host.calls.length = 0;
  const findings = () =>
    shownForm(store.getState())
      ?.report.findings.filter(({ severity }) => severity !== "advice")
      .map(({ code, item }) => `${code} ${item ?? "-"}`);
  const tell = (kind: SheetEvent["kind"], address: string | null, sheet = SHEET) =>
    host.tell({ kind, sheet, area: address === null ? null : parseAddress(address) });
  const quiet = () => jest.advanceTimersByTimeAsync(1000);
  return { host, store, findings, tell, quiet };
}

describe("while a person types", () => {
  it("a cell that is emptied is said without a press on the button, in one round trip, and nothing else happens", async () => {
    const { host, store, findings, tell, quiet } = await open();
    const before = store.getState();
    host.type(SHEET, FIRST_ITEM_ROW + 1, RATING, "");
    tell("changed", "H7");
    await quiet();
    expect(findings()).toEqual(["required 2"]);
    expect(host.calls).toEqual(["readCells"]);
    expect(store.getState()).toMatchObject({ job: null, notice: before.notice, notices: before.notices });
  });

  it("several changes one after the other are looked at once", async () => {
    const { host, findings, tell, quiet } = await open();
    for (const row of [0, 1, 2]) {
      host.type(SHEET, FIRST_ITEM_ROW + row, RATING, "");
      tell("changed", `H${FIRST_ITEM_ROW + row + 1}`);
    }
    await quiet();
    expect(host.calls).toHaveLength(1);
    // No rating is left: the year is at its beginning again.
    expect(findings()).toEqual([]);
  });

  it("a value picked from a dropdown is seen when the selection moves on, although Excel tells of no change", async () => {
    const { host, findings, tell, quiet } = await open();
    tell("selected", "H7");
    host.type(SHEET, FIRST_ITEM_ROW + 1, RATING, "できた");
    await quiet();
    expect(findings()).toEqual([]);
    tell("selected", "A1");
    await quiet();
    expect(findings()).toEqual(["not-in-list 2"]);
  });

  it("selecting a cell names its item, and a cell outside all items names none", async () => {
    const { store, tell } = await open();
    tell("selected", "C8");
    expect(store.getState().list.item).toBe(3);
    tell("selected", "A1");
    expect(store.getState().list.item).toBeNull();
  });

  it("turning to another form's sheet turns the pane to it", async () => {
    const { store, tell } = await open();
    tell("activated", null, "{2}");
    expect(shownForm(store.getState())?.form.department).toBe("市民部");
  });

  it("a look that fails, as while a cell is edited, says nothing; the next one finds what is there", async () => {
    const { host, store, findings, tell, quiet } = await open();
    host.type(SHEET, FIRST_ITEM_ROW + 1, RATING, "");
    host.failNext("readCells", new ExcelError("cell-edit", "busy"));
    const { notices } = store.getState();
    tell("changed", "H7");
    await quiet();
    expect(store.getState().notices).toBe(notices);
    tell("changed", "H7");
    await quiet();
    expect(findings()).toEqual(["required 2"]);
  });

  it("waits for a job that is at work, and does not disturb it", async () => {
    const { host, store, findings, tell, quiet } = await open();
    host.type(SHEET, FIRST_ITEM_ROW, RATING, "できた");
    const release = host.hold();
    const job = store.setDropdowns();
    tell("changed", "H6");
    await quiet();
    expect(host.calls).not.toContain("readCells");
    release();
    await jest.advanceTimersByTimeAsync(0);
    await job;
    await quiet();
    expect(findings()).toContain("not-in-list 1");
  });

  it("a change that changes nothing leaves the very same findings, so that nothing is drawn anew", async () => {
    const { store, tell, quiet } = await open();
    const { forms } = store.getState();
    tell("changed", "A1:H8");
    await quiet();
    expect(store.getState().forms).toBe(forms);
  });

  it("a large selection is not read again when it is left", async () => {
    const { host, tell, quiet } = await open();
    tell("selected", "A1:H5000");
    tell("selected", "A1");
    await quiet();
    expect(host.calls).toEqual([]);
  });

  it("closed, the pane listens no more", async () => {
    const { host, store, tell, quiet } = await open();
    await store.close();
    host.type(SHEET, FIRST_ITEM_ROW + 1, RATING, "");
    tell("changed", "H7");
    await quiet();
    expect(host.calls).toEqual([]);
  });
});
