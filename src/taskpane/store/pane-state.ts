/**
 * What the pane knows, as plain data, and the one reducer that changes it.
 * Nothing here is a sentence: the components make those in the reader's language.
 */
import type { CheckedForm } from "../../actions/check";
import type { DropdownsLook } from "../../actions/dropdowns";
import { isUndone } from "../../actions/is-undone";
import type { Edit, KeptPlace } from "../../workbook/edit";
import type { Form } from "../../form/form";
import type { Phase } from "../../form/roles";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { changeList, INITIAL_LIST } from "./list/list-view";
import type { ListChange, ListView } from "./list/list-view";
import type { FixScope } from "./list/fix-scope";
import type { ShownReading } from "./watch-reading";

/** outside: not opened by Excel; tooOld: an Excel without the functions needed; failed: no answer. */
export type Connection = "connecting" | "ready" | "outside" | "tooOld" | "failed";

/** What the pane is doing right now. `look` is the first reading, which shows no findings yet. */
export type Job =
  | "look"
  | "check"
  | "dropdownsLook"
  | "dropdowns"
  | "summary"
  | "preview"
  | "phase"
  | "columns"
  | "fix"
  | "highlight"
  | "lists"
  | "definition"
  | "dismiss"
  | "selfCheck"
  | "blank"
  | "changes"
  | "nextYear"
  | "newForm"
  | "protect"
  | "takeIn"
  | "ownTable"
  | "paneOpening"
  | "undo";

/** What is seen: the pane at work, or one of the screens behind its menu (`components/screens.tsx`). */
export type Screen =
  | "main"
  | "compiling"
  | "collect"
  | "columns"
  | "definition"
  | "dropdowns"
  | "fixes"
  | "lists"
  | "ratings"
  | "dismissals"
  | "keys"
  | "selfCheck"
  | "selfTest"
  | "summary";

/** What a finding, a group of them or a fix is about. */
export type Place =
  | { readonly kind: "form" }
  | { readonly kind: "header" }
  /** `number` is the form's own number (番号), `position` the item's 1-based place in the form. */
  | { readonly kind: "item"; readonly number: number | null; readonly position: number };

/** A cell of the form, as a person would name it. */
export interface Spot {
  readonly place: Place;
  /** The header's own words; "" for the form as a whole. */
  readonly heading: string;
}

export type Step =
  | {
      readonly kind:
        | "counted"
        | "dropdowns"
        | "summary"
        | "phase"
        | "columns"
        | "lists"
        | "definition"
        | "dismiss"
        | "revoke"
        | "forget"
        | "selfCheck"
        | "removeSelfCheck"
        | "blank"
        | "changes"
        | "nextYear"
        | "newForm"
        | "protect"
        | "takeIn"
        | "ownTable"
        | "paneOpening";
    }
  | { readonly kind: "fix" | "fillIn"; readonly spot: Spot }
  | { readonly kind: "fixAll" | "rated"; readonly count: number }
  | { readonly kind: "replaced"; readonly value: string; readonly count: number }
  | { readonly kind: "highlight"; readonly on: boolean };

export interface UndoStep {
  readonly step: Step;
  readonly inverse: readonly Edit[];
  /**
   * A reading has shown that it is done. Only then, a later one can show that the person has taken it back in the sheet
   * (Ctrl+Z); by Ctrl+Y it is there again.
   */
  readonly seen?: true;
}

/** How the last job went. */
export type Notice =
  | { readonly kind: "checked" }
  /** `left`: cells with a rule of somebody else's, which they keep. */
  | { readonly kind: "dropdowns"; readonly cells: number; readonly forms: number; readonly left: number }
  | { readonly kind: "dropdownsRestored"; readonly cells: number }
  | {
      readonly kind: "summary";
      readonly sheetName: string;
      readonly refreshed: boolean;
      readonly keptSheet: string | null;
      /** What is only for the eye and could not be done. */
      readonly unfinished: readonly ("front" | "page")[];
    }
  | { readonly kind: "takenIn"; readonly files: number }
  | { readonly kind: "phase"; readonly phase: Phase | null }
  /** The form is read by what a person pointed at; `found` says whether there is one now. */
  | { readonly kind: "columns"; readonly found: boolean }
  | { readonly kind: "fixed" | "filledIn"; readonly spot: Spot }
  /** `value` was replaced by `to` in so many cells. */
  | {
      readonly kind: "replaced";
      readonly value: string;
      readonly to: string;
      readonly count: number;
      readonly different: number;
    }
  | { readonly kind: "rated"; readonly count: number; readonly different: number }
  /** Findings that were taken out of the pane. */
  | { readonly kind: "copied"; readonly count: number }
  /** `different`: how many were not as the person had seen them any more, and were left alone. */
  | { readonly kind: "fixedAll"; readonly count: number; readonly different: number }
  /** `unreadable`: Excel has not told of all conditional formats, so that some colours may be left. */
  | {
      readonly kind: "highlight";
      readonly on: boolean;
      readonly forms: number;
      readonly unreadable: boolean;
    }
  | {
      readonly kind:
        | "listsChanged"
        | "definitionForgotten"
        | "dismissed"
        | "revoked"
        | "forgotten"
        | "counted"
        | "selfCheckRemoved"
        | "noSelfCheck"
        | "blanked"
        | "nextYear"
        | "ownTableRemoved"
        | "expectedKept"
        | "notCopied";
    }
  | { readonly kind: "paneOpening"; readonly opens: boolean }
  /** `already`: sheets that were protected before. */
  | { readonly kind: "protected"; readonly already: readonly string[] }
  /** `found`: a form of the workbook is read by it now. */
  | { readonly kind: "definitionKept"; readonly found: boolean }
  /** `value`: as it stands in the cell. */
  | { readonly kind: "addedToList"; readonly value: string }
  | { readonly kind: "alreadyDifferent" }
  /** The person had taken it back in the sheet: there was nothing to do. */
  | { readonly kind: "alreadyUndone"; readonly step: Step }
  /** `kept`: what a person has changed since the step, and that stays so. */
  | { readonly kind: "undone"; readonly step: Step; readonly kept: readonly KeptPlace[] }
  | { readonly kind: "failed"; readonly error: unknown };

export interface PaneState {
  readonly connection: Connection;
  readonly screen: Screen;
  /** What the screen of the fixes shows. */
  readonly fixes: FixScope;
  readonly job: Job | null;
  /** How far a reading of several messages is; null: none is under way. */
  readonly reading: ShownReading | null;
  /** null before the first reading; empty when the workbook has no form. */
  readonly forms: readonly CheckedForm[] | null;
  /** What was read last; null before. */
  readonly workbook: WorkbookSnapshot | null;
  /** `formId` of the form that is shown; null while there is none. */
  readonly sheet: string | null;
  /** Whether a check was asked for: the findings are shown from then on. */
  readonly checked: boolean;
  /** How the findings are looked at. */
  readonly list: ListView;
  readonly notice: Notice | null;
  /** What the columns' cells have already, as it was last looked at; null: not yet. */
  readonly dropdowns: DropdownsLook | null;
  /** Whether Excel opens the pane with the workbook, as it was last looked at; null: not yet. */
  readonly opensPane: boolean | null;
  /** Counts the notices, so that the same one twice is announced twice. */
  readonly notices: number;
  /** The last step is the next to be undone. */
  readonly undo: readonly UndoStep[];
}

export type PaneEvent =
  | { readonly type: "connected"; readonly connection: Connection }
  | { readonly type: "screenOpened"; readonly screen: Screen }
  | { readonly type: "fixesOpened"; readonly fixes: FixScope }
  | { readonly type: "jobStarted"; readonly job: Job }
  | { readonly type: "reading"; readonly reading: ShownReading | null }
  | { readonly type: "jobEnded"; readonly notice: Notice | null }
  | {
      readonly type: "read";
      readonly forms: readonly CheckedForm[];
      readonly workbook: WorkbookSnapshot;
      /** The sheet to show if it has a form; null keeps the one that is shown. */
      readonly turnTo: string | null;
    }
  | { readonly type: "dropdownsSeen"; readonly look: DropdownsLook }
  | { readonly type: "paneOpeningSeen"; readonly opens: boolean }
  | { readonly type: "findingsShown" }
  | { readonly type: "listChanged"; readonly change: ListChange }
  | { readonly type: "sheetChosen"; readonly sheet: string }
  | { readonly type: "stepDone"; readonly step: UndoStep }
  /** With those after it, which the person has taken back in the sheet. */
  | { readonly type: "stepUndone"; readonly step: UndoStep }
  /** Nothing of it is there, as a reading just now has shown. */
  | { readonly type: "stepFoundUndone"; readonly step: UndoStep }
  /** Steps of a page of the pane before this one. */
  | { readonly type: "stepsRecalled"; readonly steps: readonly UndoStep[] }
  | { readonly type: "told"; readonly notice: Notice }
  | { readonly type: "failed"; readonly error: unknown }
  | { readonly type: "noticeClosed" };

/** How many steps can be taken back. */
export const UNDO_STEPS = 20;

export const INITIAL_STATE: PaneState = {
  connection: "connecting",
  screen: "main",
  fixes: null,
  job: null,
  reading: null,
  forms: null,
  workbook: null,
  sheet: null,
  checked: false,
  list: INITIAL_LIST,
  notice: null,
  dropdowns: null,
  opensPane: null,
  notices: 0,
  undo: [],
};

/** The step that 元に戻す takes back: the last one that the person has not taken back in the sheet. */
export function nextUndo({ undo, workbook }: Pick<PaneState, "undo" | "workbook">): UndoStep | undefined {
  return [...undo].reverse().find(({ seen, inverse }) => !(seen && workbook && isUndone(inverse, workbook)));
}

/** A step is another object once it was seen. */
function indexOfStep(undo: readonly UndoStep[], { inverse }: UndoStep): number {
  return undo.map((one) => one.inverse).lastIndexOf(inverse);
}

function withSeen(
  undo: readonly UndoStep[],
  isSeen: (step: UndoStep, index: number) => boolean,
): readonly UndoStep[] {
  const now = undo.map((step, index) =>
    !step.seen && isSeen(step, index) ? { ...step, seen: true as const } : step,
  );
  return now.some((step, index) => step !== undo[index]) ? now : undo;
}

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "connected":
      return { ...state, connection: event.connection };
    case "screenOpened":
      return state.screen === event.screen ? state : { ...state, screen: event.screen };
    case "fixesOpened":
      return { ...state, screen: "fixes", fixes: event.fixes };
    case "jobStarted":
      // The first reading, and a look at the columns, follow a job whose result is to be read on.
      return {
        ...state,
        job: event.job,
        reading: null,
        notice: isLook(event.job) ? state.notice : null,
      };
    case "jobEnded":
      return withNotice({ ...state, job: null, reading: null }, event.notice);
    case "reading":
      return event.reading === state.reading ? state : { ...state, reading: event.reading };
    case "read": {
      const wanted = [event.turnTo, state.sheet].find((sheet) => hasForm(event.forms, sheet));
      const { forms, workbook } = event;
      const undo = withSeen(state.undo, (step) => !isUndone(step.inverse, workbook));
      return turnedTo({ ...state, forms, workbook, undo }, wanted ?? firstId(forms));
    }
    case "dropdownsSeen":
      return { ...state, dropdowns: event.look };
    case "paneOpeningSeen":
      return { ...state, opensPane: event.opens };
    case "findingsShown":
      return { ...state, checked: true };
    case "sheetChosen":
      return hasForm(state.forms ?? [], event.sheet) ? turnedTo(state, event.sheet) : state;
    case "listChanged":
      return { ...state, list: changeList(state.list, event.change) };
    case "stepDone":
      return { ...state, undo: [...state.undo, event.step].slice(-UNDO_STEPS) };
    case "stepsRecalled":
      return { ...state, undo: [...event.steps, ...state.undo].slice(-UNDO_STEPS) };
    case "stepUndone":
      return { ...state, undo: state.undo.slice(0, indexOfStep(state.undo, event.step)) };
    case "stepFoundUndone": {
      const index = indexOfStep(state.undo, event.step);
      return { ...state, undo: withSeen(state.undo, (_, at) => at === index) };
    }
    case "told":
      return withNotice(state, event.notice);
    case "failed":
      return withNotice(state, { kind: "failed", error: event.error });
    case "noticeClosed":
      return { ...state, notice: null };
  }
}

function turnedTo(state: PaneState, sheet: string | null): PaneState {
  if (sheet === state.sheet) return state;
  return { ...state, sheet, list: changeList(state.list, { kind: "formChanged" }) };
}

function isLook(job: Job): boolean {
  return job === "look" || job === "dropdownsLook";
}

function hasForm(forms: readonly CheckedForm[], sheet: string | null): boolean {
  return sheet !== null && forms.some(({ form }) => formId(form) === sheet);
}

/** One that counts, where there is one. */
function firstId(forms: readonly CheckedForm[]): string | null {
  const first = forms.find(({ form }) => form.notCounted === undefined) ?? forms[0];
  return first ? formId(first.form) : null;
}

/** The sheet's id for the first form of a sheet; others stand below it. */
export function formId({ sheet, place }: Form): string {
  return place === undefined ? sheet : `${sheet}:${place}`;
}

function withNotice(state: PaneState, notice: Notice | null): PaneState {
  return notice === null ? state : { ...state, notice, notices: state.notices + 1 };
}
