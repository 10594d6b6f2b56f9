/**
 * Copies of sheets of this workbook, each behind its own sheet. As with sheets of a file (`take-in.ts`), what was there
 * before is compared with what is there when something fails.
 */
import type { Edit } from "../../../workbook/edit";
import { lookAtContents } from "./apply-taken";
import { sheetsNow, takenAway } from "./take-in";

/** Three round trips; gives the copies' ids. ExcelApi 1.7. */
export async function copySheets(
  context: Excel.RequestContext,
  wanted: readonly { readonly sheet: string; readonly name: string }[],
): Promise<readonly string[]> {
  const before = new Set((await sheetsNow(context)).map(({ id }) => id));
  try {
    const copies = wanted.map(({ sheet }) => {
      const original = context.workbook.worksheets.getItem(sheet);
      const copy = original.copy("After", original);
      copy.load("id");
      return copy;
    });
    await context.sync();
    wanted.forEach(({ name }, index) => {
      context.workbook.worksheets.getItem(copies[index]!.id).name = name;
    });
    await context.sync();
    return copies.map(({ id }) => id);
  } catch (error) {
    const came = (await sheetsNow(context)).filter(({ id }) => !before.has(id));
    throw await takenAway(
      context,
      came.map(({ id }) => id),
      error,
    );
  }
}

export async function takingAway(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly Edit[]> {
  const looks = sheets.map((id) => lookAtContents(context.workbook.worksheets.getItem(id)));
  await context.sync();
  return sheets
    .map((sheet, index): Edit => ({ kind: "removeTaken", sheet, mark: looks[index]!().mark }))
    .reverse();
}
