/** Clearing, merging and unmerging of cells. */
import { intersection, rectOf, without } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import { commonCells } from "../address";
import { refuse, type RefusalCode } from "../refusal";
import type { Session } from "../session";
import { refuseMergeInTable } from "../table/table-cells";

export const CLEARED = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;
export type Cleared = (typeof CLEARED)[number];

/** "All" takes validation with it, and both it and "Formats" conditional formats, as Excel's own commands do. */
export function clearAreas(
  session: Session,
  sheet: string,
  areas: readonly Area[],
  what: Cleared,
  details: () => Readonly<Record<string, unknown>> | undefined = () => undefined,
): void {
  // There are no hyperlinks here.
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  const { engine, temper } = session;
  const used = engine.usedArea(sheet, true);
  for (const at of areas) {
    const cells = used && intersection(at, used);
    refusePartOfMerge(session, sheet, at, "InvalidArgument");
    if (what !== "Formats") refusePartOfArray(session, sheet, at);
    if (cells && what !== "Formats") emptyCells(session, sheet, cells);
    if (what === "Contents" || what === "ResetContents") continue;
    if (cells) engine.clearFormats(sheet, cells);
    clearConditionalFormats(session, sheet, at);
    if (temper.clearUnmerges) unmergeArea(session, sheet, at);
    if (what === "All") engine.clearValidation(sheet, at);
  }
  if (what === "Formats") session.touch("content");
  else for (const at of areas) session.cellsChanged(sheet, at, details());
}

/** "We can't do that to a merged cell": a change to some of its cells. */
export function refusePartOfMerge(session: Session, sheet: string, at: Area, code: RefusalCode): void {
  const cut = session.engine.merges(sheet).some((merge) => {
    const common = intersection(merge, at);
    return common && (common.rows < merge.rows || common.columns < merge.columns);
  });
  if (cut) refuse(code, "You can't change part of a merged cell.");
}

/** "You can't change part of an array": https://support.microsoft.com/office/7d94a64e-3ff3-4686-9372-ecfd5caa57c7 */
export function refusePartOfArray(session: Session, sheet: string, at: Area): void {
  const cut = session.engine.arrays?.(sheet).some((array) => {
    const common = intersection(array, at);
    return common && (common.rows < array.rows || common.columns < array.columns);
  });
  if (cut) refuse("InvalidOperation", "You can't change part of an array.");
}

export function clearConditionalFormats(session: Session, sheet: string, at: Area): void {
  const formats = session.engine.conditionalFormats?.(sheet) ?? [];
  if (!formats.some(({ areas }) => commonCells(areas, [at]).length > 0)) return;
  const left = formats
    .map((format) => ({ ...format, areas: format.areas.flatMap((one) => without(one, at)) }))
    .filter(({ areas }) => areas.length > 0);
  session.engine.setConditionalFormats?.(sheet, left);
}

function emptyCells(session: Session, sheet: string, at: Area): void {
  const { engine } = session;
  for (const { row, column } of engine.filledCells(sheet, at)) engine.setCell(sheet, row, column, "", false);
}

/** Only the content that comes first is kept, in the first cell. Merged areas that are touched are dissolved. */
export function mergeArea(session: Session, sheet: string, at: Area, across: boolean): void {
  const { engine } = session;
  refuseMergeInTable(session, sheet, at);
  // "Array formulas aren't valid in merged cells."
  if (engine.arrays?.(sheet).some((array) => intersection(array, at))) refuse("InvalidOperation");
  unmergeArea(session, sheet, at);
  const rows = Array.from({ length: at.rows }, (_, row) => rectOf(at.row + row, at.column, 1, at.columns));
  for (const one of across ? rows : [at]) {
    if (one.rows * one.columns === 1) continue;
    const [first] = engine.filledCells(sheet, one);
    if (first && (first.row !== one.row || first.column !== one.column)) {
      const formula = engine.formulas(sheet, rectOf(first.row, first.column))[0]![0]!;
      engine.setCell(sheet, one.row, one.column, formula, first.calculated);
    }
    const rest = [
      rectOf(one.row, one.column + 1, 1, one.columns - 1),
      rectOf(one.row + 1, one.column, one.rows - 1, one.columns),
    ];
    for (const hidden of rest) if (hidden.rows * hidden.columns > 0) emptyCells(session, sheet, hidden);
    engine.merge(sheet, one);
  }
  session.touch("content");
}

export function unmergeArea(session: Session, sheet: string, at: Area): void {
  for (const merge of session.engine.merges(sheet)) {
    if (intersection(merge, at)) session.engine.unmerge(sheet, merge);
  }
  session.touch("content");
}
