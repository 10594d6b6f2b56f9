/**
 * Cell formats: the file's numbered ones in the words of the engine's `Style`, and new numbers for changed ones. A
 * change keeps everything that it does not name: a checkbox, a link to a named style, a border's diagonal.
 */
import type { BorderStyle, Style, StyleChange } from "../engine";
import { formatCode, formatId } from "../../../xlsx/number-formats";
import { attribute, child, flag, parseXml, type Node } from "../../../xlsx/xml";
import { attributeIn, childText, setAttributes, setChild, withPrefix } from "../xml/edit";
import { BORDER, CELL_FORMAT, FONT } from "../xml/orders";
import type { Colors } from "./colors";
import type { ListName, StyleSheet } from "./style-sheet";

/** Several of Excel's thin dashed kinds are shown as one. */
const BORDER_STYLES: Readonly<Record<string, BorderStyle>> = {
  thin: "thin",
  medium: "medium",
  dashed: "dashed",
  dotted: "dotted",
  thick: "thick",
  double: "double",
  hair: "hair",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
};
const SIDES = ["top", "bottom", "left", "right"] as const;
const DIAGONALS = ["diagonalDown", "diagonalUp"] as const;

export class Styles {
  private readonly read = new Map<number, Style>();
  private readonly made = new Map<string, number>();
  /** Most formats share their fonts, fills and borders. */
  private readonly parsed = new Map<string, Node | undefined>();

  constructor(
    private readonly sheet: StyleSheet,
    private readonly colors: Colors,
  ) {}

  get(id: number): Style {
    let style = this.read.get(id);
    if (!style) this.read.set(id, (style = this.describe(id)));
    return style;
  }

  /** The number of the style that is `id` with the change. */
  change(id: number, change: StyleChange): number {
    const key = `${id} ${JSON.stringify(change)}`;
    let number = this.made.get(key);
    if (number === undefined) {
      this.made.set(key, (number = this.sheet.add("cellXfs", this.changedFormat(id, change))));
      // Its text says the same: lines are drawn side by side, and every step between is looked at.
      if (isLinesOnly(change) && !this.read.has(number)) {
        const before = this.get(id);
        this.read.set(number, { ...before, borders: { ...before.borders, ...change.borders } });
      }
    }
    return number;
  }

  numberFormat(id: number): string {
    const number = Number(attributeIn(this.sheet.item("cellXfs", id), "numFmtId") ?? 0);
    return this.sheet.format(number) || formatCode(number);
  }

  private part(format: string, attributeName: string, list: ListName): string {
    return this.sheet.item(list, Number(attributeIn(format, attributeName) ?? 0));
  }

  private nodeOf(text: string, name: string): Node | undefined {
    if (text === "") return undefined;
    let node = this.parsed.get(text);
    if (!node) this.parsed.set(text, (node = child(parseXml(text), name)));
    return node;
  }

  private describe(id: number): Style {
    const format = this.sheet.item("cellXfs", id);
    const font = this.nodeOf(this.part(format, "fontId", "fonts"), "font");
    const border = this.nodeOf(this.part(format, "borderId", "borders"), "border");
    const alignment = this.nodeOf(childText(format, "alignment"), "alignment");
    const horizontal = attribute(alignment, "horizontal");
    const side = (name: string) => {
      const line = child(border, name);
      const style = BORDER_STYLES[attribute(line, "style")];
      return style ? { style, color: this.colors.read(child(line, "color")) ?? "#000000" } : null;
    };
    const diagonal = side("diagonal");
    const formatNode = this.nodeOf(format, "xf");
    return {
      font: {
        name: attribute(child(font, "name"), "val") || this.defaultFont,
        size: Number(attribute(child(font, "sz"), "val")) || 11,
        bold: isOn(font, "b"),
        italic: isOn(font, "i"),
        color: this.colors.read(child(font, "color")) ?? "#000000",
      },
      fill: this.fill(this.nodeOf(this.part(format, "fillId", "fills"), "fill")),
      horizontal: (horizontal === "centerContinuous"
        ? "center"
        : horizontal || "general") as Style["horizontal"],
      vertical: (attribute(alignment, "vertical") || "bottom") as Style["vertical"],
      wrap: flag(alignment, "wrapText"),
      numberFormat: this.numberFormat(id),
      borders: {
        top: side("top"),
        bottom: side("bottom"),
        left: side("left"),
        right: side("right"),
        ...(diagonal && flag(border, "diagonalDown") && { diagonalDown: diagonal }),
        ...(diagonal && flag(border, "diagonalUp") && { diagonalUp: diagonal }),
      },
      ...(flag(child(formatNode, "protection"), "locked", true) ? {} : { locked: false as const }),
    };
  }

  private get defaultFont(): string {
    return attribute(child(this.nodeOf(this.sheet.item("fonts", 0), "font"), "name"), "val") || "Calibri";
  }

  private fill(node: Node | undefined): string | null {
    const gradient = child(node, "gradientFill", "stop", "color");
    if (gradient) return this.colors.read(gradient);
    const pattern = child(node, "patternFill");
    const type = attribute(pattern, "patternType");
    if (type === "" || type === "none") return null;
    const color = this.colors.read(child(pattern, "fgColor"));
    return color ?? (type === "solid" ? this.colors.read(child(pattern, "bgColor")) : null);
  }

  private changedFormat(id: number, change: StyleChange): string {
    const { sheet } = this;
    let format = sheet.item("cellXfs", id);
    const set = (attributes: Readonly<Record<string, string | number>>) => {
      format = setAttributes(format, attributes);
    };
    if (change.font) {
      const font = this.changedFont(this.part(format, "fontId", "fonts"), change.font);
      set({ fontId: sheet.add("fonts", font), applyFont: 1 });
    }
    if (change.fill !== undefined)
      set({ fillId: sheet.add("fills", this.fillText(change.fill)), applyFill: 1 });
    if (change.borders) {
      const border = this.changedBorder(this.part(format, "borderId", "borders"), change.borders);
      set({ borderId: sheet.add("borders", border), applyBorder: 1 });
    }
    if (change.numberFormat !== undefined) {
      const { numberFormat } = change;
      set({ numFmtId: formatId(numberFormat) ?? sheet.addFormat(numberFormat), applyNumberFormat: 1 });
    }
    if (change.locked !== undefined) {
      const old = childText(format, "protection") || this.own("<protection/>");
      const protection = setAttributes(old, { locked: change.locked ? null : 0 });
      set({ applyProtection: 1 });
      format = setChild(format, "protection", protection, CELL_FORMAT);
    }
    const { horizontal, vertical, wrap } = change;
    if (horizontal !== undefined || vertical !== undefined || wrap !== undefined) {
      const old = childText(format, "alignment") || this.own("<alignment/>");
      const alignment = setAttributes(old, {
        ...(horizontal === undefined ? {} : { horizontal: horizontal === "general" ? null : horizontal }),
        ...(vertical === undefined ? {} : { vertical }),
        ...(wrap === undefined ? {} : { wrapText: wrap ? 1 : null }),
      });
      set({ applyAlignment: 1 });
      format = setChild(format, "alignment", alignment, CELL_FORMAT);
    }
    return format;
  }

  private own(element: string): string {
    return withPrefix(this.sheet.prefix, element);
  }

  private changedFont(font: string, change: NonNullable<StyleChange["font"]>): string {
    const { name, size, bold, italic, color } = change;
    let text = font;
    const set = (element: string, value: string) => {
      text = setChild(text, element, value === "" ? "" : this.own(value), FONT);
    };
    if (bold !== undefined) set("b", bold ? "<b/>" : "");
    if (italic !== undefined) set("i", italic ? "<i/>" : "");
    if (size !== undefined) set("sz", `<sz val="${size}"/>`);
    if (color !== undefined) set("color", colorElement("color", color));
    if (name !== undefined && name !== attribute(child(this.nodeOf(font, "font"), "name"), "val")) {
      set("name", setAttributes("<name/>", { val: name }));
      // They say which font of the theme it is, and how letters are written in the old one.
      for (const old of ["family", "charset", "scheme"]) set(old, "");
    }
    return text;
  }

  private fillText(color: string | null): string {
    return this.own(
      color === null
        ? '<fill><patternFill patternType="none"/></fill>'
        : `<fill><patternFill patternType="solid">${colorElement("fgColor", color)}<bgColor indexed="64"/></patternFill></fill>`,
    );
  }

  private changedBorder(border: string, change: NonNullable<StyleChange["borders"]>): string {
    let text = border;
    for (const name of [...SIDES, ...DIAGONALS]) {
      const line = change[name];
      if (line === undefined) continue;
      const isDiagonal = name === "diagonalDown" || name === "diagonalUp";
      const side = isDiagonal ? "diagonal" : name;
      if (isDiagonal) text = setAttributes(text, { [name]: line === null ? null : 1 });
      // One line is for both diagonals.
      if (isDiagonal && line === null && DIAGONALS.some((one) => attributeIn(text, one) !== null)) continue;
      const element =
        line === null
          ? `<${side}/>`
          : `<${side} style="${line.style}">${colorElement("color", line.color)}</${side}>`;
      // Strict files have these two under other names.
      const other = side === "left" ? "start" : side === "right" ? "end" : null;
      if (other) text = setChild(text, other, "", BORDER);
      text = setChild(text, side, this.own(element), BORDER);
    }
    return text;
  }
}

/** Diagonals are told apart by more than their line. */
function isLinesOnly({ borders, ...others }: StyleChange): boolean {
  return (
    borders !== undefined &&
    Object.keys(others).length === 0 &&
    DIAGONALS.every((one) => borders[one] === undefined)
  );
}

/** @param color "#rrggbb" */
export function colorElement(name: string, color: string): string {
  return `<${name} rgb="FF${color.replace("#", "").toUpperCase()}"/>`;
}

function isOn(font: Node | undefined, name: string): boolean {
  const node = child(font, name);
  return node !== undefined && flag(node, "val", true);
}
