/** Excel.WorksheetCollection. */
import { flagArgument, textArgument } from "../arguments";
import { EVENT_TYPES, WORKBOOK_TARGET } from "../events";
import { ModelObject, type MemberTable } from "../model-object";
import { refuse } from "../refusal";
import { checkedSheetName, freeSheetName } from "./sheet-name";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends ModelObject {
  readonly table: MemberTable = {
    className: "WorksheetCollection",
    methods: ["getActiveWorksheet", "getCount", "getFirst", "getLast", "getItemOrNullObject"],
    changes: ["add"],
    events: {
      Activated: EVENT_TYPES.activated,
      Deactivated: EVENT_TYPES.deactivated,
      DataChanged: EVENT_TYPES.changed,
      FormatChanged: EVENT_TYPES.formatChanged,
      SelectionChanged: EVENT_TYPES.selectionChanged,
      Added: EVENT_TYPES.added,
      Deleted: EVENT_TYPES.deleted,
    },
  };

  override eventTarget(): string {
    return WORKBOOK_TARGET;
  }

  override items(): readonly Worksheet[] {
    return this.session.engine.sheets().map(({ id }) => new Worksheet(this.session, id));
  }

  /** By name, whatever its case, or by id. */
  override itemAt(key: unknown): Worksheet {
    return this.getItemOrNullObject(key) ?? refuse("ItemNotFound");
  }

  getItemOrNullObject(key: unknown): Worksheet | null {
    const wanted = textArgument(key);
    const sheet = this.session.engine
      .sheets()
      .find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
    return sheet ? new Worksheet(this.session, sheet.id) : null;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.session, this.session.engine.activeSheet());
  }

  getCount(visibleOnly?: unknown): number {
    return this.counted(visibleOnly).length;
  }

  getFirst(visibleOnly?: unknown): Worksheet {
    return this.at(visibleOnly, 0);
  }

  getLast(visibleOnly?: unknown): Worksheet {
    return this.at(visibleOnly, -1);
  }

  /** At the end, not activated, as Excel does it. */
  add(name?: unknown): Worksheet {
    if (this.session.structureProtected) refuse("AccessDenied");
    const { engine } = this.session;
    const names = engine.sheets().map((sheet) => sheet.name);
    const given = name === undefined || name === null ? freeSheetName(names) : checkedSheetName(name, names);
    const id = engine.addSheet(given);
    this.session.addedNow.add(`sheet ${id}`);
    this.session.events.raise(EVENT_TYPES.added, id, { source: "Local" });
    this.session.touch("sheets");
    return new Worksheet(this.session, id);
  }

  private counted(visibleOnly: unknown) {
    const only = visibleOnly === undefined || visibleOnly === null ? false : flagArgument(visibleOnly);
    return this.session.engine.sheets().filter(({ visible }) => visible || !only);
  }

  private at(visibleOnly: unknown, index: number): Worksheet {
    const sheet = this.counted(visibleOnly).at(index) ?? refuse("ItemNotFound");
    return new Worksheet(this.session, sheet.id);
  }
}
