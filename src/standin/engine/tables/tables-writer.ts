/** Brings the tables of a worksheet in a package to what they are to be; a table that nobody changed keeps its text. */
import { rectAddress, rectOf } from "../../../cells/geometry";
import { parseArea } from "../../../xlsx/a1";
import { encodeText } from "../../../xlsx/cells-reader";
import type { Package } from "../../../xlsx/package";
import { escapeXml } from "../../../xlsx/xml";
import {
  attributeIn,
  childText,
  frameOf,
  relationshipAttribute,
  setAttributes,
  setChild,
  withPrefix,
} from "../xml/edit";
import { TABLE, WORKSHEET } from "../xml/orders";
import type { KeptTable } from "./tables";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function writeTables(
  file: Package,
  sheetPart: string,
  before: readonly KeptTable[],
  now: readonly KeptTable[],
): void {
  if (before === now) return;
  for (const { id, part } of before) {
    if (part !== null && !now.some((one) => one.id === id)) removeTable(file, sheetPart, part);
  }
  for (const table of now) {
    const was = before.find(({ id }) => id === table.id);
    if (table.part === null) addTable(file, sheetPart, table);
    else if (JSON.stringify(was) !== JSON.stringify(table)) {
      file.set(table.part, tableXml(file.text(table.part), table));
    }
  }
}

function removeTable(file: Package, sheetPart: string, part: string): void {
  const link = file.relationships(sheetPart).find(({ target }) => target === part);
  if (link) {
    file.unrelate(sheetPart, link.id);
    listTables(file, sheetPart, (parts) => parts.filter((one) => !one.includes(`"${link.id}"`)));
  }
  file.remove(part);
}

function addTable(file: Package, sheetPart: string, table: KeptTable): void {
  const part = file.freeName("xl/tables/table", ".xml");
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="${table.id}" name="" displayName="" ref="A1"/>`;
  file.set(part, tableXml(empty, table));
  file.declare(part, TABLE_TYPE);
  const id = file.relate(sheetPart, "table", part);
  listTables(file, sheetPart, (parts, prefix, xml) => [
    ...parts,
    `<${prefix}tablePart ${relationshipAttribute(xml, id)}/>`,
  ]);
}

/** The sheet's own list of its tables. */
function listTables(
  file: Package,
  sheetPart: string,
  change: (parts: readonly string[], prefix: string, xml: string) => readonly string[],
): void {
  const xml = file.text(sheetPart);
  const { prefix } = frameOf(xml);
  const old = childText(xml, "tableParts");
  const parts = frameOf(old || `<${prefix}tableParts/>`).children.map(({ start, end }) =>
    old.slice(start, end),
  );
  const now = change(parts, prefix, xml);
  const element =
    now.length === 0
      ? ""
      : `<${prefix}tableParts count="${now.length}">${now.join("")}</${prefix}tableParts>`;
  file.set(sheetPart, setChild(xml, "tableParts", element, WORKSHEET));
}

function tableXml(xml: string, table: KeptTable): string {
  const { prefix } = frameOf(xml);
  const make = (element: string) => withPrefix(prefix, element);
  let text = setChild(xml, "tableColumns", columnsXml(xml, table, make), TABLE);
  text = setChild(text, "tableStyleInfo", styleXml(xml, table, make), TABLE);
  const filtered = filteredArea(table);
  const filter = childText(xml, "autoFilter") || make("<autoFilter/>");
  const same = attributeIn(filter, "ref") === filtered;
  const element = table.filter && filtered ? (same ? filter : make(`<autoFilter ref="${filtered}"/>`)) : "";
  text = setChild(text, "autoFilter", element, TABLE);
  // How it was sorted holds for the rows that were there.
  const sorted = parseArea(attributeIn(childText(xml, "sortState"), "ref") ?? "");
  if (sorted && attributeIn(rootOf(xml), "ref") !== rectAddress(table.area))
    text = setChild(text, "sortState", "", TABLE);
  const root = rootOf(text);
  const changed = setAttributes(root, {
    name: table.name,
    displayName: table.name,
    ref: rectAddress(table.area),
    headerRowCount: table.header ? null : 0,
    totalsRowCount: table.totals ? 1 : null,
    totalsRowShown: table.totals ? null : attributeIn(root, "totalsRowShown"),
  });
  return text.replace(root, () => changed);
}

function rootOf(xml: string): string {
  return frameOf(xml).root;
}

function filteredArea({ area, header, totals }: KeptTable): string | null {
  if (!header) return null;
  return rectAddress(rectOf(area.row, area.column, area.rows - (totals ? 1 : 0), area.columns));
}

/** A column that was there keeps what the table says of it: its formula, its total, its formats. */
function columnsXml(xml: string, table: KeptTable, make: (element: string) => string): string {
  const list = childText(xml, "tableColumns");
  const old = (list === "" ? [] : frameOf(list).children).map(({ start, end }) => list.slice(start, end));
  const columns = table.columns.map(({ id, name }) => {
    const known =
      old.find((one) => attributeIn(one, "id") === String(id)) ?? make(`<tableColumn id="${id}"/>`);
    const written = escapeXml(encodeText(name).replaceAll("\n", "_x000a_"));
    const start = /^<[^>]*>/.exec(known)![0];
    const named = attributeIn(start, "name") === written;
    if (named) return known;
    const tag = setAttributes(start, { name: null });
    return (
      tag.replace(/\s*(\/?>)$/, (_, end: string) => ` name="${written}"${end}`) + known.slice(start.length)
    );
  });
  return `${make(`<tableColumns count="${columns.length}">`)}${columns.join("")}${make("</tableColumns>")}`;
}

function styleXml(xml: string, table: KeptTable, make: (element: string) => string): string {
  const old = childText(xml, "tableStyleInfo");
  if (old === "" && table.style === "") return "";
  const flagOf = (on: boolean) => (on ? 1 : 0);
  return setAttributes(old || make("<tableStyleInfo/>"), {
    name: table.style === "" ? null : table.style,
    showFirstColumn: flagOf(table.firstColumn),
    showLastColumn: flagOf(table.lastColumn),
    showRowStripes: flagOf(table.bandedRows),
    showColumnStripes: flagOf(table.bandedColumns),
  });
}
