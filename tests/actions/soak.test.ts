/**
 * A day's work in random order: a person's own typing, pasting, moving of rows and sorting, with the pane's actions in
 * between. After each the pane shows what a fresh check of the workbook gives, and 元に戻す leads back to what was there.
 */
import { checkWorkbook } from "../../src/actions/check";
import type { CheckedForm } from "../../src/actions/check";
import { MAX_COLUMNS, rectOf } from "../../src/cells/geometry";
import type { Finding } from "../../src/check/finding";
import { fillInOf } from "../../src/check/fixes/fill-in";
import { needsNoChoice } from "../../src/check/fixes/fixes";
import { localeOf } from "../../src/locales";
import type { UndoStep } from "../../src/taskpane/store/pane-state";
import { createPaneStore } from "../../src/taskpane/store/pane-store";
import type { PaneStore } from "../../src/taskpane/store/pane-store";
import { shownForm } from "../../src/taskpane/store/list/view";
import fc, { isLong, runs } from "../support/random";
import { closeAll, everything, HALF_FILLED, openFile } from "../support/standin";

const ja = localeOf("ja");
const ACTIONS = 40;
/** Where the samples have their header and their items. */
const [ROWS, COLUMNS] = [30, 12] as const;
/** For what follows a change; in turns of the clock. */
const PATIENCE = 400;

const TEXTS = [
  "",
  "　",
  "7",
  "３",
  "#N/A",
  "その他",
  "ビジヨン",
  "ほぼ達成した",
  "できた",
  "年度末",
  "未定",
  "職員課",
  "実施項目",
  "（記入例）",
  "合計",
  "2022/4/1",
  "=1+1",
  "=A1",
  "令和5年度 組織目標展開整理表",
] as const;

const row = fc.nat(ROWS - 1);
const column = fc.nat(COLUMNS - 1);
const text = fc.constantFrom(...TEXTS);
const which = fc.nat(1000);
/** Whether the person takes the pane's change back at once. */
const undone = fc.boolean();

type Action =
  | { readonly kind: "type"; readonly row: number; readonly column: number; readonly text: string }
  | {
      readonly kind: "paste";
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
    }
  | { readonly kind: "insert" | "delete" | "sort"; readonly row: number; readonly rows: number }
  | { readonly kind: "switch"; readonly which: number }
  | { readonly kind: "fix" | "fillIn"; readonly which: number; readonly undone: boolean }
  | { readonly kind: "fixAll" | "dropdowns" | "summary"; readonly undone: boolean }
  | { readonly kind: "check" | "undo" | "reopen" };

const action = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("type" as const), row, column, text }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("paste" as const),
      row,
      column,
      texts: fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom("insert" as const, "delete" as const, "sort" as const),
      row,
      rows: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("switch" as const), which }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("fix" as const, "fillIn" as const), which, undone }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("fixAll" as const, "dropdowns" as const, "summary" as const),
      undone,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("check" as const, "undo" as const, "undo" as const, "reopen" as const),
    }),
  },
) satisfies fc.Arbitrary<Action>;

afterEach(() => {
  closeAll();
  jest.restoreAllMocks();
});

/** The pane waits until a person pauses: here the pause comes at once. */
function withoutPauses(): void {
  const wait = setTimeout;
  jest
    .spyOn(globalThis, "setTimeout")
    .mockImplementation((call: () => void, ms?: number) => wait(call, ms === 200 ? 0 : ms));
}

type Workbook = Awaited<ReturnType<typeof openFile>>;

/** What a person sees. */
function shown(forms: readonly CheckedForm[]) {
  return forms.map(({ form, phase, report, dismissed, lost }) => ({
    place: [form.sheet, form.place],
    items: form.items.map(({ row: at, rows, number, fields }) => ({ at, rows, number, fields })),
    header: form.header,
    phase,
    report,
    dismissed,
    lost,
  }));
}

class Soak {
  store!: PaneStore;
  private steps: readonly UndoStep[] = [];
  /** What was there before each step of the pane that nothing of the person's came after. */
  private before: unknown[] = [];
  readonly done = new Map<string, number>();

  constructor(readonly workbook: Workbook) {}

  async open(): Promise<void> {
    const memory = {
      recall: () => this.steps,
      keep: (_: string, steps: readonly UndoStep[]) => void (this.steps = steps),
    };
    this.store = createPaneStore(this.workbook.host, () => ja, memory);
    await this.store.connected("ready", "check");
  }

  async take(one: Action): Promise<void> {
    await this.act(one);
    if ("undone" in one && one.undone && this.before.length > 0) await this.undo();
  }

  private async act(one: Action): Promise<void> {
    const { session } = this.workbook;
    const sheet = session.engine.activeSheet();
    switch (one.kind) {
      case "type":
        return this.person(() => this.write(sheet, one.row, one.column, one.text));
      case "paste":
        return this.person(() =>
          one.texts.forEach((line, r) =>
            line.forEach((value, c) => this.write(sheet, one.row + r, one.column + c, value)),
          ),
        );
      case "insert":
        return this.person(() => session.userInsert(sheet, rectOf(one.row, 0, one.rows, MAX_COLUMNS)));
      case "delete":
        return this.person(() => session.userDelete(sheet, rectOf(one.row, 0, one.rows, MAX_COLUMNS)));
      case "sort":
        return this.person(() => this.sort(sheet, one.row, one.rows + 1));
      case "switch": {
        const sheets = session.engine.sheets().filter(({ visible }) => visible);
        return session.activate(sheets[one.which % sheets.length]!.id);
      }
      case "check":
        return this.store.check();
      case "reopen":
        await this.store.close();
        return this.open();
      case "undo":
        return this.undo();
      case "fix":
        return this.pane(() => this.mend(one.which, needsNoChoice, (found) => this.store.fix(found)));
      case "fixAll":
        return this.pane(() => this.store.fixAll(this.findings().filter(needsNoChoice)));
      case "fillIn":
        return this.pane(() =>
          this.mend(
            one.which,
            (found) => this.fill(found) !== null,
            (found) => this.store.fillIn(found, this.fill(found) ?? ""),
          ),
        );
      case "dropdowns":
        return this.pane(() => this.store.setDropdowns());
      case "summary":
        return this.pane(() => this.store.buildSummary());
    }
  }

  /** The pane comes to show what a fresh check of the workbook gives. */
  async expectFresh(): Promise<void> {
    const fresh = shown((await checkWorkbook(this.workbook.host)).forms);
    const wanted = JSON.stringify(fresh);
    if (fresh.some(({ report }) => report.findings.length > 0)) this.count("with findings");
    for (let turn = 0; turn < PATIENCE; turn += 1) {
      const { forms, job } = this.store.getState();
      if (job === null && JSON.stringify(forms && shown(forms)) === wanted) break;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(shown(this.store.getState().forms ?? [])).toEqual(fresh);
  }

  private person(act: () => void): void {
    this.before = [];
    act();
  }

  private write(sheet: string, at: number, across: number, value: string): void {
    this.workbook.session.userSetCell(sheet, at, across, value, { confirmed: true });
  }

  /** The rows in the order of what their first cells hold. */
  private sort(sheet: string, from: number, rows: number): void {
    const { engine } = this.workbook.session;
    const lines = engine.formulas(sheet, rectOf(from, 0, rows, COLUMNS)).map((line) => line.map(String));
    const sorted = [...lines].sort((a, b) => a.join("\t").localeCompare(b.join("\t"), "ja"));
    sorted.forEach((line, r) => line.forEach((value, c) => this.write(sheet, from + r, c, value)));
  }

  private findings(): readonly Finding[] {
    return shownForm(this.store.getState())?.report.findings ?? [];
  }

  private async mend(
    nth: number,
    wanted: (finding: Finding) => boolean,
    act: (finding: Finding) => Promise<void>,
  ): Promise<void> {
    const found = this.findings().filter(wanted);
    if (found.length > 0) await act(found[nth % found.length]!);
  }

  private fill(finding: Finding): string | null {
    const fill = fillInOf(shownForm(this.store.getState())!.form, finding);
    if (fill?.kind === "choice") return fill.choices[0] ?? null;
    if (fill?.kind === "number") return String(fill.suggested);
    return fill && (fill.kind === "date" ? "2022/4/1" : "・調整");
  }

  /** An action of the pane's: a step more that leads back, or nothing was changed. */
  private async pane(act: () => Promise<void>): Promise<void> {
    const before = everything(this.workbook);
    const known = this.store.getState().undo;
    await act();
    const { undo, notice } = this.store.getState();
    if (undo.at(-1) !== known.at(-1)) this.before.push(before);
    else expect([notice?.kind, everything(this.workbook)]).toEqual([notice?.kind, before]);
    this.count(undo.at(-1) !== known.at(-1) ? "changed" : "left");
  }

  private async undo(): Promise<void> {
    if (this.store.getState().undo.length === 0) return;
    await this.store.undo();
    if (this.before.length === 0) return;
    this.count("led back");
    expect(everything(this.workbook)).toEqual(this.before.pop());
  }

  count(what: string): void {
    this.done.set(what, (this.done.get(what) ?? 0) + 1);
  }
}

describe("a day's work in random order", () => {
  it("the findings are those of a fresh check after each action, and undo leads back", async () => {
    withoutPauses();
    const soak = new Soak(await openFile(HALF_FILLED));
    await soak.open();
    const log: string[] = [];
    for (const one of fc.sample(action, {
      numRuns: runs(ACTIONS),
      ...(isLong ? {} : { seed: 20_261_126 }),
    })) {
      log.push(JSON.stringify(one));
      try {
        await soak.take(one);
        await soak.expectFresh();
      } catch (error) {
        throw new Error(`after ${log.length} actions, the last ${log.slice(-5).join(" ")}`, { cause: error });
      }
    }
    expect(soak.done.get("changed")).toBeGreaterThan(ACTIONS / 10);
    expect(soak.done.get("led back")).toBeGreaterThan(ACTIONS / 20);
    expect(soak.done.get("with findings")).toBeGreaterThan(ACTIONS / 2);
    await soak.store.close();
  }, 600_000);
});
