/** A worksheet's part with what was changed in it; everything else in it keeps its text. */
import { rectAddress } from "../../../cells/geometry";
import { parseArea } from "../../../xlsx/a1";
import type { Calculation } from "../calculation/calculation";
import { attributeIn, childText, frameOf, setAttributes, setChild } from "../xml/edit";
import { WORKSHEET } from "../xml/orders";
import { writeFormats } from "../styles/conditional-formats";
import type { WrittenStyles } from "../styles/written-styles";
import { setColumns } from "./columns";
import { orphanedShares, writeCells, type WrittenChange } from "./cells-writer";
import { writeMerges, writeRowBreaks, writeValidations } from "./rules-writer";
import type { Sheet } from "./sheet";
import { joinSheet } from "./sheet-reader";

/** null: nothing of the sheet has changed. */
export function writeSheet(sheet: Sheet, calculation: Calculation, styles: WrittenStyles): string | null {
  const cells = writtenCells(sheet, calculation);
  const { parts } = sheet.source;
  let { frame } = sheet;
  if (sheet.merges !== parts.merges) frame = writeMerges(frame, sheet.merges);
  if (sheet.validations !== parts.validations) {
    frame = writeValidations(frame, sheet.validations, parts.validations);
  }
  if (sheet.conditionalFormats !== parts.conditionalFormats) {
    frame = writeFormats(frame, sheet.conditionalFormats, parts.conditionalFormats, (look) =>
      styles.look(look),
    );
  }
  if (sheet.rowBreaks !== parts.rowBreaks) frame = writeRowBreaks(frame, sheet.rowBreaks);
  const { prefix } = frameOf(frame);
  let data = sheet.data;
  const styleOf = (id: number, quoted?: boolean) => styles.cell(id, quoted);
  for (const { first, last, style } of sheet.changedColumns) {
    frame = setColumns(frame, { first, last }, { style: styleOf(style) || null });
  }
  if (cells.size > 0 || sheet.changedRows.size > 0) {
    frame = writeDimension(frame, sheet, cells);
    data = writeCells(data, prefix, sheet.cells, { cells, rows: sheet.changedRows, styleOf });
    const own = changesOf(orphanedShares(sheet.data, data));
    data = writeCells(data, prefix, sheet.cells, { cells: own, rows: new Set(), styleOf });
  }
  const isNew = sheet.part === null;
  if (!isNew && frame === sheet.source.frame && data === sheet.data) return null;
  return joinSheet(frame, data);
}

/** What was changed, and the results of formulas that were calculated anew. */
function writtenCells(sheet: Sheet, calculation: Calculation): Map<number, Map<number, WrittenChange>> {
  const written = new Map(
    [...sheet.changes].map(([row, cells]) => [row, new Map<number, WrittenChange>(cells)]),
  );
  if (!sheet.isLoaded) return written;
  for (const [row, column, cell] of sheet.cells.all()) {
    if (!cell.live) continue;
    if (written.get(row)?.get(column) === "content") {
      sheet.value(row, column);
      continue;
    }
    const before = calculation.resultInFile(cell);
    // One that came without a result stays without: Excel finds it.
    if (before === null || sheet.value(row, column) === before) continue;
    if (!written.has(row)) written.set(row, new Map());
    written.get(row)!.set(column, "result");
  }
  return written;
}

function changesOf(
  places: readonly { row: number; column: number }[],
): Map<number, Map<number, WrittenChange>> {
  const changes = new Map<number, Map<number, WrittenChange>>();
  for (const { row, column } of places) {
    if (!changes.has(row)) changes.set(row, new Map());
    changes.get(row)!.set(column, "formula");
  }
  return changes;
}

/** The area that the file names as the sheet's size, when cells outside of it were written. */
function writeDimension(
  frame: string,
  sheet: Sheet,
  cells: ReadonlyMap<number, ReadonlyMap<number, unknown>>,
): string {
  const old = childText(frame, "dimension");
  const before = parseArea(attributeIn(old, "ref") ?? "");
  // A file that does not name it need not begin to.
  if (sheet.part !== null && !before) return frame;
  let [top, left] = [before?.row ?? Infinity, before?.column ?? Infinity];
  let [bottom, right] = before ? [top + before.rows, left + before.columns] : [0, 0];
  for (const [row, columns] of cells) {
    for (const column of columns.keys()) {
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row + 1), Math.max(right, column + 1)];
    }
  }
  if (bottom === 0) return frame;
  const ref = rectAddress({ row: top, column: left, rows: bottom - top, columns: right - left });
  if (before && ref === rectAddress(before)) return frame;
  const element = setAttributes(old || `<${frameOf(frame).prefix}dimension/>`, { ref });
  return setChild(frame, "dimension", element, WORKSHEET);
}
