/** Excel.WorksheetFreezePanes: frozen rows at the top of a sheet, and columns at its left. */
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../../../cells/geometry";
import { readAddress } from "../address";
import { textArgument, wholeArgument } from "../arguments";
import { ModelObject, type MemberTable } from "../model-object";
import { Range } from "../range/range";
import { refuse } from "../refusal";
import type { Session } from "../session";

export class WorksheetFreezePanes extends ModelObject {
  readonly table: MemberTable = {
    className: "WorksheetFreezePanes",
    methods: ["getLocation", "getLocationOrNullObject"],
    changes: ["freezeRows", "freezeColumns", "freezeAt", "unfreeze"],
  };

  constructor(
    session: Session,
    private readonly sheet: string,
  ) {
    super(session);
  }

  /** 0 takes them away. */
  freezeRows(count: unknown = 0): void {
    const { engine } = this.session;
    this.freeze(wholeArgument(count ?? 0, 0, MAX_ROWS - 1), engine.frozenColumns(this.sheet));
  }

  freezeColumns(count: unknown = 0): void {
    const { engine } = this.session;
    this.freeze(engine.frozenRows(this.sheet), wholeArgument(count ?? 0, 0, MAX_COLUMNS - 1));
  }

  /** "The range that represents the cells to be frozen, or undefined to remove all frozen panes." */
  freezeAt(given: unknown): void {
    if (given === null || given === undefined) return this.unfreeze();
    const at = given instanceof Range ? given.area : readAddress(textArgument(given))?.area;
    if (!at) return refuse("InvalidArgument");
    this.freeze(
      at.rows === MAX_ROWS ? 0 : at.row + at.rows,
      at.columns === MAX_COLUMNS ? 0 : at.column + at.columns,
    );
  }

  unfreeze(): void {
    this.session.engine.freeze(this.sheet, 0, 0);
    this.session.touch("content");
  }

  getLocation(): Range {
    return this.getLocationOrNullObject() ?? refuse("ItemNotFound");
  }

  getLocationOrNullObject(): Range | null {
    const { engine } = this.session;
    const [rows, columns] = [engine.frozenRows(this.sheet), engine.frozenColumns(this.sheet)];
    if (rows === 0 && columns === 0) return null;
    return new Range(this.session, this.sheet, rectOf(0, 0, rows || MAX_ROWS, columns || MAX_COLUMNS));
  }

  private freeze(rows: number, columns: number): void {
    const { engine, temper } = this.session;
    // "GeneralException" there in Excel 2019 (#2196).
    if (!temper.freezesBehind && engine.activeSheet() !== this.sheet) refuse("GeneralException");
    engine.freeze(this.sheet, rows, columns);
    this.session.touch("content");
  }
}
