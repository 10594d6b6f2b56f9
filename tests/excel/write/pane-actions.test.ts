/**
 * Every action of the pane over the real host, with a failure at each of its round trips: it is said, what to do as well,
 * and the workbook is as before; where only the reading afterwards failed, the step is there to be undone.
 */
import { readFileSync } from "node:fs";
import { formsOfFile, type Earlier } from "../../../src/actions/compiling/compare";
import { errorSentence } from "../../../src/actions/error-sentence";
import type { Finding, FindingCode } from "../../../src/check/finding";
import type { ExcelHost } from "../../../src/excel/host";
import { DEFINITIONS } from "../../../src/form/definition/built-in";
import { recipientOf } from "../../../src/self-check/blank-form";
import { localeOf } from "../../../src/locales";
import { collectStore } from "../../../src/taskpane/store/collect";
import { nextUndo } from "../../../src/taskpane/store/pane-state";
import { createPaneStore } from "../../../src/taskpane/store/pane-store";
import type { PaneStore } from "../../../src/taskpane/store/pane-store";
import { shownForm } from "../../../src/taskpane/store/list/view";
import { closeAll, COMPLETE, everything, HALF_FILLED, openFile, sheetId } from "../../support/standin";

afterEach(closeAll);

const ja = localeOf("ja");
const FORM = "部の組織目標";
type Workbook = Awaited<ReturnType<typeof openFile>>;

function findingOf(store: PaneStore, code: FindingCode, role: Finding["role"]): Finding {
  const findings = shownForm(store.getState())?.report.findings ?? [];
  const found = findings.find((one) => one.code === code && one.role === role);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

const ACTIONS: readonly (readonly [name: string, run: (store: PaneStore) => Promise<void>])[] = [
  ["入力チェック", (store) => store.check()],
  ["プルダウン設定", (store) => store.setDropdowns()],
  ["集計シート作成", (store) => store.buildSummary()],
  ["時期", (store) => store.choosePhase("planning")],
  ["直す", (store) => store.fix(findingOf(store, "near-match", "rating"))],
  ["番号を直す", (store) => store.fix(findingOf(store, "number-duplicate", "number"))],
  ["すべて直す", (store) => store.fixAll(shownForm(store.getState())?.report.findings ?? [])],
  ["選ぶ", (store) => store.fillIn(findingOf(store, "required", "rating"), "ほぼ達成した")],
  ["記入", (store) => store.fillIn(findingOf(store, "required", "method"), "・調整\n・確認")],
  ["同じ値をすべて置き換える", (store) => store.replaceAll(wrongRating(store), "ほぼ達成した")],
  ["評価をまとめて入力", (store) => rateFirst(store)],
  ["色付け", (store) => store.highlight(true)],
  ["記入状況の表", (store) => store.makeSelfCheck()],
  ["記入内容を消す", async (store) => void (await store.blankForms())],
  ["様式を作る", async (store) => void (await store.addBlankForm(BLANK_FORM, "総務部"))],
  ["記入する欄だけに書けるようにする", async (store) => void (await store.protectForms())],
  ["来年度の様式", async (store) => void (await store.makeNextYear({ kept: "all" }))],
];

function wrongRating(store: PaneStore): Finding<"not-in-list"> {
  const found = findingOf(store, "not-in-list", "rating");
  if (found.code !== "not-in-list") throw new Error("another kind");
  return found;
}

/** The first item that has no rating yet. */
function rateFirst(store: PaneStore): Promise<void> {
  const area = shownForm(store.getState())?.form.items.find(({ fields }) => fields.rating?.value === "")
    ?.fields.rating?.area;
  if (!area) throw new Error("every item has a rating");
  return store.rate("rating", { area, before: "", label: "ほぼ達成した" });
}

const BLANK_FORM = { definition: DEFINITIONS[0]!, fiscalYear: 2027, to: recipientOf("総務部") };

/** What changes nothing but what is the add-in's own in the workbook. */
const KEEPING: typeof ACTIONS = [
  ["変更一覧", (store) => store.writeChanges(earlier())],
  ["見出しの対応", (store) => store.pointAt("category", "absent")],
  ["除外", async (store) => void (await store.dismiss(findingOf(store, "near-match", "rating"), "確認済み"))],
  ["作業ウィンドウも開く", (store) => store.setPaneOpening(true)],
  ["公表用に設定を消す", async (store) => void (await store.forget())],
  [
    "選択肢に加える",
    async (store) => void (await store.addToList(notInList("category"), { kind: "category" })),
  ],
];

function earlier(): Earlier {
  const found = formsOfFile({ name: "前回.xlsx", bytes: readFileSync(COMPLETE) }, {});
  if ("problem" in found) throw new Error(found.problem);
  return found.earlier;
}
/** What writes a sheet of the add-in's own, or a list that it keeps, from the screen 各部の提出物. */
const COLLECTING: typeof ACTIONS = [
  ["来年度の様式 beside", async (store) => void (await store.makeNextYear({ kept: "all", beside: true }))],
  ["部署の一覧", async (store) => void (await collectStore(store.tools).keepExpected(["総務部", "市民部"]))],
  ["提出状況", async (store) => void (await collectStore(store.tools).makeBoard())],
  ["指摘一覧", async (store) => void (await collectStore(store.tools).makeReview(null))],
];

function notInList(role: Finding["role"]): Finding<"not-in-list"> {
  const params = { address: "C5", heading: "分類", value: "総合計画", choices: [] };
  return { code: "not-in-list", severity: "error", role, cell: null, item: null, params };
}

/** A pane that has checked the half-filled sample; `before` is called with the number of each further call of Excel. */
async function openPane(before: (workbook: Workbook, call: number, isReading: boolean) => void) {
  const workbook = await openFile(HALF_FILLED);
  let calls = -1_000_000;
  const counted = <Args extends unknown[], Result>(
    call: (...args: Args) => Promise<Result>,
    isReading: boolean,
  ) => {
    return (...args: Args) => {
      before(workbook, calls, isReading);
      calls += 1;
      return call(...args);
    };
  };
  const host: ExcelHost = {
    ...workbook.host,
    readWorkbook: counted(
      (look?: Parameters<ExcelHost["readWorkbook"]>[0]) => workbook.host.readWorkbook(look),
      true,
    ),
    apply: counted((edits: Parameters<ExcelHost["apply"]>[0]) => workbook.host.apply(edits), false),
  };
  const store = createPaneStore(host, () => ja);
  await store.connected("ready", "check");
  calls = 0;
  return { workbook, store };
}

function said(store: PaneStore): string {
  const { notice } = store.getState();
  return notice?.kind === "failed" ? errorSentence(ja, notice.error) : "";
}

describe("an action of the pane", () => {
  // A look for the colours that fails is tried once more, and is in `highlights.test.ts`.
  it.each([...ACTIONS.filter(([name]) => name !== "色付け"), ...KEEPING, ...COLLECTING])(
    "%s, failing at each of its round trips",
    async (_, run) => {
      let failedAt = 0;
      for (; ; failedAt += 1) {
        let failed = false;
        let inReading = false;
        const { workbook, store } = await openPane((one, call, isReading) => {
          if (call !== failedAt) return;
          failed = true;
          inReading = isReading;
          one.session.failNextBatch({ code: "GeneralException" });
        });
        const before = everything(workbook);
        await run(store);
        if (!failed) break;
        // A reading goes on without the details that were refused, and is then as good as whole, or says what it lacks.
        const allowed = inReading ? ["", ja.errors.excel["other-workbook"]] : [];
        expect([ja.errors.excel.unexpected, ...allowed]).toContain(said(store));
        while (nextUndo(store.getState())) await store.undo();
        expect([failedAt, everything(workbook)]).toEqual([failedAt, before]);
        closeAll();
      }
      expect(failedAt).toBeGreaterThan(0);
    },
  );

  it.each(ACTIONS.slice(4).filter(([name]) => name !== "様式を作る" && !name.startsWith("記入する欄")))(
    "%s, on a protected sheet: says what to do, and nothing changed",
    async (_, run) => {
      const { workbook, store } = await openPane(() => {});
      workbook.session.engine.protect(sheetId(workbook, FORM), true);
      const before = everything(workbook);
      await run(store);
      expect(said(store)).toBe(ja.errors.protectedSheets([FORM]));
      expect(everything(workbook)).toEqual(before);
    },
  );

  it.each([...ACTIONS, ...KEEPING, ...COLLECTING])(
    "%s, while a cell is being edited: says what to do, and nothing changed",
    async (_, run) => {
      const { workbook, store } = await openPane(() => {});
      const before = everything(workbook);
      workbook.session.setCellEditMode(true);
      await run(store);
      workbook.session.setCellEditMode(false);
      expect(said(store)).toBe(ja.errors.excel["cell-edit"]);
      expect(everything(workbook)).toEqual(before);
    },
  );

  it.each(ACTIONS.slice(1).filter(([name]) => name !== "様式を作る"))(
    "%s, when the sheet is deleted between look and write",
    async (name, run) => {
      const { workbook, store } = await openPane((one, call) => {
        if (call !== 1) return;
        const { engine } = one.session;
        engine.addSheet("別のシート");
        engine.removeSheet(sheetId(one, FORM));
      });
      await run(store);
      const sheets = workbook.session.engine.sheets().map((sheet) => sheet.name);
      // What is kept of the phase is the workbook's, not the sheet's.
      if (name === "時期") return expect(sheets).toEqual(["別のシート"]);
      expect(said(store)).toBe(ja.errors.excel.gone);
      expect(sheets).toEqual(["別のシート"]);
    },
  );

  it.each(ACTIONS.slice(4, 9))(
    "%s, when a row was put in since the check: nothing is written",
    async (_, run) => {
      const { workbook, store } = await openPane((one, call) => {
        // As when a row is put in above the table: everything stands one row further down.
        if (call === 0) moveDown(one);
      });
      await run(store);
      const now = everything(workbook);
      closeAll();
      const other = await openFile(HALF_FILLED);
      moveDown(other);
      expect(store.getState().notice?.kind).toBe("alreadyDifferent");
      expect(now).toEqual(everything(other));
    },
  );
});

function moveDown({ session: { engine } }: Workbook): void {
  const sheet = engine.sheets()[0]!.id;
  const area = engine.usedArea(sheet)!;
  const merges = engine.merges(sheet);
  for (const merge of merges) engine.unmerge(sheet, merge);
  const rows = engine.formulas(sheet, area);
  [...rows].reverse().forEach((row, index) =>
    row.forEach((value, column) => {
      const at = area.row + area.rows - index;
      engine.setCell(sheet, at, area.column + column, value, false);
    }),
  );
  for (let column = 0; column < area.columns; column += 1)
    engine.setCell(sheet, area.row, area.column + column, "", false);
  for (const merge of merges) engine.merge(sheet, { ...merge, row: merge.row + 1 });
}
