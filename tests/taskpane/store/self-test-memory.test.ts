/** A self-test that was cut off: the next page of the pane takes its sheet away, before anything else. */
import { createPaneStore } from "../../../src/taskpane/store/pane-store";
import { selfTestMemory } from "../../../src/taskpane/store/self-test-memory";
import { localeOf } from "../../../src/locales";
import { FakeHost } from "../../support/pane/fake-host";
import { seedRows } from "../../support/forms/seed-form";
import { sheetOf, workbookOf } from "../../support/forms/snapshots";

const SHEET = { id: "{1}", name: "動作確認" };

function storage() {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => texts.set(key, text),
    removeItem: (key: string) => texts.delete(key),
  } as unknown as Storage;
}

async function nextPage(left: typeof SHEET | null, fails = false) {
  const store = storage();
  const memory = selfTestMemory(
    () => "C:\\goals.xlsx",
    () => store,
  );
  memory.keep(left);
  const host = new FakeHost(workbookOf([sheetOf(seedRows())]));
  const removed: unknown[] = [];
  host.removeSelfTestSheet = (sheet) => {
    removed.push([sheet, host.calls.length]);
    return fails ? Promise.reject(new Error("another workbook is in front")) : Promise.resolve();
  };
  const pane = createPaneStore(host, () => localeOf("ja"), undefined, memory);
  await pane.connected("ready", "check");
  return { removed, left: memory.recall(), job: pane.getState().notice?.kind };
}

it("is removed before the job that the ribbon button asks for, and forgotten", async () => {
  expect(await nextPage(SHEET)).toMatchObject({ removed: [[SHEET, 0]], left: null });
});

it("where it cannot be removed the job is done all the same, and the page after tries again", async () => {
  const page = await nextPage(SHEET, true);
  expect(page).toMatchObject({ removed: [[SHEET, 0]], left: SHEET });
  expect(page.job).toBe((await nextPage(null)).job);
});

it("nothing is asked where none was left", async () => {
  expect(await nextPage(null)).toMatchObject({ removed: [], left: null });
});

it.each([
  ["closed", () => null],
  ["damaged", () => ({ ...storage(), getItem: () => "{" })],
  ["of another shape", () => ({ ...storage(), getItem: () => '{"id":1}' })],
])("a storage that is %s keeps nothing", (_, open) => {
  const memory = selfTestMemory(() => "", open);
  memory.keep(SHEET);
  expect(memory.recall()).toBeNull();
});

it("another workbook's is not this one's", () => {
  const store = storage();
  const at = (address: string) =>
    selfTestMemory(
      () => address,
      () => store,
    );
  at("a.xlsx").keep(SHEET);
  expect([at("a.xlsx").recall(), at("b.xlsx").recall()]).toEqual([SHEET, null]);
});
