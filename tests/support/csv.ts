/** A CSV file's cells, by RFC 4180; the byte-order mark has to be there. */
export function parseCsv(text: string): string[][] {
  expect(text.startsWith("\ufeff")).toBe(true);
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  let end = 1;
  for (cell.lastIndex = 1; cell.lastIndex < text.length;) {
    const match = cell.exec(text);
    if (!match) throw new Error(`no CSV behind ${text.slice(end, end + 40)}`);
    end = cell.lastIndex;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
