/** Excel.PageBreakCollection and Excel.PageBreak: the rows of a sheet that begin a new page by hand. */
import { readAddress } from "../address";
import { textArgument, wholeArgument } from "../arguments";
import { ModelObject, type MemberTable } from "../model-object";
import { Range } from "../range/range";
import { refuse } from "../refusal";
import type { Session } from "../session";

export class PageBreakCollection extends ModelObject {
  readonly table: MemberTable = {
    className: "PageBreakCollection",
    methods: ["getCount", "getItem"],
    changes: ["add", "removePageBreaks"],
  };

  constructor(
    session: Session,
    readonly sheet: string,
  ) {
    super(session);
  }

  override protectedBy(): string {
    return this.sheet;
  }

  override items(): readonly PageBreak[] {
    return this.rows.map((row) => new PageBreak(this.session, row));
  }

  getCount(): number {
    return this.rows.length;
  }

  getItem(index: unknown): PageBreak {
    return new PageBreak(this.session, this.rows[wholeArgument(index, 0)] ?? refuse("ItemNotFound"));
  }

  /** The page begins with the first row of the range. */
  add(given: unknown): PageBreak {
    const area = given instanceof Range ? given.area : readAddress(textArgument(given))?.area;
    if (!area || area.row === 0) return refuse("InvalidArgument");
    this.set([...this.rows, area.row]);
    return new PageBreak(this.session, area.row);
  }

  removePageBreaks(): void {
    this.set([]);
  }

  private get rows(): readonly number[] {
    return this.session.engine.rowBreaks(this.sheet);
  }

  private set(rows: readonly number[]): void {
    if (!this.session.engine.setRowBreaks) refuse("NotImplemented");
    this.session.engine.setRowBreaks(this.sheet, rows);
    this.session.touch("content");
  }
}

export class PageBreak extends ModelObject {
  readonly table: MemberTable = { className: "PageBreak", scalars: ["rowIndex", "columnIndex"] };
  readonly columnIndex = 0;

  constructor(
    session: Session,
    readonly rowIndex: number,
  ) {
    super(session);
  }
}
