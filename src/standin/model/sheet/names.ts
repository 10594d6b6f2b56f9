/** Excel.NamedItemCollection and Excel.NamedItem, of the workbook or of one sheet. */
import { quotedSheet } from "../../../cells/geometry";
import type { DefinedName } from "../../engine/engine";
import { localAddress, readAddress } from "../address";
import { flagArgument, textArgument } from "../arguments";
import { isFormula } from "../input/formula-syntax";
import { ModelObject, type MemberTable } from "../model-object";
import { Range } from "../range/range";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { Worksheet } from "./worksheet";

export class NamedItemCollection extends ModelObject {
  readonly table: MemberTable = {
    className: "NamedItemCollection",
    methods: ["getCount", "getItemOrNullObject"],
    changes: ["add"],
  };

  constructor(
    session: Session,
    /** The sheet that the names belong to; null: the workbook. */
    private readonly scope: string | null,
  ) {
    super(session);
  }

  override items(): readonly NamedItem[] {
    return this.own().map(({ name }) => new NamedItem(this.session, name, this.scope));
  }

  override itemAt(key: unknown): NamedItem {
    return this.getItemOrNullObject(key) ?? refuse("ItemNotFound");
  }

  getCount(): number {
    return this.own().length;
  }

  getItemOrNullObject(key: unknown): NamedItem | null {
    const wanted = textArgument(key).toLowerCase();
    const found = this.own().find(({ name }) => name.toLowerCase() === wanted);
    return found ? new NamedItem(this.session, found.name, this.scope) : null;
  }

  /** @param reference a Range, or a formula ("=Sheet1!$A$1", "=1"). */
  add(name: unknown, reference: unknown): NamedItem {
    const given = textArgument(name);
    if (!isName(given)) refuse("InvalidArgument");
    if (this.getItemOrNullObject(given)) refuse("ItemAlreadyExists");
    const refersTo = reference instanceof Range ? referenceTo(reference) : formulaBody(reference);
    this.session.engine.setName({ name: given, refersTo, sheet: this.scope, visible: true });
    this.session.addedNow.add(`name ${given}`);
    return new NamedItem(this.session, given, this.scope);
  }

  private own(): DefinedName[] {
    return this.session.engine.names().filter(({ sheet }) => sheet === this.scope);
  }
}

export class NamedItem extends ModelObject {
  readonly table: MemberTable = {
    className: "NamedItem",
    scalars: ["name", "type", "value", "formula", "visible", "scope"],
    writable: ["formula", "visible"],
    objects: ["worksheet", "worksheetOrNullObject"],
    methods: ["getRange", "getRangeOrNullObject"],
    changes: ["delete"],
  };

  constructor(
    session: Session,
    readonly name: string,
    private readonly sheet: string | null,
  ) {
    super(session);
  }

  override identity(): string {
    return this.name;
  }

  get formula(): string {
    return `=${this.defined.refersTo.replace(/^=/, "")}`;
  }
  set formula(value: unknown) {
    const refersTo = value instanceof Range ? referenceTo(value) : formulaBody(value);
    this.session.engine.setName({ ...this.defined, refersTo });
  }

  get visible(): boolean {
    return this.defined.visible;
  }
  set visible(value: unknown) {
    // Without a sync between, hiding a new name has no effect (#3878).
    const isNew = this.session.addedNow.has(`name ${this.name}`);
    if (isNew && !this.session.temper.hidesNewName) return;
    this.session.engine.setName({ ...this.defined, visible: flagArgument(value) });
  }

  get scope(): string {
    return this.defined.sheet === null ? "Workbook" : "Worksheet";
  }

  get type(): string {
    const value = this.constant();
    if (value === null && this.formula.includes("#REF!")) return "Error";
    if (value === null) return this.getRangeOrNullObject() || readAddress(this.formula) ? "Range" : "Error";
    if (typeof value === "number") return "Double";
    return typeof value === "boolean" ? "Boolean" : "String";
  }

  /** For a range, its address. */
  get value(): unknown {
    return this.constant() ?? this.getRangeOrNullObject()?.address ?? this.formula;
  }

  get worksheet(): Worksheet {
    return this.worksheetOrNullObject ?? refuse("ItemNotFound");
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.sheet === null ? null : new Worksheet(this.session, this.sheet);
  }

  getRange(): Range {
    return this.getRangeOrNullObject() ?? refuse("ItemNotFound");
  }

  getRangeOrNullObject(): Range | null {
    const address = readAddress(this.formula);
    const sheets = this.session.engine.sheets();
    const sheet = sheets.find(({ name }) => name.toLowerCase() === address?.sheet?.toLowerCase());
    return address && sheet ? new Range(this.session, sheet.id, address.area) : null;
  }

  delete(): void {
    this.session.engine.removeName(this.defined.name, this.sheet);
  }

  private constant(): string | number | boolean | null {
    const body = this.defined.refersTo.replace(/^=/, "");
    const text = /^"([^]*)"$/.exec(body)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    if (/^(?:TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === "TRUE";
    return body !== "" && Number.isFinite(Number(body)) ? Number(body) : null;
  }

  private get defined(): DefinedName {
    const all = this.session.engine.names();
    return (
      all.find(({ name, sheet }) => name === this.name && sheet === this.sheet) ?? refuse("ItemNotFound")
    );
  }
}

/** https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
export function isName(text: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text) &&
    !readAddress(text) &&
    !/^(?:r\d*|c\d*|r\d*c\d*)$/i.test(text)
  );
}

function referenceTo(range: Range): string {
  return `${quotedSheet(range.session.sheet(range.sheet).name)}!${localAddress(range.area, true)}`;
}

function formulaBody(value: unknown): string {
  const text = textArgument(value);
  return isFormula(text) ? text.replace(/^=/, "") : refuse("InvalidArgument");
}
