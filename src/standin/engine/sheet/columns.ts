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

/** @param column zero-based @param width in characters */
export function setColumnWidth(sheet: string, column: number, width: number): string {
  const { prefix } = frameOf(sheet);
  const number = column + 1;
  const cols = childText(sheet, "cols");
  const old = cols === "" ? [] : frameOf(cols).children.map(({ start, end }) => cols.slice(start, end));
  const place = (col: string) => ({
    min: Number(attributeIn(col, "min")),
    max: Number(attributeIn(col, "max")),
  });
  const holding = old.find((col) => place(col).min <= number && number <= place(col).max);
  const set = setAttributes(holding ?? `<${prefix}col/>`, {
    min: number,
    max: number,
    width,
    customWidth: 1,
  });
  const pieces = old.flatMap((col) => {
    if (col !== holding) return [col];
    const { min, max } = place(col);
    return [
      ...(min < number ? [setAttributes(col, { max: number - 1 })] : []),
      ...(number < max ? [setAttributes(col, { min: number + 1 })] : []),
    ];
  });
  const sorted = [...pieces, set].sort((a, b) => place(a).min - place(b).min);
  return setChild(sheet, "cols", `<${prefix}cols>${sorted.join("")}</${prefix}cols>`, WORKSHEET);
}
