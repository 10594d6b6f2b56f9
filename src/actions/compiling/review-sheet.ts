/** 指摘一覧: what a department, or each, is to mend, as a sheet and as text for a mail. */
import type { ExcelHost } from "../../excel/host";
import { planNoReview, planReview, reviewMail } from "../../review-sheet/plan";
import type { ReviewedForm, ReviewWords } from "../../review-sheet/lines";
import type { Edit } from "../../workbook/edit";
import { checkSnapshot, type CheckedForm } from "../check";
import type { OwnTableResult } from "./board";
import { ActionError } from "../errors";
import { lookAtMarks } from "./own-sheets";

/** Two round trips. `department` null: all of them on one sheet. */
export async function makeReview(
  host: ExcelHost,
  words: ReviewWords,
  department: string | null,
): Promise<OwnTableResult> {
  const workbook = await lookAtMarks(host);
  const forms = reviewed(checkSnapshot(workbook));
  if (forms.length === 0) throw new ActionError("no-form");
  const plan = planReview(workbook, forms, words, department);
  const { inverse, unfinished = [] } = await host.apply([plan.edit], workbook);
  const { sheetName, refreshed, keptSheet } = plan;
  return { sheetName, refreshed, keptSheet, unfinished, inverse };
}

/** All sheets of this kind. `removed`: how many there were. */
export async function removeReview(
  host: ExcelHost,
  words: ReviewWords,
): Promise<{ readonly removed: number; readonly inverse: readonly Edit[] }> {
  const workbook = await lookAtMarks(host);
  const edits = planNoReview(workbook, reviewed(checkSnapshot(workbook)), words);
  if (edits.length === 0) return { removed: 0, inverse: [] };
  return { removed: edits.length, inverse: (await host.apply(edits, workbook)).inverse };
}

/** Of what was checked last. */
export function mailText(
  checked: readonly CheckedForm[],
  words: ReviewWords,
  department: string | null,
): string {
  return reviewMail(reviewed(checked), words, department);
}

/** Departments with a form that counts, each once, in tab order. */
export function reviewedDepartments(checked: readonly CheckedForm[]): string[] {
  return [...new Set(reviewed(checked).map(({ form }) => form.department || form.sheetName))];
}

function reviewed(checked: readonly CheckedForm[]): ReviewedForm[] {
  return checked.flatMap(({ form, report }) =>
    form.notCounted === undefined ? [{ form, findings: report.findings }] : [],
  );
}
