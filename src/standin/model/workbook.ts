/** Excel.Workbook: the root of every batch. */
import { CustomXmlPartCollection } from "./custom-xml-parts";
import { ModelObject, type MemberTable } from "./model-object";
import { NamedItemCollection } from "./sheet/names";
import { Range } from "./range/range";
import { WorkbookProtection } from "./sheet/protection";
import { WorksheetCollection } from "./sheet/worksheet-collection";
import { area } from "./address";

export class Workbook extends ModelObject {
  readonly table: MemberTable = {
    className: "Workbook",
    scalars: ["name", "readOnly"],
    objects: ["worksheets", "names", "customXmlParts", "protection"],
    methods: ["getActiveCell", "getSelectedRange", "_RemoveReference"],
  };

  get name(): string {
    return this.session.engine.fileName;
  }
  get readOnly(): boolean {
    return this.session.readOnly;
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.session);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }

  getActiveCell(): Range {
    const range = this.getSelectedRange();
    return new Range(this.session, range.sheet, area(range.area.row, range.area.column));
  }

  getSelectedRange(): Range {
    const sheet = this.session.engine.activeSheet();
    return new Range(this.session, sheet, this.session.selectedArea(sheet));
  }

  _RemoveReference(id: unknown): void {
    this.session.release(String(id));
  }
}
