/** Excel.RangeFont. */
import type { Font } from "../../../engine/engine";
import { colorArgument, flagArgument, numberArgument, textArgument, wireColor } from "../../arguments";
import type { MemberTable } from "../../model-object";
import { OfCells } from "../of-cells";
import { commonStyle } from "./range-style";

const MEMBERS = ["name", "size", "bold", "italic", "color"];

export class RangeFont extends OfCells {
  readonly table: MemberTable = { className: "RangeFont", scalars: MEMBERS, writable: MEMBERS };

  get name(): string | null {
    return this.common("name");
  }
  set name(value: unknown) {
    this.change({ name: textArgument(value) });
  }
  /** Points. */
  get size(): number | null {
    return this.common("size");
  }
  set size(value: unknown) {
    this.change({ size: numberArgument(value, 1, 409) });
  }
  get bold(): boolean | null {
    return this.common("bold");
  }
  set bold(value: unknown) {
    this.change({ bold: flagArgument(value) });
  }
  get italic(): boolean | null {
    return this.common("italic");
  }
  set italic(value: unknown) {
    this.change({ italic: flagArgument(value) });
  }
  get color(): string | null {
    const color = this.common("color");
    return color === null ? null : wireColor(color);
  }
  set color(value: unknown) {
    this.change({ color: colorArgument(value) });
  }

  private common<Name extends keyof Font>(name: Name): Font[Name] | null {
    return commonStyle(this.session, this.sheet, this.areas, (style) => style.font[name]);
  }

  private change(font: Partial<Font>): void {
    for (const at of this.areas) this.session.engine.setStyle(this.sheet, at, { font });
  }
}
