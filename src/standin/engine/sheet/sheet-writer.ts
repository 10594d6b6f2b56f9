/**
 * Puts into a saved worksheet part what the library must not hold or cannot write: merges, rules, the results
 * of formulas, a drawing. Works on the text, so that everything else in the part stays as it is.
 */
import { areaName, parseArea } from "../../../xlsx/a1";
import { encodeText } from "../../../xlsx/cells-reader";
import type { Area, Validation, Value } from "../engine";
import { escapeXml } from "../../../xlsx/xml";

/** The children of `worksheet` in the order that Excel insists on (ECMA-376 part 1, 18.3.1.99). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting " +
  "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks " +
  "customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture " +
  "oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** The library writes logical attributes as words, which is right, but not every program reads them so. */
export function shortenFlags(xml: string): string {
  return xml.replace(/<[A-Za-z][^<>]*="(?:true|false)"[^<>]*>/g, (tag) =>
    tag.replace(/(\s[\w:]+=)"(true|false)"/g, (_, name: string, value: string) => {
      return `${name}"${value === "true" ? 1 : 0}"`;
    }),
  );
}

interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The children of the root with their places in the text; what they hold is passed over. */
export function topLevel(xml: string): { readonly children: Place[]; readonly end: number } {
  const tag = /<(\/?)(?:\w+:)?(\w+)[^>]*?(\/?)>/g;
  const found: Place[] = [];
  let depth = 0;
  let start = 0;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const [whole, closing, name = "", empty] = match;
    if (closing) {
      depth -= 1;
      if (depth === 0) return { children: found, end: match.index };
      if (depth === 1) found.push({ name, start, end: tag.lastIndex });
    } else if (empty) {
      if (depth === 1) found.push({ name, start: match.index, end: match.index + whole.length });
    } else {
      if (depth === 1) start = match.index;
      depth += 1;
      // The bulk of the part, jumped over.
      if (depth === 2 && name === "sheetData") tag.lastIndex = xml.search(/<\/(?:\w+:)?sheetData>/);
    }
  }
  throw new Error("a worksheet part without an end");
}

/** Sets the child of the worksheet in its right place; "" takes it out. */
export function setElement(xml: string, name: string, element: string): string {
  const { children, end } = topLevel(xml);
  const old = children.find((one) => one.name === name);
  if (old) return xml.slice(0, old.start) + element + xml.slice(old.end);
  // Unknown ones are `AlternateContent` around controls, near the end.
  const rank = (one: string) => (ORDER.includes(one) ? ORDER.indexOf(one) : ORDER.indexOf("oleObjects"));
  const at = children.find((one) => rank(one.name) > rank(name))?.start ?? end;
  return xml.slice(0, at) + element + xml.slice(at);
}

/** Puts the elements in the place of all children of that name; "" takes them out. */
export function setElements(xml: string, name: string, elements: string): string {
  const all = topLevel(xml).children.filter((one) => one.name === name);
  const without = all.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), xml);
  return elements === "" ? without : setElement(without, name, elements);
}

/**
 * The protection as the opened file has it. The library writes every right that the file does not name as given, which
 * is the opposite of what Excel means by it.
 */
export function protectionElement(xml: string): string {
  const [, attributes] = /<(?:\w+:)?sheetProtection\b([^>]*?)\/?>/.exec(xml) ?? [];
  return attributes === undefined ? "" : `<sheetProtection${attributes}/>`;
}

export function mergesElement(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const cells = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join("");
  return `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
}

/** A break after a row is told by that row's number, counted from 1: zero-based, the row that begins the page. */
export function rowBreaksElement(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}

function optional(name: string, value: string | boolean, absent: string | boolean): string {
  if (value === absent) return "";
  const text = typeof value === "boolean" ? (value ? "1" : "0") : escapeXml(value);
  return ` ${name}="${text}"`;
}

export function validationsElement(validations: readonly Validation[]): string {
  const rules = validations.filter((one) => one.areas.length > 0);
  if (rules.length === 0) return "";
  const elements = rules.map((rule) => {
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
    const formulas =
      (rule.formula1 ? `<formula1>${escapeXml(rule.formula1)}</formula1>` : "") +
      (rule.formula2 ? `<formula2>${escapeXml(rule.formula2)}</formula2>` : "");
    const areas = rule.areas.map(areaName).join(" ");
    return `<dataValidation${attributes} sqref="${areas}">${formulas}</dataValidation>`;
  });
  return `<dataValidations count="${rules.length}">${elements.join("")}</dataValidations>`;
}

/** Takes the rules of Excel 2010's extension out: they have been written as ordinary ones. */
export function removeExtendedValidations(xml: string): string {
  return xml
    .replace(
      /<(?:\w+:)?ext\b[^>]*>\s*<x14:dataValidations\b[\s\S]*?<\/x14:dataValidations>\s*<\/(?:\w+:)?ext>/,
      "",
    )
    .replace(/<extLst>\s*<\/extLst>/, "");
}

const ERROR_VALUE = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/**
 * Writes each formula's result beside it, so that programs that do not calculate show figures.
 * @param result zero-based row and column
 */
/** @param isConstant an error by itself, which is a formula only so that the library calculates with it */
export function setResults(
  xml: string,
  result: (row: number, column: number) => Value,
  isConstant: (row: number, column: number) => boolean,
): string {
  const cell = /<c\b([^>]*)>(\s*<f\b(?:[^>]*\/>|[\s\S]*?<\/f>))[\s\S]*?<\/c>/g;
  return xml.replace(cell, (whole, attributes: string, formula: string) => {
    const place = parseArea(/\br="([^"]*)"/.exec(attributes)?.[1] ?? "");
    if (!place) return whole;
    const value = result(place.row, place.column);
    const plain = attributes.replace(/\st="[^"]*"/, "");
    if (isConstant(place.row, place.column)) return `<c${plain} t="e"><v>${value}</v></c>`;
    const [type, text] =
      typeof value === "number"
        ? ["", String(value)]
        : typeof value === "boolean"
          ? [' t="b"', value ? "1" : "0"]
          : ERROR_VALUE.test(value)
            ? [' t="e"', value]
            : [' t="str"', escapeXml(encodeText(value))];
    return `<c${plain}${type}>${formula}<v>${text}</v></c>`;
  });
}
