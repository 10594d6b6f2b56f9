/** Excel.RangeAreas (several ranges of one sheet) and Excel.RangeCollection (its `areas`). */
import type { Area } from "../../engine/engine";
import { cellCount, commonCells, readAddress } from "../address";
import { choiceArgument, wholeArgument } from "../arguments";
import { ConditionalFormatCollection } from "../rules/conditional-formats";
import { DataValidation } from "../rules/data-validation";
import { ModelObject, type MemberTable } from "../model-object";
import { Range } from "./range";
import { CLEARED, clearAreas } from "./range-changes";
import { RangeFormat } from "./format/range-format";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { specialCells } from "./special-cells";
import { Worksheet } from "../sheet/worksheet";

export class RangeAreas extends ModelObject {
  readonly table: MemberTable = {
    className: "RangeAreas",
    scalars: ["address", "addressLocal", "areaCount", "cellCount"],
    objects: ["areas", "format", "dataValidation", "conditionalFormats", "worksheet"],
    methods: [
      "getIntersection",
      "getIntersectionOrNullObject",
      "getSpecialCells",
      "getSpecialCellsOrNullObject",
      "getUsedRangeAreas",
      "getUsedRangeAreasOrNullObject",
    ],
    changes: ["clear"],
  };

  constructor(
    session: Session,
    readonly sheet: string,
    readonly ranges: readonly Area[],
  ) {
    super(session);
  }

  override protectedBy(): string {
    return this.sheet;
  }

  get address(): string {
    return this.ranges.map((at) => this.session.addressOf(this.sheet, at)).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.ranges.length;
  }
  get cellCount(): number {
    const count = cellCount(this.ranges);
    return count > 2_147_483_647 ? -1 : count;
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.session, this.sheet, this.ranges);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.session, this.sheet, this.ranges);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.session, this.sheet, this.ranges);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, this.ranges);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.session.sheet(this.sheet).id);
  }

  clear(applyTo: unknown = "All"): void {
    const what = choiceArgument(applyTo ?? "All", CLEARED);
    clearAreas(this.session, this.sheet, this.ranges, what);
  }

  getIntersection(other: unknown): RangeAreas {
    return this.getIntersectionOrNullObject(other) ?? refuse("ItemNotFound");
  }

  getIntersectionOrNullObject(other: unknown): RangeAreas | null {
    return this.some(commonCells(this.ranges, this.areasOf(other)));
  }

  getSpecialCells(type: unknown, valueType?: unknown): RangeAreas {
    return this.getSpecialCellsOrNullObject(type, valueType) ?? refuse("ItemNotFound");
  }

  getSpecialCellsOrNullObject(type: unknown, valueType?: unknown): RangeAreas | null {
    const found = this.ranges.flatMap((at) => specialCells(this.session, this.sheet, at, type, valueType));
    return this.some(commonCells(found, this.ranges));
  }

  getUsedRangeAreas(valuesOnly?: unknown): RangeAreas {
    return this.getUsedRangeAreasOrNullObject(valuesOnly) ?? refuse("ItemNotFound");
  }

  getUsedRangeAreasOrNullObject(valuesOnly?: unknown): RangeAreas | null {
    const used = this.session.engine.usedArea(this.sheet, valuesOnly !== true);
    return this.some(commonCells(this.ranges, used ? [used] : []));
  }

  private some(ranges: readonly Area[]): RangeAreas | null {
    return ranges.length > 0 ? new RangeAreas(this.session, this.sheet, ranges) : null;
  }

  private areasOf(other: unknown): readonly Area[] {
    if (other instanceof RangeAreas && other.sheet === this.sheet) return other.ranges;
    if (other instanceof Range && other.sheet === this.sheet) return [other.area];
    const address = typeof other === "string" ? readAddress(other) : null;
    return address ? [address.area] : refuse("InvalidArgument");
  }
}

export class RangeCollection extends ModelObject {
  readonly table: MemberTable = { className: "RangeCollection", methods: ["getCount", "getItemAt"] };

  constructor(
    session: Session,
    private readonly sheet: string,
    private readonly ranges: readonly Area[],
  ) {
    super(session);
  }

  override items(): readonly Range[] {
    return this.ranges.map((at) => new Range(this.session, this.sheet, at));
  }

  getCount(): number {
    return this.ranges.length;
  }

  getItemAt(index: unknown): Range {
    const at = this.ranges[wholeArgument(index, 0)] ?? refuse("ItemNotFound");
    return new Range(this.session, this.sheet, at);
  }
}
