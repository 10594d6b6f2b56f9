/** The part of Excel.Range that leads from a range to other ranges. Changes nothing. */
import { enclosing, intersection, MAX_COLUMNS, MAX_ROWS } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import { checkedArea, readAddress } from "../address";
import { choiceArgument, wholeArgument } from "../arguments";
import { ModelObject } from "../model-object";
import { RangeAreas } from "./range-areas";
import { DIRECTIONS, edgeFrom, regionAround } from "./range-edges";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { mapReference, type Shift } from "../shift/shift";
import { spillsIn } from "./range-spills";
import { specialCells } from "./special-cells";

export const RANGE_NAVIGATION = [
  "getCell",
  "getRow",
  "getColumn",
  "getLastCell",
  "getLastRow",
  "getLastColumn",
  "getEntireRow",
  "getEntireColumn",
  "getOffsetRange",
  "getResizedRange",
  "getAbsoluteResizedRange",
  "getBoundingRect",
  "getIntersection",
  "getIntersectionOrNullObject",
  "getUsedRange",
  "getUsedRangeOrNullObject",
  "getMergedAreasOrNullObject",
  "getSpecialCells",
  "getSpecialCellsOrNullObject",
  "getRowsAbove",
  "getRowsBelow",
  "getColumnsBefore",
  "getColumnsAfter",
  "getSurroundingRegion",
  "getRangeEdge",
  "getExtendedRange",
  "getSpillingToRange",
  "getSpillingToRangeOrNullObject",
  "getSpillParent",
  "getSpillParentOrNullObject",
] as const;

const MOST_MERGES = 512;

export abstract class RangeNavigation<Self extends RangeNavigation<Self>> extends ModelObject {
  private cells: Area | null;

  constructor(
    session: Session,
    /** The sheet's id. */
    readonly sheet: string,
    area: Area,
  ) {
    super(session);
    this.cells = area;
  }

  /** Throws `InvalidReference` where the cells have been deleted meanwhile. */
  get area(): Area {
    return this.cells ?? refuse("InvalidReference");
  }

  override shifted(sheet: string, shift: Shift): void {
    if (sheet === this.sheet && this.cells) this.cells = mapReference(shift, this.cells);
  }

  protected abstract derive(row: number, column: number, rows: number, columns: number): Self;

  /** May lie outside the range, as in Excel. */
  getCell(row: unknown, column: unknown): Self {
    return this.at(this.area.row + wholeArgument(row), this.area.column + wholeArgument(column), 1, 1);
  }

  getRow(row: unknown): Self {
    const { column, columns } = this.area;
    return this.at(this.area.row + wholeArgument(row, 0, this.area.rows - 1), column, 1, columns);
  }

  getColumn(column: unknown): Self {
    const { row, rows } = this.area;
    return this.at(row, this.area.column + wholeArgument(column, 0, this.area.columns - 1), rows, 1);
  }

  getLastCell(): Self {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getLastRow(): Self {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Self {
    return this.getColumn(this.area.columns - 1);
  }

  getEntireRow(): Self {
    return this.derive(this.area.row, 0, this.area.rows, MAX_COLUMNS);
  }
  getEntireColumn(): Self {
    return this.derive(0, this.area.column, MAX_ROWS, this.area.columns);
  }

  /** Negative: below. */
  getRowsAbove(count: unknown = 1): Self {
    const rows = wholeArgument(count ?? 1);
    if (rows < 0) return this.getRowsBelow(-rows);
    const { row, column, columns } = this.area;
    return this.at(row - rows, column, rows, columns);
  }
  getRowsBelow(count: unknown = 1): Self {
    const number = wholeArgument(count ?? 1);
    if (number < 0) return this.getRowsAbove(-number);
    const { row, rows, column, columns } = this.area;
    return this.at(row + rows, column, number, columns);
  }
  getColumnsBefore(count: unknown = 1): Self {
    const columns = wholeArgument(count ?? 1);
    if (columns < 0) return this.getColumnsAfter(-columns);
    const { row, rows, column } = this.area;
    return this.at(row, column - columns, rows, columns);
  }
  getColumnsAfter(count: unknown = 1): Self {
    const number = wholeArgument(count ?? 1);
    if (number < 0) return this.getColumnsBefore(-number);
    const { row, rows, column, columns } = this.area;
    return this.at(row, column + columns, rows, number);
  }

  getSurroundingRegion(): Self {
    const { row, column, rows, columns } = regionAround(this.session.engine, this.sheet, this.area);
    return this.derive(row, column, rows, columns);
  }

  /** From the first cell, or from the given one, as Ctrl and an arrow key lead. */
  getRangeEdge(direction: unknown, activeCell?: unknown): Self {
    const { row, column } = this.edge(direction, activeCell);
    return this.derive(row, column, 1, 1);
  }

  /** From this range to that edge. */
  getExtendedRange(direction: unknown, activeCell?: unknown): Self {
    const { row, column } = this.edge(direction, activeCell);
    const { area } = this;
    const whole = enclosing(area, { row, column, rows: 1, columns: 1 });
    return this.derive(whole.row, whole.column, whole.rows, whole.columns);
  }

  getSpillingToRange(): Self {
    return this.getSpillingToRangeOrNullObject() ?? refuse("InvalidArgument");
  }
  getSpillingToRangeOrNullObject(): Self | null {
    const area = this.spillOfCell();
    const isAnchor = area?.row === this.area.row && area.column === this.area.column;
    return area && isAnchor ? this.derive(area.row, area.column, area.rows, area.columns) : null;
  }
  getSpillParent(): Self {
    return this.getSpillParentOrNullObject() ?? refuse("InvalidArgument");
  }
  getSpillParentOrNullObject(): Self | null {
    const area = this.spillOfCell();
    return area ? this.derive(area.row, area.column, 1, 1) : null;
  }

  /** Of a single cell. */
  private spillOfCell(): Area | undefined {
    const { rows, columns } = this.area;
    return rows * columns === 1 ? spillsIn(this.session.engine, this.sheet, this.area)[0]?.area : undefined;
  }

  private edge(direction: unknown, activeCell: unknown) {
    const chosen = choiceArgument(direction, DIRECTIONS);
    const from = activeCell === undefined || activeCell === null ? this.area : this.otherArea(activeCell);
    return edgeFrom(this.session.engine, this.sheet, from, chosen);
  }

  getOffsetRange(rows: unknown, columns: unknown): Self {
    const { area } = this;
    return this.at(
      area.row + wholeArgument(rows),
      area.column + wholeArgument(columns),
      area.rows,
      area.columns,
    );
  }

  getResizedRange(rows: unknown, columns: unknown): Self {
    const { area } = this;
    return this.at(
      area.row,
      area.column,
      area.rows + wholeArgument(rows),
      area.columns + wholeArgument(columns),
    );
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Self {
    return this.at(this.area.row, this.area.column, wholeArgument(rows), wholeArgument(columns));
  }

  getBoundingRect(other: unknown): Self {
    const { row, column, rows, columns } = enclosing(this.area, this.otherArea(other));
    return this.derive(row, column, rows, columns);
  }

  getIntersection(other: unknown): Self {
    return this.getIntersectionOrNullObject(other) ?? refuse("ItemNotFound");
  }

  getIntersectionOrNullObject(other: unknown): Self | null {
    return this.within(this.otherArea(other));
  }

  getUsedRange(valuesOnly?: unknown): Self {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? refuse("ItemNotFound");
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): Self | null {
    const used = this.session.engine.usedArea(this.sheet, valuesOnly !== true);
    return used && this.within(used);
  }

  /**
   * Only the merged areas whose first cell lies inside (office-js #3611). "If the merged areas count in this range is
   * more than 512, then this method will fail to return the result."
   */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const { temper } = this.session;
    if (temper.mergesEmptyUndo) this.session.undo.empty("Range.getMergedAreasOrNullObject");
    const found = this.session.engine
      .merges(this.sheet)
      .filter(({ row, column }) => intersection({ row, column, rows: 1, columns: 1 }, this.area));
    if (found.length > MOST_MERGES) return temper.manyMerges === "null" ? null : refuse("GeneralException");
    return found.length > 0 ? new RangeAreas(this.session, this.sheet, found) : null;
  }

  getSpecialCells(type: unknown, valueType?: unknown): RangeAreas {
    return this.getSpecialCellsOrNullObject(type, valueType) ?? refuse("ItemNotFound");
  }

  getSpecialCellsOrNullObject(type: unknown, valueType?: unknown): RangeAreas | null {
    const found = specialCells(this.session, this.sheet, this.area, type, valueType);
    return found.length > 0 ? new RangeAreas(this.session, this.sheet, found) : null;
  }

  private at(row: number, column: number, rows: number, columns: number): Self {
    const checked = checkedArea(row, column, rows, columns);
    return this.derive(checked.row, checked.column, checked.rows, checked.columns);
  }

  private within(other: Area): Self | null {
    const common = intersection(this.area, other);
    return common && this.derive(common.row, common.column, common.rows, common.columns);
  }

  /** A Range of the same sheet, or an address. */
  private otherArea(other: unknown): Area {
    if (other instanceof RangeNavigation) {
      return other.sheet === this.sheet ? other.area : refuse("InvalidArgument");
    }
    return readAddress(String(other))?.area ?? refuse("InvalidArgument");
  }
}
