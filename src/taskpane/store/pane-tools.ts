/**
 * What every feature of the pane's store is made with: the state, one job at a time, reading, and remembering how to
 * take a change back. A job that fails leaves everything else in the state as it was.
 */
import type { CheckResult } from "../../actions/check";
import type { ExcelHost } from "../../excel/host";
import type { Locale } from "../../locales/locale";
import type { Edit } from "../../workbook/edit";
import type * as jobsModule from "./jobs";
import { INITIAL_STATE, reduce } from "./pane-state";
import type { Job, Notice, PaneEvent, PaneState, Step } from "./pane-state";
import type { UndoMemory } from "./undo-memory";
import { watchReading } from "./watch-reading";

export type Jobs = typeof jobsModule;

/** Asked for at every job: what could not be loaded once is tried again. */
export const loadJobs = (): Promise<Jobs> => import(/* webpackChunkName: "jobs" */ "./jobs");

/** Where the pane turns after a reading: to the form of the sheet that is in front, or it stays where it is. */
export type TurnTo = "the active sheet" | "nowhere";

export interface PaneTools {
  readonly host: ExcelHost;
  readonly locale: () => Locale;
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Runs one job, unless another one runs. `work` gives the notice to show. */
  readonly run: (job: Job, work: (jobs: Jobs) => Promise<Notice | null>) => Promise<void>;
  /** Checks the workbook and shows what was found. */
  readonly read: (jobs: Jobs, turnTo?: TurnTo) => Promise<void>;
  /** The last check, which is brought up to date while a person types; null before the first. */
  readonly checked: () => CheckResult | null;
  /** Shows a check that was made elsewhere. */
  readonly take: (checked: CheckResult, turnTo?: TurnTo) => void;
  readonly remember: (step: Step, inverse: readonly Edit[]) => void;
  /** A job that only asks; null: another job is running, or it failed (then a notice says why). */
  readonly ask: <Answer>(job: Job, work: (jobs: Jobs) => Promise<Answer>) => Promise<Answer | null>;
  /** A job that changes the workbook, is remembered for undo and reads afterwards; false: it was not done. */
  readonly change: (
    job: Job,
    work: (jobs: Jobs) => Promise<{
      readonly inverse: readonly Edit[];
      readonly step: Step;
      /** A function: known only when the workbook has been read again. */
      readonly notice: Notice | (() => Notice);
    } | null>,
  ) => Promise<boolean>;
}

interface PaneCore extends PaneTools {
  readonly subscribe: (listener: () => void) => () => void;
  /** Waits no longer for a reading; nothing of it is shown when it comes after all. */
  readonly giveUp: () => void;
}

/** `beforeRead`: before each reading that a job asks for. */
export function createPaneTools(
  excel: ExcelHost,
  locale: () => Locale,
  memory: UndoMemory,
  beforeRead: () => void,
): PaneCore {
  let state = INITIAL_STATE;
  let result: CheckResult | null = null;
  /** By which the steps are kept; null before the first reading. */
  let workbookName: string | null = null;
  const listeners = new Set<() => void>();
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

  const tools: PaneCore = {
    host,
    locale,
    getState: () => state,
    dispatch,
    checked: () => result,

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async run(job, work) {
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
    },

    async read(jobs, turnTo = "nowhere") {
      const mine = turn;
      // Excel's events first: what is read of merged cells is remembered only while they come in.
      beforeRead();
      const checked = await jobs.checkWorkbook(host);
      if (mine !== turn) throw new Error("given up");
      tools.take(checked, turnTo);
    },

    take(checked, turnTo = "nowhere") {
      result = checked;
      const { forms, workbook } = checked;
      dispatch({ type: "read", forms, workbook, turnTo: turnTo === "nowhere" ? null : workbook.activeSheet });
    },

    remember(step, inverse) {
      if (inverse.length > 0) dispatch({ type: "stepDone", step: { step, inverse } });
    },

    async ask(job, work) {
      let answer: Awaited<ReturnType<typeof work>> | null = null;
      await tools.run(job, async (jobs) => {
        answer = await work(jobs);
        return null;
      });
      return answer;
    },

    async change(job, work) {
      let done = false;
      await tools.run(job, async (jobs) => {
        const made = await work(jobs);
        if (!made) return null;
        tools.remember(made.step, made.inverse);
        done = true;
        await tools.read(jobs);
        return typeof made.notice === "function" ? made.notice() : made.notice;
      });
      return done;
    },

    giveUp() {
      const canStop = state.job === "look" || state.job === "check" || state.reading?.canStop;
      if (state.job === null || !canStop) return;
      turn += 1;
      reading.stop();
      dispatch({ type: "jobEnded", notice: null });
    },
  };
  return tools;
}
