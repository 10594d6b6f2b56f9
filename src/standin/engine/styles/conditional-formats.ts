/**
 * Conditional formats in a worksheet's part. The library keeps those that it finds, but tells and writes only some
 * kinds; here every rule keeps its own text, so that one that nobody touched stays as it is in the file.
 */
import { areaName, parseAreas } from "../../../xlsx/a1";
import type { Area, ConditionalFormat, ConditionalLook } from "../engine";
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
  const prefix = /<(\w+:)?worksheet\b/.exec(xml)?.[1] ?? "";
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
export function readLooks(styles: string): ConditionalLook[] {
  if (!styles.includes("<dxf")) return [];
  return children(child(parseXml(styles), "styleSheet", "dxfs"), "dxf").map((dxf) => {
    const pattern = child(dxf, "fill", "patternFill");
    const font = child(dxf, "font");
    const bold = child(font, "b");
    return {
      fill: color(child(pattern, "bgColor")) ?? color(child(pattern, "fgColor")),
      color: color(child(font, "color")),
      bold: bold ? flag(bold, "val", true) : null,
    };
  });
}

function color(node: ReturnType<typeof child>): string | null {
  const rgb = attribute(node, "rgb");
  return /^[0-9a-f]{6,8}$/i.test(rgb) ? `#${rgb.slice(-6).toLowerCase()}` : null;
}

/**
 * The worksheet's elements. Rules of the file that still stand in their order keep their text, priority and all; only
 * when they were moved among each other, or others put before them, are all of them numbered anew.
 * @param xml the part as it is now, for the priorities that the extension's rules have
 * @param styleOf the number of a differential format
 */
export function formatsElements(
  xml: string,
  formats: readonly KeptFormat[],
  styleOf: (look: ConditionalLook) => number,
): string {
  const written = formats.filter(({ rule, formula }) => rule !== null || formula !== "");
  const priorityOf = (rule: string) => Number(/\bpriority="(\d+)"/.exec(rule)?.[1] ?? 0);
  const firstOwn = written.findIndex(({ rule }) => rule === null);
  const kept = written.flatMap(({ rule }) => (rule === null ? [] : [priorityOf(rule)]));
  const inOrder =
    kept.every((priority, index) => index === 0 || priority >= (kept[index - 1] ?? 0)) &&
    (firstOwn < 0 || written.slice(firstOwn).every(({ rule }) => rule === null));
  const highest = Math.max(
    0,
    ...[...xml.matchAll(/\bpriority="(\d+)"/g)].map(([, digits]) => Number(digits)),
  );
  const elements = written.map(({ areas, rule, around, formula, stopIfTrue, look }, index) => {
    const priority = inOrder
      ? rule === null
        ? highest + 1 + index - firstOwn
        : priorityOf(rule)
      : index + 1;
    const text =
      rule?.replace(/\bpriority="\d*"/, `priority="${priority}"`) ??
      `<cfRule type="expression" dxfId="${styleOf(look)}" priority="${priority}"${stopIfTrue ? ' stopIfTrue="1"' : ""}>` +
        `<formula>${escapeXml(formula)}</formula></cfRule>`;
    const attributes = around === "" ? "" : ` ${around}`;
    return `<conditionalFormatting${attributes} sqref="${areas.map(areaName).join(" ")}">${text}</conditionalFormatting>`;
  });
  return elements.join("");
}
