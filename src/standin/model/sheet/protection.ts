/** Excel.WorkbookProtection and Excel.WorksheetProtection: the add-in only looks, it never unprotects. */
import { ModelObject, type MemberTable } from "../model-object";
import type { Session } from "../session";

export class WorkbookProtection extends ModelObject {
  readonly table: MemberTable = { className: "WorkbookProtection", scalars: ["protected"] };

  get protected(): boolean {
    return this.session.structureProtected;
  }
}

export class WorksheetProtection extends ModelObject {
  readonly table: MemberTable = { className: "WorksheetProtection", scalars: ["protected"] };

  constructor(
    session: Session,
    private readonly sheet: string,
  ) {
    super(session);
  }

  get protected(): boolean {
    return this.session.sheet(this.sheet).protected;
  }
}
