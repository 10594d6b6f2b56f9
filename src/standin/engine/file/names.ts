/** Defined names, hidden ones and Excel's own among them. */
import type { DefinedName } from "../engine";
import { encodeText } from "../../../xlsx/cells-reader";
import { attribute, child, escapeXml, flag, parseXml, textOf } from "../../../xlsx/xml";
import { childText, frameOf, setAttributes, setChild } from "../xml/edit";
import { WORKBOOK } from "../xml/orders";

/** A name with its element as the file has it, whatever else that says; null: made here. */
export interface KeptName extends DefinedName {
  readonly source: string | null;
}

/**
 * @param xml the workbook's part
 * @param sheetIds by position
 */
export function readNames(xml: string, sheetIds: readonly string[]): KeptName[] {
  const list = childText(xml, "definedNames");
  if (list === "") return [];
  return frameOf(list).children.map(({ start, end }) => {
    const source = list.slice(start, end);
    const node = child(parseXml(source), "definedName");
    const scope = attribute(node, "localSheetId");
    return {
      name: attribute(node, "name"),
      refersTo: textOf(node),
      sheet: scope === "" ? null : (sheetIds[Number(scope)] ?? null),
      visible: !flag(node, "hidden"),
      source,
    };
  });
}

function sameName(a: { name: string; sheet: string | null }, name: string, sheet: string | null): boolean {
  return a.sheet === sheet && a.name.toLowerCase() === name.toLowerCase();
}

export function findName(
  names: readonly KeptName[],
  name: string,
  sheet: string | null,
): KeptName | undefined {
  return names.find((one) => sameName(one, name, sheet));
}

export function withoutName(names: readonly KeptName[], name: string, sheet: string | null): KeptName[] {
  return names.filter((one) => !sameName(one, name, sheet));
}

/** Sets the element in the workbook's part. @param sheetIds by position */
export function writeNames(xml: string, names: readonly KeptName[], sheetIds: readonly string[]): string {
  const { prefix } = frameOf(xml);
  const elements = names.map(({ name, refersTo, sheet, visible, source }) => {
    const start = /^<(?:[^<>"']|"[^"]*"|'[^']*')*>/.exec(source ?? "")?.[0].replace(/\s*\/>$/, ">");
    const before = child(parseXml(source ?? ""), "definedName");
    const tag = setAttributes(start ?? `<${prefix}definedName>`, {
      name,
      localSheetId: sheet === null ? null : sheetIds.indexOf(sheet),
      // "0" and no attribute at all say the same.
      ...(flag(before, "hidden") === !visible ? {} : { hidden: visible ? null : 1 }),
    });
    const old = textOf(before);
    const text =
      source !== null && old === refersTo && source.includes("</")
        ? source.slice(source.indexOf(start!) + start!.length, source.lastIndexOf("</"))
        : escapeXml(encodeText(refersTo));
    return `${tag}${text}</${prefix}definedName>`;
  });
  const whole = `<${prefix}definedNames>${elements.join("")}</${prefix}definedNames>`;
  return setChild(xml, "definedNames", elements.length > 0 ? whole : "", WORKBOOK);
}
