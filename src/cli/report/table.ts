/** Text in columns, for a terminal in which a Japanese character is two columns wide. */
import { eastAsianWidth } from "get-east-asian-width";

/** Columns padded to the widest cell; the last column is left as it is. `right`: columns set to the right. */
export function table(rows: readonly (readonly string[])[], { right = [] as number[] } = {}): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? "")), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const padding = " ".repeat((widths[column] ?? 0) - displayWidth(cell));
          if (right.includes(column)) return padding + cell;
          return column === row.length - 1 ? cell : cell + padding;
        })
        .join("  "),
    )
    .join("\n");
}

/** Terminal columns of a text. Ambiguous characters (①, ○) count as wide, as Japanese terminals draw them. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize("NFC")) {
    if (!/\p{Mark}|\p{Control}/u.test(character)) {
      width += eastAsianWidth(character.codePointAt(0)!, { ambiguousAsWide: true });
    }
  }
  return width;
}
