/**
 * The edits on data validation: `setDropdown` and its undoing, `restoreValidation`. A rule is set over cells that all
 * have the same, never over cells with different messages: that fails (office-js #2594).
 */
import type { CapturedValidation, Edit, KeptPlace } from "../../workbook/edit";
import { intersection, rectOf, without, type Rect } from "../../cells/geometry";
import { isSameSource, sourceOf } from "../../workbook/list-source";
import type { Look, Planned } from "./queued";
import { rangeOf } from "../ranges";
import {
  captureParts,
  captureRule,
  hasPrompt,
  setCaptured,
  setList,
  type FoundRule,
} from "../read/validations";

type SetDropdown = Extract<Edit, { kind: "setDropdown" }>;
type RestoreValidation = Extract<Edit, { kind: "restoreValidation" }>;

export function lookAtDropdown(context: Excel.RequestContext, edit: SetDropdown): Look {
  const seen = queueParts(context, edit);
  return { plan: () => planDropdown(context, edit, seen()) };
}

function queueParts(context: Excel.RequestContext, edit: SetDropdown): () => FoundRule[] {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const captured = partsOf(edit).map((area) => captureRule(sheet, area));
  return () => captured.map((one) => one());
}

/** Cells that have a rule, by themselves where their rules differ, and the cells between them. */
function partsOf({ areas, ruled }: SetDropdown): Rect[] {
  return areas.flatMap((area) => {
    const parts = ruled.flatMap((one) => {
      const common = intersection(one, area);
      return common ? (one.uniform ? [common] : cellsOf(common)) : [];
    });
    const bare = parts.reduce((rest, part) => rest.flatMap((one) => without(one, part)), [area]);
    return [...parts, ...bare];
  });
}

function planDropdown(context: Excel.RequestContext, edit: SetDropdown, seen: readonly FoundRule[]): Planned {
  const { sheet, areas, dropdown } = edit;
  const inverseOf = (before: readonly FoundRule[]): Edit[] => [
    {
      kind: "restoreValidation",
      sheet,
      cells: before.map(({ area, validation }) => ({ area, validation })),
      wrote: { areas, dropdown },
    },
  ];
  return {
    write(begun) {
      const target = context.workbook.worksheets.getItem(sheet);
      for (const part of seen) {
        const { dataValidation } = rangeOf(target, part.area);
        // Clearing takes the Japanese input mode along: only where Excel does not tell what is there.
        if (!part.uniform) dataValidation.clear();
        setList(dataValidation, dropdown, hasPrompt(part));
        begun();
      }
    },
    inverse: () => inverseOf(seen),
    again() {
      const now = queueParts(context, edit);
      return () => (JSON.stringify(now()) === JSON.stringify(seen) ? null : inverseOf(now()));
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

export function lookAtRestoredRules(
  context: Excel.RequestContext,
  edit: RestoreValidation,
  cellByCell: boolean,
): Look {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  sheet.load("name");
  const queue = () => {
    const target = context.workbook.worksheets.getItem(edit.sheet);
    const captured = areasOf(edit).map((area) => captureParts(target, area, cellByCell));
    return () => captured.flatMap((one) => one());
  };
  const seen = queue();
  const inverseOf = (cells: readonly CapturedValidation[]): Edit[] => [
    { kind: "restoreValidation", sheet: edit.sheet, cells },
  ];
  return {
    plan: () => {
      const before = seen();
      const left = changedSince(edit, before).map(({ area }) => area);
      const cells = edit.cells.flatMap(({ area, validation }) =>
        left
          .reduce((rest, one) => rest.flatMap((part) => without(part, one)), [area])
          .map((part): CapturedValidation => ({ area: part, validation })),
      );
      return {
        write(begun) {
          for (const one of cells) {
            setCaptured(context.workbook.worksheets.getItem(edit.sheet), one);
            begun();
          }
        },
        inverse: () => inverseOf(before),
        kept: left.map((area): KeptPlace => ({
          sheet: edit.sheet,
          sheetName: sheet.name,
          what: "rule",
          area,
        })),
        again() {
          const now = queue();
          return () => (JSON.stringify(now()) === JSON.stringify(before) ? null : inverseOf(now()));
        },
      };
    },
  };
}

/** The cells that have another rule than the add-in's by now, or none any more, when its rule is undone. */
function changedSince(
  { cells, wrote }: RestoreValidation,
  before: readonly CapturedValidation[],
): readonly CapturedValidation[] {
  if (!wrote) return [];
  const old = cells.filter(({ validation }) => validation !== null);
  return before.flatMap(({ area, validation }): CapturedValidation[] => {
    if (validation) return isOurs(validation.rule, sourceOf(wrote.dropdown)) ? [] : [{ area, validation }];
    // Where there was no rule before the add-in's either, there is nothing to keep.
    return old.flatMap((one) => {
      const common = intersection(one.area, area);
      return common ? [{ area: common, validation: null }] : [];
    });
  });
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
