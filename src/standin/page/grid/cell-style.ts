/**
 * The engine's cell styles as CSS, and how wide text is on the page.
 */
import type { BorderStyle, Style, Value } from "../../engine/engine";

const GRIDLINE = "1px solid var(--gridline)";
const FALLBACK_FONTS =
  '"Yu Gothic", "Meiryo", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", sans-serif';

/** Of the font's size. */
export const LINE_HEIGHT = 1.28;

const BORDERS: Readonly<Record<BorderStyle, string>> = {
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  double: "3px double",
};

type Edges = Style["borders"];

/**
 * Puts a style on a cell's element. `last` is the style of the area's last cell, which has the right and bottom
 * borders of a merged area (the same style for a single cell).
 */
export function applyStyle(
  element: HTMLElement,
  style: Style,
  last: Style,
  value: Value,
  zoom: number,
): void {
  const css = element.style;
  css.font = fontOf(style, zoom);
  css.color = style.font.color;
  if (style.fill !== null) css.backgroundColor = style.fill;
  css.textAlign = horizontalOf(style, value);
  css.justifyContent = verticalOf(style);
  const gridline = style.fill === null ? GRIDLINE : `1px solid ${style.fill}`;
  css.borderTop = border(style.borders, "top") ?? "1px solid transparent";
  css.borderLeft = border(style.borders, "left") ?? "1px solid transparent";
  css.borderBottom = border(last.borders, "bottom") ?? gridline;
  css.borderRight = border(last.borders, "right") ?? gridline;
  if (style.wrap) element.classList.add("wrap");
  if (style.horizontal === "distributed" || style.horizontal === "justify") css.textAlignLast = "justify";
}

function border(edges: Edges, edge: keyof Edges): string | null {
  const line = edges[edge];
  return line ? `${BORDERS[line.style]} ${line.color}` : null;
}

/** A CSS `font` of the style: the workbook's font first, then what looks like it. */
export function fontOf(style: Style, zoom: number): string {
  const { name, size, bold, italic } = style.font;
  const pixels = ((size * 96) / 72) * zoom;
  return `${italic ? "italic " : ""}${bold ? "700 " : "400 "}${pixels}px/${LINE_HEIGHT} "${name.replaceAll('"', "")}", ${FALLBACK_FONTS}`;
}

function horizontalOf(style: Style, value: Value): string {
  switch (style.horizontal) {
    case "left":
    case "center":
    case "right":
      return style.horizontal;
    case "general":
      if (typeof value === "number") return "right";
      return typeof value === "boolean" || isError(value) ? "center" : "left";
    default:
      return "left";
  }
}

function isError(text: string): boolean {
  return /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(text);
}

function verticalOf(style: Style): string {
  if (style.vertical === "top" || style.vertical === "justify") return "flex-start";
  return style.vertical === "bottom" ? "flex-end" : "center";
}

let ruler: CanvasRenderingContext2D | null = null;

/** Width in pixels of one line of text. */
export function textWidth(text: string, font: string): number {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (!ruler) return 0;
  ruler.font = font;
  return ruler.measureText(text).width;
}
