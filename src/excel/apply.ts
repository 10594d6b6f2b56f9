/**
 * The one way by which the add-in changes a workbook: a list of edits, one batch, and the edits that undo it.
 *
 * Each edit first queues the reading of what it is about to change and then its change, so that one round trip
 * does both. Excel has no transactions: when an action in the middle fails, those before it stay done. What had
 * been read by then is then written back, in a second batch.
 */
import type { Edit } from "../edits/edit";
import { queueDropdown, queueRestoreValidation } from "./apply-dropdown";
import { queueCells } from "./apply-cells";
import { queueSettings } from "./apply-settings";
import { queueRemoveSheet, queueRestoreSheet, queueWriteSheet } from "./apply-sheet";
import type { ExcelError } from "./errors";
import type { ApplyResult } from "./host";
import { toExcelError } from "./office-errors";
import type { Queued } from "./queued";

export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<ApplyResult> {
  const queued = edits.map((edit) => queue(context, edit));
  try {
    await context.sync();
  } catch (error) {
    throw await undoHalf(context, queued, error);
  }
  return {
    inverse: queued.toReversed().flatMap((one) => one.inverse()),
    createdSheets: queued.flatMap((one) => one.createdSheet?.() ?? []),
  };
}

function queue(context: Excel.RequestContext, edit: Edit): Queued {
  switch (edit.kind) {
    case "setCells":
      return queueCells(context, edit);
    case "setDropdown":
      return queueDropdown(context, edit);
    case "restoreValidation":
      return queueRestoreValidation(context, edit);
    case "writeSheet":
      return queueWriteSheet(context, edit);
    case "restoreSheet":
      return queueRestoreSheet(context, edit);
    case "removeSheet":
      return queueRemoveSheet(context, edit);
    case "setSettings":
      return queueSettings(context, edit);
  }
}

/** Gives the error to throw: the first one, with whether the workbook is as it was. */
async function undoHalf(
  context: Excel.RequestContext,
  queued: readonly Queued[],
  error: unknown,
): Promise<ExcelError> {
  await undoDoubtful(context, queued);
  const inverse = queued
    .filter((one) => one.started())
    .toReversed()
    .flatMap((one) => one.inverse());
  if (inverse.length === 0) return toExcelError(error, true);
  try {
    inverse.forEach((edit) => queue(context, edit));
    await context.sync();
    return toExcelError(error, true);
  } catch {
    return toExcelError(error, false);
  }
}

/**
 * The edit at which the batch broke off may have made its change or not. What it read is written back; when Excel
 * refuses that, it refused the change too.
 */
async function undoDoubtful(context: Excel.RequestContext, queued: readonly Queued[]): Promise<void> {
  const doubtful = queued.find((one) => !one.started());
  if (!doubtful?.wasRead?.()) return;
  try {
    doubtful.inverse().forEach((edit) => queue(context, edit));
    await context.sync();
  } catch {
    return;
  }
}
