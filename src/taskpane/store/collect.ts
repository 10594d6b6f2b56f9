/** 各部の提出物 in the pane: taken in, laid out, sent back. It comes with its screen, not with the first view. */
import { keepExpected, makeBoard, removeBoard, type OwnTableResult } from "../../actions/compiling/board";
import { makeReview, removeReview } from "../../actions/compiling/review-sheet";
import { openSubmission, type Submission } from "../../actions/compiling/submission";
import { offer, takeIn, type Choice, type Offered, type Outcome } from "../../actions/compiling/take-in";
import { screenLocaleOf, type ScreenLocale } from "../../locales/screens";
import type { Edit } from "../../workbook/edit";
import type { PaneStore } from "./pane-store";

export interface Progress {
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

export interface CollectStore {
  /** Reads the files and says what can be done with each; null: it failed, or was stopped. */
  readonly offer: (files: readonly File[], progress: Progress) => Promise<readonly Offered[] | null>;
  /** One outcome for each; null: it failed before the first one (then a notice says why). */
  readonly takeIn: (
    wanted: readonly { readonly submission: Submission; readonly choice: Choice }[],
    progress: Progress,
  ) => Promise<readonly Outcome[] | null>;
  /** False: it was not done. */
  readonly keepExpected: (departments: readonly string[]) => Promise<boolean>;
  readonly makeBoard: () => Promise<boolean>;
  readonly removeBoard: () => Promise<boolean>;
  readonly makeReview: (department: string | null) => Promise<boolean>;
  readonly removeReview: () => Promise<boolean>;
}

/** More than any form has; reading it would keep the pane from answering. */
const MOST_BYTES = 30 * 1024 * 1024;

export function collectStore({ host, locale, ask, change }: PaneStore["tools"]): CollectStore {
  const words = (): ScreenLocale["collect"] => screenLocaleOf(locale().language).collect;
  const step = { kind: "ownTable" } as const;
  const made = ({ inverse, ...sheet }: OwnTableResult) => ({
    inverse,
    step,
    notice: { kind: "summary", ...sheet } as const,
  });
  const removed = ({ inverse }: { readonly inverse: readonly Edit[] }) => ({
    inverse,
    step,
    notice: { kind: "ownTableRemoved" } as const,
  });
  return {
    offer: (files, { onProgress, signal }) =>
      ask("look", async () => {
        const workbook = await host.readWorkbook();
        const submissions: Submission[] = [];
        for (const [index, file] of files.entries()) {
          onProgress(index, files.length);
          await pause();
          if (signal.aborted) return null;
          const opened = await openFile(file);
          await pause();
          submissions.push(opened(workbook.settings));
        }
        return offer(submissions, workbook);
      }),

    async takeIn(wanted, { onProgress, signal }) {
      let outcomes: readonly Outcome[] | null = null;
      await change("takeIn", async () => {
        const done = await takeIn(host, wanted, { onProgress, signal, oldPrefix: words().oldPrefix });
        outcomes = done.outcomes;
        const taken = done.outcomes.filter(({ kind }) => kind === "taken").length;
        // Then there is nothing to undo, and no good news.
        if (taken === 0) return null;
        return { inverse: done.inverse, step: { kind: "takeIn" }, notice: { kind: "takenIn", files: taken } };
      });
      return outcomes;
    },

    keepExpected: (departments) =>
      change("ownTable", async () => {
        const { inverse } = await keepExpected(host, departments);
        return { inverse, step, notice: { kind: "expectedKept" } };
      }),
    makeBoard: () => change("ownTable", async () => made(await makeBoard(host, words().board.words))),
    removeBoard: () => change("ownTable", async () => removed(await removeBoard(host, words().board.words))),
    makeReview: (department) =>
      change("ownTable", async () => made(await makeReview(host, words().review.words, department))),
    removeReview: () =>
      change("ownTable", async () => removed(await removeReview(host, words().review.words))),
  };
}

/** The page draws and answers. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function openFile(file: File): Promise<ReturnType<typeof openSubmission>> {
  const nothing = { name: file.name, bytes: new Uint8Array(), sheets: [], notCounted: [], settings: {} };
  if (file.size > MOST_BYTES) {
    return () => ({ ...nothing, problem: { code: "unreadable", reason: "too-large" } });
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, or open in a program that lets nobody else read it.
    return () => ({ ...nothing, problem: { code: "unreachable" } });
  }
  return openSubmission({ name: file.name, bytes, saved: file.lastModified });
}
