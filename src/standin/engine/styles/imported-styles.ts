/** Cell formats and looks of another workbook's styles, added to this one's. */
import { attributeIn, setAttributes, setChild, withPrefix } from "../xml/edit";
import { CELL_FORMAT } from "../xml/orders";
import type { ListName, StyleSheet } from "./style-sheet";

const LISTS: readonly (readonly [attribute: string, list: ListName])[] = [
  ["fontId", "fonts"],
  ["fillId", "fills"],
  ["borderId", "borders"],
];

export interface ImportedStyles {
  /** The number here of the other workbook's cell format. A cell without a format has none here either. */
  cell(id: number): number;
  /** Of a differential format. */
  look(id: number): number;
}

/** @param to is added to; `settle` it when all are in */
export function importedStyles(from: StyleSheet, to: StyleSheet): ImportedStyles {
  const cells = new Map<number, number>([[0, 0]]);
  const looks = new Map<number, number>();
  const own = (text: string) => {
    const bare =
      from.prefix === ""
        ? text
        : text.replaceAll(`<${from.prefix}`, "<").replaceAll(`</${from.prefix}`, "</");
    return withPrefix(to.prefix, bare);
  };
  const format = (id: number): string => {
    let element = own(from.item("cellXfs", id));
    for (const [name, list] of LISTS) {
      const item = own(from.item(list, Number(attributeIn(element, name) ?? 0)));
      element = setAttributes(element, { [name]: to.add(list, item) });
    }
    const code = from.format(Number(attributeIn(element, "numFmtId") ?? 0));
    if (code !== undefined) element = setAttributes(element, { numFmtId: to.addFormat(code) });
    // Named styles stay behind; what they looked like stands in the format itself.
    element = setAttributes(element, { xfId: 0 });
    return setChild(element, "extLst", "", CELL_FORMAT);
  };
  return {
    cell: (id) => remembered(cells, id, () => to.add("cellXfs", format(id))),
    look: (id) => remembered(looks, id, () => to.add("dxfs", own(from.item("dxfs", id) || "<dxf/>"))),
  };
}

function remembered(known: Map<number, number>, id: number, make: () => number): number {
  let number = known.get(id);
  if (number === undefined) known.set(id, (number = make()));
  return number;
}
