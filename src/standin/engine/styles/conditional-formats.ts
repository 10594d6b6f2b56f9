/**
 * Conditional formats in a worksheet's part. The library keeps those that it finds, but tells and writes only some
 * kinds; here every rule keeps its own text, so that one that nobody touched stays as it is in the file.
 */
import { parseAreas, sqrefOf } from "../../../xlsx/a1";
import { encodeText } from "../../../xlsx/cells-reader";
import type { Area, ConditionalFormat, ConditionalLook } from "../engine";
import type { Colors } from "./colors";
import { addChild, frameOf, setAttributes, setChild } from "../xml/edit";
import { WORKSHEET } from "../xml/orders";
import { attribute, child, children, escapeXml, flag, parseXml, unescapeXml } from "../../../xlsx/xml";

/** A format with its rule's text as the file has it; null: made here. */
export interface KeptFormat extends ConditionalFormat {
  readonly rule: string | null;
  /** Further attributes of the element around it (`pivot="1"`). */
  readonly around: string;
}

const NO_LOOK: ConditionalLook = { fill: null, color: null, bold: null };

/**
 * In order of priority, the first wins. Those of Excel 2010's extension (most bars and icons) are not among them.
 * @param xml a worksheet part without its cells
 * @param looks the workbook's differential formats, by number
 */
export function readFormats(xml: string, looks: readonly ConditionalLook[], sheet: number): KeptFormat[] {
  const prefix = /<([^\s<>/:]+:)?worksheet\b/.exec(xml)?.[1] ?? "";
  const block = new RegExp(
    `<${prefix}conditionalFormatting\\b([^>]*)>([\\s\\S]*?)</${prefix}conditionalFormatting>`,
    "g",
  );
  const rules = new RegExp(`<${prefix}cfRule\\b(?:[^>]*/>|[\\s\\S]*?</${prefix}cfRule>)`, "g");
  const found: { format: Omit<KeptFormat, "id">; priority: number }[] = [];
  for (const [, attributes = "", inside = ""] of xml.matchAll(block)) {
    const areas = parseAreas(unescapeXml(/\bsqref="([^"]*)"/.exec(attributes)?.[1] ?? ""));
    const around = attributes.replace(/\s*\bsqref="[^"]*"/, "").trim();
    for (const [rule] of inside.matchAll(rules)) found.push(readRule(rule, areas, around, looks));
  }
  return found
    .sort((a, b) => a.priority - b.priority)
    .map(({ format }, index) => ({ ...format, id: formatId(sheet, index) }));
}

function readRule(rule: string, areas: readonly Area[], around: string, looks: readonly ConditionalLook[]) {
  const node = child(parseXml(rule), "cfRule");
  const type = attribute(node, "type");
  const formula = children(node, "formula")[0]?.["#text"];
  const look = attribute(node, "dxfId");
  return {
    priority: Number(attribute(node, "priority")) || Number.MAX_SAFE_INTEGER,
    format: {
      areas,
      type,
      formula: type === "expression" && typeof formula === "string" ? unescapeXml(formula) : "",
      stopIfTrue: flag(node, "stopIfTrue"),
      look: (look === "" ? undefined : looks[Number(look)]) ?? NO_LOOK,
      rule,
      around,
    },
  };
}

/** Like the ids that Excel gives on opening: by place, so that they are other ones after each opening. */
function formatId(sheet: number, index: number): string {
  const hex = (number: number, length: number) => number.toString(16).toUpperCase().padStart(length, "0");
  return `{00000000-000D-0000-${hex(sheet, 4)}-${hex(index, 12)}}`;
}

/** What the workbook's differential formats look like, as far as it is shown here. */
export function readLooks(styles: string, colors: Colors): ConditionalLook[] {
  if (!styles.includes("dxf")) return [];
  return children(child(parseXml(styles), "styleSheet", "dxfs"), "dxf").map((dxf) => {
    const pattern = child(dxf, "fill", "patternFill");
    const font = child(dxf, "font");
    const bold = child(font, "b");
    return {
      fill: colors.read(child(pattern, "bgColor")) ?? colors.read(child(pattern, "fgColor")),
      color: colors.read(child(font, "color")),
      bold: bold ? flag(bold, "val", true) : null,
    };
  });
}

/**
 * Writes the formats into the sheet. Rules of the file that still stand in their order keep their text and their block,
 * priority and all; only when they were moved among each other, or others put before them, are all numbered anew.
 * @param frame the part without its cells
 * @param before the formats as they were read
 * @param styleOf the number of a differential format
 */
export function writeFormats(
  frame: string,
  formats: readonly KeptFormat[],
  before: readonly KeptFormat[],
  styleOf: (look: ConditionalLook) => number,
): string {
  const { prefix } = frameOf(frame);
  const written = formats.filter(({ rule, formula }) => rule !== null || formula !== "");
  const firstOwn = written.findIndex(({ rule }) => rule === null);
  const kept = firstOwn < 0 ? written : written.slice(0, firstOwn);
  const added = firstOwn < 0 ? [] : written.slice(firstOwn);
  const place = (format: KeptFormat) => before.findIndex(({ id }) => id === format.id);
  const inOrder =
    added.every(({ rule }) => rule === null) &&
    kept.every((format, index) => index === 0 || place(format) > place(kept[index - 1]!));
  const element = (format: KeptFormat, priority: number) => {
    const name = `${prefix}conditionalFormatting`;
    const around = format.around === "" ? "" : ` ${format.around}`;
    const rule = ruleText(format, prefix, priority, styleOf);
    return `<${name}${around} sqref="${sqrefOf(format.areas)}">${rule}</${name}>`;
  };
  if (!inOrder) {
    const all = written.map((format, index) => element(format, index + 1)).join("");
    return setChild(frame, "conditionalFormatting", all, WORKSHEET);
  }
  let xml = withoutGone(frame, kept, before);
  const highest = Math.max(
    0,
    ...Array.from(xml.matchAll(/\bpriority="(\d+)"/g), ([, digits]) => Number(digits)),
  );
  added.forEach((format, index) => {
    xml = addChild(xml, "conditionalFormatting", element(format, highest + 1 + index), WORKSHEET);
  });
  return xml;
}

/** Takes rules out that are gone, and gives a block of its own to one whose area has changed. */
function withoutGone(frame: string, kept: readonly KeptFormat[], before: readonly KeptFormat[]): string {
  const { prefix } = frameOf(frame);
  let xml = frame;
  for (const old of before) {
    const now = kept.find(({ id }) => id === old.id);
    if (now && sqrefOf(now.areas) === sqrefOf(old.areas)) continue;
    const block = frameOf(xml).children.find(
      ({ name, start, end }) => name === "conditionalFormatting" && xml.slice(start, end).includes(old.rule!),
    );
    if (!block) continue;
    const text = xml.slice(block.start, block.end);
    const left = text.replace(old.rule!, "");
    const start = setAttributes(/^<[^>]*>/.exec(text)![0], {
      sqref: sqrefOf(now?.areas ?? []),
    });
    const moved = now && now.areas.length > 0 ? `${start}${old.rule}</${prefix}conditionalFormatting>` : "";
    const rest = /<(?:[^\s<>/:]+:)?cfRule\b/.test(left) ? left : "";
    xml = xml.slice(0, block.start) + rest + moved + xml.slice(block.end);
  }
  return xml;
}

function ruleText(
  { rule, formula, stopIfTrue, look }: KeptFormat,
  prefix: string,
  priority: number,
  styleOf: (look: ConditionalLook) => number,
): string {
  if (rule !== null) return setAttributes(rule, { priority });
  const start = setAttributes(`<${prefix}cfRule/>`, {
    type: "expression",
    dxfId: styleOf(look),
    priority,
    stopIfTrue: stopIfTrue ? 1 : null,
  }).replace(/\/>$/, ">");
  return `${start}<${prefix}formula>${escapeXml(encodeText(formula))}</${prefix}formula></${prefix}cfRule>`;
}
