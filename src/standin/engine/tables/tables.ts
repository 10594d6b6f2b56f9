/** The tables of a worksheet: read from their parts, and their columns' names, which are what the header cells say. */
import { contains } from "../../../cells/geometry";
import { parseArea } from "../../../xlsx/a1";
import { decodeText } from "../../../xlsx/cells-reader";
import type { Package } from "../../../xlsx/package";
import { attribute, child, children, flag, parseXml, type Node } from "../../../xlsx/xml";
import type { Table } from "../engine";

export interface KeptTable extends Table {
  /** The part's name in the opened file; null: not written yet. */
  readonly part: string | null;
}

/** @param sheetPart null: a new sheet, which has none */
export function readTables(file: Package, sheetPart: string | null): KeptTable[] {
  if (sheetPart === null) return [];
  return file
    .relationships(sheetPart)
    .filter(({ kind, target }) => kind === "table" && file.has(target))
    .flatMap(({ target }) => readTable(child(parseXml(file.text(target)), "table"), target) ?? []);
}

function readTable(node: Node | undefined, part: string): KeptTable | null {
  const area = parseArea(attribute(node, "ref"));
  if (!node || !area) return null;
  const style = child(node, "tableStyleInfo");
  return {
    id: Number(attribute(node, "id")),
    name: attribute(node, "displayName") || attribute(node, "name"),
    area,
    header: attribute(node, "headerRowCount") !== "0",
    totals: Number(attribute(node, "totalsRowCount") || 0) > 0,
    filter: child(node, "autoFilter") !== undefined,
    columns: children(child(node, "tableColumns"), "tableColumn").map((column) => ({
      id: Number(attribute(column, "id")),
      name: decodeText(attribute(column, "name")),
    })),
    style: attribute(style, "name"),
    bandedRows: flag(style, "showRowStripes"),
    bandedColumns: flag(style, "showColumnStripes"),
    firstColumn: flag(style, "showFirstColumn"),
    lastColumn: flag(style, "showLastColumn"),
    part,
  };
}

/** The table in whose header row the cell stands. */
export function tableOfHeader<One extends Table>(
  tables: readonly One[],
  row: number,
  column: number,
): One | undefined {
  return tables.find(({ header, area }) => header && area.row === row && contains(area, { row, column }));
}

/**
 * What stands in the header: what was put there as text. A column without a name gets the first free number ("列1"), and
 * one whose name another column has gets a number behind it ("項目2").
 */
export function columnName(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  if (wanted !== "" && !taken.has(wanted.toLowerCase())) return wanted;
  const [base, first] = wanted === "" ? ["列", 1] : [wanted, 2];
  for (let number = first; ; number += 1) {
    if (!taken.has(`${base}${number}`.toLowerCase())) return `${base}${number}`;
  }
}

/** @param wanted for each column its id, if it has one, and the name that it is to have; "": any */
export function numberedColumns(
  wanted: readonly { readonly id?: number; readonly name: string }[],
): Table["columns"] {
  let last = Math.max(0, ...wanted.map(({ id = 0 }) => id));
  const names: string[] = [];
  const given = wanted.map(({ name }) => name);
  return wanted.map(({ id, name }, place) => {
    const later = name === "" ? given.slice(place + 1) : [];
    const own = columnName(name, [...names, ...later]);
    names.push(own);
    return { id: id ?? (last += 1), name: own };
  });
}
