/** Adding, removing, naming, hiding and moving a workbook's sheets. */
import { renameInFormula } from "../file/rename";
import type { Sheet } from "./sheet";
import { newSheet, type Workbook } from "../workbook";

export function sheetOf(workbook: Workbook, id: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`there is no sheet ${id}`);
  return sheet;
}

function refuseTakenName(workbook: Workbook, name: string, own: Sheet | null): void {
  const taken = workbook.sheets.find((one) => one !== own && one.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`there is a sheet "${name}" already`);
}

function refuseNoneVisible(workbook: Workbook, without: Sheet): void {
  const left = workbook.sheets.some((one) => one !== without && one.visible);
  if (!left) throw new Error("one sheet must stay visible");
}

/** As Excel: the next sheet that can be seen, else the one before. */
function activateNear(workbook: Workbook, place: number): void {
  const { sheets } = workbook;
  const after = [...sheets.slice(place), ...sheets.slice(0, place).reverse()];
  workbook.active = after.find((one) => one.visible)?.id ?? "";
}

export function addSheet(workbook: Workbook, name: string): string {
  refuseTakenName(workbook, name, null);
  const sheet = newSheet(workbook, name);
  workbook.sheets.push(sheet);
  workbook.recalculate = true;
  // A formula that named the sheet before it was there has a result now.
  workbook.shared.calculation.restart();
  return sheet.id;
}

export function removeSheet(workbook: Workbook, id: string): void {
  const sheet = sheetOf(workbook, id);
  refuseNoneVisible(workbook, sheet);
  const place = workbook.sheets.indexOf(sheet);
  workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
  const lose = (text: string) => renameInFormula(text, sheet.name, null);
  for (const one of workbook.sheets) one.lose(lose);
  workbook.names = workbook.names
    .filter((one) => one.sheet !== id)
    .map((one) => ({ ...one, refersTo: lose(one.refersTo) }));
  if (sheet.part !== null) workbook.removed.add(id);
  workbook.recalculate = true;
  if (workbook.active === id) activateNear(workbook, place);
  workbook.shared.calculation.restart();
}

/** References to the sheet follow, as in Excel. */
export function renameSheet(workbook: Workbook, id: string, name: string): void {
  const sheet = sheetOf(workbook, id);
  const from = sheet.name;
  refuseTakenName(workbook, name, sheet);
  sheet.name = name;
  const follow = (text: string) => renameInFormula(text, from, name);
  for (const one of workbook.sheets) one.follow(follow);
  workbook.names = workbook.names.map((one) => ({ ...one, refersTo: follow(one.refersTo) }));
  workbook.charts.rename(from, name);
  workbook.renamed.push({ from, to: name });
  workbook.recalculate = true;
  workbook.shared.calculation.restart();
}

export function setSheetVisible(workbook: Workbook, id: string, visible: boolean, veryHidden: boolean): void {
  const sheet = sheetOf(workbook, id);
  if (!visible) refuseNoneVisible(workbook, sheet);
  sheet.visible = visible;
  sheet.veryHidden = !visible && veryHidden;
  if (!visible && workbook.active === id) activateNear(workbook, workbook.sheets.indexOf(sheet));
}

/** @param position zero-based among all sheets */
export function moveSheet(workbook: Workbook, id: string, position: number): void {
  const sheet = sheetOf(workbook, id);
  const others = workbook.sheets.filter((one) => one !== sheet);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  workbook.shared.calculation.restart();
}
