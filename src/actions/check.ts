/** 入力チェック: reads the workbook and says of each form in it what is complete and what is not. */
import { checkForm } from "../check/check";
import { partDismissed, type DismissedFinding } from "../check/dismissals";
import type { FormReport } from "../check/finding";
import { lostIn } from "../dropdowns/lost";
import type { ExcelHost } from "../excel/host";
import { withDateSystem } from "../form/locate/date-system";
import { locateAllByFit } from "../form/locate/definition-fit";
import { definitionsIn, listsOfWorkbook, preferredIn, yearListsIn } from "../form/definition/built-in";
import { withCounted } from "../form/counted";
import type { Form, PhaseChoice } from "../form/form";
import type { StoredLists } from "../form/definition/list-settings";
import { ownDefinitionsIn } from "../form/definition/own-definitions";
import type { PointedForms } from "../form/locate/locate";
import { phaseOf } from "../form/phase";
import type { CalendarDate } from "../form/reading/calendar-date";
import { pinnedDefinitionIn, pointedIn } from "../form/locate/header/pointed-settings";
import type { Phase } from "../form/roles";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** A form with its check. */
export interface CheckedForm {
  readonly form: Form;
  readonly report: FormReport;
  readonly sheet: SheetSnapshot;
  readonly phase: PhaseChoice;
  /** What a person has dismissed, and the report is without. */
  readonly dismissed?: readonly DismissedFinding[];
  /** Columns whose cells had a dropdown, and in how many it is gone; absent: none is. */
  readonly lost?: readonly LostColumn[];
}

export interface LostColumn {
  /** The column's own header. */
  readonly heading: string;
  readonly cells: number;
}

export interface CheckResult {
  readonly workbook: WorkbookSnapshot;
  /** In tab order; empty when the workbook holds no form. */
  readonly forms: readonly CheckedForm[];
  /** Lists that are kept in the workbook and cannot be used: the usual ones are taken in their place. */
  readonly damagedLists: StoredLists["damaged"];
  /** Ids of definitions that are kept in the workbook and cannot be used. */
  readonly damagedDefinitions: readonly string[];
}

export interface CheckOptions {
  /** In place of what each form's own phase would be. */
  readonly phase?: Phase;
  /** Absent: what the clock says. */
  readonly today?: CalendarDate;
}

/** One round trip. Another reading may end before its pause does: what is planned on it says so to `apply`. */
export async function checkWorkbook(host: ExcelHost, options: CheckOptions = {}): Promise<CheckResult> {
  const workbook = await host.readWorkbook();
  // They are kept: to find the forms and to check them are two pieces.
  formsOf(workbook);
  await host.pause?.();
  return {
    workbook,
    forms: checkSnapshot(workbook, options),
    damagedLists: listsOfWorkbook(workbook.settings).damaged,
    damagedDefinitions: ownDefinitionsIn(workbook.settings).damaged,
  };
}

export function checkSnapshot(
  workbook: WorkbookSnapshot,
  { phase: wanted, today = todayOf(new Date()) }: CheckOptions = {},
): CheckedForm[] {
  return formsOf(workbook).map(({ form, sheet }) => {
    const phase = wanted ? { phase: wanted, chosen: true } : phaseOf(form, workbook.settings, today);
    const lost = lostIn({ form, sheet }, workbook).map(({ column, cells }) => ({
      heading: column.heading,
      cells: cells.length,
    }));
    const all = checkForm(form, phase.phase);
    const report = form.notCounted === undefined ? all : { ...all, findings: [] };
    const { findings, dismissed } = partDismissed(form, report.findings, workbook.settings);
    return {
      form,
      report: { ...report, findings },
      sheet,
      phase,
      dismissed,
      ...(lost.length > 0 ? { lost } : {}),
    };
  });
}

/** In the time zone of the machine. */
export function todayOf(now: Date): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

function pointedOn({ name }: SheetSnapshot, { settings }: WorkbookSnapshot): PointedForms {
  return (place) => pointedIn(settings, name, place === 1 ? undefined : place);
}

export interface FormOnSheet {
  readonly form: Form;
  readonly sheet: SheetSnapshot;
}

const found = new WeakMap<WorkbookSnapshot, readonly FormOnSheet[]>();

/**
 * The forms of a workbook with their sheets, in tab order, those of one sheet from the top. Each is read by the
 * definition that fits its sheet best, with the lists of the form's own year: `form.definition`. Several actions ask for
 * those of one snapshot, which is never changed in place.
 */
export function formsOf(workbook: WorkbookSnapshot): readonly FormOnSheet[] {
  const known = found.get(workbook) ?? findForms(workbook);
  found.set(workbook, known);
  return known;
}

function findForms(workbook: WorkbookSnapshot): readonly FormOnSheet[] {
  const definitions = definitionsIn(workbook.settings);
  const preferred = preferredIn(workbook.settings);
  const withYearLists = yearListsIn(workbook.settings);
  const located = workbook.sheets.flatMap((sheet) =>
    locateAllByFit(sheet, definitions, {
      pointed: pointedOn(sheet, workbook),
      preferred,
      pinned: pinnedDefinitionIn(workbook.settings, sheet.name),
    }).map((form) => ({
      form: withYearLists(form),
      sheet,
    })),
  );
  const dated = withDateSystem(located.map(({ form }) => form));
  const forms = withCounted(
    located.map(({ form, sheet }, index) => ({ form: dated[index] ?? form, sheet })),
    workbook.settings,
  );
  return located.map(({ form, sheet }, index) => ({ form: forms[index] ?? form, sheet }));
}

/** The forms that are in the totals. */
export function countedForms(workbook: WorkbookSnapshot): Form[] {
  return formsOf(workbook).flatMap(({ form }) => (form.notCounted === undefined ? [form] : []));
}
