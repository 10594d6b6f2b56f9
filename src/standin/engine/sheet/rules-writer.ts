/** The lists of a worksheet that are written whole when they change: merged areas, page breaks, data validations. */
import { rectAddress } from "../../../cells/geometry";
import { sqrefOf } from "../../../xlsx/a1";
import { encodeText } from "../../../xlsx/cells-reader";
import { escapeXml } from "../../../xlsx/xml";
import type { Area, Validation } from "../engine";
import { childText, frameOf, setAttributes, setChild, withPrefix } from "../xml/edit";
import { WORKSHEET } from "../xml/orders";
import type { KeptValidation } from "./sheet-reader";

export function writeMerges(frame: string, merges: readonly Area[]): string {
  const cells = merges.map((area) => `<mergeCell ref="${rectAddress(area)}"/>`).join("");
  const element = `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
  return setList(frame, "mergeCells", merges.length > 0 ? element : "");
}

/** A break after a row is told by that row's number, counted from 1: zero-based, the row that begins the page. */
export function writeRowBreaks(frame: string, rows: readonly number[]): string {
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  const element = `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
  return setList(frame, "rowBreaks", rows.length > 0 ? element : "");
}

function setList(frame: string, name: string, element: string): string {
  return setChild(frame, name, withPrefix(frameOf(frame).prefix, element), WORKSHEET);
}

/** Rules of the file keep their text and their place, ordinary ones and those of Excel 2010's extension. */
export function writeValidations(
  frame: string,
  rules: readonly KeptValidation[],
  before: readonly KeptValidation[],
) {
  const { prefix } = frameOf(frame);
  const ordinary = rules.filter(({ source, areas }) => !source?.extended && areas.length > 0);
  const elements = ordinary.map(
    (rule) => keptText(rule, before) ?? withPrefix(prefix, validationElement(rule)),
  );
  const old = childText(frame, "dataValidations");
  const start = /^<[^>]*>/.exec(old)?.[0].replace(/\s*\/>$/, ">") ?? `<${prefix}dataValidations>`;
  const list = `${setAttributes(start, { count: elements.length })}${elements.join("")}</${prefix}dataValidations>`;
  const xml = setChild(frame, "dataValidations", elements.length > 0 ? list : "", WORKSHEET);
  const extensions = childText(xml, "extLst");
  if (extensions === "") return xml;
  return setChild(xml, "extLst", extended(extensions, rules, before), WORKSHEET);
}

function keptText(rule: KeptValidation, before: readonly KeptValidation[]): string | null {
  const { source } = rule;
  // Of a sheet that has been renamed, formulas were changed too: the part's text follows as a whole.
  if (source === null || !before.some((one) => one.source === source)) return null;
  const sqref = sqrefOf(rule.areas);
  if (sqref === sqrefOf(source.areas)) return source.text;
  if (!source.extended) return setAttributes(source.text, { sqref });
  return source.text.replace(/(<(?:[^\s<>/:]+:)?sqref\s*>)[^<]*/, (_, start: string) => start + sqref);
}

/** The extension list with the rules that are left; "" when nothing else was in it. */
function extended(list: string, rules: readonly KeptValidation[], before: readonly KeptValidation[]): string {
  const left = new Map(rules.map((rule) => [rule.source, rule]));
  let xml = list;
  for (const { source } of before) {
    if (!source?.extended) continue;
    const rule = left.get(source);
    xml = xml.replace(source.text, () => (rule && rule.areas.length > 0 ? keptText(rule, before)! : ""));
  }
  if (xml === list) return list;
  const counted = xml.replace(
    /(<((?:[^\s<>/:]+:)?)dataValidations\b[^>]*?)\scount="\d*"([^>]*>)([\s\S]*?)(<\/\2dataValidations\s*>)/g,
    (_, start: string, __, rest: string, inside: string, end: string) =>
      `${start} count="${inside.match(/<(?:[^\s<>/:]+:)?dataValidation\b/g)?.length ?? 0}"${rest}${inside}${end}`,
  );
  const empty =
    /<((?:[^\s<>/:]+:)?)ext\b[^>]*>\s*<((?:[^\s<>/:]+:)?)dataValidations\b[^>]*>\s*<\/\2dataValidations\s*>\s*<\/\1ext\s*>/g;
  const without = counted.replace(empty, "");
  return frameOf(without).children.length > 0 ? without : "";
}

function optional(name: string, value: string | boolean, absent: string | boolean): string {
  if (value === absent) return "";
  const text = typeof value === "boolean" ? (value ? "1" : "0") : escapeXml(encodeText(value));
  return ` ${name}="${text}"`;
}

function validationElement(rule: Validation): string {
  const attributes =
    optional("type", rule.type, "none") +
    optional("errorStyle", rule.error.style, "stop") +
    optional("imeMode", rule.imeMode ?? "", "") +
    optional("operator", rule.operator || "between", "between") +
    optional("allowBlank", rule.allowBlank, false) +
    optional("showDropDown", !rule.showDropdown, false) +
    optional("showInputMessage", rule.prompt.show, false) +
    optional("showErrorMessage", rule.error.show, false) +
    optional("errorTitle", rule.error.title, "") +
    optional("error", rule.error.message, "") +
    optional("promptTitle", rule.prompt.title, "") +
    optional("prompt", rule.prompt.message, "");
  const formula = (name: string, text: string) =>
    text ? `<${name}>${escapeXml(encodeText(text))}</${name}>` : "";
  const formulas = formula("formula1", rule.formula1) + formula("formula2", rule.formula2);
  return `<dataValidation${attributes} sqref="${sqrefOf(rule.areas)}">${formulas}</dataValidation>`;
}
