/** Data validation in Office.js' words and in those of the file: one to the other. */
import { quotedSheet } from "../../../cells/geometry";
import type { Validation } from "../../engine/engine";
import { localAddress, readAddress } from "../address";
import { choiceArgument, flagArgument, objectArgument } from "../arguments";
import { isCondition } from "../input/formula-syntax";
import { readInput } from "../input/input";
import { Range } from "../range/range";
import { refuse } from "../refusal";

type Criteria = Pick<Validation, "type" | "formula1" | "formula2" | "operator" | "showDropdown">;

/** Office.js' rule property, the file's type, `DataValidationType`. */
const KINDS = [
  ["list", "list", "List"],
  ["wholeNumber", "whole", "WholeNumber"],
  ["decimal", "decimal", "Decimal"],
  ["date", "date", "Date"],
  ["time", "time", "Time"],
  ["textLength", "textLength", "TextLength"],
  ["custom", "custom", "Custom"],
] as const;

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const FILE_OPERATORS: Readonly<Record<(typeof OPERATORS)[number], string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
const LONGEST_INLINE_LIST = 255;
/** Of a custom rule or a bound. */
const LONGEST_FORMULA = 255;

export function typeName(type: Validation["type"]): string {
  return KINDS.find(([, file]) => file === type)?.[2] ?? "None";
}

/** `{}`: no rule. */
export function ruleOf({
  type,
  formula1,
  formula2,
  operator,
  showDropdown,
}: Criteria): Record<string, unknown> {
  if (type === "none") return {};
  if (type === "list") return { list: { inCellDropDown: showDropdown, source: listSource(formula1) } };
  if (type === "custom") return { custom: { formula: withEquals(formula1) } };
  const [property] = KINDS.find(([, file]) => file === type) ?? refuse("GeneralException");
  const word = OPERATORS.find((name) => FILE_OPERATORS[name] === operator) ?? "Between";
  const two = word === "Between" || word === "NotBetween";
  const second = two ? { formula2: operand(formula2) } : {};
  return { [property]: { formula1: operand(formula1), ...second, operator: word } };
}

/** Exactly one kind of rule must be given. */
export function criteriaOf(rule: unknown): Criteria {
  const given = Object.entries(objectArgument(rule)).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  const [entry, ...more] = given;
  if (!entry || more.length > 0) return refuse("InvalidArgument");
  const [, type] = KINDS.find(([property]) => property === entry[0]) ?? refuse("InvalidArgument");
  const details = objectArgument(entry[1]);
  const none = { formula2: "", operator: "", showDropdown: true };
  if (type === "list") {
    const showDropdown = flagArgument(details.inCellDropDown ?? true);
    return { ...none, type, formula1: listFormula(details.source), showDropdown };
  }
  if (type === "custom") return { ...none, type, formula1: fileFormula(details.formula) };
  const operator = choiceArgument(details.operator, OPERATORS);
  const two = operator === "Between" || operator === "NotBetween";
  const bound = type === "date" || type === "time" ? dateFormula : fileFormula;
  const formula1 = bound(details.formula1);
  const formula2 = two ? bound(details.formula2) : "";
  refuseBounds(type, formula1, formula2);
  return { ...none, type, formula1, formula2, operator: FILE_OPERATORS[operator] };
}

/** As Excel's own dialog: whole bounds for whole numbers and lengths, the smaller one first. */
function refuseBounds(type: Validation["type"], ...formulas: readonly string[]): void {
  const bounds = formulas.map((formula) => (/^-?[\d.]+$/.test(formula) ? Number(formula) : null));
  const whole = type === "whole" || type === "textLength";
  if (whole && bounds.some((bound) => bound !== null && !Number.isInteger(bound))) refuse("InvalidArgument");
  const [least = null, most = null] = bounds;
  if (type === "textLength" && least !== null && least < 0) refuse("InvalidArgument");
  if (least !== null && most !== null && least > most) refuse("InvalidArgument");
}

function listFormula(source: unknown): string {
  if (source instanceof Range) {
    if (source.area.rows > 1 && source.area.columns > 1) return refuse("InvalidArgument");
    const { name } = source.session.sheet(source.sheet);
    return `${quotedSheet(name)}!${localAddress(source.area, true)}`;
  }
  if (typeof source !== "string" || source === "") return refuse("InvalidArgument");
  if (source.startsWith("=")) return listReference(source.slice(1));
  if (source.length > LONGEST_INLINE_LIST) return refuse("InvalidArgument");
  return `"${source.replaceAll('"', '""')}"`;
}

/** "The list source must be a delimited list, or a reference to a single row or cell." */
function listReference(formula: string): string {
  if (!isCondition(formula)) return refuse("InvalidArgument");
  const at = readAddress(formula)?.area;
  return at && at.rows > 1 && at.columns > 1 ? refuse("InvalidArgument") : formula;
}

function listSource(formula: string): string {
  const inline = /^"([^]*)"$/.exec(formula);
  return inline?.[1] === undefined ? withEquals(formula) : inline[1].replaceAll('""', '"');
}

/** "A Date … or a stringified date/time in ISO8601 format" (types: Excel.DateTimeDataValidation) is kept as its number. */
function dateFormula(value: unknown): string {
  if (typeof value !== "string" || value.startsWith("=")) return fileFormula(value);
  const text = value.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?$/, "$1 $2");
  const read = readInput(text, "american", new Date(0));
  return typeof read.value === "number" ? String(read.value) : fileFormula(value);
}

function fileFormula(value: unknown): string {
  if (value instanceof Range) return listFormula(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value !== "string" || value === "") return refuse("InvalidArgument");
  const formula = value.startsWith("=") ? value.slice(1) : value;
  return isCondition(formula) && formula.length <= LONGEST_FORMULA ? formula : refuse("InvalidArgument");
}

/** "When retrieving the value, it will always be returned as a string formula, for example: =10." */
function operand(formula: string): string {
  return withEquals(formula);
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
