/** Excel.WorkbookProtection and Excel.WorksheetProtection. */
import { objectArgument, textArgument } from "../arguments";
import { ModelObject, type MemberTable } from "../model-object";
import { refuse } from "../refusal";
import type { Session } from "../session";

export class WorkbookProtection extends ModelObject {
  readonly table: MemberTable = { className: "WorkbookProtection", scalars: ["protected"] };

  get protected(): boolean {
    return this.session.structureProtected;
  }
}

/** What is still allowed on a protected sheet, as Office.js names it; everything is forbidden by itself. */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

interface Lock {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string;
}

const locks = new WeakMap<Session, Map<string, Lock>>();

export class WorksheetProtection extends ModelObject {
  readonly table: MemberTable = {
    className: "WorksheetProtection",
    scalars: ["protected", "options"],
    changes: ["protect", "unprotect"],
  };

  constructor(
    session: Session,
    private readonly sheet: string,
  ) {
    super(session);
  }

  get protected(): boolean {
    return this.session.sheet(this.sheet).protected;
  }

  get options(): Readonly<Record<string, unknown>> {
    return this.locks.get(this.sheet)?.options ?? OPTIONS;
  }

  /** "Fails if the worksheet has already been protected." */
  protect(options?: unknown, password?: unknown): void {
    if (this.protected) refuse("InvalidOperation");
    const given = options === undefined || options === null ? {} : objectArgument(options);
    if (Object.keys(given).some((name) => !(name in OPTIONS))) refuse("InvalidArgument");
    const word = password === undefined || password === null ? "" : textArgument(password);
    this.locks.set(this.sheet, { options: { ...OPTIONS, ...given }, password: word });
    this.session.engine.protect(this.sheet, true);
    this.session.touch("content");
  }

  unprotect(password?: unknown): void {
    const wanted = this.locks.get(this.sheet)?.password ?? "";
    if (wanted !== "" && wanted !== password) refuse("AccessDenied");
    this.locks.delete(this.sheet);
    this.session.engine.protect(this.sheet, false);
    this.session.touch("content");
  }

  private get locks(): Map<string, Lock> {
    const known = locks.get(this.session) ?? new Map<string, Lock>();
    locks.set(this.session, known);
    return known;
  }
}
