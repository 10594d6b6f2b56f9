/** Writes a workbook: the library's file, then what the library could not write, set into its parts. */
import { parseArea } from "../../../xlsx/a1";
import { sizesOf } from "../charts/chart-store";
import { chartXml, writeCharts } from "../charts/chart-writer";
import { formatsElements } from "../styles/conditional-formats";
import type { Chart, Value } from "../engine";
import { writeNames } from "./names";
import { workbookPart } from "../../../xlsx/open-check";
import { Package } from "../../../xlsx/package";
import { check } from "../sheet/page-setup";
import type { Sheet } from "../sheet/sheet";
import { grid } from "../sheet/sheet-contents";
import { tellActive, writeFileSharing, writeVeryHidden } from "../sheet/sheet-list";
import {
  mergesElement,
  protectionElement,
  removeExtendedValidations,
  rowBreaksElement,
  setElement,
  setElements,
  setResults,
  shortenFlags,
  validationsElement,
} from "../sheet/sheet-writer";
import { readSheetList } from "../../../xlsx/sheet-entries";
import type { Workbook } from "../workbook";
import { writeXmlParts } from "./xml-parts";

export function saveWorkbook(workbook: Workbook): Uint8Array {
  if (!workbook.changed && workbook.original) return workbook.original.bytes.slice();
  const { file, sheets } = workbook;
  const calculating = new Set(sheets.filter((sheet) => sheet.hasFormulas()));
  for (const sheet of sheets) {
    // Results are asked for now: the sheet that their types may need is not to be in the file.
    if (calculating.has(sheet)) for (const [row, column] of sheet.cells.all()) sheet.value(row, column);
    sheet.prepareToSave();
  }
  workbook.shared.calculator.finish();
  tellActive(workbook);
  check(file.SetCalcProps({ FullCalcOnLoad: true }));
  const saved = Package.read(check(file.WriteToBuffer()).buffer as unknown as Uint8Array);
  finishSheets(workbook, saved, calculating);
  writeXmlParts(saved, workbookPart(saved), workbook.xmlPartsBefore, workbook.xmlParts);
  return saved.write();
}

function finishSheets(workbook: Workbook, saved: Package, calculating: ReadonlySet<Sheet>): void {
  const entries = readSheetList(saved);
  const ids = entries.map((entry) => workbook.sheets.find((one) => one.name === entry.name)?.id ?? "");
  const part = workbookPart(saved);
  const veryHidden = workbook.sheets.filter((one) => one.veryHidden).map((one) => one.name);
  const original = workbook.original
    ? workbook.original.package.text(workbookPart(workbook.original.package))
    : "";
  const named = writeNames(shortenFlags(saved.text(part)), workbook.names, ids);
  const xml = writeFileSharing(named, original);
  saved.set(part, writeVeryHidden(xml, veryHidden));
  if (workbook.charts.hasRenamed) followRenames(workbook, saved);
  for (const entry of entries) {
    const sheet = workbook.sheets.find((one) => one.name === entry.name);
    if (sheet) finishSheet(workbook, saved, sheet, entry.part, calculating.has(sheet));
  }
}

function finishSheet(
  workbook: Workbook,
  saved: Package,
  sheet: Sheet,
  part: string,
  calculates: boolean,
): void {
  const before = sheet.part === part ? workbook.original?.package.bytes(part) : null;
  if (before && !sheet.touched && !calculates) {
    saved.set(part, before);
    return;
  }
  let xml = setElement(shortenFlags(saved.text(part)), "mergeCells", mergesElement(sheet.merges));
  if (sheet.validationsTouched) {
    xml = removeExtendedValidations(
      setElement(xml, "dataValidations", validationsElement(sheet.validations)),
    );
  }
  if (before && !sheet.protectionTouched) {
    const element = protectionElement(workbook.original?.package.text(part) ?? "");
    xml = setElement(xml, "sheetProtection", element);
  }
  if (sheet.changedBreaks) xml = setElement(xml, "rowBreaks", rowBreaksElement(sheet.changedBreaks));
  if (sheet.formatsTouched) {
    const elements = formatsElements(xml, sheet.conditionalFormats, (look) =>
      workbook.shared.looks.idOf(look),
    );
    xml = setElements(xml, "conditionalFormatting", elements);
  }
  if (calculates || sheet.holdsErrors) {
    xml = setResults(
      xml,
      (row, column) => sheet.cells.at(row, column)?.value ?? "",
      (row, column) => sheet.cells.at(row, column)?.formula === null,
    );
  }
  saved.set(part, xml);
  const charts = workbook.charts.changes(sheet);
  if (!charts) return;
  const make = (chart: Chart) =>
    chartXml(workbook.library, chart, (reference) => lookup(workbook, reference));
  writeCharts(saved, part, charts.before, charts.now, sizesOf(sheet), make);
}

function followRenames(workbook: Workbook, saved: Package): void {
  for (const part of saved.names()) {
    if (!/^xl\/charts\/chart[^/]*\.xml$/.test(part)) continue;
    const follow = (_: string, tag: string, text: string) => tag + workbook.charts.followed(text);
    saved.set(part, saved.text(part).replace(/(<(?:\w+:)?f>)([^<]*)/g, follow));
  }
}

/** The values that a reference like `'集計'!$B$3:$B$6` names; none for anything else. */
function lookup(workbook: Workbook, reference: string): Value[] {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(reference);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const sheet = workbook.sheets.find((one) => one.name === name);
  const area = match?.[3] ? parseArea(match[3]) : null;
  return sheet && area ? grid(area, (row, column) => sheet.value(row, column)).flat() : [];
}
