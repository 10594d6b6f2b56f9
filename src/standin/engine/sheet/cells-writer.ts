/**
 * Writes changed cells into a sheet's cells: rows and cells that nobody touched keep their text. What is written stands
 * in the cell itself, so that the shared strings stay as they are.
 */
import { cellAddress, rectAddress } from "../../../cells/geometry";
import { parseArea } from "../../../xlsx/a1";
import type { Cell, Cells } from "../../../xlsx/cells";
import { encodeText } from "../../../xlsx/cells-reader";
import { escapeXml } from "../../../xlsx/xml";
import { isErrorValue } from "../../../cells/error-values";
import { attributeIn, setAttributes } from "../xml/edit";

/** `result`: of a formula that stays, its new result; `formula`: a formula of its own instead of a share in another's. */
export type WrittenChange = "format" | "result" | "formula" | "content";

export interface CellChanges {
  /** By zero-based row and column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, WrittenChange>>;
  /** Zero-based rows with a new height or format, or hidden or shown. */
  readonly rows: ReadonlySet<number>;
  /**
   * The number that a cell format has in the saved file; `quoted`: with or without the apostrophe in front of the content.
   */
  styleOf(id: number, quoted?: boolean): number;
}

interface WrittenRow {
  readonly index: number;
  /** "" for a new one. */
  readonly text: string;
}

/** @param data the element `sheetData` @param prefix of its elements, "" or "x:" */
export function writeCells(data: string, prefix: string, cells: Cells, changes: CellChanges): string {
  const start = /^<[^>]*>/.exec(data)![0];
  const touched = new Set([...changes.cells.keys(), ...changes.rows]);
  if (touched.size === 0) return data;
  const { rows, rest } = rowsOf(
    start.endsWith("/>") ? "" : data.slice(start.length, data.lastIndexOf("</")),
    prefix,
  );
  const known = new Set(rows.map(({ index }) => index));
  const added = [...touched].filter((row) => !known.has(row)).sort((a, b) => a - b);
  const all: WrittenRow[] = [];
  let next = 0;
  for (const row of rows) {
    for (; next < added.length && added[next]! < row.index; next += 1)
      all.push({ index: added[next]!, text: "" });
    all.push(row);
  }
  for (; next < added.length; next += 1) all.push({ index: added[next]!, text: "" });
  const written = all.map((row) =>
    touched.has(row.index) ? writeRow(row, prefix, cells, changes) : row.text,
  );
  const open = start.replace(/\s*\/>$/, ">");
  return `${open}${written.join("")}${rest}</${prefix}sheetData>`;
}

/** Each row with the text that stands before it. A row without a number is the one after the last. */
function rowsOf(inside: string, prefix: string): { readonly rows: WrittenRow[]; readonly rest: string } {
  const pattern = new RegExp(`<${prefix}row\\b([^>]*?)(?:/>|>[\\s\\S]*?</${prefix}row\\s*>)`, "g");
  const rows: WrittenRow[] = [];
  let end = 0;
  let last = -1;
  for (const match of inside.matchAll(pattern)) {
    const number = /(?:^|\s)r=["'](\d+)["']/.exec(match[1] ?? "")?.[1];
    last = number === undefined ? last + 1 : Number(number) - 1;
    const text = inside.slice(end, match.index + match[0].length);
    // Rows between which others are put must say which they are.
    rows.push({ index: last, text: number === undefined ? numbered(text, prefix, last) : text });
    end = match.index + match[0].length;
  }
  return { rows, rest: inside.slice(end) };
}

function numbered(text: string, prefix: string, row: number): string {
  return text.replace(`<${prefix}row`, (start) => `${start} r="${row + 1}"`);
}

function writeRow({ index, text }: WrittenRow, prefix: string, cells: Cells, changes: CellChanges): string {
  const at = text.indexOf(`<${prefix}row`);
  const element = text === "" ? `<${prefix}row r="${index + 1}"/>` : text.slice(at);
  const changed = new Map(changes.cells.get(index) ?? []);
  let start = /^<[^>]*>/.exec(element)![0];
  const inside = start.endsWith("/>") ? "" : element.slice(start.length, element.lastIndexOf("</"));
  if (changes.rows.has(index)) {
    const height = cells.rowHeights.get(index) ?? null;
    const style = changes.styleOf(cells.rowStyles.get(index) ?? 0) || null;
    start = setAttributes(start, {
      ...(height === null ? {} : { ht: height, customHeight: 1 }),
      ...(cells.rowStyles.has(index) ? { s: style, customFormat: style && 1 } : {}),
      hidden: cells.hiddenRows.has(index) ? 1 : null,
    });
  }
  const { written, rest } = cellsOf(inside, prefix, index);
  const columns = written.map(({ column }) => column);
  if ([...changed.keys()].some((column) => !columns.includes(column)))
    start = setAttributes(start, { spans: null });
  const kept = written.map((one) => {
    const change = changed.get(one.column);
    const cell = cells.at(index, one.column);
    changed.delete(one.column);
    return change && cell
      ? {
          ...one,
          text:
            one.before +
            writeCell(
              one.text,
              prefix,
              index,
              one.column,
              cell,
              change,
              changes.styleOf(cell.style, quotedBy(cell, change)),
            ),
        }
      : { ...one, text: one.before + one.text };
  });
  for (const [column, change] of changed) {
    const cell = cells.at(index, column);
    if (cell)
      kept.push({
        column,
        before: "",
        text: writeCell(
          `<${prefix}c/>`,
          prefix,
          index,
          column,
          cell,
          change,
          changes.styleOf(cell.style, quotedBy(cell, change)),
        ),
      });
  }
  kept.sort((a, b) => a.column - b.column);
  const body = kept.map((one) => one.text).join("") + rest;
  const before = text.slice(0, Math.max(0, at));
  if (body === "") return `${before}${start.replace(/\s*\/?>$/, "/>")}`;
  return `${before}${start.replace(/\s*\/>$/, ">")}${body}</${prefix}row>`;
}

interface WrittenCell {
  readonly column: number;
  readonly before: string;
  readonly text: string;
}

function cellsOf(
  inside: string,
  prefix: string,
  row: number,
): { readonly written: WrittenCell[]; readonly rest: string } {
  const pattern = new RegExp(`<${prefix}c\\b([^>]*?)(?:/>|>[\\s\\S]*?</${prefix}c\\s*>)`, "g");
  const written: WrittenCell[] = [];
  let end = 0;
  let last = -1;
  for (const match of inside.matchAll(pattern)) {
    const reference = /(?:^|\s)r=["']([^"']*)["']/.exec(match[1] ?? "")?.[1];
    last = (reference === undefined ? null : parseArea(reference)?.column) ?? last + 1;
    const before = inside.slice(end, match.index);
    const text =
      reference === undefined
        ? setAttributes(match[0], { r: cellAddress({ row: row, column: last }) })
        : match[0];
    written.push({ column: last, before, text });
    end = match.index + match[0].length;
  }
  return { written, rest: inside.slice(end) };
}

/** A text that begins like a formula would become one at F2 and Enter; a formula behind an apostrophe would become text. */
function quotedBy({ value, formula }: Cell, change: WrittenChange): boolean | undefined {
  if (change !== "content") return undefined;
  if (formula === null && typeof value === "string") return /^[=+\-@]/.test(value) || undefined;
  return false;
}

function writeCell(
  old: string,
  prefix: string,
  row: number,
  column: number,
  cell: Cell,
  change: WrittenChange,
  styleNumber: number,
): string {
  const start = /^<[^>]*>/.exec(old)![0];
  const had = attributeIn(start, "s");
  const style = styleNumber === Number(had ?? 0) ? had : styleNumber || null;
  if (change === "format") return setAttributes(old, { r: cellAddress({ row, column }), s: style });
  const formula = new RegExp(`<${prefix}f\\b[^>]*?(?:/>|>[\\s\\S]*?</${prefix}f\\s*>)`).exec(old)?.[0] ?? "";
  const own = cell.formula === null ? "" : ownFormula(prefix, cell, row, column, formula);
  const rest = old.slice(start.length, Math.max(start.length, old.lastIndexOf("</")));
  if (change === "formula") return start + rest.replace(formula, () => own) + `</${prefix}c>`;
  const [type, value] = valueOf(cell);
  const tag =
    change === "result"
      ? setAttributes(start, { s: style, t: type })
      : setAttributes(`<${prefix}c/>`, {
          r: cellAddress({ row, column }),
          s: style,
          t: type,
          // That the formula spills by itself is said in the cell's own metadata.
          ...(cell.array ? { cm: attributeIn(start, "cm") } : {}),
        });
  const content =
    (change === "result" ? formula : own) + (value === "" ? "" : value.replace(/<(\/?)/g, `<$1${prefix}`));
  if (content === "") return tag.replace(/\s*\/?>$/, "/>");
  return `${tag.replace(/\s*\/>$/, ">")}${content}</${prefix}c>`;
}

/** What spills is written as the array that it is now; one of the file keeps all else that it says. */
function ownFormula(prefix: string, cell: Cell, row: number, column: number, old: string): string {
  const { spillArea } = cell;
  const ref = spillArea ? rectAddress(spillArea) : cellAddress({ row, column });
  if (cell.array && old !== "") {
    const start = /^<[^>]*>/.exec(old)![0];
    return setAttributes(start, { ref }) + old.slice(start.length);
  }
  const written = text(spillArea ? withPrefixes(cell.formula!) : cell.formula!);
  return `<${prefix}f${spillArea ? ` t="array" ref="${ref}"` : ""}>${written}</${prefix}f>`;
}

/** Functions that are younger than the file format have a prefix in it. */
function withPrefixes(formula: string): string {
  return formula.replace(/"[^"]*"|\b(?:SEQUENCE|UNIQUE)(?=\()/gi, (part) =>
    part.startsWith('"') ? part : `_xlfn.${part.toUpperCase()}`,
  );
}

function valueOf(cell: Cell): readonly [type: string | null, element: string] {
  const { formula, error } = cell;
  const value = cell.blocked ? "#SPILL!" : cell.value;
  if (typeof value === "number") return [null, `<v>${value}</v>`];
  if (typeof value === "boolean") return ["b", `<v>${value ? 1 : 0}</v>`];
  if (error || formula !== null)
    return isErrorValue(value) ? ["e", `<v>${value}</v>`] : ["str", `<v>${text(value)}</v>`];
  if (value === "") return [null, ""];
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  return ["inlineStr", `<is><t${space}>${text(value)}</t></is>`];
}

function text(value: string): string {
  return escapeXml(encodeText(value));
}

/**
 * Formulas that share the text of a cell that no longer has it: zero-based rows and columns.
 * @param data before and after
 */
export function orphanedShares(before: string, after: string): { row: number; column: number }[] {
  const masters = (data: string) =>
    new Set(
      Array.from(data.matchAll(/<(?:[^\s<>/:]+:)?f\b([^>]*)>(?!<)/g), ([, attributes = ""]) =>
        /\st=["']shared["']/.test(attributes) && !attributes.endsWith("/")
          ? /\ssi=["'](\d+)["']/.exec(attributes)?.[1]
          : undefined,
      ),
    );
  if (!/\st=["']shared["']/.test(before)) return [];
  const left = masters(after);
  const gone = new Set([...masters(before)].filter((number) => number !== undefined && !left.has(number)));
  if (gone.size === 0) return [];
  const cell = /<(?:[^\s<>/:]+:)?c\b([^>]*)>\s*<(?:[^\s<>/:]+:)?f\b([^>]*?)(?:\/>|>\s*<\/)/g;
  return Array.from(after.matchAll(cell), ([, attributes = "", formula = ""]) => {
    const number = /\ssi=["'](\d+)["']/.exec(formula)?.[1];
    const place = parseArea(/\sr=["']([^"']*)["']/.exec(` ${attributes}`)?.[1] ?? "");
    return number !== undefined && gone.has(number) ? place : null;
  }).filter((place) => place !== null);
}
