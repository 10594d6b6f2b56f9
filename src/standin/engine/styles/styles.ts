/**
 * Cell formats: the library's numbered styles in the words of the engine's `Style`, and new numbers for changed
 * ones. A change keeps every field that it does not name, those that the engine does not know among them.
 */
import type { Border, NewFile, Style as LibraryStyle } from "excelize-wasm";
import type { BorderStyle, Style, StyleChange } from "../engine";
import { formatCode, formatId } from "../../../xlsx/number-formats";

/** What the library can tell about colours. */
export interface Colors {
  ThemeColor(baseColor: string, tint: number): { color: string };
}

/** By the library's number; several of Excel's thin dashed kinds are shown as one. */
const BORDER_STYLES: readonly (BorderStyle | null)[] = [
  null,
  "thin",
  "medium",
  "dashed",
  "dotted",
  "thick",
  "double",
  "hair",
  "dashed",
  "dashed",
  "dashed",
  "dotted",
  "dotted",
  "dashed",
];
const SIDES = ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"] as const;

export class Styles {
  private readonly read = new Map<number, Style>();
  private readonly changed = new Map<string, number>();

  constructor(
    private readonly file: NewFile,
    private readonly colors: Colors,
    private readonly defaultFont: string,
  ) {}

  get(id: number): Style {
    let style = this.read.get(id);
    if (!style) this.read.set(id, (style = this.describe(this.file.GetStyle(id).style)));
    return style;
  }

  /** The number of the style that is `id` with the change. */
  change(id: number, change: StyleChange): number {
    const key = `${id} ${JSON.stringify(change)}`;
    let result = this.changed.get(key);
    if (result === undefined) {
      const made = this.file.NewStyle(this.merge(this.file.GetStyle(id).style, change));
      if (made.error) throw new Error(made.error);
      this.changed.set(key, (result = made.style));
    }
    return result;
  }

  private describe(style: LibraryStyle): Style {
    const font = style.Font ?? {};
    const horizontal = style.Alignment?.Horizontal;
    const border = (side: string) => {
      const one = style.Border?.find((candidate) => candidate.Type === side);
      const kind = BORDER_STYLES[one?.Style ?? 0];
      return kind ? { style: kind, color: hex(one?.Color ?? "", "#000000") } : null;
    };
    return {
      font: {
        name: font.Family || this.defaultFont,
        size: font.Size || 11,
        bold: font.Bold ?? false,
        italic: font.Italic ?? false,
        color: this.fontColor(font),
      },
      fill: this.fill(style),
      horizontal: (horizontal === "centerContinuous"
        ? "center"
        : horizontal || "general") as Style["horizontal"],
      vertical: (style.Alignment?.Vertical || "bottom") as Style["vertical"],
      wrap: style.Alignment?.WrapText ?? false,
      numberFormat: style.CustomNumFmt ?? formatCode(style.NumFmt ?? 0),
      borders: {
        top: border("top"),
        bottom: border("bottom"),
        left: border("left"),
        right: border("right"),
        ...(border("diagonalDown") && { diagonalDown: border("diagonalDown") }),
        ...(border("diagonalUp") && { diagonalUp: border("diagonalUp") }),
      },
      ...(style.Protection?.Locked === false && { locked: false }),
    };
  }

  private fontColor(font: NonNullable<LibraryStyle["Font"]>): string {
    if (font.Color) return hex(font.Color, "#000000");
    const base = this.file.GetBaseColor("", font.ColorIndexed ?? 0, font.ColorTheme).color ?? "";
    return hex(font.ColorTint ? this.colors.ThemeColor(base, font.ColorTint).color : base, "#000000");
  }

  private fill(style: LibraryStyle): string | null {
    const { Type, Pattern, Color } = style.Fill ?? {};
    if (Type === "pattern" && !Pattern) return null;
    return Color?.[0] ? hex(Color[0], "#ffffff") : null;
  }

  private merge(old: LibraryStyle, change: StyleChange): LibraryStyle {
    const style: LibraryStyle = { ...old };
    if (change.font) {
      const { name, size, bold, italic, color } = change.font;
      const font = { ...old.Font };
      if (name !== undefined) font.Family = name;
      if (size !== undefined) font.Size = size;
      if (bold !== undefined) font.Bold = bold;
      if (italic !== undefined) font.Italic = italic;
      if (color !== undefined) {
        font.Color = color.replace("#", "").toUpperCase();
        delete font.ColorTheme;
        font.ColorTint = 0;
        font.ColorIndexed = 0;
      }
      style.Font = font;
    }
    if (change.fill !== undefined) {
      style.Fill =
        change.fill === null
          ? { Type: "pattern", Pattern: 0 }
          : { Type: "pattern", Pattern: 1, Color: [change.fill.replace("#", "").toUpperCase()] };
    }
    if (change.horizontal !== undefined || change.vertical !== undefined || change.wrap !== undefined) {
      const alignment = { ...old.Alignment };
      if (change.horizontal !== undefined) {
        alignment.Horizontal = change.horizontal === "general" ? "" : change.horizontal;
      }
      if (change.vertical !== undefined) alignment.Vertical = change.vertical;
      if (change.wrap !== undefined) alignment.WrapText = change.wrap;
      style.Alignment = alignment;
    }
    if (change.numberFormat !== undefined) {
      const id = formatId(change.numberFormat);
      delete style.CustomNumFmt;
      delete style.DecimalPlaces;
      style.NumFmt = id ?? 0;
      if (id === null) style.CustomNumFmt = change.numberFormat;
    }
    if (change.locked !== undefined) {
      style.Protection = { Hidden: old.Protection?.Hidden ?? false, Locked: change.locked };
    }
    if (change.borders) style.Border = mergeBorders(old.Border ?? [], change.borders);
    return style;
  }
}

function mergeBorders(old: readonly Border[], change: NonNullable<StyleChange["borders"]>): Border[] {
  const borders = old.filter((one) => !SIDES.some((side) => side === one.Type && change[side] !== undefined));
  for (const side of SIDES) {
    const line = change[side];
    if (!line) continue;
    borders.push({
      Type: side,
      Color: line.color.replace("#", "").toUpperCase(),
      Style: BORDER_STYLES.indexOf(line.style),
    });
  }
  return borders;
}

/** "FF8FAADC" and "8faadc" → "#8faadc". */
function hex(color: string, fallback: string): string {
  const digits = color.replace("#", "");
  if (!/^(?:[0-9a-f]{6}|[0-9a-f]{8})$/i.test(digits)) return fallback;
  return `#${digits.slice(-6).toLowerCase()}`;
}
