/** Excel.Workbook: the root of every batch. */
import { rectOf } from "../../../cells/geometry";
import { CustomXmlPartCollection } from "./custom-xml-parts";
import { ModelObject, type MemberTable } from "../model-object";
import { insertSheets } from "../sheet/insert-sheets";
import { NamedItemCollection } from "../sheet/names";
import { Range } from "../range/range";
import { WorkbookProtection } from "../sheet/protection";
import { WorksheetCollection } from "../sheet/worksheet-collection";
import { readAddress } from "../address";
import { SettingCollection } from "./settings";
import { Application } from "./application";
import { RangeAreas } from "../range/range-areas";
import { refuse } from "../refusal";
import { TableCollection } from "../table/table-collection";

export class Workbook extends ModelObject {
  readonly table: MemberTable = {
    className: "Workbook",
    scalars: ["name", "readOnly", "isDirty", "autoSave", "previouslySaved"],
    objects: ["application", "worksheets", "tables", "names", "customXmlParts", "protection", "settings"],
    methods: [
      "getActiveCell",
      "getSelectedRange",
      "getSelectedRanges",
      "_GetRangeForEventByReferenceId",
      "_GetRangeOrNullObjectForEventByReferenceId",
      "_RemoveReference",
    ],
    changes: ["insertWorksheetsFromBase64"],
  };

  get name(): string {
    return this.session.engine.fileName;
  }
  get readOnly(): boolean {
    return this.session.readOnly;
  }
  get isDirty(): boolean {
    return (this.session.engine.changeCount?.() ?? 0) > 0;
  }
  readonly autoSave = false;
  readonly previouslySaved = true;
  get application(): Application {
    return new Application(this.session);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }
  get tables(): TableCollection {
    return new TableCollection(this.session, null);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.session);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.session);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }

  getActiveCell(): Range {
    const range = this.getSelectedRange();
    return new Range(this.session, range.sheet, rectOf(range.area.row, range.area.column));
  }

  getSelectedRange(): Range {
    const sheet = this.session.engine.activeSheet();
    return new Range(this.session, sheet, this.session.selectedArea(sheet));
  }

  getSelectedRanges(): RangeAreas {
    const { sheet, area: at } = this.getSelectedRange();
    return new RangeAreas(this.session, sheet, [at]);
  }

  /** Ids of the sheets, which get "name (2)" where there is one of that name. */
  insertWorksheetsFromBase64(file: unknown, options?: unknown): string[] {
    return insertSheets(this.session, file, options);
  }

  /** By this an event's `getRange` finds its cells: see `Session.cellsChanged`. */
  _GetRangeForEventByReferenceId(id: unknown): Range {
    return this._GetRangeOrNullObjectForEventByReferenceId(id) ?? refuse("ItemNotFound");
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    const [sheet = "", address = ""] = String(id).split(" ");
    const at = readAddress(address)?.area;
    const there = this.session.engine.sheets().some((one) => one.id === sheet);
    return at && there ? new Range(this.session, sheet, at) : null;
  }

  _RemoveReference(id: unknown): void {
    this.session.release(String(id));
  }
}
