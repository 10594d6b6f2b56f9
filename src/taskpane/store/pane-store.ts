/**
 * The pane's store: its state, and what a person can do, feature by feature (`features/`). Each feature asks the shared
 * actions of `src/actions`.
 */
import type { ExcelHost } from "../../excel/host";
import type { SheetChange } from "../../actions/follow";
import type { Locale } from "../../locales/locale";
import { compilingFeature, type CompilingFeature } from "./features/compiling";
import { definitionFeature, type DefinitionFeature } from "./features/definitions";
import { dismissalFeature, type DismissalFeature } from "./features/dismissals";
import { dropdownFeature, type DropdownFeature } from "./features/dropdowns";
import { findingsFeature, type FindingsFeature } from "./features/findings";
import { formFeature, type FormFeature } from "./features/form";
import { listFeature, type ListFeature } from "./features/lists";
import { mendingFeature, type MendingFeature } from "./features/mending";
import { paneOpeningFeature, type PaneOpeningFeature } from "./features/pane-opening";
import { ratingFeature, type RatingFeature } from "./features/ratings";
import { selfCheckFeature, type SelfCheckFeature } from "./features/self-check";
import { summaryFeature, type SummaryFeature } from "./features/summary";
import { undoFeature, type UndoFeature } from "./features/undo";
import { followSheet } from "./follow-sheet";
import type { Connection, Notice, PaneState, Screen } from "./pane-state";
import { createPaneTools, loadJobs, type PaneTools } from "./pane-tools";
import { NO_SELF_TEST_MEMORY, type SelfTestMemory } from "./self-test-memory";
import { NO_UNDO_MEMORY, type UndoMemory } from "./undo-memory";
import { itemInRow, shownForm } from "./list/view";

/** What a ribbon button can ask the pane to do as soon as it is open. */
export type StartJob = "check" | "dropdowns" | "summary";

export interface PaneStore
  extends
    CompilingFeature,
    DefinitionFeature,
    DismissalFeature,
    DropdownFeature,
    FindingsFeature,
    FormFeature,
    ListFeature,
    MendingFeature,
    PaneOpeningFeature,
    RatingFeature,
    SelfCheckFeature,
    SummaryFeature,
    UndoFeature {
  /** For what a screen brings along itself (`collect.ts`). */
  readonly tools: Pick<PaneTools, "host" | "locale" | "ask" | "change" | "checked">;
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
  /** 動作確認: what the running Excel answers. */
  readonly selfTest: ExcelHost["selfTest"];
  readonly check: () => Promise<void>;
  /** Has Excel calculate what is out of date, in a workbook that does not do so by itself. */
  readonly calculate: () => Promise<void>;
  /** Waits no longer for a reading; nothing of it is shown when it comes after all. */
  readonly giveUp: () => void;
  /** Shows one of the pane's screens; "main" leads back. */
  readonly openScreen: (screen: Screen) => void;
  /** For what is done without Excel. */
  readonly say: (notice: Notice) => void;
  readonly closeNotice: () => void;
  /** Lets go of Excel's events. */
  readonly close: () => Promise<void>;
}

export function createPaneStore(
  excel: ExcelHost,
  locale: () => Locale,
  memory: UndoMemory = NO_UNDO_MEMORY,
  ownSheet: SelfTestMemory = NO_SELF_TEST_MEMORY,
): PaneStore {
  const tools = createPaneTools(excel, locale, memory, () => void follower.start());
  const { host, getState, dispatch, run, read } = tools;

  /** One change after the other, on what is known by then; a job that has begun meanwhile reads for itself. */
  const follow = async (changes: readonly SheetChange[]) => {
    const jobs = await loadJobs();
    for (const change of changes) {
      const before = tools.checked();
      if (!before) return;
      const now = await jobs.followChange(host, before, change);
      if (tools.checked() !== before || getState().job !== null) return;
      if (now !== before) tools.take(now);
    }
  };

  const follower = followSheet(host, {
    isBusy: () => getState().job !== null,
    follow,
    selected: ({ sheet, area }) => {
      const state = getState();
      const form = shownForm(state)?.form;
      const item = form && area && form.sheet === sheet ? itemInRow(form, area.row) : null;
      if (item !== state.list.item) dispatch({ type: "listChanged", change: { kind: "itemShown", item } });
    },
    activated: (sheet) => dispatch({ type: "sheetChosen", sheet }),
  });

  /** A page before this one was replaced in the middle of its self-test. */
  const tidyUp = async () => {
    const left = ownSheet.recall();
    if (!left) return;
    try {
      await host.removeSelfTestSheet(left);
      ownSheet.keep(null);
    } catch {
      // The next page tries again.
    }
  };

  loadJobs().catch(() => undefined);

  const findings = findingsFeature(tools);
  const store: PaneStore = {
    tools,
    getState,
    subscribe: tools.subscribe,

    async connected(connection, startJob) {
      const known = getState().connection;
      if (known !== "connecting" && known !== "failed") return;
      dispatch({ type: "connected", connection });
      await tidyUp();
      if (startJob === "check") return store.check();
      if (startJob === "dropdowns") await store.setDropdowns();
      if (startJob === "summary") await store.buildSummary();
      // The job has read the workbook already, unless it failed or changed nothing that is shown.
      if (tools.checked()) return;
      await run("look", async (jobs) => {
        await read(jobs, "the active sheet");
        return null;
      });
    },

    selfTest: (options) => host.selfTest({ ...options, onSheet: (sheet) => ownSheet.keep(sheet) }),

    check: () =>
      run("check", async (jobs) => {
        await read(jobs, "the active sheet");
        dispatch({ type: "findingsShown" });
        return { kind: "checked" };
      }),

    calculate: () =>
      run("check", async (jobs) => {
        await host.calculate();
        await read(jobs);
        return null;
      }),

    giveUp: tools.giveUp,
    openScreen: (screen) => dispatch({ type: "screenOpened", screen }),
    say: (notice) => dispatch({ type: "told", notice }),
    closeNotice: () => dispatch({ type: "noticeClosed" }),
    close: () => follower.stop(),

    ...findings,
    ...formFeature(tools, findings.show),
    ...mendingFeature(tools, findings),
    ...paneOpeningFeature(tools),
    ...ratingFeature(tools),
    ...dropdownFeature(tools),
    ...summaryFeature(tools),
    ...selfCheckFeature(tools),
    ...listFeature(tools),
    ...compilingFeature(tools),
    ...definitionFeature(tools),
    ...dismissalFeature(tools),
    ...undoFeature(tools),
  };
  return store;
}
