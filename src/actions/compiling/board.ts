/** 提出状況: which departments are expected, what is there of each, and the sheet of it. */
import type { BoardRow } from "../../board/rows";
import { boardRows } from "../../board/rows";
import { expectedIn, withExpected } from "../../board/expected";
import { planBoard, planNoBoard, type BoardWords } from "../../board/plan";
import type { ExcelHost } from "../../excel/host";
import { settingsEdits } from "../../settings/list-sheet";
import { byDepartment } from "../../summary/counted-table";
import { byYear } from "../../summary/model";
import { summaryOptionsIn } from "../../summary/settings";
import type { Edit } from "../../workbook/edit";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { checkSnapshot, type CheckedForm } from "../check";
import { lookAtMarks } from "./own-sheets";

/** What a pane that has read the workbook can show by itself. */
export function boardOf(workbook: WorkbookSnapshot, checked: readonly CheckedForm[]): BoardRow[] {
  const counted = checked.filter(({ form }) => form.notCounted === undefined);
  const { current } = byYear(counted.map(({ form }) => form));
  const forms = counted
    .filter(({ form }) => current.includes(form))
    .map(({ form, report }) => ({ form, ...report }));
  return boardRows(expectedIn(workbook.settings), forms);
}

/** Names to begin a list with: last year's departments where they are known, else those that are here. */
export function usualDepartments(
  workbook: WorkbookSnapshot,
  checked: readonly CheckedForm[],
): { readonly names: readonly string[]; readonly from: "last year" | "here" } {
  const kept = summaryOptionsIn(workbook.settings).previousYear?.departments.map(({ name }) => name) ?? [];
  const counted = checked.flatMap(({ form }) => (form.notCounted === undefined ? [form] : []));
  const { current, previous } = byYear(counted);
  const before = [...new Set([...byDepartment(previous).map(({ name }) => name), ...kept])];
  if (before.length > 0) return { names: before, from: "last year" };
  return { names: byDepartment(current).map(({ name }) => name), from: "here" };
}

/** [] takes the list away. */
export async function keepExpected(
  host: ExcelHost,
  departments: readonly string[],
): Promise<{ readonly inverse: readonly Edit[] }> {
  const workbook = await host.readWorkbook();
  return host.apply(settingsEdits(workbook, withExpected(workbook.settings, departments)));
}

export interface OwnTableResult {
  readonly sheetName: string;
  readonly refreshed: boolean;
  readonly keptSheet: string | null;
  readonly unfinished: readonly ("front" | "page")[];
  readonly inverse: readonly Edit[];
}

/** Two round trips: one to look, one to write. */
export async function makeBoard(host: ExcelHost, words: BoardWords): Promise<OwnTableResult> {
  const workbook = await lookAtMarks(host);
  const plan = planBoard(workbook, boardOf(workbook, checkSnapshot(workbook)), words);
  const { inverse, unfinished = [] } = await host.apply([plan.edit], workbook);
  const { sheetName, refreshed, keptSheet } = plan;
  return { sheetName, refreshed, keptSheet, unfinished, inverse };
}

/** `removed` false: there was none. */
export async function removeBoard(
  host: ExcelHost,
  words: BoardWords,
): Promise<{ readonly removed: boolean; readonly inverse: readonly Edit[] }> {
  const workbook = await lookAtMarks(host);
  const edit = planNoBoard(workbook, boardOf(workbook, checkSnapshot(workbook)), words);
  if (!edit) return { removed: false, inverse: [] };
  return { removed: true, inverse: (await host.apply([edit], workbook)).inverse };
}
