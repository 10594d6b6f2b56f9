/** What a sheet's conditional formats make of a cell: those that a formula decides; bars, scales and icons are not drawn. */
import { contains } from "../../../cells/geometry";
import type { ConditionalFormat, Engine, Style } from "../../engine/engine";

export class ConditionalLooks {
  private readonly formats: readonly ConditionalFormat[];

  constructor(
    private readonly engine: Engine,
    private readonly sheet: string,
  ) {
    const formats = engine.conditionalFormats?.(sheet) ?? [];
    this.formats = formats.filter(({ type, formula }) => type === "expression" && formula !== "");
  }

  /** The style as it is seen: of two formats that say something of the same thing, the first one counts. */
  apply(style: Style, row: number, column: number): Style {
    let { fill } = style;
    let { color, bold } = style.font;
    const open = { fill: true, color: true, bold: true };
    for (const { areas, formula, look, stopIfTrue } of this.formats) {
      const [first] = areas;
      if (!first || !areas.some((area) => contains(area, { row, column }))) continue;
      const [rows, columns] = [row - first.row, column - first.column];
      if (!this.engine.holds?.(this.sheet, formula, rows, columns)) continue;
      if (open.fill && look.fill !== null) [fill, open.fill] = [look.fill, false];
      if (open.color && look.color !== null) [color, open.color] = [look.color, false];
      if (open.bold && look.bold !== null) [bold, open.bold] = [look.bold, false];
      if (stopIfTrue) break;
    }
    if (open.fill && open.color && open.bold) return style;
    return { ...style, fill, font: { ...style.font, color, bold } };
  }
}
