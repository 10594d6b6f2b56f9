/** Excel.WorkbookProtection and Excel.WorksheetProtection. */
import { objectArgument, textArgument } from "../arguments";
import { wholeColumns, wholeRows } from "../address";
import { ModelObject, type MemberTable } from "../model-object";
import { Range } from "../range/range";
import { refuse } from "../refusal";
import type { Session } from "../session";

export class WorkbookProtection extends ModelObject {
  readonly table: MemberTable = {
    className: "WorkbookProtection",
    scalars: ["protected"],
    changes: ["protect", "unprotect"],
  };

  get protected(): boolean {
    return this.session.structureProtected;
  }

  /** Without a password here. */
  protect(): void {
    if (this.protected) refuse("InvalidOperation");
    this.session.structureProtected = true;
  }
  unprotect(): void {
    this.session.structureProtected = false;
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

/** The options as the file has them; objects and scenarios, which it has the other way round, stay protected there. */
const ATTRIBUTES = Object.keys(OPTIONS).flatMap((option) => {
  const [, first = "", rest = ""] = /^allow([A-Z])(?!ditObjects|ditScenarios)(.*)$/.exec(option) ?? [];
  return first === "" ? [] : [[option, first.toLowerCase() + rest] as const];
});

interface Lock {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string;
}

const locks = new WeakMap<Session, Map<string, Lock>>();

/** What an option allows, as in an error's location. */
const ALLOWED: readonly (readonly [keyof typeof OPTIONS, RegExp])[] = [
  ["allowFormatColumns", /^(?:RangeFormat\.(?:columnWidth|autofitColumns)|Range\.setColumnProperties)$/],
  ["allowFormatRows", /^(?:RangeFormat\.(?:rowHeight|autofitRows)|Range\.setRowProperties)$/],
  [
    "allowFormatCells",
    /^(?:RangeFormat\.(?:horizontalAlignment|verticalAlignment|wrapText)|RangeFont\..*|RangeFill\..*|RangeBorder\..*|Range\.(?:numberFormat|setCellProperties))$/,
  ],
];

/** Whether the protected sheet was protected so that this may be done all the same. */
export function isAllowed(session: Session, sheet: string, object: ModelObject, member: string): boolean {
  const options: Readonly<Record<string, unknown>> = locks.get(session)?.get(sheet)?.options ?? OPTIONS;
  if (object instanceof Range && member === "insert") {
    if (wholeColumns(object.area)) return options.allowInsertColumns === true;
    return wholeRows(object.area) && options.allowInsertRows === true;
  }
  const place = `${object.table.className}.${member}`;
  return ALLOWED.some(([option, members]) => options[option] === true && members.test(place));
}

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
    const allowed = ATTRIBUTES.flatMap(([option, attribute]) => (given[option] === true ? [attribute] : []));
    this.session.engine.protect(this.sheet, true, allowed);
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
