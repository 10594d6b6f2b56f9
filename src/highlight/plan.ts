/**
 * 色付け: conditional formats over the cells of the items that must be filled, which Excel itself keeps up: blank ones,
 * and those that hold what cannot be right (outside the list, an error, a rating in the planning phase).
 */
import type { Edit, Highlight } from "../workbook/edit";
import { cellAddress, columnName, rectOf } from "../cells/geometry";
import type { Rect } from "../cells/geometry";
import { choicesOf } from "../check/choices";
import { contextOf } from "../check/rule";
import { fieldAreas } from "../dropdowns/areas";
import type { Form } from "../form/form";
import type { Phase, Role } from "../form/roles";
import type { SheetSnapshot } from "../workbook/snapshot";
import {
  blankCondition,
  blankOrErrorCondition,
  blankThoughCondition,
  errorCondition,
  filledCondition,
  outsideListCondition,
} from "./formulas";

/** Blank cells have no text that could look otherwise; wrong values are bold too, for those who do not see colours. */
const BLANK = { fill: "#ffe699", color: null, bold: null } as const;
const WRONG = { fill: "#f8cbad", color: "#9c0006", bold: true } as const;

/** A format over more areas is cut: their addresses must fit into one call. */
const MAX_AREAS = 200;

export interface HighlightPlan {
  readonly edits: Edit[];
  /** Forms whose cells are coloured. */
  readonly forms: number;
}

/** On: what is there of the add-in's goes, and comes anew as the forms are now. `sheets` are those of the workbook. */
export function planHighlights(
  forms: readonly { readonly form: Form; readonly phase: Phase }[],
  sheets: readonly SheetSnapshot[],
): HighlightPlan {
  const edits = sheets.flatMap(({ id, highlights = [] }): Edit[] => {
    const add = forms
      .filter(({ form }) => form.sheet === id)
      .flatMap(({ form, phase }) => ofForm(form, phase));
    return add.length + highlights.length === 0
      ? []
      : [{ kind: "setHighlights", sheet: id, remove: highlights, add }];
  });
  return { edits, forms: forms.length };
}

/** Off: every format of the add-in's, on whatever sheet. */
export function planNoHighlights(sheets: readonly SheetSnapshot[]): Edit[] {
  return planHighlights([], sheets).edits;
}

/** No two formats are over the same cells only: Excel may fail to tell of such ones (office-js #6827, #6835). */
function ofForm(form: Form, phase: Phase): Highlight[] {
  const { required } = contextOf(form, phase);
  const highlights: Highlight[] = blanks(form, required);
  for (const role of required) {
    const values = choicesOf(form.definition, role).flatMap(({ label, spellings }) => [label, ...spellings]);
    for (const areas of anchorAreas(form, role)) {
      const cell = reference(areas);
      const wrong = values.length > 0 ? outsideListCondition(cell, values) : errorCondition(cell);
      highlights.push({ areas, formula: wrong, look: WRONG });
    }
  }
  if (phase === "planning") {
    for (const areas of anchorAreas(form, "rating")) {
      highlights.push({ areas, formula: filledCondition(reference(areas)), look: WRONG });
    }
  } else highlights.push(...reasons(form));
  return [...highlights, ...headerFields(form)];
}

/**
 * Blank cells of all columns together. Of cells merged side by side the first one decides how they look. A format
 * begins with its upper left cell, for which its formula is.
 */
function blanks(form: Form, roles: readonly Role[]): Highlight[] {
  const cells = roles
    .flatMap((role) => anchorAreas(form, role).flat())
    .map((area) => ({ ...area, columns: 1 }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const left = Math.min(...cells.map(({ column }) => column));
  const lists: Rect[][] = [];
  for (const [index, cell] of cells.entries()) {
    const list = lists[lists.length - 1];
    const end = cells.findIndex(({ column }, at) => at > index && column === left);
    const more = (end < 0 ? cells.length : end) - index;
    if (!list || (cell.column === left && list.length + more > MAX_AREAS)) lists.push([cell]);
    else list.push(cell);
  }
  return lists.map((areas) => ({ areas, formula: blankCondition(reference(areas)), look: BLANK }));
}

/** The reasons that ratings ask for, where they stand in the same row as their rating. */
function reasons(form: Form): Highlight[] {
  const values = form.definition.scale
    .filter(({ reasonRequired }) => reasonRequired)
    .flatMap(({ label, spellings }) => [label, ...spellings]);
  const rating = form.columns.rating;
  if (values.length === 0 || !rating) return [];
  const beside = form.items.every(
    ({ fields }) => !fields.reason || fields.reason.area.row === fields.rating?.area.row,
  );
  if (!beside) return [];
  return anchorAreas(form, "reason").map((areas) => {
    const other = `$${columnName(rating.column)}${(areas[0]?.row ?? 0) + 1}`;
    return { areas, formula: blankThoughCondition(reference(areas), other, values), look: BLANK };
  });
}

/** A label in the same cell is never blank. */
function headerFields(form: Form): Highlight[] {
  return form.definition.headerFields.flatMap(({ field: name }): Highlight[] => {
    const field = form.header[name];
    if (!field || field.lead !== undefined) return [];
    const cell = cellAddress(field.area);
    const areas = [rectOf(field.area.row, field.area.column, 1, field.area.columns)];
    const formula = blankOrErrorCondition(field.area.columns > 1 ? `$${cell}` : cell);
    return [{ areas, formula, look: BLANK }];
  });
}

/**
 * The first rows of the role's cells, in lists of areas over the same columns: the lower cells of a merged area are
 * always blank, and must not be taken for a blank field.
 */
function anchorAreas(form: Form, role: Role): Rect[][] {
  const columns = new Map<string, Rect[]>();
  for (const { row, column, columns: width } of fieldAreas(form.items, role)) {
    const key = `${column}:${width}`;
    const areas = columns.get(key) ?? [];
    const last = areas[areas.length - 1];
    if (last && last.row + last.rows === row) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push(rectOf(row, column, 1, width));
    columns.set(key, areas);
  }
  return [...columns.values()].flatMap((areas) =>
    Array.from({ length: Math.ceil(areas.length / MAX_AREAS) }, (_, index) =>
      areas.slice(index * MAX_AREAS, (index + 1) * MAX_AREAS),
    ),
  );
}

/** The first cell; of cells merged side by side each looks at the first of them. */
function reference([first]: readonly Rect[]): string {
  if (!first) return "";
  return first.columns > 1 ? `$${cellAddress(first)}` : cellAddress(first);
}
