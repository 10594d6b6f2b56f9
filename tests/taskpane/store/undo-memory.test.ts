/** The steps that can be taken back, kept beyond the page. */
import { undoMemory } from "../../../src/taskpane/store/undo-memory";
import { createPaneStore } from "../../../src/taskpane/store/pane-store";
import type { UndoStep } from "../../../src/taskpane/store/pane-state";
import { localeOf } from "../../../src/locales";
import { FakeHost } from "../../support/pane/fake-host";
import { seedRows } from "../../support/forms/seed-form";
import { sheetOf, workbookOf } from "../../support/forms/snapshots";

/** As much of a page's storage as is used. */
function storage(most = Infinity) {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > most) throw new DOMException("full", "QuotaExceededError");
      texts.set(key, text);
    },
  } as unknown as Storage & { readonly texts: Map<string, string> };
}

const step = (text: string): UndoStep => ({
  step: { kind: "dropdowns" },
  inverse: [{ kind: "setSettings", settings: { text }, listSheet: null }],
});

describe("steps that are kept", () => {
  it("come back for the same workbook, and for no other", () => {
    const store = storage();
    const memory = undoMemory(
      () => "C:\\goals.xlsx",
      () => store,
    );
    memory.keep("goals.xlsx", [step("a"), step("b")]);
    expect(memory.recall("goals.xlsx")).toEqual([step("a"), step("b")]);
    expect(memory.recall("other.xlsx")).toEqual([]);
    expect(
      undoMemory(
        () => "D:\\goals.xlsx",
        () => store,
      ).recall("goals.xlsx"),
    ).toEqual([]);
  });

  it("are bounded: the oldest go first, and a step that is too long takes those before it along", () => {
    const store = storage();
    const memory = undoMemory(
      () => "",
      () => store,
    );
    const long = "x".repeat(900_000);
    memory.keep("a", [step("old"), step(long), step(long), step(long)]);
    expect(memory.recall("a")).toHaveLength(2);
    memory.keep("a", [step("old"), step(long.repeat(3)), step("new")]);
    expect(memory.recall("a")).toEqual([step("new")]);
  });

  it.each([
    [
      "closed",
      () =>
        undoMemory(
          () => "",
          () => {
            throw new DOMException("no", "SecurityError");
          },
        ),
    ],
    [
      "missing",
      () =>
        undoMemory(
          () => "",
          () => null,
        ),
    ],
    [
      "full",
      () =>
        undoMemory(
          () => "",
          () => storage(10),
        ),
    ],
    [
      "damaged",
      () => {
        const store = storage();
        store.getItem = () => "[{]";
        return undoMemory(
          () => "",
          () => store,
        );
      },
    ],
    [
      "of another shape",
      () => {
        const store = storage();
        store.getItem = () => '[{"step":1}]';
        return undoMemory(
          () => "",
          () => store,
        );
      },
    ],
  ])("with a storage that is %s, are none", (_name, memory) => {
    memory().keep("a", [step("a")]);
    expect(memory().recall("a")).toEqual([]);
  });
});

it("a step of one page of the pane is undone on the next, and those done there come on top of it", async () => {
  const store = storage();
  const memory = () =>
    undoMemory(
      () => "",
      () => store,
    );
  const host = new FakeHost(workbookOf([sheetOf(seedRows())]));
  const open = async (job: "dropdowns" | null) => {
    const pane = createPaneStore(host, () => localeOf("ja"), memory());
    await pane.connected("ready", job);
    return pane;
  };
  expect((await open("dropdowns")).getState().undo).toHaveLength(1);
  const second = await open(null);
  expect(second.getState().undo.map((one) => one.step.kind)).toEqual(["dropdowns"]);
  await second.choosePhase("planning");
  expect(second.getState().undo.map((one) => one.step.kind)).toEqual(["dropdowns", "phase"]);
  await second.undo();
  await second.undo();
  expect(second.getState().undo).toEqual([]);
  expect((await open(null)).getState().undo).toEqual([]);
});
