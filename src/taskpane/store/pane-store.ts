/**
 * The pane's jobs: each asks the shared use-cases of `src/actions`, one job at a time, and puts what came of
 * it into the state. A job that fails leaves everything else in the state as it was.
 */
import type { Finding } from "../../check/finding";
import type { DropdownOptions } from "../../dropdowns/plan";
import type { Edit, KeptPlace } from "../../workbook/edit";
import { rectOf } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import { ExcelError } from "../../excel/errors";
import type { ExcelHost } from "../../excel/host";
import type { CheckResult } from "../../actions/check";
import type { SheetChange } from "../../actions/follow";
import type { Pointing } from "../../actions/columns";
import type { SummaryPreview } from "../../actions/preview-summary";
import type { HeaderField, Phase, Role } from "../../form/roles";
import type { Locale } from "../../locales/locale";
import type { SummaryOptions } from "../../summary/model";
import type * as jobsModule from "./jobs";
import { followSheet } from "./follow-sheet";
import { INITIAL_STATE, reduce } from "./pane-state";
import type { ListChange } from "./list-view";
import type { Connection, Job, Notice, PaneEvent, PaneState, Screen, Step } from "./pane-state";
import { createMending } from "./mending";
import type { Mending } from "./mending";
import { screenActions, type ScreenActions } from "./screen-actions";
import { NO_UNDO_MEMORY, type UndoMemory } from "./undo-memory";
import { areaOf, findingKey, itemInRow, shownForm } from "./view";
import { watchReading } from "./watch-reading";

type Jobs = typeof jobsModule;

/** Asked for at every job: what could not be loaded once is tried again. */
const loadJobs = (): Promise<Jobs> => import(/* webpackChunkName: "jobs" */ "./jobs");

/** What a ribbon button can ask the pane to do as soon as it is open. */
export type StartJob = "check" | "dropdowns" | "summary";

export interface PaneStore extends ScreenActions {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Says how the start of Office.js went; when it went well, does the first job. Once it is known, later calls do
   * nothing ("failed" is given up when an answer comes after all).
   */
  readonly connected: (
    connection: Exclude<Connection, "connecting">,
    startJob: StartJob | null,
  ) => Promise<void>;
  /** Shows one of the pane's screens; "main" leads back. */
  readonly openScreen: (screen: Screen) => void;
  readonly selfTest: ExcelHost["selfTest"];
  readonly check: () => Promise<void>;
  /**
   * Sets the lists as the workbook remembers them, or as `options` say. Where other rules have been left, asks about
   * those on a screen of its own.
   */
  readonly setDropdowns: (options?: DropdownOptions) => Promise<void>;
  readonly lookAtDropdowns: () => Promise<void>;
  /** Puts the lists back on the cells that have lost them. */
  readonly restoreDropdowns: () => Promise<void>;
  /** Absent `options`: as the workbook remembers them; so for the preview. */
  readonly buildSummary: (options?: SummaryOptions) => Promise<void>;
  /** The figures as they would be written; null: another job is running, or it failed (then a notice says why). */
  readonly previewSummary: (options?: SummaryOptions) => Promise<SummaryPreview | null>;
  /** Colours blanks and wrong values in every form's sheet, or takes the colours away. */
  readonly highlight: (on: boolean) => Promise<void>;
  /** Has Excel calculate what is out of date, in a workbook that does not do so by itself. */
  readonly calculate: () => Promise<void>;
  /** null: found by itself again. */
  readonly choosePhase: (phase: Phase | null) => Promise<void>;
  /** Takes the cell that is selected in Excel for the role's, or says that there is none, or finds it by itself again. */
  readonly pointAt: (name: Role | HeaderField, pointing: Pointing) => Promise<void>;
  readonly fix: (finding: Finding) => Promise<void>;
  /** Fixes and what is filled in from the findings. */
  readonly mend: Mending;
  readonly undo: () => Promise<void>;
  /** Shows another form of the workbook and brings its sheet to the front. */
  readonly chooseForm: (sheet: string) => Promise<void>;
  /** Makes a finding the current one and selects its cell. */
  readonly select: (finding: Finding) => Promise<void>;
  /** The same for the next finding of the list (1) or the one before (-1), seen from the current one. */
  readonly step: (by: 1 | -1) => Promise<void>;
  readonly changeList: (change: ListChange) => void;
  readonly openSheet: (sheet: string) => Promise<void>;
  /** Selects cells of a sheet. */
  readonly show: (sheet: string, area: Rect) => Promise<void>;
  /** Waits no longer for a reading; nothing of it is shown when it comes after all. */
  readonly giveUp: () => void;
  readonly closeNotice: () => void;
  /** Lets go of Excel's events. */
  readonly close: () => Promise<void>;
}

export function createPaneStore(
  excel: ExcelHost,
  locale: () => Locale,
  memory: UndoMemory = NO_UNDO_MEMORY,
): PaneStore {
  let state = INITIAL_STATE;
  /** The last check, which is brought up to date while a person types. */
  let result: CheckResult | null = null;
  const listeners = new Set<() => void>();
  /** By which the steps are kept; null before the first reading. */
  let workbookName: string | null = null;
  /** Counts the jobs: what comes of one that was given up is thrown away. */
  let turn = 0;

  const dispatch = (event: PaneEvent) => {
    const next = reduce(state, event);
    if (next === state) return;
    if (next.undo !== state.undo && workbookName !== null) memory.keep(workbookName, next.undo);
    state = next;
    for (const listener of listeners) listener();
  };

  const { host, ...reading } = watchReading(
    excel,
    (now) => dispatch({ type: "reading", reading: now }),
    // Every job reads the workbook before it changes anything: by then it is known whose steps these are.
    ({ name }) => {
      if (workbookName !== null) return;
      const steps = memory.recall(name);
      workbookName = name;
      if (steps.length > 0) dispatch({ type: "stepsRecalled", steps });
    },
  );

  /** Runs one job, unless another one runs. `work` gives the notice to show. */
  const run = async (job: Job, work: (jobs: Jobs) => Promise<Notice | null>) => {
    if (state.connection !== "ready" || state.job !== null) return;
    reading.begin();
    dispatch({ type: "jobStarted", job });
    const mine = (turn += 1);
    let notice: Notice | null;
    try {
      notice = await work(await loadJobs());
    } catch (error) {
      notice = { kind: "failed", error };
    }
    if (mine === turn) dispatch({ type: "jobEnded", notice });
  };

  /** Puts a check into the state; `turnTo` as in the event. */
  const take = (jobs: Jobs, checked: CheckResult, turnTo: string | null) => {
    result = checked;
    const { forms, workbook } = checked;
    const located = forms.map(({ form }) => form);
    const { summary: words } = jobs.withSummary(locale());
    const staleSummary = jobs.staleSummary(workbook, located, words)?.sheetName ?? null;
    const highlighted = jobs.isHighlighted(workbook.settings);
    dispatch({ type: "read", forms, workbook, turnTo, staleSummary, highlighted });
  };

  const read = async (jobs: Jobs, to: "to the active sheet" | "nowhere") => {
    const mine = turn;
    // Before the reading: what is read of merged cells is remembered only while Excel's events come in.
    void follower.start();
    const checked = await jobs.checkWorkbook(host);
    if (mine !== turn) throw new Error("given up");
    take(jobs, checked, to === "nowhere" ? null : checked.workbook.activeSheet);
  };

  /** What the pane says of lost lists is said no longer when they are back. */
  const readLost = async (jobs: Jobs) => {
    if (state.forms?.some(({ lost }) => lost !== undefined)) await read(jobs, "nowhere");
  };

  /** One change after the other, on what is known by then; a job that has begun meanwhile reads for itself. */
  const follow = async (changes: readonly SheetChange[]) => {
    const jobs = await loadJobs();
    for (const change of changes) {
      const before = result;
      if (!before) return;
      const now = await jobs.followChange(host, before, change);
      if (result !== before || state.job !== null) return;
      if (now !== before) take(jobs, now, null);
    }
  };

  const follower = followSheet(host, {
    isBusy: () => state.job !== null,
    follow,
    selected: ({ sheet, area }) => {
      const form = shownForm(state)?.form;
      const item = form && area && form.sheet === sheet ? itemInRow(form, area.row) : null;
      if (item !== state.list.item) {
        dispatch({ type: "listChanged", change: { kind: "itemShown", item } });
      }
    },
    activated: (sheet) => dispatch({ type: "sheetChosen", sheet }),
  });

  const remember = (step: Step, inverse: readonly Edit[]) => {
    if (inverse.length > 0) dispatch({ type: "stepDone", step: { step, inverse } });
  };

  const show = async (sheet: string, area: Rect) => {
    if (state.job !== null) return;
    try {
      await host.select(sheet, area);
    } catch (error) {
      dispatch({ type: "failed", error });
    }
  };

  /** The findings as they stand in the list. */
  const listed = async () => {
    const { findingsInOrder } = await loadJobs();
    const shown = shownForm(state);
    return shown ? findingsInOrder(shown.form, shown.report.findings, state.list) : [];
  };

  const select = async (finding: Finding, place: number, inside: readonly string[]) => {
    const change = { kind: "currentChanged", key: findingKey(finding), place, inside } as const;
    dispatch({ type: "listChanged", change });
    const form = shownForm(state)?.form;
    const area = form && areaOf(form, finding);
    if (form && area) await show(form.sheet, area);
  };

  loadJobs().catch(() => undefined);

  const store: PaneStore = {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async connected(connection, startJob) {
      if (state.connection !== "connecting" && state.connection !== "failed") return;
      dispatch({ type: "connected", connection });
      if (startJob === "check") return store.check();
      if (startJob === "dropdowns") await store.setDropdowns();
      if (startJob === "summary") await store.buildSummary();
      await run("look", async (jobs) => {
        await read(jobs, "to the active sheet");
        return null;
      });
    },

    openScreen: (screen) => dispatch({ type: "screenOpened", screen }),

    selfTest: (options) => host.selfTest(options),

    check: () =>
      run("check", async (jobs) => {
        await read(jobs, "to the active sheet");
        dispatch({ type: "findingsShown" });
        return { kind: "checked" };
      }),

    async setDropdowns(options) {
      let toAsk = false;
      await run("dropdowns", async (jobs) => {
        const { cells, forms, left, inverse } = await jobs.setDropdowns(host, locale(), options);
        remember({ kind: "dropdowns" }, inverse);
        toAsk = left > 0 && options === undefined;
        await readLost(jobs);
        return { kind: "dropdowns", cells, forms, left };
      });
      // The screen looks for itself when it opens.
      if (state.screen === "dropdowns") await store.lookAtDropdowns();
      else if (toAsk) store.openScreen("dropdowns");
    },

    lookAtDropdowns: () =>
      run("dropdownsLook", async (jobs) => {
        dispatch({ type: "dropdownsSeen", look: await jobs.lookAtDropdowns(host) });
        return null;
      }),

    restoreDropdowns: () =>
      run("dropdowns", async (jobs) => {
        const { cells, inverse } = await jobs.restoreDropdowns(host, locale());
        remember({ kind: "dropdowns" }, inverse);
        await read(jobs, "nowhere");
        return cells > 0 ? { kind: "dropdownsRestored", cells } : { kind: "alreadyDifferent" };
      }),

    buildSummary: (options) =>
      run("summary", async (jobs) => {
        const made = await jobs.buildSummary(host, jobs.withSummary(locale()), options);
        const { sheetName, refreshed, keptSheet, unfinished, inverse } = made;
        remember({ kind: "summary" }, inverse);
        dispatch({ type: "summaryFits" });
        return { kind: "summary", sheetName, refreshed, keptSheet, unfinished };
      }),

    async previewSummary(options) {
      let preview: SummaryPreview | null = null;
      await run("preview", async (jobs) => {
        preview = await jobs.previewSummary(host, jobs.withSummary(locale()), options);
        return null;
      });
      return preview;
    },

    highlight: (on) =>
      run("highlight", async (jobs) => {
        const { forms, unreadable, inverse } = await jobs.setHighlights(host, on);
        remember({ kind: "highlight", on }, inverse);
        await read(jobs, "nowhere");
        return { kind: "highlight", on, forms, unreadable };
      }),

    calculate: () =>
      run("check", async (jobs) => {
        await host.calculate();
        await read(jobs, "nowhere");
        return null;
      }),

    choosePhase: (phase) =>
      run("phase", async (jobs) => {
        const shown = shownForm(state);
        if (!shown) return null;
        const { inverse } = await jobs.choosePhase(host, shown.form, phase);
        remember({ kind: "phase" }, inverse);
        // Which cells are to be coloured goes by the phase.
        if (state.highlighted) {
          const coloured = await jobs.setHighlights(host, true);
          dispatch({ type: "stepUndone" });
          remember({ kind: "phase" }, [...coloured.inverse, ...inverse]);
        }
        await read(jobs, "nowhere");
        return { kind: "phase", phase };
      }),

    pointAt: (name, pointing) =>
      run("columns", async (jobs) => {
        const { inverse } = await jobs.pointAt(host, shownForm(state)?.form ?? null, name, pointing);
        remember({ kind: "columns" }, inverse);
        await read(jobs, "nowhere");
        return { kind: "columns", found: shownForm(state) !== null };
      }),

    fix: (finding) => store.mend.fix(finding),
    mend: createMending({
      host,
      run,
      remember,
      shown: () => shownForm(state),
      read: (jobs) => read(jobs, "nowhere"),
      open: (fixes) => dispatch({ type: "fixesOpened", fixes }),
      close: () => dispatch({ type: "screenOpened", screen: "main" }),
    }),

    undo: () =>
      run("undo", async (jobs) => {
        const last = state.undo[state.undo.length - 1];
        if (!last) return null;
        let kept: readonly KeptPlace[];
        try {
          ({ kept } = await jobs.undo(host, last.inverse));
        } catch (error) {
          // Its sheet was deleted: this step can never be taken back, and must not bar those before it.
          if (error instanceof ExcelError && error.code === "gone") dispatch({ type: "stepUndone" });
          throw error;
        }
        dispatch({ type: "stepUndone" });
        await read(jobs, "nowhere");
        return { kind: "undone", step: last.step, kept };
      }),

    async chooseForm(sheet) {
      if (state.job !== null) return;
      dispatch({ type: "sheetChosen", sheet });
      const shown = shownForm(state);
      const area = shown?.form.headerRows[0];
      if (shown?.sheet.visible && area) await show(shown.form.sheet, rectOf(area.row, area.column));
    },

    async select(finding) {
      const key = findingKey(finding);
      const place = (await listed()).findIndex((other) => findingKey(other.finding) === key);
      await select(finding, Math.max(place, 0), []);
    },

    async step(by) {
      if (!state.checked) return;
      const order = await listed();
      const { current, place } = state.list;
      const now = order.findIndex(({ finding }) => findingKey(finding) === current);
      const to = now >= 0 ? now + by : current === null ? 0 : by === 1 ? place : place - 1;
      const next = order[Math.min(to, order.length - 1)];
      if (next && to !== now) await select(next.finding, order.indexOf(next), next.inside);
    },

    changeList: (change) => dispatch({ type: "listChanged", change }),

    show,

    ...screenActions({ host, getState: () => state, run, read, remember }),

    openSheet: (sheet) => show(sheet, rectOf(0, 0)),

    giveUp() {
      const canStop = state.job === "look" || state.job === "check" || state.reading?.canStop;
      if (state.job === null || !canStop) return;
      turn += 1;
      reading.stop();
      dispatch({ type: "jobEnded", notice: null });
    },

    closeNotice: () => dispatch({ type: "noticeClosed" }),

    close: () => follower.stop(),
  };
  return store;
}
