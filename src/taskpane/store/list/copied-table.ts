/** A table on its way to the clipboard: as text for a sheet, and as HTML for a document. */
import { harmlessText } from "../../../publish/harmless-text";

export interface CopiedTable {
  readonly title: string;
  /** The first row is the header. */
  readonly rows: readonly (readonly string[])[];
}

/** Tabs and line breaks, as Excel takes them from the clipboard. */
export function asText(rows: CopiedTable["rows"]): string {
  return rows.map((row) => row.map(cellText).join("\t")).join("\n");
}

/** What Excel would enter as a formula when it is pasted ("=HYPERLINK(…)" out of somebody's cell) stays a text. */
function cellText(cell: string): string {
  return harmlessText(cell.replace(/[\t\r\n]+/gu, " "));
}

const NUMBER = /^-?[\d,.]+%?$/u;
/** Excel's own style: the number format "@", so that nothing in the cell is a formula. */
const AS_TEXT = " style=\"mso-number-format:'\\@'\"";

export function asHtml({ title, rows }: CopiedTable): string {
  const [header = [], ...body] = rows;
  const line = (row: readonly string[], tag: "th" | "td") =>
    `<tr>${row.map((cell) => `<${tag}${NUMBER.test(cell) ? "" : AS_TEXT}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return (
    `<table border="1"><caption>${escaped(title)}</caption><thead>${line(header, "th")}</thead>` +
    `<tbody>${body.map((row) => line(row, "td")).join("")}</tbody></table>`
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
