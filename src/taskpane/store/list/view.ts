/** What the components ask of the state: the form that is shown, counts, places and texts of findings. */
import type { CheckedForm, LostColumn } from "../../../actions/check";
import type { Completeness, Finding, Severity } from "../../../check/finding";
import { rectOf } from "../../../cells/geometry";
import type { Rect } from "../../../cells/geometry";
import type { Form } from "../../../form/form";
import { isBlank } from "../../../form/reading/normalize";
import { HEADER_FIELDS } from "../../../form/roles";
import type { HeaderField, Role } from "../../../form/roles";
import { isHighlighted as hasHighlights } from "../../../highlight/setting";
import { formId } from "../pane-state";
import type { PaneState, Place } from "../pane-state";

export { findingKey, isSameFinding } from "../../../check/fixes/same-finding";

export function shownForm(state: PaneState): CheckedForm | null {
  return state.forms?.find(({ form }) => formId(form) === state.sheet) ?? null;
}

/** Whether blanks and wrong values are coloured in the sheets, as of the last reading. */
export function isHighlighted({ workbook }: PaneState): boolean {
  return workbook !== null && hasHighlights(workbook.settings);
}

/** Over all forms, by the columns' headings. */
export function lostColumns({ forms }: PaneState): LostColumn[] {
  const cells = new Map<string, number>();
  for (const { heading, cells: count } of (forms ?? []).flatMap(({ lost = [] }) => lost)) {
    cells.set(heading, (cells.get(heading) ?? 0) + count);
  }
  return [...cells].map(([heading, count]) => ({ heading, cells: count }));
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** No item holds more than its printed number: nothing is filled in yet, whatever the header says. */
export function isBlankForm({ items }: Form): boolean {
  return items.every(({ fields }) =>
    Object.entries(fields).every(([role, field]) => role === "number" || isBlank(field?.value ?? "")),
  );
}

/** Cells that hold something wrong: what is blank is counted by the completeness. */
export function wrongCells(findings: readonly Finding[]): number {
  return findings.filter(
    ({ severity, code }) => severity === "error" && code !== "required" && code !== "reason-required",
  ).length;
}

/** Whole percent, rounded down: 100 is said only when everything is filled in. */
export function percentFilled({ filled, required }: Completeness): number {
  return required === 0 ? 0 : Math.floor((filled / required) * 100);
}

export function placeOf(form: Form, finding: Finding): Place {
  if (finding.item !== null) {
    const number = form.items[finding.item - 1]?.number ?? null;
    return { kind: "item", number, position: finding.item };
  }
  return isHeaderField(finding.role) ? { kind: "header" } : { kind: "form" };
}

/** The cells to select for a finding: the whole merged field, or for a missing column the header row. */
export function areaOf(form: Form, finding: Finding): Rect | null {
  const { cell, role } = finding;
  if (cell === null) return form.headerRows[0] ?? null;
  const item = finding.item === null ? undefined : form.items[finding.item - 1];
  const field = isHeaderField(role) ? form.header[role] : role && item?.fields[role];
  const area = field?.area;
  return area && area.row === cell.row && area.column === cell.column ? area : rectOf(cell.row, cell.column);
}

/** The item's own text, white space folded; "" for the header and the form as a whole. */
export function itemText(form: Form, place: Place): string {
  if (place.kind !== "item") return "";
  const value = form.items[place.position - 1]?.fields.item?.value ?? "";
  return String(value).replace(/\s+/gu, " ").trim();
}

export function isHeaderField(role: Role | HeaderField | null): role is HeaderField {
  return (HEADER_FIELDS as readonly (string | null)[]).includes(role);
}

/** The 1-based place of the item that lies in a row of the sheet; null outside all items. */
export function itemInRow({ items }: Form, row: number): number | null {
  const index = items.findIndex((item) => row >= item.row && row < item.row + item.rows);
  return index < 0 ? null : index + 1;
}
