/**
 * Defined names. The library knows no hidden ones, so the engine keeps the list and writes the whole element.
 */
import type { DefinedName } from "../engine";
import { attribute, child, children, escapeXml, flag, parseXml, textOf } from "../../../xlsx/xml";

/** A name with whatever else the file says of it. */
export interface KeptName extends DefinedName {
  /** Other attributes, as text. */
  readonly rest: Readonly<Record<string, string>>;
}

const OWN = new Set(["@name", "@localSheetId", "@hidden"]);

/**
 * @param xml the workbook's part
 * @param sheetIds by position
 */
export function readNames(xml: string, sheetIds: readonly string[]): KeptName[] {
  return children(child(parseXml(xml), "workbook", "definedNames"), "definedName").map((node) => {
    const scope = attribute(node, "localSheetId");
    const rest = Object.keys(node).filter((key) => key.startsWith("@") && !OWN.has(key));
    return {
      name: attribute(node, "name"),
      refersTo: textOf(node),
      sheet: scope === "" ? null : (sheetIds[Number(scope)] ?? null),
      visible: !flag(node, "hidden"),
      rest: Object.fromEntries(rest.map((key) => [key.slice(1), attribute(node, key.slice(1))])),
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
  const elements = names.map((one) => {
    const scope = one.sheet === null ? "" : ` localSheetId="${sheetIds.indexOf(one.sheet)}"`;
    const rest = Object.entries(one.rest).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
    const hidden = one.visible ? "" : ' hidden="1"';
    const text = escapeXml(one.refersTo);
    return `<definedName name="${escapeXml(one.name)}"${scope}${hidden}${rest.join("")}>${text}</definedName>`;
  });
  const element = elements.length > 0 ? `<definedNames>${elements.join("")}</definedNames>` : "";
  const without = xml.replace(/<definedNames\b(?:[^>]*\/>|[\s\S]*?<\/definedNames>)/, "");
  // After the sheets, what may stand between them and the names being just these.
  return without.replace(
    /<\/sheets>(?:\s*<functionGroups\b(?:[^>]*\/>|[\s\S]*?<\/functionGroups>))?(?:\s*<externalReferences\b[\s\S]*?<\/externalReferences>)?/,
    (before) => before + element,
  );
}
