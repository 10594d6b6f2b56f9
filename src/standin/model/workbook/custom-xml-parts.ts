/** Excel.CustomXmlPartCollection, Excel.CustomXmlPartScopedCollection and Excel.CustomXmlPart. */
import type { XmlPart } from "../../engine/engine";
import { textArgument } from "../arguments";
import { ModelObject, type MemberTable } from "../model-object";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { isWellFormed } from "../well-formed";

export class CustomXmlPartCollection extends ModelObject {
  readonly table: MemberTable = {
    className: "CustomXmlPartCollection",
    methods: ["getByNamespace", "getCount", "getItemOrNullObject"],
    changes: ["add"],
  };

  override items(): readonly CustomXmlPart[] {
    return this.session.engine.xmlParts().map(({ id }) => new CustomXmlPart(this.session, id));
  }

  override itemAt(key: unknown): CustomXmlPart {
    return this.getItemOrNullObject(key) ?? refuse("ItemNotFound");
  }

  getItemOrNullObject(key: unknown): CustomXmlPart | null {
    const wanted = textArgument(key).toLowerCase();
    return this.items().find(({ id }) => id.toLowerCase() === wanted) ?? null;
  }

  getCount(): number {
    return this.items().length;
  }

  getByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.session, textArgument(namespace));
  }

  add(xml: unknown): CustomXmlPart {
    return new CustomXmlPart(this.session, this.session.engine.addXmlPart(wellFormed(xml)).id);
  }
}

export class CustomXmlPartScopedCollection extends ModelObject {
  readonly table: MemberTable = {
    className: "CustomXmlPartScopedCollection",
    methods: ["getCount", "getItemOrNullObject", "getOnlyItem", "getOnlyItemOrNullObject"],
  };

  constructor(
    session: Session,
    private readonly namespace: string,
  ) {
    super(session);
  }

  override items(): readonly CustomXmlPart[] {
    const parts = this.session.engine.xmlParts().filter(({ namespace }) => namespace === this.namespace);
    return parts.map(({ id }) => new CustomXmlPart(this.session, id));
  }

  override itemAt(key: unknown): CustomXmlPart {
    return this.getItemOrNullObject(key) ?? refuse("ItemNotFound");
  }

  getItemOrNullObject(key: unknown): CustomXmlPart | null {
    const wanted = textArgument(key).toLowerCase();
    return this.items().find(({ id }) => id.toLowerCase() === wanted) ?? null;
  }

  getCount(): number {
    return this.items().length;
  }

  getOnlyItem(): CustomXmlPart {
    const items = this.items();
    return items.length === 1 ? items[0]! : refuse("GeneralException");
  }

  /** "If the collection contains exactly one item, this method returns it. Otherwise, this method returns null." */
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const items = this.items();
    return items.length === 1 ? items[0]! : null;
  }
}

export class CustomXmlPart extends ModelObject {
  readonly table: MemberTable = {
    className: "CustomXmlPart",
    scalars: ["id", "namespaceUri"],
    methods: ["getXml"],
    changes: ["delete", "setXml"],
  };

  constructor(
    session: Session,
    readonly id: string,
  ) {
    super(session);
  }

  override identity(): string {
    return this.id;
  }

  get namespaceUri(): string {
    return this.part.namespace;
  }

  getXml(): string {
    return this.part.xml;
  }

  setXml(xml: unknown): void {
    this.session.engine.setXmlPart(this.part.id, wellFormed(xml));
  }

  delete(): void {
    this.session.engine.removeXmlPart(this.part.id);
  }

  private get part(): XmlPart {
    return this.session.engine.xmlParts().find(({ id }) => id === this.id) ?? refuse("ItemNotFound");
  }
}

function wellFormed(xml: unknown): string {
  const text = textArgument(xml);
  return isWellFormed(text) ? text : refuse("InvalidArgument");
}
