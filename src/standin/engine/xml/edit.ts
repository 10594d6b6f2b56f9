/**
 * Changes in the text of a part: what is not named stays as it is, letter for letter. Elements are found by their local
 * names, since a part may use any prefix, and written with the prefix of the part's root.
 */
import { frameOf, type Frame, type Place } from "../../../xlsx/frame";
import { escapeXml } from "../../../xlsx/xml";

export { frameOf, type Frame, type Place };

/** A root that is one empty tag gets an end tag of its own. */
function opened(xml: string): string {
  const { root, end } = frameOf(xml);
  if (end >= 0) return xml;
  const at = xml.lastIndexOf(root);
  const name = /^<([^\s/>]+)/.exec(root)![1]!;
  return `${xml.slice(0, at)}${root.replace(/\s*\/>$/, ">")}</${name}>${xml.slice(at + root.length)}`;
}

/** The text of the first child of that name; "" where there is none. */
export function childText(xml: string, name: string): string {
  const place = frameOf(xml).children.find((one) => one.name === name);
  return place ? xml.slice(place.start, place.end) : "";
}

/** Puts the element in the place of all children of that name, or where the order wants it; "" takes them out. */
export function setChild(xml: string, name: string, element: string, order: readonly string[]): string {
  const whole = element === "" ? xml : opened(xml);
  const { children, end } = frameOf(whole);
  const old = children.filter((one) => one.name === name);
  const at = old[0]?.start ?? placeFor(children, name, order) ?? end;
  const without = old.reduceRight((text, one) => text.slice(0, one.start) + text.slice(one.end), whole);
  return element === "" ? without : without.slice(0, at) + element + without.slice(at);
}

/** Adds the element behind the last child of that name. */
export function addChild(xml: string, name: string, element: string, order: readonly string[]): string {
  const { children } = frameOf(xml);
  const last = children.filter((one) => one.name === name).at(-1);
  if (!last) return setChild(xml, name, element, order);
  return xml.slice(0, last.end) + element + xml.slice(last.end);
}

function placeFor(children: readonly Place[], name: string, order: readonly string[]): number | undefined {
  const rank = (one: string) => order.indexOf(one);
  return children.find((one) => rank(one.name) > rank(name))?.start;
}

/** `<x:c r="A1"/>` of a plain `<c r="A1"/>`; the texts in it are escaped already. */
export function withPrefix(prefix: string, element: string): string {
  return prefix === "" ? element : element.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

const patterns = new Map<string, RegExp>();

/** An attribute with the space before it; what stands in double and in single quotes. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
}

/** The element's start tag with other attributes; null takes one out. Further children stay. */
export function setAttributes(
  element: string,
  change: Readonly<Record<string, string | number | null>>,
): string {
  const [start = ""] = /^<(?:[^<>"']|"[^"]*"|'[^']*')*>/.exec(element) ?? [];
  let tag = start;
  for (const [name, value] of Object.entries(change)) {
    const pattern = patternOf(name);
    const text = value === null ? "" : ` ${name}="${escapeXml(String(value))}"`;
    if (pattern.test(tag)) tag = tag.replace(pattern, () => text);
    else tag = tag.replace(/\s*(\/?>)$/, (_, end: string) => text + end);
  }
  return tag + element.slice(start.length);
}

export function attributeIn(element: string, name: string): string | null {
  const [start = ""] = /^<(?:[^<>"']|"[^"]*"|'[^']*')*>/.exec(element) ?? [];
  const match = patternOf(name).exec(start);
  return match ? (match[1] ?? match[2] ?? "") : null;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** `r:id="rId1"` in the words of the part, with the declaration where the root has none. */
export function relationshipAttribute(xml: string, id: string): string {
  const [, prefix] =
    new RegExp(`\\sxmlns:([^\\s=]+)\\s*=\\s*["']${RELATIONSHIPS}["']`).exec(frameOf(xml).root) ?? [];
  return prefix === undefined ? `xmlns:r="${RELATIONSHIPS}" r:id="${id}"` : `${prefix}:id="${id}"`;
}
