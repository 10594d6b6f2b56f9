/** How many lines a text takes in cells of a given width, roughly as Excel wraps it. */

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

/** Fonts differ, and a line that breaks earlier than thought would be cut off. */
const SPARE = 1.08;

export function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil((widthOf(line) * SPARE) / Math.max(1, width - 1))),
      0,
    );
}
