/**
 * Cells on the clipboard: tab-separated text as Excel writes and reads it. A cell with a tab, a line break or a
 * quotation mark is put in quotation marks.
 */

export function toTsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One array per row. A last line break ends the last row and adds none. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let position = 0;
  const cell = (): string => {
    if (text[position] === '"') {
      const close = closingQuote(text, position + 1);
      if (close !== null) {
        const content = text.slice(position + 1, close).replaceAll('""', '"');
        position = close + 1;
        return content.replaceAll("\r\n", "\n");
      }
    }
    const start = position;
    while (position < text.length && !/[\t\r\n]/.test(text[position] ?? "")) position++;
    return text.slice(start, position);
  };
  for (;;) {
    rows[rows.length - 1]?.push(cell());
    if (position >= text.length) return rows;
    const end = text[position];
    position += end === "\r" && text[position + 1] === "\n" ? 2 : 1;
    if (end !== "\t") {
      if (position >= text.length) return rows;
      rows.push([]);
    }
  }
}

/** Where a quoted cell ends; null when the quotation mark does not enclose the whole cell. */
function closingQuote(text: string, from: number): number | null {
  for (let position = from; position < text.length; position++) {
    if (text[position] !== '"') continue;
    if (text[position + 1] === '"') {
      position++;
      continue;
    }
    return position + 1 === text.length || /[\t\r\n]/.test(text[position + 1] ?? "") ? position : null;
  }
  return null;
}
