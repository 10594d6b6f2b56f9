/**
 * The edits on data validation: `setDropdown` and its undoing, `restoreValidation`.
 * Order matters (office-js #2594): clear, then rule, then prompt.
 */
import type { CapturedValidation, Dropdown, Edit } from "../edits/edit";
import { rectOf, type Rect } from "../edits/geometry";
import { markStarted, type Queued } from "./queued";
import { rangeOf } from "./ranges";

export function queueDropdown(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "setDropdown" }>,
): Queued {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  // Excel tells nothing of an area whose rules differ: there each cell is asked alone.
  const captured = edit.ruled
    .flatMap((area) =>
      area.uniform ? [rectOf(area.row, area.column, area.rows, area.columns)] : cellsOf(area),
    )
    .map((area) => capture(sheet, area));
  const validations = edit.areas.map((area) => rangeOf(sheet, area).dataValidation);
  for (const validation of validations) validation.clear();
  const started = markStarted(context);
  for (const validation of validations) setList(validation, edit.dropdown);
  return {
    started,
    inverse: () => {
      const none = edit.areas.map((area): CapturedValidation => ({ area, validation: null }));
      const cells = [...none, ...captured.map((one) => one())];
      return [{ kind: "restoreValidation", sheet: edit.sheet, cells }];
    },
  };
}

export function queueRestoreValidation(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "restoreValidation" }>,
): Queued {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const captured = edit.cells.map(({ area }) => capture(sheet, area));
  for (const { area } of edit.cells) rangeOf(sheet, area).dataValidation.clear();
  const started = markStarted(context);
  for (const { area, validation } of edit.cells) {
    if (!validation) continue;
    const target = rangeOf(sheet, area).dataValidation;
    target.rule = validation.rule as Excel.DataValidationRule;
    target.ignoreBlanks = validation.ignoreBlanks;
    target.errorAlert = validation.errorAlert as Excel.DataValidationErrorAlert;
    target.prompt = validation.prompt as Excel.DataValidationPrompt;
  }
  return {
    started,
    inverse: () => [
      { kind: "restoreValidation", sheet: edit.sheet, cells: captured.map((one) => one()).toReversed() },
    ],
  };
}

function setList(validation: Excel.DataValidation, dropdown: Dropdown): void {
  validation.rule = { list: { inCellDropDown: true, source: dropdown.values.join(",") } };
  validation.ignoreBlanks = true;
  const { style, title, message } = dropdown.alert;
  validation.errorAlert = { showAlert: true, style: style === "stop" ? "Stop" : "Warning", title, message };
  if (dropdown.prompt) validation.prompt = { showPrompt: true, ...dropdown.prompt };
}

/** Reads the rule of an area that has one rule or none. */
function capture(sheet: Excel.Worksheet, area: Rect): () => CapturedValidation {
  const found = rangeOf(sheet, area).dataValidation;
  found.load("type, rule, errorAlert, prompt, ignoreBlanks");
  return () => {
    const { type, rule, errorAlert, prompt, ignoreBlanks } = found;
    if (type === "None") return { area, validation: null };
    return { area, validation: { rule: writable(rule), errorAlert, prompt, ignoreBlanks } };
  };
}

/** Excel gives every kind of rule and leaves those that are not set null or empty; only the one that is set may be written. */
function writable(rule: Excel.DataValidationRule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule).filter(([, part]) => part !== null && part !== undefined));
}

function cellsOf(area: Rect): Rect[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    rectOf(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}
