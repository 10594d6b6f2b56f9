/**
 * Reads the printed text of a filled-in form: lines are the sheet's rows, tabs its columns A–H.
 *
 * In print, a cell's list begins with a literal `<ul …>`; on the sheet that cell holds one line per bullet.
 */

/** One item as it stands on the sheet; `number` is the number in the cell. */
export interface SampleItem {
  readonly number: number;
  readonly item: string;
  readonly category: string;
  readonly level: string;
  /** One line per measure. */
  readonly method: string;
  readonly deadline: string;
  readonly owner: string;
  readonly rating: string;
}

export interface SampleForm {
  readonly title: string;
  readonly createdOn: string;
  readonly jobTitle: string;
  readonly name: string;
  /** The eight printed headers, A–H. */
  readonly headings: readonly string[];
  /** The items, page by page: each page begins with the header row. */
  readonly pages: readonly (readonly SampleItem[])[];
}

/** @throws Error when a line is not what a form's print has at that place. */
export function parseSource(text: string): SampleForm {
  const lines = text.split("\n").map((line) => line.split("\t"));
  const filled = lines.filter((cells) => cells.some((cell) => cell !== ""));
  const [titleLine, fieldLine, ...table] = filled;
  const title = titleLine?.[0];
  if (!title || !fieldLine || fieldLine[0] !== "作成日") throw new Error("no title and header fields");
  const headings = table[0]?.slice(0, 8) ?? [];
  if (headings[0] !== "番号") throw new Error("no header row after the header fields");

  const pages: SampleItem[][] = [];
  for (const cells of table) {
    if (cells[0] === "番号") pages.push([]);
    else pages.at(-1)?.push(parseItem(cells));
  }
  return {
    title,
    createdOn: fieldAfter(fieldLine, "作成日"),
    jobTitle: fieldAfter(fieldLine, "職名"),
    name: fieldAfter(fieldLine, "氏名"),
    headings,
    pages,
  };
}

function fieldAfter(cells: readonly string[], label: string): string {
  const value = cells[cells.indexOf(label) + 1];
  if (!cells.includes(label) || !value) throw new Error(`no header field ${label}`);
  return value;
}

function parseItem(cells: readonly string[]): SampleItem {
  const [number, item, category, level, method, deadline, owner, rating] = cells;
  if (!number || !item || !category || !level || !method || !deadline || !owner || !rating) {
    throw new Error(`an item with fewer than eight cells: ${cells.join(" | ")}`);
  }
  return {
    number: Number(number),
    item,
    category,
    level,
    method: bulletLines(method),
    deadline,
    owner,
    rating,
  };
}

/** `lead <ul …> a b • c` → "lead\na\nb\n• c": bullets hold no spaces of their own but the one after "•". */
export function bulletLines(cell: string): string {
  const list = /^(.*?)<ul[^>]*>(.*)$/s.exec(cell);
  if (!list) return cell;
  const [, lead = "", bullets = ""] = list;
  return [lead.trim(), ...(bullets.match(/(?:• )?\S+/g) ?? [])].filter((line) => line !== "").join("\n");
}
