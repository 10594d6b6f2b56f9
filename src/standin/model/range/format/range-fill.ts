/**
 * Excel.RangeFill. A cell without a fill says "#FFFFFF", as Excel does (office-js #6218); only `pattern` and
 * `tintAndShade`, null there, tell it from a white one (#4900).
 */
import { colorArgument, wireColor } from "../../arguments";
import type { MemberTable } from "../../model-object";
import { OfCells } from "../of-cells";
import { commonStyle } from "./range-style";

export class RangeFill extends OfCells {
  readonly table: MemberTable = {
    className: "RangeFill",
    scalars: ["color", "pattern", "tintAndShade"],
    writable: ["color"],
    changes: ["clear"],
  };

  /** "" where the cells differ. */
  get color(): string {
    const color = commonStyle(this.session, this.sheet, this.areas, (style) => style.fill ?? "#ffffff");
    return wireColor(color ?? "");
  }
  set color(value: unknown) {
    this.fill(colorArgument(value));
  }

  /** "None" or "Solid"; null where the cells differ. The engine knows no other pattern. */
  get pattern(): string | null {
    const filled = commonStyle(this.session, this.sheet, this.areas, (style) => style.fill !== null);
    return filled === null ? null : filled ? "Solid" : "None";
  }

  get tintAndShade(): number | null {
    const fill = commonStyle(this.session, this.sheet, this.areas, (style) => style.fill ?? "");
    return fill === null || fill === "" ? null : 0;
  }

  clear(): void {
    this.fill(null);
    this.session.touch("content");
  }

  private fill(fill: string | null): void {
    for (const at of this.areas) this.session.engine.setStyle(this.sheet, at, { fill });
  }
}
