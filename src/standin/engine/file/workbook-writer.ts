/** The workbook's part: its list of sheets, names, the sheet in front, and whether Excel is to calculate. */
import { escapeXml, unescapeXml } from "../../../xlsx/xml";
import { attributeIn, childText, frameOf, relationshipAttribute, setAttributes, setChild } from "../xml/edit";
import { WORKBOOK } from "../xml/orders";
import { sheetId } from "../sheet/sheet";
import type { Workbook } from "../workbook";
import { writeNames } from "./names";

/** Ids of all sheets in the order of their tabs; chart sheets stay behind the sheet that they stood behind. */
export function tabOrder(workbook: Workbook): string[] {
  const own = workbook.sheets.map(({ id }) => id);
  const before = workbook.original.entries.map(({ number }) => sheetId(number));
  const worksheets = new Set([...own, ...workbook.removed]);
  const order = [...own];
  before.forEach((id, index) => {
    if (worksheets.has(id)) return;
    const front = before
      .slice(0, index)
      .reverse()
      .find((one) => order.includes(one));
    order.splice(front === undefined ? 0 : order.indexOf(front) + 1, 0, id);
  });
  return order;
}

/**
 * @param xml the part
 * @param links of new sheets, the relationship's id by the sheet's
 * @param recalculate whether Excel is to calculate all formulas when it opens the file
 */
export function writeWorkbook(
  xml: string,
  workbook: Workbook,
  links: ReadonlyMap<string, string>,
  recalculate: boolean,
): string {
  const order = tabOrder(workbook);
  const { original } = workbook;
  const before = original.entries.map(({ number }) => sheetId(number));
  let text = writeSheets(xml, workbook, order, links);
  const moved = before.join() !== order.join();
  if (workbook.names !== original.names || moved) text = writeNames(text, workbook.names, order);
  const front = workbook.active === original.active ? original.front : workbook.active;
  if (front !== original.front || moved) text = writeActive(text, Math.max(0, order.indexOf(front)));
  if (recalculate) text = setElementAttributes(text, "calcPr", { fullCalcOnLoad: 1 });
  return text;
}

function writeSheets(
  xml: string,
  workbook: Workbook,
  order: readonly string[],
  links: ReadonlyMap<string, string>,
) {
  const { prefix } = frameOf(xml);
  const list = childText(xml, "sheets");
  const old = frameOf(list)
    .children.filter(({ name }) => name === "sheet")
    .map(({ start, end }) => list.slice(start, end));
  const elements = order.map((id) => {
    const sheet = workbook.sheets.find((one) => one.id === id);
    const element = old.find((one) => sheetId(Number(attributeIn(one, "sheetId"))) === id);
    if (!sheet) return element ?? "";
    const state = sheet.visible ? null : sheet.veryHidden ? "veryHidden" : "hidden";
    if (!element) {
      const link = relationshipAttribute(xml, links.get(id)!);
      const shown = state === null ? "" : ` state="${state}"`;
      return `<${prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${numberOf(id)}"${shown} ${link}/>`;
    }
    const name = unescapeXml(attributeIn(element, "name") ?? "");
    const now = attributeIn(element, "state");
    const asItIs = (now === "visible" ? null : now) === state;
    return setAttributes(element, {
      ...(name === sheet.name ? {} : { name: sheet.name }),
      ...(asItIs ? {} : { state }),
    });
  });
  if (elements.join() === old.join()) return xml;
  const start = /^<[^>]*>/.exec(list)![0];
  return setChild(xml, "sheets", `${start}${elements.join("")}</${prefix}sheets>`, WORKBOOK);
}

function numberOf(id: string): number {
  return parseInt(id.split("-")[3]!, 16);
}

function writeActive(xml: string, position: number): string {
  const { prefix } = frameOf(xml);
  const views = childText(xml, "bookViews");
  if (views === "" && position === 0) return xml;
  const text = views || `<${prefix}bookViews><${prefix}workbookView/></${prefix}bookViews>`;
  const first = frameOf(text).children[0];
  if (!first) return xml;
  const view = setAttributes(text.slice(first.start, first.end), { activeTab: position || null });
  return setChild(xml, "bookViews", text.slice(0, first.start) + view + text.slice(first.end), WORKBOOK);
}

function setElementAttributes(
  xml: string,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
) {
  const old = childText(xml, name) || `<${frameOf(xml).prefix}${name}/>`;
  return setChild(xml, name, setAttributes(old, attributes), WORKBOOK);
}
