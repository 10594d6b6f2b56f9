/** The numbers of what conditional formats look like (`dxfId`). */
import type { ConditionalLook } from "../engine";
import { withPrefix } from "../xml/edit";
import type { StyleSheet } from "./style-sheet";
import { colorElement } from "./styles";

export class ConditionalStyles {
  constructor(private readonly sheet: StyleSheet) {}

  idOf({ fill, color, bold }: ConditionalLook): number {
    const font =
      (bold === null ? "" : bold ? "<b/>" : '<b val="0"/>') +
      (color === null ? "" : colorElement("color", color));
    const pattern =
      fill === null
        ? ""
        : `<fill><patternFill patternType="solid">${colorElement("fgColor", fill)}${colorElement("bgColor", fill)}</patternFill></fill>`;
    const look = `<dxf>${font === "" ? "" : `<font>${font}</font>`}${pattern}</dxf>`;
    return this.sheet.add("dxfs", withPrefix(this.sheet.prefix, look));
  }
}
