/**
 * The edits on data validation: `setDropdown` and its undoing, `restoreValidation`.
 * Order matters (office-js #2594): clear, then rule, then prompt.
 */
import type { CapturedValidation, Edit, KeptPlace } from "../../workbook/edit";
import { intersection, rectOf, type Rect } from "../../cells/geometry";
import { isSameSource, sourceOf } from "../../workbook/list-source";
import { markStarted, type Meanwhile, type Queued } from "./queued";
import { rangeOf } from "../ranges";
import { captureParts, captureRule, setCaptured, setList } from "../read/validations";

type RestoreValidation = Extract<Edit, { kind: "restoreValidation" }>;

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
    .map((area) => captureRule(sheet, area));
  const validations = edit.areas.map((area) => rangeOf(sheet, area).dataValidation);
  for (const validation of validations) validation.clear();
  const started = markStarted(context);
  for (const validation of validations) setList(validation, edit.dropdown);
  return {
    started,
    inverse: () => {
      const none = edit.areas.map((area): CapturedValidation => ({ area, validation: null }));
      const cells = [...none, ...captured.map((one) => one())];
      const wrote = { areas: edit.areas, dropdown: edit.dropdown };
      return [{ kind: "restoreValidation", sheet: edit.sheet, cells, wrote }];
    },
  };
}

/** In one batch, so that its messages stay far from Excel's limit. */
const MOST_CELLS = 2000;

/** Whether the rules that a batch of edits takes away can be read cell by cell. */
export function areFewCells(edits: readonly Edit[]): boolean {
  let cells = 0;
  for (const edit of edits) {
    if (edit.kind !== "restoreValidation") continue;
    for (const { rows, columns } of areasOf(edit)) cells += rows * columns;
  }
  return cells <= MOST_CELLS;
}

function areasOf({ wrote, cells }: RestoreValidation): readonly Rect[] {
  return wrote?.areas ?? cells.map(({ area }) => area);
}

export function queueRestoreValidation(
  context: Excel.RequestContext,
  edit: RestoreValidation,
  cellByCell: boolean,
): Queued {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  sheet.load("name");
  const captured = areasOf(edit).map((area) => captureParts(sheet, area, cellByCell));
  const before = () => captured.flatMap((one) => one());
  for (const { area } of edit.cells) rangeOf(sheet, area).dataValidation.clear();
  const started = markStarted(context);
  for (const one of edit.cells) setCaptured(sheet, one);
  return {
    started,
    inverse: () => [{ kind: "restoreValidation", sheet: edit.sheet, cells: before() }],
    meanwhile: () => meanwhileIn(edit, before(), sheet.name),
  };
}

/** The cells that had another rule than the add-in's, or none any more, when its rule was undone. */
function meanwhileIn(
  { sheet, cells, wrote }: RestoreValidation,
  before: readonly CapturedValidation[],
  sheetName: string,
): Meanwhile {
  if (!wrote) return { edits: [], kept: [] };
  const old = cells.filter(({ validation }) => validation !== null);
  const changed = before.flatMap(({ area, validation }): CapturedValidation[] => {
    if (validation) return isOurs(validation.rule, sourceOf(wrote.dropdown)) ? [] : [{ area, validation }];
    // Where there was no rule before the add-in's either, there is nothing to keep.
    return old.flatMap((one) => {
      const common = intersection(one.area, area);
      return common ? [{ area: common, validation: null }] : [];
    });
  });
  if (changed.length === 0) return { edits: [], kept: [] };
  return {
    edits: [{ kind: "restoreValidation", sheet, cells: changed }],
    kept: changed.map(({ area }): KeptPlace => ({ sheet, sheetName, what: "rule", area })),
  };
}

function isOurs(rule: unknown, source: string): boolean {
  const { list } = rule as Excel.DataValidationRule;
  return typeof list?.source === "string" && isSameSource(list.source, source);
}

function cellsOf(area: Rect): Rect[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    rectOf(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}
