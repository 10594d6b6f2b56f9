/** Adding, removing, naming, hiding and moving a workbook's sheets. */
import { check } from "./page-setup";
import { renameInFormula } from "../file/rename";
import type { Sheet } from "./sheet";
import { newSheet, type Workbook } from "../workbook";
import { unescapeXml } from "../../../xlsx/xml";

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

/** The library's own idea of the active sheet. */
export function tellActive(workbook: Workbook): void {
  const { file } = workbook;
  const { name } = sheetOf(workbook, workbook.active);
  check(file.SetActiveSheet(file.GetSheetIndex(name).index));
}

export function addSheet(workbook: Workbook, name: string): string {
  refuseTakenName(workbook, name, null);
  workbook.shared.calculator.finish();
  check(workbook.file.NewSheet(name));
  const sheet = newSheet(workbook, name);
  workbook.sheets.push(sheet);
  // A formula that named the sheet before it was there has a result now.
  workbook.shared.generation += 1;
  return sheet.id;
}

export function removeSheet(workbook: Workbook, id: string): void {
  const sheet = sheetOf(workbook, id);
  refuseNoneVisible(workbook, sheet);
  workbook.shared.calculator.finish();
  const place = workbook.sheets.indexOf(sheet);
  check(workbook.file.DeleteSheet(sheet.name));
  workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
  workbook.names = workbook.names.filter((one) => one.sheet !== id);
  if (workbook.active === id) activateNear(workbook, place);
  workbook.shared.generation += 1;
}

/** References to the sheet follow, as in Excel. */
export function renameSheet(workbook: Workbook, id: string, name: string): void {
  const sheet = sheetOf(workbook, id);
  const from = sheet.name;
  refuseTakenName(workbook, name, sheet);
  check(workbook.file.SetSheetName(from, name));
  sheet.name = name;
  const follow = (text: string) => renameInFormula(text, from, name);
  for (const one of workbook.sheets) one.follow(follow);
  workbook.names = workbook.names.map((one) => ({ ...one, refersTo: follow(one.refersTo) }));
  workbook.charts.rename(from, name);
  workbook.shared.generation += 1;
}

/** The library knows no very hidden sheets: that is written when the workbook is saved. */
export function setSheetVisible(workbook: Workbook, id: string, visible: boolean, veryHidden: boolean): void {
  const sheet = sheetOf(workbook, id);
  if (!visible) refuseNoneVisible(workbook, sheet);
  sheet.visible = visible;
  sheet.veryHidden = !visible && veryHidden;
  if (!visible && workbook.active === id) activateNear(workbook, workbook.sheets.indexOf(sheet));
  // The library does not hide the sheet that it has as the active one.
  tellActive(workbook);
  check(workbook.file.SetSheetVisible(sheet.name, visible));
}

/** Sets which sheets are very hidden, in the workbook's part, in which they are hidden already. */
export function writeVeryHidden(xml: string, names: readonly string[]): string {
  return xml.replace(/<(?:\w+:)?sheet\b[^>]*>/g, (tag) =>
    names.includes(unescapeXml(/\sname="([^"]*)"/.exec(tag)?.[1] ?? ""))
      ? tag.replace(/\sstate="\w*"/, ' state="veryHidden"')
      : tag,
  );
}

/** What the opened workbook asks of who opens it (read-only recommended, a password to write): the library empties it. */
export function writeFileSharing(xml: string, original: string): string {
  const [element] = /<fileSharing\b[^>]*\/>/.exec(original) ?? [];
  const emptied = /<fileSharing\b[^>]*(?:\/>|>\s*<\/fileSharing>)/;
  return element === undefined ? xml : xml.replace(emptied, () => element);
}

/** @param position zero-based among all sheets */
export function moveSheet(workbook: Workbook, id: string, position: number): void {
  const sheet = sheetOf(workbook, id);
  const others = workbook.sheets.filter((one) => one !== sheet);
  workbook.shared.calculator.finish();
  const next = others[position];
  const last = others.at(-1);
  if (next) check(workbook.file.MoveSheet(sheet.name, next.name));
  else if (last) {
    // The library moves a sheet before another only: before the last one, and that one before it.
    check(workbook.file.MoveSheet(sheet.name, last.name));
    check(workbook.file.MoveSheet(last.name, sheet.name));
  }
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}
