/** Excel.Worksheet. */
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../../../cells/geometry";
import type { Area, SheetInfo } from "../../engine/engine";
import { checkedArea, readAddress } from "../address";
import {
  choiceArgument,
  colorArgument,
  flagArgument,
  textArgument,
  wholeArgument,
  wireColor,
} from "../arguments";
import { ChartCollection } from "../chart/chart-collection";
import { EVENT_TYPES } from "../events";
import { CountedCollection } from "./counted-collection";
import { WorksheetFreezePanes } from "./freeze-panes";
import { ModelObject, type MemberTable } from "../model-object";
import { NamedItemCollection } from "./names";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { WorksheetProtection } from "./protection";
import { Range } from "../range/range";
import { findCells } from "../range/find";
import { RangeAreas } from "../range/range-areas";
import { rectangles } from "../range/special-cells";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { TableCollection } from "../table/table-collection";
import { checkedSheetName } from "./sheet-name";

const TABLE: MemberTable = {
  className: "Worksheet",
  scalars: ["id", "name", "position", "visibility", "tabColor", "showGridlines"],
  // The client spells the last one "Gridlines" when it sets it.
  writable: ["name", "position", "visibility", "tabColor", "gridlines"],
  objects: [
    "charts",
    "tables",
    "comments",
    "shapes",
    "names",
    "protection",
    "pageLayout",
    "freezePanes",
    "horizontalPageBreaks",
  ],
  methods: [
    "activate",
    "getRange",
    "getRanges",
    "getRangeByIndexes",
    "getCell",
    "getUsedRange",
    "getUsedRangeOrNullObject",
    "getNext",
    "getNextOrNullObject",
    "getPrevious",
    "getPreviousOrNullObject",
    "findAll",
    "findAllOrNullObject",
    "calculate",
    "_GetSheetById",
    "_GetAnotherWorksheetById",
  ],
  changes: ["copy", "delete", "replaceAll"],
  events: {
    Activated: EVENT_TYPES.activated,
    Deactivated: EVENT_TYPES.deactivated,
    DataChanged: EVENT_TYPES.changed,
    FormatChanged: EVENT_TYPES.formatChanged,
    SelectionChanged: EVENT_TYPES.selectionChanged,
  },
};

/** "The address must be less than 8192 characters", for the addresses of several ranges. */
const LONGEST_ADDRESS = 8_191;

export class Worksheet extends ModelObject {
  readonly table = TABLE;

  constructor(
    session: Session,
    readonly id: string,
  ) {
    super(session);
  }

  override identity(): string {
    return this.id;
  }

  override eventTarget(): string {
    return this.id;
  }

  get name(): string {
    return this.info.name;
  }
  set name(value: unknown) {
    this.structureChange();
    const others = this.sheets.filter(({ id }) => id !== this.id).map(({ name }) => name);
    this.session.engine.renameSheet(this.info.id, checkedSheetName(value, others));
  }

  get position(): number {
    return this.sheets.findIndex(({ id }) => id === this.info.id);
  }
  set position(value: unknown) {
    this.structureChange();
    const position = wholeArgument(value, 0, this.sheets.length - 1);
    if (!this.session.engine.moveSheet) refuse("NotImplemented");
    this.session.engine.moveSheet(this.id, position);
  }

  get visibility(): string {
    if (this.info.visible) return "Visible";
    return this.info.veryHidden ? "VeryHidden" : "Hidden";
  }
  set visibility(value: unknown) {
    this.structureChange();
    const choice = choiceArgument(value, ["Visible", "Hidden", "VeryHidden"]);
    const visible = choice === "Visible";
    if (!visible) this.keepOneVisible();
    if (!this.session.engine.setSheetVisible) refuse("NotImplemented");
    this.session.engine.setSheetVisible(this.info.id, visible, choice === "VeryHidden");
  }

  /** "": no colour. */
  get tabColor(): string {
    if (!this.session.engine.tabColor) return refuse("NotImplemented");
    return wireColor(this.session.engine.tabColor(this.info.id) ?? "");
  }
  set tabColor(value: unknown) {
    if (!this.session.engine.setTabColor) refuse("NotImplemented");
    this.session.engine.setTabColor(this.info.id, value === "" ? null : colorArgument(value));
  }

  get showGridlines(): boolean {
    if (!this.session.engine.gridlines) return refuse("NotImplemented");
    return this.session.engine.gridlines(this.info.id);
  }
  get gridlines(): boolean {
    return this.showGridlines;
  }
  set gridlines(value: unknown) {
    if (!this.session.engine.setGridlines) refuse("NotImplemented");
    this.session.engine.setGridlines(this.info.id, flagArgument(value));
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.session, this.info.id);
  }
  get tables(): TableCollection {
    return new TableCollection(this.session, this.info.id);
  }
  get comments(): CountedCollection {
    return new CountedCollection(this.session, this.info.id, "CommentCollection", "comment");
  }
  get shapes(): CountedCollection {
    return new CountedCollection(this.session, this.info.id, "ShapeCollection", "picture");
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.info.id);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.info.id);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.session, this.id);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.session, this.info.id);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.info.id);
  }

  activate(): void {
    if (!this.info.visible) refuse("InvalidOperation");
    // Added in the same batch, a sheet did not come to the front on the web (#930).
    if (this.session.addedNow.has(`sheet ${this.id}`) && !this.session.temper.activatesNew) return;
    this.session.activate(this.id);
  }

  /** Documented with "None" for the usual place, which is the end. */
  copy(positionType: unknown, relativeTo: unknown): Worksheet {
    this.structureChange();
    const { engine, events } = this.session;
    const type = choiceArgument(positionType ?? "None", ["None", "Before", "After", "Beginning", "End"]);
    if (!engine.copySheet) return refuse("NotImplemented");
    const id = engine.copySheet(this.info.id);
    const at = relativeTo instanceof Worksheet ? relativeTo.position : null;
    if (type === "Beginning") engine.moveSheet?.(id, 0);
    else if (at !== null && type === "Before") engine.moveSheet?.(id, at);
    else if (at !== null && type === "After") engine.moveSheet?.(id, at + 1);
    this.session.addedNow.add(`sheet ${id}`);
    events.raise(EVENT_TYPES.added, id, { source: "Local" });
    this.session.touch("sheets");
    return new Worksheet(this.session, id);
  }

  delete(): void {
    this.structureChange();
    if (this.info.veryHidden) refuse("InvalidOperation");
    if (this.info.visible) this.keepOneVisible();
    const wasActive = this.session.engine.activeSheet() === this.id;
    this.session.engine.removeSheet(this.id);
    this.session.events.raise(EVENT_TYPES.deleted, this.id, { source: "Local" });
    if (wasActive) {
      this.session.events.raise(EVENT_TYPES.activated, this.session.engine.activeSheet(), {});
    }
  }

  /** Without an address: the whole sheet. */
  getRange(address?: unknown): Range {
    if (address === undefined || address === null || address === "") {
      return this.range(rectOf(0, 0, MAX_ROWS, MAX_COLUMNS));
    }
    if (textArgument(address).length > LONGEST_ADDRESS) return refuse("InvalidArgument");
    return this.range(this.areaOf(textArgument(address)));
  }

  /** "A1:B2, D4": several at once. */
  getRanges(address?: unknown): RangeAreas {
    if (address === undefined || address === null || address === "") {
      return new RangeAreas(this.session, this.info.id, [this.getRange().area]);
    }
    if (textArgument(address).length > LONGEST_ADDRESS) return refuse("InvalidArgument");
    const areas = textArgument(address)
      .split(/[,;]/)
      .map((one) => this.areaOf(one));
    return new RangeAreas(this.session, this.info.id, areas);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.range(checkedArea(row as number, column as number, rows as number, columns as number));
  }

  getCell(row: unknown, column: unknown): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** "If the worksheet is blank, this function will return the top left cell." */
  getUsedRange(valuesOnly?: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.range(rectOf(0, 0));
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.session.engine.usedArea(this.info.id, valuesOnly !== true);
    return used && this.range(used);
  }

  findAll(text: unknown, criteria: unknown): RangeAreas {
    return this.findAllOrNullObject(text, criteria) ?? refuse("ItemNotFound");
  }
  findAllOrNullObject(text: unknown, criteria: unknown): RangeAreas | null {
    const found = findCells(this.session, this.info.id, rectOf(0, 0, MAX_ROWS, MAX_COLUMNS), text, criteria);
    return found.length > 0 ? new RangeAreas(this.session, this.info.id, rectangles(found)) : null;
  }
  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return this.getRange().replaceAll(text, replacement, criteria);
  }

  calculate(): void {
    this.session.engine.recalculate?.();
  }

  getNext(visibleOnly?: unknown): Worksheet {
    return this.neighbour(1, visibleOnly) ?? refuse("ItemNotFound");
  }
  getNextOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }
  getPrevious(visibleOnly?: unknown): Worksheet {
    return this.neighbour(-1, visibleOnly) ?? refuse("ItemNotFound");
  }
  getPreviousOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  /** By this the client finds again a sheet that `getNext` gave. */
  _GetAnotherWorksheetById(id: unknown): Worksheet {
    return this._GetSheetById(id);
  }
  _GetSheetById(id: unknown): Worksheet {
    return new Worksheet(this.session, this.session.sheet(textArgument(id)).id);
  }

  private get info(): SheetInfo {
    return this.session.sheet(this.id);
  }

  private get sheets(): readonly SheetInfo[] {
    return this.session.engine.sheets();
  }

  private range(at: Area): Range {
    return new Range(this.session, this.info.id, at);
  }

  private areaOf(text: string): Area {
    const address = readAddress(text) ?? this.namedArea(text) ?? refuse("InvalidArgument");
    const own = address.sheet === null || address.sheet.toLowerCase() === this.name.toLowerCase();
    return own ? address.area : refuse("InvalidArgument");
  }

  private namedArea(name: string) {
    const items = [this.id, null].map((scope) => new NamedItemCollection(this.session, scope));
    const formula = items.map((collection) => collection.getItemOrNullObject(name)).find(Boolean)?.formula;
    return typeof formula === "string" ? readAddress(formula) : null;
  }

  private neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet | null {
    const others = this.sheets.filter(({ id, visible }) => visible || visibleOnly !== true || id === this.id);
    const next = others[others.findIndex(({ id }) => id === this.info.id) + step];
    return next ? new Worksheet(this.session, next.id) : null;
  }

  private structureChange(): void {
    if (this.session.structureProtected) refuse("AccessDenied");
    this.session.touch("sheets");
  }

  private keepOneVisible(): void {
    const others = this.sheets.filter(({ id, visible }) => visible && id !== this.id);
    if (others.length === 0)
      refuse("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}
