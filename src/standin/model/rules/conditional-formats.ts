/**
 * Excel.ConditionalFormatCollection and what it holds, for formats that a formula decides. Those of other kinds are
 * told by id, type and place, and can be removed; what is in them is refused.
 */
import type { Area, ConditionalFormat as FormatData, ConditionalLook } from "../../engine/engine";
import { commonCells } from "../address";
import {
  choiceArgument,
  colorArgument,
  flagArgument,
  textArgument,
  wholeArgument,
  wireColor,
} from "../arguments";
import { isCondition } from "../input/formula-syntax";
import { ModelObject, type MemberTable } from "../model-object";
import { Range } from "../range/range";
import { clearConditionalFormats } from "../range/range-changes";
import { RangeAreas } from "../range/range-areas";
import { refuse } from "../refusal";
import type { Session } from "../session";

const NO_LOOK: ConditionalLook = { fill: null, color: null, bold: null };

/** `ST_CfType` in Office.js' words; what is not here is a preset. */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

const KINDS = [
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

abstract class OfSheet extends ModelObject {
  constructor(
    session: Session,
    protected readonly sheet: string,
  ) {
    super(session);
  }

  override protectedBy(): string {
    return this.sheet;
  }

  protected get all(): readonly FormatData[] {
    this.session.sheet(this.sheet);
    return this.session.engine.conditionalFormats?.(this.sheet) ?? refuse("NotImplemented");
  }

  protected set(formats: readonly FormatData[]): void {
    if (!this.session.engine.setConditionalFormats) refuse("NotImplemented");
    this.session.engine.setConditionalFormats(this.sheet, formats);
    this.session.touch("content");
  }
}

export class ConditionalFormatCollection extends OfSheet {
  readonly table: MemberTable = {
    className: "ConditionalFormatCollection",
    methods: ["getCount", "getItem", "getItemAt", "getItemOrNullObject"],
    changes: ["add", "clearAll"],
  };

  constructor(
    session: Session,
    sheet: string,
    private readonly areas: readonly Area[],
  ) {
    super(session, sheet);
  }

  override items(): readonly ConditionalFormat[] {
    const found = this.all.filter(({ areas }) => commonCells(areas, this.areas).length > 0);
    const places = new Set(found.map(({ areas }) => JSON.stringify(areas)));
    // #6827: "as soon as a second rule is on the same range".
    if (places.size < found.length && !this.session.temper.twoFormatsReadable) refuse("GeneralException");
    return found.map(({ id }) => new ConditionalFormat(this.session, this.sheet, id));
  }

  override itemAt(key: unknown): ConditionalFormat {
    return this.getItem(key);
  }

  getCount(): number {
    return this.items().length;
  }

  getItem(key: unknown): ConditionalFormat {
    return this.getItemOrNullObject(key) ?? refuse("ItemNotFound");
  }

  getItemOrNullObject(key: unknown): ConditionalFormat | null {
    const wanted = textArgument(key);
    return this.items().find((one) => one.id === wanted) ?? null;
  }

  getItemAt(index: unknown): ConditionalFormat {
    return this.items()[wholeArgument(index, 0)] ?? refuse("ItemNotFound");
  }

  clearAll(): void {
    for (const at of this.areas) clearConditionalFormats(this.session, this.sheet, at);
    this.session.touch("content");
  }

  /** At the first place. */
  add(type: unknown): ConditionalFormat {
    const kind = choiceArgument(type, ["Custom", ...KINDS]);
    if (kind !== "Custom") return refuse("NotImplemented");
    const id = newId(this.session);
    const format = {
      id,
      areas: this.areas,
      type: "expression",
      formula: "",
      stopIfTrue: false,
      look: NO_LOOK,
    };
    this.set([format, ...this.all]);
    return new ConditionalFormat(this.session, this.sheet, id);
  }
}

const given = new WeakMap<Session, number>();

/** Never the same twice, as with Excel's: an id that is gone stays gone. */
function newId(session: Session): string {
  const number = (given.get(session) ?? 0) + 1;
  given.set(session, number);
  return `{7A0E4F11-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** A format that is there, found again by its id. */
abstract class OfFormat extends OfSheet {
  constructor(
    session: Session,
    sheet: string,
    protected readonly formatId: string,
  ) {
    super(session, sheet);
  }

  protected get data(): FormatData {
    return this.all.find(({ id }) => id === this.formatId) ?? refuse("ItemNotFound");
  }

  protected change(change: Partial<FormatData>): void {
    const { id } = this.data;
    this.set(this.all.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }

  protected look(change: Partial<ConditionalLook>): void {
    this.change({ look: { ...this.data.look, ...change } });
  }
}

export class ConditionalFormat extends OfFormat {
  readonly table: MemberTable = {
    className: "ConditionalFormat",
    scalars: ["id", "priority", "stopIfTrue", "type"],
    writable: ["priority", "stopIfTrue"],
    objects: ["custom", "customOrNullObject"],
    methods: ["getRange", "getRanges"],
    changes: ["delete"],
  };

  override identity(): string {
    return this.formatId;
  }

  get id(): string {
    return this.formatId;
  }

  get type(): string {
    return TYPES[this.data.type] ?? "PresetCriteria";
  }

  get priority(): number {
    return this.all.findIndex(({ id }) => id === this.data.id);
  }
  /** Negative: from the back. */
  set priority(value: unknown) {
    const given = wholeArgument(value);
    const { data } = this;
    const others = this.all.filter(({ id }) => id !== data.id);
    const at = Math.max(0, Math.min(given < 0 ? others.length + 1 + given : given, others.length));
    this.set([...others.slice(0, at), data, ...others.slice(at)]);
  }

  get stopIfTrue(): boolean {
    return this.data.stopIfTrue;
  }
  set stopIfTrue(value: unknown) {
    this.change({ stopIfTrue: flagArgument(value) });
  }

  get custom(): CustomConditionalFormat {
    return this.customOrNullObject ?? refuse("InvalidOperation");
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    if (this.data.type !== "expression") return null;
    return new CustomConditionalFormat(this.session, this.sheet, this.formatId);
  }

  /** Only of a format over one range. */
  getRange(): Range {
    const [only, other] = this.data.areas;
    if (!only || other) return refuse("InvalidOperation");
    return new Range(this.session, this.sheet, only);
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.session, this.sheet, this.data.areas);
  }

  delete(): void {
    const { id } = this.data;
    this.set(this.all.filter((one) => one.id !== id));
  }
}

class CustomConditionalFormat extends OfFormat {
  readonly table: MemberTable = { className: "CustomConditionalFormat", objects: ["rule", "format"] };

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.session, this.sheet, this.formatId);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.session, this.sheet, this.formatId);
  }
}

class ConditionalFormatRule extends OfFormat {
  readonly table: MemberTable = {
    className: "ConditionalFormatRule",
    scalars: ["formula"],
    writable: ["formula"],
  };

  get formula(): string {
    return this.data.formula === "" ? "" : `=${this.data.formula}`;
  }
  set formula(value: unknown) {
    const formula = textArgument(value).replace(/^=/, "");
    if (!isCondition(formula)) refuse("InvalidArgument");
    this.change({ formula });
  }
}

class ConditionalRangeFormat extends OfFormat {
  readonly table: MemberTable = { className: "ConditionalRangeFormat", objects: ["fill", "font"] };

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.session, this.sheet, this.formatId);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.session, this.sheet, this.formatId);
  }
}

class ConditionalRangeFill extends OfFormat {
  readonly table: MemberTable = {
    className: "ConditionalRangeFill",
    scalars: ["color"],
    writable: ["color"],
  };

  get color(): string {
    return wireColor(this.data.look.fill ?? "");
  }
  set color(value: unknown) {
    this.look({ fill: colorArgument(value) });
  }
}

class ConditionalRangeFont extends OfFormat {
  readonly table: MemberTable = {
    className: "ConditionalRangeFont",
    scalars: ["bold", "color"],
    writable: ["bold", "color"],
  };

  get bold(): boolean | null {
    return this.data.look.bold;
  }
  set bold(value: unknown) {
    this.look({ bold: flagArgument(value) });
  }
  get color(): string {
    return wireColor(this.data.look.color ?? "");
  }
  set color(value: unknown) {
    this.look({ color: colorArgument(value) });
  }
}
