/**
 * Writes a workbook: the opened package with the changed parts in it. A part that nothing was changed in stays byte for
 * byte, and in one that was changed, what nobody touched stays letter for letter.
 */
import { parseArea } from "../../../xlsx/a1";
import { sizesOf } from "../charts/chart-store";
import { chartXml, writeCharts } from "../charts/chart-writer";
import type { Chart, Value } from "../engine";
import { workbookPart } from "../../../xlsx/open/open-check";
import type { Package } from "../../../xlsx/package";
import { grid } from "../sheet/sheet-contents";
import { setSelected } from "../sheet/sheet-properties";
import { splitSheet } from "../sheet/sheet-reader";
import { writeSheet } from "../sheet/sheet-writer";
import { writeTables } from "../tables/tables-writer";
import { WrittenStyles } from "../styles/written-styles";
import { sheetId, type Sheet } from "../sheet/sheet";
import type { Workbook } from "../workbook";
import { writeChain, type FormulaCell } from "./calculation-chain";
import { followRenames } from "./follow-renames";
import { tabOrder, writeWorkbook } from "./workbook-writer";
import { writeWebExtensions } from "./web-extensions";
import { writeXmlParts } from "./xml-parts";

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function* saveWorkbook(workbook: Workbook): Generator<void, Uint8Array> {
  const { original } = workbook;
  if (!workbook.changed && original.bytes) return original.bytes.slice();
  const saved = original.package.copy();
  const part = workbookPart(saved);
  const reached = saved.reachable();
  const links = addNewParts(workbook, saved, part);
  const styles = new WrittenStyles(workbook.styleSheet);
  for (const sheet of workbook.sheets) {
    const name = sheet.part ?? links.parts.get(sheet.id)!;
    const xml = writeSheet(sheet, workbook.shared.calculation, styles);
    if (xml !== null) saved.set(name, xml);
    yield;
    yield* putCharts(workbook, saved, sheet, name);
    writeTables(saved, name, sheet.tablesBefore, sheet.tables);
  }
  if (workbook.active !== original.active) selectFront(workbook, saved, links.parts);
  removeSheets(workbook, saved, part);
  if (workbook.renamed.length > 0) followRenames(saved, workbook.renamed);
  saved.set(part, writeWorkbook(saved.text(part), workbook, links.ids, workbook.recalculate));
  writeStyles(styles.write(), saved, part);
  chainFormulas(workbook, saved, part);
  writeXmlParts(saved, part, workbook.xmlPartsBefore, workbook.xmlParts);
  writeWebExtensions(saved, workbook.webExtensionsBefore, workbook.webExtensions);
  // What only a part that is gone led to.
  for (const lost of difference(reached, saved.reachable())) saved.remove(lost);
  yield;
  return saved.write();
}

function difference(all: ReadonlySet<string>, without: ReadonlySet<string>): string[] {
  return [...all].filter((one) => !without.has(one));
}

/** Names and relationships of new sheets, by their ids. */
function addNewParts(workbook: Workbook, saved: Package, part: string) {
  const parts = new Map<string, string>();
  const ids = new Map<string, string>();
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  for (const sheet of workbook.sheets) {
    if (sheet.part !== null) continue;
    const name = saved.freeName(`${folder}worksheets/sheet`, ".xml");
    saved.set(name, "");
    saved.declare(name, `${TYPES}.worksheet+xml`);
    parts.set(sheet.id, name);
    ids.set(sheet.id, saved.relate(part, "worksheet", name));
  }
  return { parts, ids };
}

function removeSheets(workbook: Workbook, saved: Package, part: string): void {
  for (const { number, part: sheetPart } of workbook.original.entries) {
    if (!workbook.removed.has(sheetId(number))) continue;
    const link = saved.relationships(part).find(({ target }) => target === sheetPart);
    if (link) saved.unrelate(part, link.id);
  }
}

function selectFront(workbook: Workbook, saved: Package, newParts: ReadonlyMap<string, string>): void {
  for (const { id, part } of workbook.sheets) {
    const name = part ?? newParts.get(id)!;
    const text = saved.text(name);
    const { frame } = splitSheet(text);
    const selected = id === workbook.active;
    if (setSelected(frame, selected) !== frame) saved.set(name, setSelected(text, selected));
  }
}

function writeStyles(xml: string | null, saved: Package, part: string): void {
  if (xml === null) return;
  const known = saved.related(part, "styles")?.target;
  if (known) {
    saved.set(known, xml);
    return;
  }
  const name = `${part.slice(0, part.lastIndexOf("/") + 1)}styles.xml`;
  saved.set(name, xml);
  saved.declare(name, `${TYPES}.styles+xml`);
  saved.relate(part, "styles", name);
}

function chainFormulas(workbook: Workbook, saved: Package, part: string): void {
  const chain = saved.related(part, "calcChain");
  if (!chain || !saved.has(chain.target)) return;
  const gone: FormulaCell[] = [];
  const added: FormulaCell[] = [];
  for (const id of tabOrder(workbook)) {
    const sheet = workbook.sheets.find((one) => one.id === id);
    for (const [row, columns] of sheet?.changes ?? []) {
      for (const [column, change] of columns) {
        if (change !== "content") continue;
        const formula = sheet!.cells.at(row, column)?.formula ?? null;
        (formula === null ? gone : added).push({ sheet: sheet!.number, row, column });
      }
    }
  }
  for (const { number } of workbook.original.entries) {
    if (workbook.removed.has(sheetId(number))) gone.push({ sheet: number, row: -1, column: -1 });
  }
  if (gone.length + added.length === 0) return;
  const xml = writeChain(saved.text(chain.target), gone, added);
  // Without an entry it must not be there.
  if (/<(?:[^\s<>/:]+:)?c\b/.test(xml)) saved.set(chain.target, xml);
  else saved.unrelate(part, chain.id);
}

function* putCharts(workbook: Workbook, saved: Package, sheet: Sheet, part: string): Generator<void, void> {
  const charts = workbook.charts.changes(sheet);
  if (!charts) return;
  const make = (chart: Chart) =>
    chartXml(workbook.library, chart, (reference) => lookup(workbook, reference));
  yield* writeCharts(saved, part, charts.before, charts.now, sizesOf(sheet), make);
}

/** The values that a reference like `'集計'!$B$3:$B$6` names; none for anything else. */
function lookup(workbook: Workbook, reference: string): Value[] {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(reference);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const sheet = workbook.sheets.find((one) => one.name === name);
  const area = match?.[3] ? parseArea(match[3]) : null;
  return sheet && area ? grid(area, (row, column) => sheet.value(row, column)).flat() : [];
}
