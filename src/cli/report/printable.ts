/**
 * Text from workbooks for a terminal: nothing in it moves the cursor, changes colours or turns the direction of
 * reading, so that no cell can rewrite a report (CVE-2003-0063 and its kind).
 */

/** Control characters, line ends among them; marks that turn the direction of text; halves of a character. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (mark) => (/\s/.test(mark) ? " " : "\ufffd"));
}

/** A copy of plain data in which every text is printable. */
export function printableData<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === "string" ? printable(value) : value,
  ) as Data;
}
