/**
 * The styles part as it is saved: the file's own, and behind them what cells and rules use by now. Formats that were
 * only steps on the way to others are not among them.
 */
import type { ConditionalLook } from "../engine";
import { attributeIn, setAttributes, withPrefix } from "../xml/edit";
import { StyleSheet, type ListName } from "./style-sheet";
import { colorElement } from "./styles";

/** "@" */
const TEXT_FORMAT = 49;

const LISTS: readonly (readonly [attribute: string, list: ListName])[] = [
  ["fontId", "fonts"],
  ["fillId", "fills"],
  ["borderId", "borders"],
];

export class WrittenStyles {
  private readonly sheet: StyleSheet;
  private readonly numbers = new Map<number, number>();

  constructor(private readonly made: StyleSheet) {
    this.sheet = new StyleSheet(made.xml);
  }

  /**
   * A cell format's number in the saved file. `quoted`: with or without the apostrophe in front of the content; absent: as
   * it is.
   */
  cell(id: number, quoted?: boolean): number {
    const before = this.made.item("cellXfs", id);
    const isQuoted = /^(?:1|true)$/.test(attributeIn(before, "quotePrefix") ?? "");
    // In a cell that takes texts only nothing becomes a formula.
    const isText = Number(attributeIn(before, "numFmtId") ?? 0) === TEXT_FORMAT;
    if (quoted !== undefined && quoted !== isQuoted && !(quoted && isText)) {
      const format = setAttributes(this.format(id), { quotePrefix: quoted ? 1 : null });
      return this.sheet.add("cellXfs", format);
    }
    if (id < this.made.own("cellXfs")) return id;
    let number = this.numbers.get(id);
    if (number === undefined) this.numbers.set(id, (number = this.sheet.add("cellXfs", this.format(id))));
    return number;
  }

  private format(id: number): string {
    const { made, sheet } = this;
    let format = made.item("cellXfs", id);
    for (const [name, list] of LISTS) {
      const number = Number(attributeIn(format, name) ?? 0);
      if (number < made.own(list)) continue;
      format = setAttributes(format, { [name]: sheet.add(list, made.item(list, number)) });
    }
    const number = Number(attributeIn(format, "numFmtId") ?? 0);
    const code = made.isNewFormat(number) ? made.format(number) : undefined;
    return code === undefined ? format : setAttributes(format, { numFmtId: sheet.addFormat(code) });
  }

  /** The number of what a conditional format looks like (`dxfId`). */
  look({ fill, color, bold }: ConditionalLook): number {
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

  /** The part's text; null: it is as it was. */
  write(): string | null {
    return this.sheet.changed || this.made.xml !== this.made.source ? this.sheet.write() : null;
  }
}
