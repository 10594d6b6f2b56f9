/**
 * What stands on the add-in's hidden list sheet. A1 is the mark by which the sheet is known as ours, whatever its name
 * and whoever saved the file last: unlike a hidden name it survives every program that keeps the cells.
 *
 * Below it, in column A, the add-in's settings a second time, for a file whose custom XML parts were stripped on the
 * way: first "version length checksum", then JSON in as many cells as it takes. From column B on, lists for dropdowns
 * (`src/settings/list-sheet.ts`).
 */
import type { ListColumn } from "../../workbook/edit";
import { settingsFromJson, settingsToJson } from "../../settings/settings-part";
import type { ListSheet, SheetSnapshot } from "../../workbook/snapshot";

export const LIST_SHEET_MARK = "urn:soshiki-mokuhyo-assist:lists:1";

const VERSION = "1";
/** A cell holds 32,767 characters, but what is written like a formula may be no longer than 8,192. */
const CELL_LENGTH = 8000;

export function isListSheet({ used, values }: Pick<SheetSnapshot, "used" | "values">): boolean {
  return used?.row === 0 && used.column === 0 && values[0]?.[0] === LIST_SHEET_MARK;
}

export function listSheetFrom({ id, name, values }: SheetSnapshot): ListSheet {
  return { id, name, lists: listsFrom(values) };
}

type Values = SheetSnapshot["values"];

/** The columns in their places; a column without a key is free. */
export function listsFrom(values: Values): ListColumn[] {
  const [keys = []] = values;
  const lists = keys.slice(1).map((key, column) => ({
    key: String(key),
    values: withoutBlankEnd(values.slice(1).map((row) => String(row[column + 1] ?? ""))),
  }));
  while (lists[lists.length - 1]?.key === "") lists.pop();
  return lists;
}

/** The cells of column A below the mark. */
export function copyFrom(values: Values): string[] {
  return withoutBlankEnd(values.slice(1).map(([first = ""]) => String(first)));
}

export function copyOf(settings: Readonly<Record<string, string>>): string[] {
  const json = settingsToJson(settings);
  const cells: string[] = [];
  for (let start = 0; start < json.length;) {
    // Half a surrogate pair is no character that a file could hold.
    const end = start + CELL_LENGTH - (/[\uD800-\uDBFF]/.test(json[start + CELL_LENGTH - 1] ?? "") ? 1 : 0);
    cells.push(json.slice(start, end));
    start = end;
  }
  return [`${VERSION} ${json.length} ${checksum(json)}`, ...cells];
}

/** null: there is none, or it is not as it was written. */
export function settingsFromCopy([head, ...cells]: readonly string[]): Record<string, string> | null {
  const json = cells.join("");
  return head === `${VERSION} ${json.length} ${checksum(json)}` ? settingsFromJson(json) : null;
}

/** FNV-1a over the text's units: tells a cell that was cut or touched, no more is asked of it. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return sum.toString(16).padStart(8, "0");
}

function withoutBlankEnd(texts: string[]): string[] {
  let end = texts.length;
  while (end > 0 && texts[end - 1] === "") end -= 1;
  return texts.slice(0, end);
}
