/** 記入状況: makes the sheet that checks the form by formulas, with dropdowns and colours, and takes all of it away. */
import { planDropdowns } from "../dropdowns/plan";
import { USUAL_ROLES } from "../dropdowns/roles";
import { ExcelError } from "../excel/errors";
import type { ExcelHost } from "../excel/host";
import { phaseOf } from "../form/phase";
import type { Phase } from "../form/roles";
import { planHighlights, planNoHighlights } from "../highlight/plan";
import { isHighlighted, withHighlighted } from "../highlight/setting";
import type { Locale } from "../locales/locale";
import type { SelfCheckLocale } from "../locales/self-check-words";
import { hasSelfCheck, planNoSelfCheck, planSelfCheck } from "../self-check/plan";
import { settingsEdits } from "../settings/list-sheet";
import type { Edit } from "../workbook/edit";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { formsOf } from "./check";
import { ActionError } from "./errors";

type Words = Pick<Locale, "dropdowns"> & SelfCheckLocale;

export interface SelfCheckResult {
  readonly sheetName: string;
  /** True: the sheet was there and has been brought up to date. */
  readonly refreshed: boolean;
  /** A sheet of the usual name that the add-in did not make, and left alone. */
  readonly keptSheet: string | null;
  /** Cells that got a dropdown, and those that keep a rule of somebody else's. */
  readonly cells: number;
  readonly left: number;
  /** What is only for the eye and could not be done. */
  readonly unfinished: readonly ("front" | "page")[];
  readonly inverse: readonly Edit[];
}

/**
 * Two round trips to look and to write, and what a new sheet takes besides. `switchTo`: what the sheet's own switch is to
 * say; absent: what it says, on a new sheet the phase in force. Rules of somebody else's stay.
 */
export async function makeSelfCheck(
  host: ExcelHost,
  locale: Words,
  options: { readonly switchTo?: Phase } = {},
): Promise<SelfCheckResult> {
  const workbook = await lookAt(host);
  const found = formsOf(workbook);
  const counted = found.flatMap(({ form }) => (form.notCounted === undefined ? [form] : []));
  const [first] = counted;
  if (!first) throw new ActionError("no-form");
  const { phase } = phaseOf(first, workbook.settings);
  const plan = planSelfCheck(workbook, counted, locale.selfCheck, phase, options);
  const on = found.filter(({ form }) => form.notCounted === undefined);
  const lists = hasLists(on)
    ? planDropdowns(workbook, on, locale.dropdowns, { always: USUAL_ROLES, replace: [] })
    : { edits: [], cells: 0, left: 0 };
  const colours = planHighlights(
    counted.map((form) => ({ form, phase: options.switchTo ?? phaseOf(form, workbook.settings).phase })),
    workbook.sheets,
  );
  const edits = [
    ...lists.edits.filter(({ kind }) => kind !== "setSettings"),
    ...colours.edits,
    ...rememberEdits(workbook, lists.edits, true),
    plan.edit,
  ];
  const { inverse, unfinished = [] } = await host.apply(edits, workbook);
  const { sheetName, refreshed, keptSheet } = plan;
  const { cells, left } = lists;
  return { sheetName, refreshed, keptSheet, cells, left, unfinished, inverse };
}

export interface SelfCheckRemoval {
  /** False: there was none. */
  readonly removed: boolean;
  readonly inverse: readonly Edit[];
}

/** The sheet and the colours go; dropdowns stay, which are of use by themselves. Notes beside the sheet stay with it. */
export async function removeSelfCheck(host: ExcelHost, locale: Words): Promise<SelfCheckRemoval> {
  const workbook = await lookAt(host);
  if (!hasSelfCheck(workbook.sheets)) return { removed: false, inverse: [] };
  const counted = formsOf(workbook).flatMap(({ form }) => (form.notCounted === undefined ? [form] : []));
  const [first] = counted;
  const again = first
    ? planSelfCheck(workbook, counted, locale.selfCheck, phaseOf(first, workbook.settings).phase).edit
    : null;
  const edits = [
    ...planNoHighlights(workbook.sheets),
    ...rememberEdits(workbook, [], false),
    ...planNoSelfCheck(workbook, again),
  ];
  const { inverse } = await host.apply(edits, workbook);
  return { removed: true, inverse };
}

async function lookAt(host: ExcelHost): Promise<WorkbookSnapshot> {
  const workbook = await host.readWorkbook({ highlights: true });
  // Without knowing which sheet is the add-in's, a second one would be made.
  if (workbook.sheets.some(({ unread }) => unread?.includes("mark"))) {
    throw new ExcelError("other-workbook", "the marks of the sheets could not be read");
  }
  return workbook;
}

function hasLists(on: ReturnType<typeof formsOf>): boolean {
  return on.some(({ form }) => USUAL_ROLES.some((role) => form.columns[role]));
}

/** What the dropdowns have the workbook remember, and whether the colours are on, in one edit. */
function rememberEdits(workbook: WorkbookSnapshot, before: readonly Edit[], on: boolean): Edit[] {
  const last = [...before].reverse().find((edit) => edit.kind === "setSettings");
  const settings = last?.kind === "setSettings" ? last.settings : workbook.settings;
  if (!last && isHighlighted(settings) === on) return [];
  return settingsEdits(workbook, withHighlighted(settings, on));
}
