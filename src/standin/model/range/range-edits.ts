/** The part of Excel.Range that moves, copies, sorts and replaces cells. */
import { intersection, rectOf } from "../../../cells/geometry";
import { readAddress, wholeColumns, wholeRows } from "../address";
import { choiceArgument, textArgument, wholeArgument } from "../arguments";
import { refuse } from "../refusal";
import { shiftCells } from "../shift/shift-cells";
import { contentsOf, copyCells, emptyAfterMove, type Place } from "./cell-copies";
import { autoFill, type FillKind } from "./fill";
import { findCells, replaceAll } from "./find";
import { refusePartOfArray, refusePartOfMerge } from "./range-changes";
import { RangeNavigation } from "./range-navigation";
import { RangeSort } from "./range-sort";
import { moveTables } from "../table/table-cells";
import { RemoveDuplicatesResult } from "./remove-duplicates";

export const RANGE_EDITS = [
  "insert",
  "delete",
  "copyFrom",
  "moveTo",
  "autoFill",
  "replaceAll",
  "removeDuplicates",
] as const;
export const RANGE_SEARCHES = ["find", "findOrNullObject"] as const;

export abstract class RangeEdits<Self extends RangeEdits<Self>> extends RangeNavigation<Self> {
  /** The new cells; the others go down or to the right. */
  insert(shift: unknown): Self {
    const byRows = choiceArgument(shift, ["Down", "Right"]) === "Down";
    const { area: at } = this;
    shiftCells(this.session, this.sheet, { kind: "insert", at, byRows: this.whole ?? byRows });
    return this.derive(at.row, at.column, at.rows, at.columns);
  }

  delete(shift: unknown): void {
    const byRows = choiceArgument(shift, ["Up", "Left"]) === "Up";
    shiftCells(this.session, this.sheet, { kind: "delete", at: this.area, byRows: this.whole ?? byRows });
  }

  copyFrom(source: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    const kind = choiceArgument(copyType ?? "All", ["All", "Formulas", "Values", "Formats", "Link"]);
    if (kind === "Link") refuse("NotImplemented");
    const from = this.place(source);
    refusePartOfMerge(this.session, this.sheet, this.area, "InvalidArgument");
    refusePartOfArray(this.session, this.sheet, this.area);
    const options = { kind, skipBlanks: skipBlanks === true, transpose: transpose === true };
    const written = copyCells(this.session, from, { sheet: this.sheet, at: this.area }, options);
    if (kind === "Formats") this.session.touch("content");
    else this.session.cellsChanged(this.sheet, written);
  }

  moveTo(destination: unknown): void {
    const to = this.place(destination);
    const target = { ...to, at: rectOf(to.at.row, to.at.column, this.area.rows, this.area.columns) };
    const from = { sheet: this.sheet, at: this.area };
    const putTables = moveTables(this.session.engine, from, target);
    copyCells(this.session, from, target, { kind: "All", skipBlanks: false, transpose: false });
    emptyAfterMove(this.session, from, target);
    putTables();
    this.session.cellsChanged(this.sheet, this.area);
    this.session.cellsChanged(target.sheet, target.at);
  }

  autoFill(destination?: unknown, type?: unknown): void {
    const kind = choiceArgument(type ?? "FillDefault", FILLS);
    if (destination === undefined || destination === null || destination === "") refuse("InvalidArgument");
    const to = this.place(destination);
    autoFill(this.session, { sheet: this.sheet, at: this.area }, to, kind);
    this.session.cellsChanged(to.sheet, to.at);
  }

  /** The number of replacements. */
  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return replaceAll(this.session, this.sheet, this.area, text, replacement, criteria);
  }

  find(text: unknown, criteria: unknown): Self {
    return this.findOrNullObject(text, criteria) ?? refuse("ItemNotFound");
  }

  findOrNullObject(text: unknown, criteria: unknown): Self | null {
    const [found] = findCells(this.session, this.sheet, this.area, text, criteria);
    return found ? this.derive(found.row, found.column, 1, 1) : null;
  }

  /** @param columns zero-based within the range */
  removeDuplicates(columns: unknown, includesHeader: unknown): RemoveDuplicatesResult {
    const keys = (Array.isArray(columns) ? (columns as unknown[]) : refuse("InvalidArgument")).map((one) =>
      wholeArgument(one, 0, this.area.columns - 1),
    );
    if (keys.length === 0) refuse("InvalidArgument");
    const lines = contentsOf(this.session, { sheet: this.sheet, at: this.area });
    const first = includesHeader === true ? 1 : 0;
    const seen = new Set<string>();
    const kept = lines.filter((line, row) => {
      const key = JSON.stringify(keys.map((column) => sameAs(line[column]?.value ?? "")));
      if (row < first || !seen.has(key)) {
        if (row >= first) seen.add(key);
        return true;
      }
      return false;
    });
    const { engine } = this.session;
    lines.forEach((line, r) =>
      line.forEach((_, c) => {
        const content = kept[r]?.[c];
        const [row, column] = [this.area.row + r, this.area.column + c];
        engine.setCell(this.sheet, row, column, content?.formula ?? "", content?.isFormula ?? false);
      }),
    );
    this.session.cellsChanged(this.sheet, this.area);
    return new RemoveDuplicatesResult(this.session, lines.length - kept.length, kept.length - first);
  }

  get sort(): RangeSort {
    return new RangeSort(this.session, this.sheet, this.area);
  }

  /** Whole rows move by rows and whole columns by columns, whatever is asked for. */
  private get whole(): boolean | null {
    if (wholeRows(this.area)) return true;
    return wholeColumns(this.area) ? false : null;
  }

  /** A Range, or an address on this sheet or another one. */
  private place(given: unknown): Place {
    if (given instanceof RangeNavigation)
      return { sheet: given.sheet, at: this.bounded(given.sheet, given.area) };
    const address = readAddress(textArgument(given)) ?? refuse("InvalidArgument");
    const sheets = this.session.engine.sheets();
    const sheet =
      address.sheet === null
        ? this.sheet
        : sheets.find(({ name }) => name.toLowerCase() === address.sheet?.toLowerCase())?.id;
    return sheet ? { sheet, at: this.bounded(sheet, address.area) } : refuse("InvalidArgument");
  }

  /** Of whole rows and columns, the used part. */
  private bounded(sheet: string, at: Place["at"]): Place["at"] {
    if (!wholeRows(at) && !wholeColumns(at)) return at;
    const used = this.session.engine.usedArea(sheet, true);
    return (
      (used && intersection(at, rectOf(0, 0, used.row + used.rows, used.column + used.columns))) ??
      rectOf(at.row, at.column)
    );
  }
}

const FILLS: readonly FillKind[] = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
];

/** Texts that differ in capitals alone are duplicates, as in Excel's own command. */
function sameAs(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}
