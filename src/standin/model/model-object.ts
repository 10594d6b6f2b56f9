/**
 * What every class of the object model is to the interpreter (`batch.ts`): a TypeScript class with Office.js' own
 * member names, and a table of those members that may be reached from outside. What is not in the table does not
 * exist for the add-in.
 */
import { refuse } from "./refusal";
import type { Session } from "./session";
import type { Shift } from "./shift/shift";

export interface MemberTable {
  /** The class's name in Office.js; error locations begin with it. */
  readonly className: string;
  /** Properties with plain values, in Office.js' spelling ("rowIndex"). */
  readonly scalars?: readonly string[];
  /** The scalars that can be set. */
  readonly writable?: readonly string[];
  /** Properties that are objects. */
  readonly objects?: readonly string[];
  /** Methods that change nothing in the workbook. */
  readonly methods?: readonly string[];
  /** Methods that change the workbook: refused on a read-only one. */
  readonly changes?: readonly string[];
  /** Kinds of event as in `_Register<Kind>Event`, with the protocol's event type. */
  readonly events?: Readonly<Record<string, number>>;
}

export abstract class ModelObject {
  abstract readonly table: MemberTable;

  constructor(readonly session: Session) {}

  /** Goes back as `_Id`: the client then addresses the object by it through the parent's indexer. */
  identity(): string | null {
    return null;
  }

  /** The sheet whose protection forbids this change to this object; null where protection does not matter. */
  protectedBy(member: string, given: readonly unknown[]): string | null {
    void member;
    void given;
    return null;
  }

  /** Cells of a sheet were inserted or deleted: a range goes along with its own. */
  shifted(sheet: string, shift: Shift): void {
    void sheet;
    void shift;
  }

  /** For collections: what a load of `items` gives. */
  items(): readonly ModelObject[] | null {
    return null;
  }

  /** `getItem`: the client's indexer. Throws `ItemNotFound`. */
  itemAt(key: unknown): ModelObject {
    return refuse("ApiNotFound", `${this.table.className} has no item ${String(key)}.`);
  }

  /** The target of events that this object registers; see `events.ts`. */
  eventTarget(): string {
    return "";
  }
}

/** Office.js' "rowIndex" as the protocol's "RowIndex". */
export function wireName(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);
}
