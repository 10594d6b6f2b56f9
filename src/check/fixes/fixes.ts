/** Fixes of findings: which need no choice, which are alike, and the edits that carry them out, merged. */
import type { CellContent } from "../../workbook/cell-content";
import type { Edit } from "../../workbook/edit";
import { rectOf } from "../../cells/geometry";
import type { CellPosition } from "../../cells/geometry";
import type { Form } from "../../form/form";
import type { Finding, Fix } from "../finding";

/** A fix that would take a formula away is the person's to decide. */
export function needsNoChoice({ fix }: Finding): boolean {
  return fix !== undefined && fix.overFormula !== true;
}

/** True when both are mended in the same way, for the same reason. */
export function isAlike(a: Finding, b: Finding): boolean {
  // However a number is wrong, the same renumbering mends it.
  if (a.fix && a.fix.writes === b.fix?.writes) return true;
  return a.code === b.code && a.role === b.role;
}

/**
 * One edit per run of cells below each other. Two findings that write into the same cell: the first one's content
 * is taken; the other's place is found again by the next check.
 */
export function fixEdits(form: Form, findings: readonly Finding[]): Edit[] {
  const writes = new Map<string, { cell: CellPosition; content: CellContent }>();
  const done = new Set<Fix["writes"]>();
  for (const { fix } of findings) {
    // Renumbering is the same list in each of its findings.
    if (!fix || done.has(fix.writes)) continue;
    done.add(fix.writes);
    for (const write of fix.writes) {
      const key = `${write.cell.column}:${write.cell.row}`;
      if (!writes.has(key)) writes.set(key, write);
    }
  }
  const sorted = [...writes.values()].sort(
    (a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row,
  );
  const runs: { first: CellPosition; content: CellContent[][] }[] = [];
  for (const { cell, content } of sorted) {
    const run = runs[runs.length - 1];
    if (run?.first.column === cell.column && run.first.row + run.content.length === cell.row) {
      run.content.push([content]);
    } else runs.push({ first: cell, content: [[content]] });
  }
  return runs.map(({ first, content }) => ({
    kind: "setCells",
    sheet: form.sheet,
    at: rectOf(first.row, first.column, content.length, 1),
    content,
  }));
}
