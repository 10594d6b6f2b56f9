/** `large-form.ts` as a workbook that is open in the stand-in. */
import { createWorkbook, type OpenWorkbook } from "../../cli/standin-excel";
import { formRows } from "./large-form";

export async function workbookOf(items: number, sections = 1): Promise<OpenWorkbook> {
  const workbook = await createWorkbook("組織目標.xlsx");
  const { engine } = workbook.session;
  const sheet = engine.activeSheet();
  formRows(items, sections).forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== "") engine.setCell(sheet, r, c, value, false);
    }),
  );
  return workbook;
}
