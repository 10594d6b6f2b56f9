/**
 * One spelling for each part's name. Names compare without regard to case, "\" and "/", a "/" in front and
 * percent-encoding (ECMA-376 part 2, 6.2.2 and annex B); the readers and the library compare them letter by letter.
 */
import { strFromU8, strToU8 } from "fflate";
import { escapeXml, unescapeXml } from "../xml";

export const CONTENT_TYPES = "[Content_Types].xml";
/** What every program can find again. */
const PLAIN = /^[\w.\-/[\]()+~!$&',;=@]+$/;

/** What two spellings of the same name share. */
function keyOf(name: string): string {
  return decoded(name.replaceAll("\\", "/").replace(/^\/+/, "")).normalize("NFC").toLowerCase();
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The part that a relationship of `part` names, as it is spelt there. */
export function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folderOf(part).split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** `xl/charts/chart1.xml` seen from `xl/drawings/drawing1.xml`: `../charts/chart1.xml`. */
export function relativeTarget(from: string, to: string): string {
  const here = folderOf(from).split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

/** @param parts by the names in the zip; what refers to a part that is not there stays as it is */
export function withPlainNames(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const names = plainNames(parts);
  const named = new Map<string, Uint8Array>();
  for (const [name, bytes] of parts) {
    const plain = names.get(keyOf(name)) ?? name;
    // Of two parts whose names are the same, the first counts.
    if (!named.has(plain)) named.set(plain, bytes);
  }
  for (const [name, bytes] of named) {
    const changed = name === CONTENT_TYPES ? typesFor(bytes, names) : relationshipsFor(name, bytes, names);
    if (changed) named.set(name, changed);
  }
  return named;
}

/** By key. */
function plainNames(parts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const spelt = new Map<string, string>([[keyOf(CONTENT_TYPES), CONTENT_TYPES]]);
  const types = [...parts].find(([name]) => keyOf(name) === keyOf(CONTENT_TYPES))?.[1];
  // As the content types spell it: by that spelling the library looks for the part.
  for (const [, , name = ""] of types ? strFromU8(types).matchAll(PART_NAME) : []) {
    const plain = unescapeXml(name).replace(/^\/+/, "");
    if (PLAIN.test(plain)) spelt.set(keyOf(plain), plain);
  }
  const names = new Map<string, string>();
  let number = 0;
  const nameFor = (name: string): string => {
    const cleaned = name.replaceAll("\\", "/").replace(/^\/+/, "");
    if (PLAIN.test(cleaned)) return cleaned;
    const ending = /\.[a-z0-9]{1,8}$/i.exec(cleaned)?.[0] ?? "";
    const folder = PLAIN.test(folderOf(cleaned)) ? folderOf(cleaned) : "xl/";
    number += 1;
    return `${folder}renamed-part${number}${ending}`;
  };
  const isRelationships = (name: string) => /(?:^|\/)_rels\/[^/]*\.rels$/.test(keyOf(name));
  for (const name of parts.keys()) {
    if (!isRelationships(name)) names.set(keyOf(name), spelt.get(keyOf(name)) ?? nameFor(name));
  }
  for (const name of parts.keys()) {
    if (!isRelationships(name)) continue;
    // Beside its part, whatever that is called now.
    const source = names.get(keyOf(name).replace(/_rels\/([^/]*)\.rels$/, "$1"));
    names.set(
      keyOf(name),
      source ? relationshipsPart(source) : name.replaceAll("\\", "/").replace(/^\/+/, ""),
    );
  }
  names.set("_rels/.rels", "_rels/.rels");
  return names;
}

const PART_NAME = /(\sPartName\s*=\s*["'])([^"']*)/g;
const RELATIONSHIP = /<(?:[^\s<>/:]+:)?Relationship\b[^<>]*>/g;
const TARGET = /(\sTarget\s*=\s*["'])([^"']*)/;

/** null: nothing to change. */
function typesFor(bytes: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array | null {
  const text = strFromU8(bytes);
  const changed = text.replace(PART_NAME, (whole, before: string, name: string) => {
    const plain = names.get(keyOf(unescapeXml(name)));
    return plain === undefined || `/${plain}` === unescapeXml(name)
      ? whole
      : `${before}${escapeXml(`/${plain}`)}`;
  });
  return changed === text ? null : strToU8(changed);
}

function relationshipsFor(
  name: string,
  bytes: Uint8Array,
  names: ReadonlyMap<string, string>,
): Uint8Array | null {
  const [, folder = "", base = ""] = /^(.*)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
  if (!/_rels\/[^/]*\.rels$/.test(name)) return null;
  const source = folder + base;
  const text = strFromU8(bytes);
  const changed = text.replace(RELATIONSHIP, (relationship) => {
    if (/\sTargetMode\s*=\s*["']External["']/.test(relationship)) return relationship;
    return relationship.replace(TARGET, (whole, before: string, escaped: string) => {
      const target = unescapeXml(escaped);
      const plain = names.get(keyOf(resolve(source, target.replaceAll("\\", "/"))));
      if (plain === undefined || resolve(source, target) === plain) return whole;
      return `${before}${escapeXml(relativeTarget(source, plain))}`;
    });
  });
  return changed === text ? null : strToU8(changed);
}
