/**
 * The one way by which the add-in changes a workbook: a list of edits, one batch, and the edits that undo it.
 *
 * Each edit first queues the reading of what it is about to change and then its change, so that one round trip does
 * both; what one message does not hold goes in several (message-parts.ts). Excel has no transactions: when an action in
 * the middle fails, those before it stay done. What had been read by then is then written back, in a second batch.
 */
import type { Edit } from "../../workbook/edit";
import { areFewCells, queueDropdown, queueRestoreValidation } from "./apply-dropdown";
import { queueCells } from "./apply-cells";
import { isMissingHighlight, queueHighlightEdit, withoutMissing } from "./apply-highlights";
import { queueRemoveLists, queueWriteLists } from "./apply-lists";
import { queueSettings } from "./apply-settings";
import { queueRemoveSheet, queueRestoreSheet, queueWriteSheet } from "./apply-sheet";
import { ExcelError } from "../errors";
import type { ApplyResult } from "../host";
import { partsOf } from "./message-parts";
import { isAnswerTooLarge, toExcelError } from "../office/office-errors";
import { spareNotes } from "./person-notes";
import type { Meanwhile, Queued } from "./queued";

export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<ApplyResult> {
  const spared = await spareNotes(context, edits);
  const { meanwhile, ...applied } = await applyParts(context, spared.edits).catch(async (error: unknown) => {
    if (!isMissingHighlight(error, spared.edits)) throw error;
    // Somebody has removed a format of the add-in's by hand: without it, once more.
    return applyParts(context, await withoutMissing(context, spared.edits));
  });
  const kept = [...spared.kept, ...meanwhile.kept];
  if (meanwhile.edits.length === 0) return { ...applied, kept };
  const back = await putBack(context, meanwhile.edits, applied.inverse);
  return { ...applied, inverse: [...back.inverse, ...applied.inverse], kept };
}

type Applied = Omit<ApplyResult, "kept"> & { readonly meanwhile: Meanwhile };

/** One batch for all that one message holds; where a later part fails, the earlier ones are taken back. */
async function applyParts(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Applied> {
  const cellByCell = areFewCells(edits);
  const done: Applied[] = [];
  for (const part of partsOf(edits)) {
    try {
      done.push(await applyBatch(context, part, cellByCell));
    } catch (error) {
      await takeBack(context, inverseOf(done), error);
      throw error;
    }
  }
  return {
    inverse: inverseOf(done),
    createdSheets: done.flatMap(({ createdSheets }) => createdSheets),
    meanwhile: {
      edits: done.flatMap(({ meanwhile }) => meanwhile.edits),
      kept: done.flatMap(({ meanwhile }) => meanwhile.kept),
    },
  };
}

function inverseOf(done: readonly Applied[]): Edit[] {
  return done.toReversed().flatMap(({ inverse }) => inverse);
}

/** Because of an error, which is thrown as one that left something behind when this fails too. */
async function takeBack(
  context: Excel.RequestContext,
  inverse: readonly Edit[],
  error: unknown,
): Promise<void> {
  if (inverse.length === 0) return;
  try {
    for (const part of partsOf(inverse)) await putBackAtOnce(context, part);
  } catch {
    throw asNotUndone(error);
  }
}

async function applyBatch(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  cellByCell: boolean,
): Promise<Applied> {
  const queued = edits.map((edit) => queue(context, edit, cellByCell));
  try {
    await context.sync();
  } catch (error) {
    throw await undoHalf(context, queued, error);
  }
  const meanwhile = queued.flatMap((one) => one.meanwhile?.() ?? []);
  return {
    inverse: queued.toReversed().flatMap((one) => one.inverse()),
    createdSheets: queued.flatMap((one) => one.createdSheet?.() ?? []),
    meanwhile: {
      edits: meanwhile.flatMap((one) => one.edits),
      kept: meanwhile.flatMap((one) => one.kept),
    },
  };
}

/** What a person had changed since comes back; when that fails, the undo as a whole is taken back. */
async function putBack(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  inverse: readonly Edit[],
): Promise<Applied> {
  try {
    return await applyParts(context, edits);
  } catch (error) {
    await takeBack(context, inverse, error);
    throw error;
  }
}

function queue(context: Excel.RequestContext, edit: Edit, cellByCell = false): Queued {
  switch (edit.kind) {
    case "setCells":
      return queueCells(context, edit);
    case "setDropdown":
      return queueDropdown(context, edit);
    case "restoreValidation":
      return queueRestoreValidation(context, edit, cellByCell);
    case "writeSheet":
      return queueWriteSheet(context, edit);
    case "restoreSheet":
      return queueRestoreSheet(context, edit);
    case "removeSheet":
      return queueRemoveSheet(context, edit);
    case "writeLists":
      return queueWriteLists(context, edit);
    case "removeLists":
      return queueRemoveLists(context, edit);
    case "setHighlights":
      return queueHighlightEdit(context, edit);
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
  // All is done, and what was there before is not known.
  if (isAnswerTooLarge(error)) return toExcelError(error, false);
  const byInverse = queued.filter((one) => !one.recover);
  await undoDoubtful(context, queued);
  const inverse = byInverse
    .filter((one) => one.started())
    .toReversed()
    .flatMap((one) => one.inverse());
  try {
    if (inverse.length > 0) await putBackAtOnce(context, inverse);
    // One after the other: few, and only after a failure.
    for (const one of queued) await one.recover?.();
    return toExcelError(error, true);
  } catch {
    return toExcelError(error, false);
  }
}

/**
 * The edit at which the batch ended may have done its first change or not. If this cannot be taken back either, it
 * was that very change which Excel refused.
 */
async function undoDoubtful(context: Excel.RequestContext, queued: readonly Queued[]): Promise<void> {
  const doubtful = queued.find((one) => !one.started());
  if (!doubtful || doubtful.recover) return;
  try {
    await putBackAtOnce(context, doubtful.inverse());
  } catch {
    // It had not been read to the end, or was refused: nothing of it has been done.
  }
}

/** In one batch, without a way back from it. */
async function putBackAtOnce(context: Excel.RequestContext, edits: readonly Edit[]): Promise<void> {
  for (const edit of edits) queue(context, edit);
  await context.sync();
}

function asNotUndone(error: unknown): ExcelError {
  const { code, detail, cause } = toExcelError(error);
  return new ExcelError(code, detail, false, { cause });
}
