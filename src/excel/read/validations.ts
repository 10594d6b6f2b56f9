/** Reading and writing of cells' rules in Office.js' own shapes. */
import type { CapturedValidation, Dropdown } from "../../workbook/edit";
import { sourceOf } from "../../workbook/list-source";
import { enclosing, rectOf, without, type Rect } from "../../cells/geometry";
import { rangeOf } from "../ranges";

const SETTINGS = "type, rule, errorAlert, prompt, ignoreBlanks";

/** `keepPrompt`: a message that a person has written for the cells stays. */
export function setList(validation: Excel.DataValidation, dropdown: Dropdown, keepPrompt = false): void {
  validation.rule = { list: { inCellDropDown: true, source: sourceOf(dropdown) } };
  validation.ignoreBlanks = true;
  const { style, title, message } = dropdown.alert;
  validation.errorAlert = { showAlert: true, style: style === "stop" ? "Stop" : "Warning", title, message };
  if (dropdown.prompt && !keepPrompt) validation.prompt = { showPrompt: true, ...dropdown.prompt };
}

/**
 * Not cleared before where a rule takes the place of a rule: with it would go the cells' Japanese input mode, which
 * Office.js neither tells nor sets.
 */
export function setCaptured(sheet: Excel.Worksheet, { area, validation }: CapturedValidation): void {
  const target = rangeOf(sheet, area).dataValidation;
  const rule = (validation?.rule ?? {}) as Excel.DataValidationRule;
  const hasRule = Object.keys(rule).length > 0;
  if (!hasRule) target.clear();
  if (!validation) return;
  if (hasRule) {
    target.rule = rule;
    target.ignoreBlanks = validation.ignoreBlanks;
    target.errorAlert = validation.errorAlert as Excel.DataValidationErrorAlert;
  }
  target.prompt = validation.prompt as Excel.DataValidationPrompt;
}

export interface FoundRule extends CapturedValidation {
  /** All cells have the same, or none; else Excel tells nothing of it. */
  readonly uniform: boolean;
}

/** Reads the rule of an area that has one rule or none. */
export function captureRule(sheet: Excel.Worksheet, area: Rect): () => FoundRule {
  const found = rangeOf(sheet, area).dataValidation;
  found.load(SETTINGS);
  return () => ({ area, validation: settingsOf(found), uniform: isUniform(found) });
}

/** Whether people have written a message that is shown when the cell is selected. */
export function hasPrompt({ validation }: CapturedValidation): boolean {
  const { title = "", message = "" } = (validation?.prompt ?? {}) as Partial<Excel.DataValidationPrompt>;
  return title !== "" || message !== "";
}

/**
 * Reads an area by its parts: those that have one rule each, and those that have none. `cellByCell`: also where Excel
 * bundles cells whose rules differ, of which it then tells nothing; too much to ask of very many cells.
 */
export function captureParts(
  sheet: Excel.Worksheet,
  area: Rect,
  cellByCell: boolean,
): () => CapturedValidation[] {
  return cellByCell ? captureCells(sheet, area) : captureRuled(sheet, area);
}

/** Equal cells side by side, and equal rows one below the other, are one part. */
function captureCells(sheet: Excel.Worksheet, { row, column, rows, columns }: Rect) {
  const lines = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => captureRule(sheet, rectOf(row + down, column + right))),
  );
  return () => {
    const parts: CapturedValidation[] = [];
    for (const line of lines) {
      for (const part of joined(
        line.map((one) => one()),
        "columns",
      ))
        parts.push(part);
    }
    return joined(
      parts.sort((a, b) => a.area.column - b.area.column || a.area.row - b.area.row),
      "rows",
    );
  };
}

function joined(parts: readonly CapturedValidation[], along: "rows" | "columns"): CapturedValidation[] {
  const found: CapturedValidation[] = [];
  for (const part of parts) {
    const last = found[found.length - 1];
    if (last && touches(last.area, part.area, along) && isSame(last, part)) {
      found[found.length - 1] = { ...last, area: enclosing(last.area, part.area) };
    } else found.push(part);
  }
  return found;
}

function touches(a: Rect, b: Rect, along: "rows" | "columns"): boolean {
  return along === "rows"
    ? a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row
    : a.row === b.row && a.column + a.columns === b.column;
}

function isSame(a: CapturedValidation, b: CapturedValidation): boolean {
  return JSON.stringify(a.validation) === JSON.stringify(b.validation);
}

function captureRuled(sheet: Excel.Worksheet, area: Rect): () => CapturedValidation[] {
  const ruled = rangeOf(sheet, area).getSpecialCellsOrNullObject("DataValidations");
  ruled.load("areaCount");
  ruled.areas.load(
    "items/rowIndex, items/columnIndex, items/rowCount, items/columnCount, items/dataValidation/type, items/dataValidation/rule, items/dataValidation/errorAlert, items/dataValidation/prompt, items/dataValidation/ignoreBlanks",
  );
  return () => {
    const parts = (ruled.isNullObject ? [] : ruled.areas.items).map((part) => ({
      area: rectOf(part.rowIndex, part.columnIndex, part.rowCount, part.columnCount),
      validation: settingsOf(part.dataValidation),
    }));
    const bare = parts.reduce((rest, part) => rest.flatMap((one) => without(one, part.area)), [area]);
    return [...bare.map((one) => ({ area: one, validation: null })), ...parts];
  };
}

/** null without a rule and a message, and where cells have different ones: then Excel tells nothing. */
function settingsOf(found: Excel.DataValidation): CapturedValidation["validation"] {
  if (!isUniform(found)) return null;
  const { type, rule, errorAlert, prompt, ignoreBlanks } = found;
  if (type !== "None") return { rule: writable(rule), errorAlert, prompt, ignoreBlanks };
  // A message can stand alone, on cells that take any value.
  const isBare = !prompt || (!prompt.title && !prompt.message);
  return isBare ? null : { rule: {}, errorAlert, prompt, ignoreBlanks };
}

function isUniform({ type }: Excel.DataValidation): boolean {
  return type !== "Inconsistent" && type !== "MixedCriteria";
}

/** Excel gives every kind of rule and leaves those that are not set null or empty; only the one that is set may be written. */
function writable(rule: Excel.DataValidationRule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule).filter(([, part]) => part !== null && part !== undefined));
}
