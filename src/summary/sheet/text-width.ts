/** How many lines a text takes in cells of a given width, and how high they are, roughly as Excel wraps it. */

/** Narrow characters count one, full-width ones two: the unit of Excel's column widths. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isNarrow(character) ? 1 : 2;
  return width;
}

/** Latin letters, digits and signs, and half-width katakana. */
function isNarrow(character: string): boolean {
  return character < "\u0100" || (character >= "\uff61" && character <= "\uff9f");
}

/** Points of a full-width character that is as wide as two of a column's units. */
const UNIT_SIZE = 10.5;
/** Fonts differ, and a line that breaks earlier than thought would be cut off. */
const SPARE = 1.05;

/** `width`: of the cells, in characters; `size`: of the font, in points. */
export function linesOf(text: string, width: number, size: number): number {
  return wrapped(text, width, size).length;
}

/** The lines that Excel would make of it. */
export function wrapped(text: string, width: number, size: number): string[] {
  // The padding at both sides is about one character.
  const room = Math.max(2, ((width - 0.5) * UNIT_SIZE) / (size * SPARE));
  return text.split("\n").flatMap((line) => wrappedLine(line, room));
}

/** What no line begins with (JIS X 4051): it takes the character before it along. */
const NOT_FIRST = /^[、。，．・：；？！）」』】〕］｝ー々]/u;

/** Japanese breaks anywhere else, a word of narrow letters only where it alone is wider than the cell. */
function wrappedLine(line: string, room: number): string[] {
  const lines = [""];
  let used = 0;
  const add = (piece: string) => {
    const width = widthOf(piece);
    if (used > 0 && used + width > room) {
      const line = Array.from(lines[lines.length - 1] ?? "");
      const along = NOT_FIRST.test(piece) && line.length > 1 ? (line.pop() ?? "") : "";
      lines[lines.length - 1] = line.join("");
      lines.push(along);
      used = widthOf(along);
    }
    lines[lines.length - 1] += piece;
    used += width;
  };
  for (const piece of line.match(/[\u0021-\u00ff\uff61-\uff9f]+|[^]/gu) ?? []) {
    if (widthOf(piece) <= room) add(piece);
    else for (const letter of piece) add(letter);
  }
  return lines;
}

/** Points from one line to the next. 游ゴシック, メイリオ and their like are set far wider than the older fonts. */
export function lineHeight(font: string, size: number): number {
  return size * (/游|yu\s?(?:gothic|mincho)|メイリオ|meiryo|UD|BIZ/iu.test(font) ? 1.72 : 1.35);
}
