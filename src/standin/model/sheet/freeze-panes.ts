/** Excel.WorksheetFreezePanes: frozen rows at the top of a sheet. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../cells/geometry";
import { wholeArgument } from "../arguments";
import { ModelObject, type MemberTable } from "../model-object";
import { Range } from "../range/range";
import { refuse } from "../refusal";
import type { Session } from "../session";

export class WorksheetFreezePanes extends ModelObject {
  readonly table: MemberTable = {
    className: "WorksheetFreezePanes",
    methods: ["getLocation", "getLocationOrNullObject"],
    changes: ["freezeRows", "unfreeze"],
  };

  constructor(
    session: Session,
    private readonly sheet: string,
  ) {
    super(session);
  }

  /** 0 takes them away. */
  freezeRows(count: unknown = 0): void {
    const { engine, temper } = this.session;
    // "GeneralException" there in Excel 2019 (#2196).
    if (!temper.freezesBehind && engine.activeSheet() !== this.sheet) refuse("GeneralException");
    engine.freezeRows(this.sheet, wholeArgument(count ?? 0, 0, MAX_ROWS - 1));
    this.session.touch("content");
  }

  unfreeze(): void {
    this.session.engine.freezeRows(this.sheet, 0);
    this.session.touch("content");
  }

  getLocation(): Range {
    return this.getLocationOrNullObject() ?? refuse("ItemNotFound");
  }

  getLocationOrNullObject(): Range | null {
    const rows = this.session.engine.frozenRows(this.sheet);
    return rows > 0
      ? new Range(this.session, this.sheet, { row: 0, column: 0, rows, columns: MAX_COLUMNS })
      : null;
  }
}
