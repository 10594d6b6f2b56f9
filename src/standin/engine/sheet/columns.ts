/** The element `cols` of a worksheet: ranges of columns that share a width, a format and being hidden. */
import { flag, child, children, attribute, parseXml } from "../../../xlsx/xml";
import { attributeIn, childText, frameOf, setAttributes, setChild } from "../xml/edit";
import { WORKSHEET } from "../xml/orders";

/** Zero-based columns, the last one among them. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  readonly hidden: boolean;
  /** In the file's unit, characters; null: the sheet's usual one. */
  readonly width: number | null;
}

/** @param sheet a worksheet's part without its cells */
export function readColumns(sheet: string): ColumnRange[] {
  const cols = childText(sheet, "cols");
  if (cols === "") return [];
  return children(child(parseXml(cols), "cols"), "col").map((node) => ({
    first: Number(attribute(node, "min")) - 1,
    last: Number(attribute(node, "max")) - 1,
    style: Number(attribute(node, "style") || 0),
    hidden: flag(node, "hidden"),
    width: Number(attribute(node, "width")) || null,
  }));
}

/**
 * @param columns zero-based, the last one among them
 * @param attributes of the element `col`: `width` in characters, `hidden`, `style`; null takes one away
 */
export function setColumns(
  sheet: string,
  { first, last }: { readonly first: number; readonly last: number },
  attributes: Readonly<Record<string, number | null>>,
): string {
  const { prefix } = frameOf(sheet);
  const [from, to] = [first + 1, last + 1];
  const cols = childText(sheet, "cols");
  const old = cols === "" ? [] : frameOf(cols).children.map(({ start, end }) => cols.slice(start, end));
  const place = (col: string) => ({
    min: Number(attributeIn(col, "min")),
    max: Number(attributeIn(col, "max")),
  });
  const set = (col: string, min: number, max: number) => setAttributes(col, { min, max, ...attributes });
  const pieces: string[] = [];
  let next = from;
  for (const col of [...old].sort((a, b) => place(a).min - place(b).min)) {
    const { min, max } = place(col);
    if (max < from || min > to) {
      pieces.push(col);
      continue;
    }
    if (min < from) pieces.push(setAttributes(col, { max: from - 1 }));
    if (next < min) pieces.push(set(`<${prefix}col/>`, next, min - 1));
    pieces.push(set(col, Math.max(min, from), Math.min(max, to)));
    if (max > to) pieces.push(setAttributes(col, { min: to + 1 }));
    next = max + 1;
  }
  if (next <= to) pieces.push(set(`<${prefix}col/>`, next, to));
  const sorted = pieces.sort((a, b) => place(a).min - place(b).min);
  return setChild(sheet, "cols", `<${prefix}cols>${sorted.join("")}</${prefix}cols>`, WORKSHEET);
}
