import { ExcelError } from "../../../src/excel/errors";
import { localeOf } from "../../../src/locales";
import { startJobOf } from "../../../src/taskpane/start-job";
import { createPaneStore } from "../../../src/taskpane/store/pane-store";
import { shownForm } from "../../../src/taskpane/store/list/view";
import { FakeHost } from "../../support/pane/fake-host";
import {
  CATEGORY,
  completeItem,
  FIRST_ITEM_ROW,
  goalSheet,
  workbookOf,
} from "../../support/workbooks/goal-workbook";

async function connected(host = new FakeHost(workbookOf([goalSheet({ items: [completeItem(1)] })]))) {
  const store = createPaneStore(host, () => localeOf("ja"));
  await store.connected("ready", null);
  host.calls.length = 0;
  return { host, store };
}

describe("one job at a time", () => {
  it("what is asked meanwhile is not done", async () => {
    const { host, store } = await connected();
    await Promise.all([store.check(), store.check(), store.setDropdowns(), store.undo()]);
    expect(host.calls).toEqual(["readWorkbook"]);
  });

  it("after a failure the next job runs", async () => {
    const { host, store } = await connected();
    host.failNext("readWorkbook", new ExcelError("cell-edit", "InvalidOperationInCellEditMode"));
    await store.check();
    expect(store.getState()).toMatchObject({ job: null, checked: false, notice: { kind: "failed" } });
    expect(shownForm(store.getState())).not.toBeNull();
    await store.check();
    expect(store.getState()).toMatchObject({ job: null, checked: true, notice: { kind: "checked" } });
  });

  it("nothing is asked of Excel before it is there", async () => {
    const host = new FakeHost(workbookOf([]));
    const store = createPaneStore(host, () => localeOf("ja"));
    await store.check();
    expect(host.calls).toEqual([]);
  });
});

describe("undo", () => {
  it("takes back the last of several actions, then the one before", async () => {
    const { store } = await connected();
    await store.setDropdowns();
    await store.choosePhase("planning");
    const steps = () => store.getState().undo.map(({ step }) => step.kind);
    expect(steps()).toEqual(["dropdowns", "phase"]);
    await store.undo();
    expect(shownForm(store.getState())?.phase).toEqual({ phase: "evaluation", chosen: false });
    expect(steps()).toEqual(["dropdowns"]);
    await store.undo();
    expect(steps()).toEqual([]);
  });

  it.each([
    ["stays when Excel refuses for now", "protected", 1],
    ["is given up when what it was about has been deleted", "gone", 0],
  ] as const)("a step %s", async (_name, code, left) => {
    const { host, store } = await connected();
    await store.setDropdowns();
    host.failNext("apply", new ExcelError(code, ""));
    await store.undo();
    expect(store.getState().undo).toHaveLength(left);
    expect(store.getState().notice?.kind).toBe("failed");
  });
});

describe("fixing", () => {
  it("can be undone even when the reading after it fails", async () => {
    const { host, store } = await connected();
    host.type("{1}", FIRST_ITEM_ROW, CATEGORY, "ビジヨン");
    await store.check();
    const finding = shownForm(store.getState())?.report.findings.find(({ fix }) => fix);
    if (!finding) throw new Error("nothing to fix");
    const apply = host.apply.bind(host);
    host.apply = async (edits) => {
      const result = await apply(edits);
      host.failNext("readWorkbook", new ExcelError("unexpected", ""));
      return result;
    };
    await store.fix(finding);
    expect(store.getState().notice?.kind).toBe("failed");
    expect(store.getState().undo.map(({ step }) => step.kind)).toEqual(["fix"]);
  });
});

describe("the ribbon's word in the address", () => {
  it.each([
    ["?do=check", "check"],
    ["?_host_Info=Excel$Web&do=summary", "summary"],
    ["?do=dropdowns#x", null],
    ["?do=delete", null],
    ["", null],
  ])("%s → %s", (search, job) => {
    expect(startJobOf(search)).toBe(job);
  });
});
