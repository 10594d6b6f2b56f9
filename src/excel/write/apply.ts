/**
 * The one way by which the add-in changes a workbook: a list of edits, and the edits that undo it.
 *
 * First a look at what is about to be changed (`queued.ts`), then all changes in one message; what one message does not
 * hold goes in several (`message-parts.ts`). Excel has no transactions: when an action in the middle fails, those
 * before it stay done. How far it came is told by trace messages, which Office.js documents, and not by results beside
 * an error, which it does not; what has been done is then written back. Last comes what is only for the eye.
 */
import type { Edit, KeptPlace } from "../../workbook/edit";
import { ExcelError } from "../errors";
import type { ApplyResult } from "../host";
import { isAnswerTooLarge, toExcelError, tracesOf } from "../office/office-errors";
import { finishAll } from "./finish";
import { isMissingHighlight, withoutMissing } from "./apply-highlights";
import { lookAt } from "./look-at";
import { partsOf } from "./message-parts";
import { lookForRows, sendToRows, type RowFinder } from "./moved-rows";
import type { Finish, Look, Planned } from "./queued";
import { isForHere, rowsWere, withRows, type RowEdit, type SeenSheet, type SheetRows } from "./row-edits";

export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  seen: readonly SeenSheet[] = [],
): Promise<ApplyResult> {
  const applied = await applyParts(context, withRows(edits, seen)).catch(async (error: unknown) => {
    if (!isMissingHighlight(error, edits)) throw error;
    // Somebody has removed a format of the add-in's by hand: without it, once more.
    return applyParts(context, withRows(await withoutMissing(context, edits), seen));
  });
  const unfinished = await finishAll(context, applied.finish);
  return {
    inverse: applied.inverse,
    createdSheets: applied.created.map((id) => id()),
    kept: applied.kept,
    unfinished,
  };
}

interface Applied {
  readonly inverse: readonly Edit[];
  readonly created: readonly (() => string)[];
  readonly kept: readonly KeptPlace[];
  readonly finish: readonly Finish[];
}

/** One message for all that it holds; where a later part fails, the earlier ones are taken back. */
async function applyParts(context: Excel.RequestContext, edits: readonly RowEdit[]): Promise<Applied> {
  const done: Applied[] = [];
  for (const part of partsOf(edits)) {
    try {
      done.push(await applyPart(context, part));
    } catch (error) {
      await takeBack(context, inverseOf(done), error);
      throw error;
    }
  }
  return {
    inverse: inverseOf(done),
    created: done.flatMap(({ created }) => created),
    kept: done.flatMap(({ kept }) => kept),
    finish: done.flatMap(({ finish }) => finish),
  };
}

function inverseOf(done: readonly Applied[]): Edit[] {
  return [...done].reverse().flatMap(({ inverse }) => inverse);
}

async function applyPart(context: Excel.RequestContext, edits: readonly RowEdit[]): Promise<Applied> {
  let ready: Ready;
  try {
    ready = await look(context, edits);
  } catch (error) {
    // Nothing has been done yet.
    throw toExcelError(error);
  }
  return { ...(await write(context, ready)), kept: ready.kept };
}

interface Ready {
  readonly edits: readonly RowEdit[];
  readonly planned: readonly Planned[];
  readonly kept: readonly KeptPlace[];
}

async function look(context: Excel.RequestContext, edits: readonly RowEdit[]): Promise<Ready> {
  const finders = queueRows(context, edits);
  if (isLong(edits)) await context.sync();
  const looks = edits.map(({ edit }) => lookAt(context, edit, edits));
  await context.sync();
  await lookOn(context, looks);
  const find = finders();
  if (edits.every((one) => isForHere(one, (rows) => find(rows).row))) {
    const planned = looks.map((one) => one.plan());
    return { edits, planned, kept: planned.flatMap((one) => one.kept ?? []) };
  }
  const kept: KeptPlace[] = [];
  const sent = edits.flatMap((one): RowEdit[] => {
    if (isForHere(one, (rows) => find(rows).row)) return [{ ...one, rows: [] }];
    const [rows] = one.rows;
    if (!rows?.isUndo) throw moved();
    const now = sendToRows(one.edit, find(rows).row, find(rows).sheetName);
    kept.push(...now.kept);
    return now.edits.map((edit) => ({ edit, rows: [] }));
  });
  const ready = await look(context, sent);
  return { ...ready, kept: [...kept, ...ready.kept] };
}

/** So many take more than a megabyte of an answer, which on the web is lost beyond 5 MB. */
const MANY_ROWS = 5000;

/** Whether so many rows are read that what a whole sheet holds does not fit into the same answer. */
function isLong(edits: readonly RowEdit[]): boolean {
  const asked = [...new Set(edits.flatMap(({ rows }) => rows))];
  const count = asked.reduce((sum, { marks }) => sum + marks.marks.length, 0);
  return count > MANY_ROWS && edits.some(({ edit }) => /^(?:write|restore)Sheet$/.test(edit.kind));
}

/** Reads the rows that the edits were made for, and tells where they are. */
function queueRows(context: Excel.RequestContext, edits: readonly RowEdit[]) {
  const asked = [...new Set(edits.flatMap(({ rows }) => rows))].map((rows) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(rows.sheet);
    sheet.load("name");
    return { rows, sheet, find: lookForRows(sheet, rows.marks) };
  });
  return () => {
    const found = new Map(
      asked.map(({ rows, sheet, find }) => {
        const row: RowFinder = sheet.isNullObject ? () => null : find();
        return [rows, { row, sheetName: sheet.isNullObject ? "" : sheet.name }] as const;
      }),
    );
    return (rows: SheetRows) => found.get(rows) ?? { row: () => null, sheetName: "" };
  };
}

async function lookOn(context: Excel.RequestContext, looks: readonly Look[]): Promise<void> {
  const waiting = looks.map((one) => one.more?.() ?? false);
  if (!waiting.includes(true)) return;
  await context.sync();
  await lookOn(context, looks);
}

const BEGUN = "begun";

async function write(
  context: Excel.RequestContext,
  { edits, planned }: Ready,
): Promise<Omit<Applied, "kept">> {
  const finders = queueRows(context, edits);
  const again = planned.map((one) => one.again?.() ?? null);
  context.trace(BEGUN);
  planned.forEach((one, index) => {
    let marked = false;
    one.write(() => {
      if (!marked) context.trace(`${BEGUN} ${index}`);
      marked = true;
    });
  });
  try {
    await context.sync();
  } catch (error) {
    throw await undoHalf(context, { edits, planned }, error);
  }
  const truth = planned.map((_, index) => again[index]?.() ?? null);
  const inverse = [...planned.map((one, index) => truth[index] ?? one.inverse())].reverse().flat();
  const find = finders();
  const inPlace = edits.every((one) => isForHere(one, (rows) => find(rows).row));
  if (!inPlace || truth.some((one) => one !== null)) {
    // Somebody has come between the look and the change: all of it is taken back, from what really stood there.
    const error = moved();
    await takeBack(context, inverse, error);
    throw error;
  }
  return {
    inverse: [...rowsWere(edits, inverse), ...inverse],
    created: planned.flatMap((one) => (one.createdSheet ? [() => one.createdSheet?.() ?? ""] : [])),
    finish: planned.flatMap((one) => one.finish ?? []),
  };
}

function moved(): ExcelError {
  return new ExcelError("moved", "rows or cells were changed by somebody else at the same time");
}

/** Gives the error to throw: the first one, with whether the workbook is as it was. */
async function undoHalf(
  context: Excel.RequestContext,
  ready: Pick<Ready, "edits" | "planned">,
  error: unknown,
): Promise<ExcelError> {
  const { planned } = ready;
  // Where only the answer was too large, all is done; what was there before is known all the same.
  const traces = isAnswerTooLarge(error) ? planned.map((_, index) => `${BEGUN} ${index}`) : tracesOf(error);
  const begun = planned.filter((_, index) => traces.includes(`${BEGUN} ${index}`));
  try {
    if (begun.length > 0 || traces.includes(BEGUN)) {
      const doubtful = planned.find((one) => !begun.includes(one));
      if (doubtful) await undoDoubtful(context, doubtful);
      await writeBack(context, [...begun].reverse());
    } else if (!(await isUnchanged(context, ready))) {
      await writeBack(context, [...planned].reverse());
    }
    return toExcelError(error, true);
  } catch {
    return toExcelError(error, false);
  }
}

/** Not even the first trace was passed, or this Excel tells of none: then the workbook itself is looked at. */
async function isUnchanged(
  context: Excel.RequestContext,
  { edits, planned }: Pick<Ready, "edits" | "planned">,
): Promise<boolean> {
  const looks = edits.map(({ edit }) => lookAt(context, edit, edits));
  try {
    await context.sync();
    await lookOn(context, looks);
    const inverseOf = (all: readonly Planned[]) => JSON.stringify(all.map((one) => one.inverse()));
    return inverseOf(looks.map((one) => one.plan())) === inverseOf(planned);
  } catch (thrown) {
    // A message that is refused as a whole, as while a cell is being edited, is refused for the look too.
    const { code } = toExcelError(thrown);
    return code === "cell-edit";
  }
}

/** One message for the inverses; what looks at the workbook to put things back, after it. */
async function writeBack(context: Excel.RequestContext, begun: readonly Planned[]): Promise<void> {
  await writeAtOnce(
    context,
    begun.filter((one) => !one.recover).flatMap((one) => one.inverse()),
  );
  for (const one of begun) await one.recover?.();
}

/**
 * The edit at which the message ended may have done its first change or not. If this cannot be taken back, it was that
 * very change which Excel refused.
 */
async function undoDoubtful(context: Excel.RequestContext, doubtful: Planned): Promise<void> {
  try {
    await writeBack(context, [doubtful]);
  } catch {
    // It was refused: nothing of it has been done.
  }
}

/** Because of an error, which is thrown as one that left something behind when this fails too. */
async function takeBack(
  context: Excel.RequestContext,
  inverse: readonly Edit[],
  error: unknown,
): Promise<void> {
  try {
    for (const part of partsOf(inverse)) await writeAtOnce(context, part);
  } catch {
    const { code, detail, cause } = toExcelError(error);
    throw new ExcelError(code, detail, false, { cause });
  }
}

/** Whatever stands there now, and without a way back from it. */
async function writeAtOnce(context: Excel.RequestContext, edits: readonly Edit[]): Promise<void> {
  const changes = edits.filter(({ kind }) => kind !== "rowsWere").map(asIs);
  if (changes.length === 0) return;
  const looks = changes.map((edit) =>
    lookAt(
      context,
      edit,
      changes.map((one) => ({ edit: one })),
    ),
  );
  await context.sync();
  await lookOn(context, looks);
  for (const one of looks) one.plan().write(() => undefined);
  await context.sync();
}

/** What a person is asked to have changed since cannot be told from what the add-in itself left half done. */
function asIs(edit: Edit): Edit {
  const copy = { ...edit };
  if ("wrote" in copy && copy.kind !== "setHighlights") delete copy.wrote;
  return copy;
}
