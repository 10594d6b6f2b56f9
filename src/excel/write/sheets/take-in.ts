/**
 * Sheets of another workbook's file, as new sheets at the end.
 *
 * Not an edit as others are: the sheets are known only when Excel has answered, and Excel on the web has been seen to
 * answer with an error although they had come (office-js #3179). So what was there before is compared with what is there.
 */
import { isErrorValue } from "../../../cells/error-values";
import { ATTACHMENT_KINDS, type AttachmentKind } from "../../../workbook/attachments";
import { rectOf } from "../../../cells/geometry";
import type { Edit } from "../../../workbook/edit";
import { ExcelError } from "../../errors";
import type { SheetsOfFile, TakenSheets } from "../../host";
import { toExcelError } from "../../office/office-errors";
import { rangeOf } from "../../ranges";
import { writeContent } from "../apply-cells";
import { lookAtContents } from "./apply-taken";
import { contentOf } from "../cell-input";

type Wanted = SheetsOfFile["sheets"][number];

export async function takeInSheets(
  context: Excel.RequestContext,
  { file, sheets }: SheetsOfFile,
): Promise<TakenSheets> {
  const before = new Set((await sheetsNow(context)).map(({ id }) => id));
  const error = await insert(context, file, sheets);
  const came = (await lookAgain(context)).filter(({ id }) => !before.has(id));
  const found = sheets.map((one, index) => ({ one, id: idOf(one.from, index, came) }));
  try {
    if (error !== null && came.length !== sheets.length) throw toExcelError(error);
    if (found.some(({ id }) => id === null) || came.length !== sheets.length) {
      throw new ExcelError("unexpected", `${came.length} of ${sheets.length} sheets have come`);
    }
    return await settle(
      context,
      found.map(({ one, id }) => ({ one, id: id! })),
    );
  } catch (thrown) {
    throw await takenAway(
      context,
      came.map(({ id }) => id),
      thrown,
    );
  }
}

export async function sheetsNow(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id, items/name");
  await context.sync();
  return worksheets.items;
}

/** Sheets have come by now, which nobody would know of: a look that fails is tried once more. */
async function lookAgain(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  try {
    return await sheetsNow(context);
  } catch {
    return sheetsNow(context).catch((error: unknown) => {
      const { code, detail, cause } = toExcelError(error);
      throw new ExcelError(code, detail, false, { cause });
    });
  }
}

/** null: it went well. */
async function insert(
  context: Excel.RequestContext,
  file: Uint8Array,
  sheets: readonly Wanted[],
): Promise<unknown> {
  try {
    context.workbook.insertWorksheetsFromBase64(base64(file), {
      sheetNamesToInsert: sheets.map(({ from }) => from),
      positionType: "End",
    });
    await context.sync();
    return null;
  } catch (error) {
    return error;
  }
}

/**
 * By its name, to which Excel adds a number where it is taken; else by its place. The one in its place comes first: of
 * 部 and 部 (2) in one file, 部 may have become 部 (2).
 */
function idOf(from: string, index: number, came: readonly Excel.Worksheet[]): string | null {
  const isNamed = ({ name }: Excel.Worksheet) => name === from || name.replace(/ \(\d+\)$/, "") === from;
  const there = came[index];
  return (there && isNamed(there) ? there : (came.find(isNamed) ?? there))?.id ?? null;
}

/** Names them, and puts values where a formula has lost what it looked at. */
async function settle(
  context: Excel.RequestContext,
  taken: readonly { readonly one: Wanted; readonly id: string }[],
): Promise<TakenSheets> {
  const looks = taken.map(({ one, id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.name = one.name;
    return { one, id, sheet, contents: lookAtContents(sheet) };
  });
  await context.sync();
  const lost = looks.flatMap(({ one, sheet, contents }) =>
    lostValues(one, contents()).map((cell) => ({ ...cell, sheet })),
  );
  for (const { sheet, row, column, value } of lost) {
    writeContent(rangeOf(sheet, rectOf(row, column)), [[contentOf(value, value)]]);
  }
  const marks = looks.map(({ id, sheet }) => ({ id, contents: lookAtContents(sheet) }));
  await context.sync();
  return {
    inverse: marks
      .map(({ id, contents }): Edit => ({ kind: "removeTaken", sheet: id, mark: contents().mark }))
      .reverse(),
    sheets: taken.map(({ id }) => id),
    replaced: lost.length,
    leftBehind: await leftBehind(context, taken),
  };
}

/** The collections that each kind is in; pictures are shapes. ExcelApi 1.4, 1.9 and 1.10. */
const COUNTS: Readonly<
  Record<AttachmentKind, (sheet: Excel.Worksheet) => OfficeExtension.ClientResult<number>>
> = {
  chart: ({ charts }) => charts.getCount(),
  picture: ({ shapes }) => shapes.getCount(),
  comment: ({ comments }) => comments.getCount(),
  table: ({ tables }) => tables.getCount(),
};

/** A round trip only for files that have something of it. Where Excel does not tell, nothing is said. */
async function leftBehind(
  context: Excel.RequestContext,
  taken: readonly { readonly one: Wanted; readonly id: string }[],
): Promise<readonly AttachmentKind[]> {
  const asked = taken.flatMap(({ one, id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const kinds = ATTACHMENT_KINDS.filter((kind) => one.attachments[kind] > 0);
    return kinds.map((kind) => ({ kind, count: COUNTS[kind](sheet) }));
  });
  if (asked.length === 0) return [];
  try {
    await context.sync();
  } catch {
    return [];
  }
  return ATTACHMENT_KINDS.filter((kind) => {
    const counts = asked.filter((one) => one.kind === kind);
    return counts.length > 0 && counts.every(({ count }) => count.value === 0);
  });
}

function lostValues(
  { used, values }: Wanted,
  now: { readonly row: number; readonly column: number; readonly values: readonly (readonly unknown[])[] },
) {
  return now.values.flatMap((line, r) =>
    line.flatMap((value, c) => {
      const [row, column] = [now.row + r, now.column + c];
      const there = used ? (values[row - used.row]?.[column - used.column] ?? "") : "";
      return isErrorValue(value) && !isErrorValue(there) ? [{ row, column, value: there }] : [];
    }),
  );
}

export async function takenAway(
  context: Excel.RequestContext,
  ids: readonly string[],
  error: unknown,
): Promise<ExcelError> {
  if (ids.length === 0) return toExcelError(error);
  try {
    for (const id of ids) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
    return toExcelError(error);
  } catch {
    const { code, detail, cause } = toExcelError(error);
    return new ExcelError(code, detail, false, { cause });
  }
}

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * PIECE, (index + 1) * PIECE)),
  );
  return btoa(pieces.join(""));
}
