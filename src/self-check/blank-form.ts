/** 配布用の様式: a form with its values taken out, or one that a definition makes, for a department to fill in. */
import { rectOf } from "../cells/geometry";
import type { FormDefinition } from "../form/definition";
import type { Column, Field, Form, Item } from "../form/form";
import type { HeaderField, Role } from "../form/roles";
import { cellReader } from "../summary/formulas/cells";
import type { CellContent } from "../workbook/cell-content";
import type { Edit } from "../workbook/edit";
import type { WorkbookSnapshot } from "../workbook/snapshot";

export interface Recipient {
  /** 総務部. */
  readonly department: string;
  /** 総務部長. */
  readonly jobTitle: string;
}

/**
 * Empties what people write: the items' cells but for their numbers, and the fields above the table; what stands before a
 * value in the same cell stays. `to`: the department's name and its head go in; null: the fields are blank.
 */
export function planBlankForm(workbook: WorkbookSnapshot, form: Form, to: Recipient | null): Edit[] {
  const read = cellReader(workbook);
  const cells = new Map<string, { row: number; column: number; content: CellContent }>();
  const put = (row: number, column: number, text: string) => {
    const content: CellContent = text === "" ? { kind: "empty" } : { kind: "text", text };
    cells.set(`${row}:${column}`, { row, column, content });
  };
  for (const { row, rows, fields } of [...form.items, ...(form.spareItems ?? [])]) {
    for (const [role, { area }] of Object.entries(fields) as [Role, Field][]) {
      if (role === "number") continue;
      for (let at = Math.min(row, area.row); at < Math.max(row + rows, area.row + area.rows); at += 1) {
        for (let across = area.column; across < area.column + area.columns; across += 1) {
          if (read(form.sheet, at, across) !== "") put(at, across, "");
        }
      }
    }
  }
  const texts: Record<HeaderField, string> = { createdOn: "", jobTitle: to?.jobTitle ?? "", name: "" };
  for (const [name, field] of Object.entries(form.header) as [HeaderField, Field][]) {
    const { area, lead = "", inPieces } = field;
    // Two fields in one cell: the first keeps its label, the rest is written anew by the person.
    const known = cells.get(`${area.row}:${area.column}`)?.content;
    const before = known?.kind === "text" ? `${known.text}\u3000` : "";
    const label =
      before === "" ? lead : lead.slice(lead.lastIndexOf(field.value === "" ? lead : lead.trim()));
    put(area.row, area.column, before + label + texts[name]);
    for (let across = area.column + 1; inPieces && across < inPieces.column + inPieces.columns; across += 1) {
      if (read(form.sheet, area.row, across) !== "") put(area.row, across, "");
    }
  }
  if (to)
    for (const one of titlesFor(form, read, to))
      if (!cells.has(`${one.row}:${one.column}`)) put(one.row, one.column, one.text);
  return [...cells.values()].map(({ row, column, content }) => ({
    kind: "setCells",
    sheet: form.sheet,
    at: rectOf(row, column),
    content: [[content]],
  }));
}

/** Cells above the table that name the department whose form it was. */
function titlesFor(form: Form, read: ReturnType<typeof cellReader>, to: Recipient) {
  const bottom = form.headerRows[0]?.row ?? 0;
  const found: { row: number; column: number; text: string }[] = [];
  if (form.department === "") return found;
  for (let row = Math.max(0, bottom - 20); row < bottom; row += 1) {
    for (let column = 0; column < 60; column += 1) {
      const value = read(form.sheet, row, column);
      if (typeof value !== "string" || !value.includes(form.department)) continue;
      found.push({ row, column, text: value.replaceAll(form.department, to.department) });
    }
  }
  return found;
}

/** Rows of a form that a definition makes. */
export const BLANK_ITEMS = 20;

/** What its forms are called. */
export function titleOf({ titles, name }: FormDefinition): string {
  return titles[0] ?? name;
}

/** Of a department whose head is not named: 総務部長 for 総務部. */
export function recipientOf(department: string): Recipient {
  return { department, jobTitle: `${department}長` };
}

/** What a blank form is made from. */
export interface BlankForm {
  readonly definition: FormDefinition;
  readonly fiscalYear: number;
  readonly to: Recipient | null;
}

/** A form on no sheet yet, numbered and otherwise blank, for `planFormCopy`. `yearText`: 令和8年度. */
export function formFromDefinition(
  { definition, fiscalYear, to }: BlankForm,
  yearText: (year: number) => string,
): Form {
  const department = to?.department ?? "";
  const title = [yearText(fiscalYear), department, titleOf(definition)];
  const columns: Partial<Record<Role, Column>> = {};
  definition.columns.forEach(({ role, headings }, column) => {
    columns[role] = { role, column, columns: 1, heading: headings[0] ?? role };
  });
  const field = (value: string | number): Field => ({ area: rectOf(0, 0), value, numberFormat: "General" });
  const items = Array.from({ length: BLANK_ITEMS }, (_, index): Item => ({
    row: index,
    rows: 1,
    number: index + 1,
    fields: Object.fromEntries(
      definition.columns.map(({ role }) => [role, field(role === "number" ? index + 1 : "")]),
    ),
  }));
  const header = Object.fromEntries(
    definition.headerFields.map(({ field: name, labels }) => [
      name,
      { ...field(name === "jobTitle" ? (to?.jobTitle ?? "") : ""), label: labels[0] ?? name },
    ]),
  );
  return {
    definition,
    sheet: "",
    sheetName: "",
    title: title.filter((part) => part !== "").join("　"),
    fiscalYear,
    department,
    columns,
    headerRows: [],
    header,
    items,
  };
}
