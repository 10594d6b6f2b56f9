/**
 * Areas whose cells have different rules. Excel gives the cells that have any rule as rectangles, and of one in which
 * the rules differ it says no more than that. Such a one is asked for column by column, then in blocks of rows, then
 * cell by cell, a round trip each. The pieces are remembered: the next reading asks for them at once.
 */
import { rectAddress, rectOf, type Rect, type RuledArea } from "../../cells/geometry";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { rangeOf } from "../ranges";
import { ruledAreaOf } from "./ruled-areas";

/** Of a sheet's mixed area, what it was cut up into. */
export interface Pieces {
  readonly sheet: string;
  readonly area: Rect;
  readonly pieces: readonly Rect[];
}

export interface Split {
  readonly sheets: readonly SheetSnapshot[];
  readonly pieces: readonly Pieces[];
}

/** So many pieces are asked for at a time; areas that take more stay as they are. */
const MOST_PIECES = 4000;
/** A column of so few rows is asked for cell by cell at once. */
const FEW_ROWS = 16;

type Answer = () => readonly RuledArea[];

/** Asks for the pieces of earlier readings, whether or not their sheets are still there. */
export function queuePieces(context: Excel.RequestContext, known: readonly Pieces[]): readonly Answer[] {
  return known.map(({ sheet, pieces }) => queueRules(context, sheet, pieces));
}

function queueRules(context: Excel.RequestContext, sheet: string, rects: readonly Rect[]): Answer {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet);
  found.load("id");
  const asked = rects.map((rect) => {
    const { dataValidation } = rangeOf(found, rect);
    dataValidation.load("type, rule");
    return { rect, dataValidation };
  });
  return () =>
    found.isNullObject
      ? []
      : // Also of the type "None": Excel counts these cells as ruled, for a message or an input mode alone.
        asked.map(({ rect, dataValidation }) => ruledAreaOf(rect, dataValidation));
}

/** `known` are the pieces that were asked for with `answers`, in the same order. */
export async function splitMixed(
  context: Excel.RequestContext,
  read: readonly SheetSnapshot[],
  known: readonly Pieces[],
  answers: readonly Answer[],
): Promise<Split> {
  const found = new Map(known.map((one, index) => [keyOf(one.sheet, one.area), answers[index]?.() ?? []]));
  const mixed = read.flatMap(({ id, ruled }) =>
    ruled.filter(isMixed).map((area): Mixed => ({
      sheet: id,
      area,
      parts: found.get(keyOf(id, area)) ?? [area],
    })),
  );
  if (mixed.length === 0) return { sheets: read, pieces: [] };
  await cutMixed(context, mixed);
  return {
    sheets: read.map((sheet) => {
      const own = mixed.filter((one) => one.sheet === sheet.id);
      if (own.length === 0) return sheet;
      const whole = sheet.ruled.filter((area) => !isMixed(area));
      return { ...sheet, ruled: [...whole, ...own.flatMap(({ parts }) => parts)] };
    }),
    pieces: mixed.map(({ sheet, area, parts }) => ({ sheet, area, pieces: parts })),
  };
}

interface Mixed {
  readonly sheet: string;
  readonly area: Rect;
  parts: readonly RuledArea[];
}

/** Cuts every part whose rules differ, and then what still differs of it, until nothing does. */
async function cutMixed(context: Excel.RequestContext, areas: readonly Mixed[]): Promise<void> {
  const cuts = areas.map((one) => ({ one, pieces: one.parts.filter(isMixed).flatMap(cut) }));
  const wanted = cuts.reduce((sum, { pieces }) => sum + pieces.length, 0);
  if (wanted === 0 || wanted > MOST_PIECES) return;
  const asked = cuts.map(({ one, pieces }) => ({ one, answer: queueRules(context, one.sheet, pieces) }));
  await context.sync();
  for (const { one, answer } of asked) {
    one.parts = [...one.parts.filter((part) => !isMixed(part)), ...answer()];
  }
  await cutMixed(context, areas);
}

function isMixed({ uniform, rows, columns }: RuledArea): boolean {
  return !uniform && rows * columns > 1;
}

function cut({ row, column, rows, columns }: Rect): Rect[] {
  if (columns > 1) return Array.from({ length: columns }, (_, at) => rectOf(row, column + at, rows, 1));
  const height = rows > FEW_ROWS ? Math.ceil(Math.sqrt(rows)) : 1;
  return Array.from({ length: Math.ceil(rows / height) }, (_, at) =>
    rectOf(row + at * height, column, Math.min(height, rows - at * height)),
  );
}

function keyOf(sheet: string, area: Rect): string {
  return `${sheet}!${rectAddress(area)}`;
}
