/** Reading and writing of cells' rules in Office.js' own shapes. */
import type { CapturedValidation, Dropdown } from "../edits/edit";
import { sourceOf } from "../edits/list-source";
import { rectOf, without, type Rect } from "../edits/geometry";
import { rangeOf } from "./ranges";

const SETTINGS = "type, rule, errorAlert, prompt, ignoreBlanks";

export function setList(validation: Excel.DataValidation, dropdown: Dropdown): void {
  validation.rule = { list: { inCellDropDown: true, source: sourceOf(dropdown) } };
  validation.ignoreBlanks = true;
  const { style, title, message } = dropdown.alert;
  validation.errorAlert = { showAlert: true, style: style === "stop" ? "Stop" : "Warning", title, message };
  if (dropdown.prompt) validation.prompt = { showPrompt: true, ...dropdown.prompt };
}

export function setCaptured(sheet: Excel.Worksheet, { area, validation }: CapturedValidation): void {
  if (!validation) return;
  const target = rangeOf(sheet, area).dataValidation;
  target.rule = validation.rule as Excel.DataValidationRule;
  target.ignoreBlanks = validation.ignoreBlanks;
  target.errorAlert = validation.errorAlert as Excel.DataValidationErrorAlert;
  target.prompt = validation.prompt as Excel.DataValidationPrompt;
}

/** Reads the rule of an area that has one rule or none. */
export function captureRule(sheet: Excel.Worksheet, area: Rect): () => CapturedValidation {
  const found = rangeOf(sheet, area).dataValidation;
  found.load(SETTINGS);
  return () => ({ area, validation: settingsOf(found) });
}

/** Reads an area cell by cell: its parts that have one rule each, and those that have none. */
export function captureParts(sheet: Excel.Worksheet, area: Rect): () => CapturedValidation[] {
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

/** null without a rule, and where cells have different ones: then Excel tells nothing. */
function settingsOf({
  type,
  rule,
  errorAlert,
  prompt,
  ignoreBlanks,
}: Excel.DataValidation): CapturedValidation["validation"] {
  if (type === "None" || type === "Inconsistent" || type === "MixedCriteria") return null;
  return { rule: writable(rule), errorAlert, prompt, ignoreBlanks };
}

/** Excel gives every kind of rule and leaves those that are not set null or empty; only the one that is set may be written. */
function writable(rule: Excel.DataValidationRule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule).filter(([, part]) => part !== null && part !== undefined));
}
