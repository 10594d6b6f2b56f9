/**
 * The part that lists the cells with formulas in the order in which Excel last calculated them. It may be missing, but
 * what it lists must be a formula, and Excel wants each formula in it.
 */
import { cellAddress } from "../../../cells/geometry";
import { parseArea } from "../../../xlsx/a1";
import { attributeIn, frameOf, setAttributes } from "../xml/edit";

export interface FormulaCell {
  /** The sheet's number in the file. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/**
 * @param xml the part
 * @param gone cells that have no formula any more, and sheets that are gone (row and column -1)
 * @param added cells that have one now
 */
export function writeChain(xml: string, gone: readonly FormulaCell[], added: readonly FormulaCell[]): string {
  const { prefix, children, root, end } = frameOf(xml);
  const key = (sheet: number, at: string) => `${sheet} ${at}`;
  const left = new Set(
    gone.map(({ sheet, row, column }) => key(sheet, row < 0 ? "*" : cellAddress({ row, column }))),
  );
  const listed = new Set<string>();
  // An entry without a sheet is on that of the entry before.
  let sheet = 0;
  const kept: string[] = [];
  for (const place of children) {
    const entry = xml.slice(place.start, place.end);
    sheet = Number(attributeIn(entry, "i") ?? sheet);
    const area = parseArea(attributeIn(entry, "r") ?? "");
    const at = area ? cellAddress({ row: area.row, column: area.column }) : "";
    if (left.has(key(sheet, at)) || left.has(key(sheet, "*"))) continue;
    listed.add(key(sheet, at));
    kept.push(setAttributes(entry, { i: sheet }));
  }
  const more = added
    .filter((one) => !listed.has(key(one.sheet, cellAddress({ row: one.row, column: one.column }))))
    .map((one) => `<${prefix}c r="${cellAddress({ row: one.row, column: one.column })}" i="${one.sheet}"/>`);
  const first = xml.indexOf(root) + root.length;
  return xml.slice(0, first) + [...kept, ...more].join("") + (end < 0 ? "" : xml.slice(end));
}
