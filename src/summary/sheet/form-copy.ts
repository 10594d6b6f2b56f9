/**
 * A form written out plainly on a sheet of a new workbook: same rows of data, no layout. The overall workbook over
 * many departments holds one such sheet for each, so that its summary is formulas on cells that travel with it.
 */
import type { CellContent } from "../../workbook/cell-content";
import type { Edit } from "../../workbook/edit";
import { rectOf } from "../../cells/geometry";
import type { Field, Form } from "../../form/form";
import { rolesOf } from "../../form/definition";
import type { HeaderField, Role } from "../../form/roles";

const FIELDS: readonly HeaderField[] = ["createdOn", "jobTitle", "name"];
const HEADER_ROW = 3;
const WIDTHS: Partial<Record<Role, number>> = { number: 6, item: 28, level: 40, method: 40, rating: 20 };

/** Short values, as the printed form has them. */
const CENTERED: readonly Role[] = ["number", "category", "deadline", "owner", "interimRating", "rating"];

/** Row 1: title, row 3: header fields, row 4: headers, items from row 5. `name` is the new sheet's name. */
export function planFormCopy(form: Form, name: string): Edit {
  const roles = rolesOf(form.definition).filter((role) => form.columns[role]);
  const fields = FIELDS.filter((field) => form.header[field]);
  const width = Math.max(roles.length, fields.length * 2, 1);
  const area = rectOf(0, 0, HEADER_ROW + 1 + form.items.length, width);
  const table = rectOf(HEADER_ROW, 0, 1 + form.items.length, roles.length);
  const header = rectOf(HEADER_ROW, 0, 1, roles.length);
  const dates = [
    ...fields.map((field, index) => ({
      field: form.header[field],
      at: rectOf(HEADER_ROW - 1, index * 2 + 1),
    })),
    ...form.items.flatMap((item, row) =>
      roles.map((role, column) => ({ field: item.fields[role], at: rectOf(HEADER_ROW + 1 + row, column) })),
    ),
  ].flatMap(({ field, at }) =>
    typeof field?.value === "number" && field.numberFormat !== "General"
      ? [{ at, format: { numberFormat: field.numberFormat } }]
      : [],
  );
  return {
    kind: "writeSheet",
    sheet: null,
    name,
    before: null,
    marked: false,
    content: {
      area,
      cells: [
        { at: rectOf(0, 0), content: [[text(form.title)]] },
        ...fields.map((field, index) => ({
          at: rectOf(HEADER_ROW - 1, index * 2, 1, 2),
          content: [[text(form.header[field]?.label ?? ""), contentOf(form.header[field])]],
        })),
        {
          at: table,
          content: [
            roles.map((role) => text(form.columns[role]?.heading ?? "")),
            ...form.items.map((item) => roles.map((role) => contentOf(item.fields[role]))),
          ],
        },
      ],
      formats: [
        { at: area, format: { fontName: "游ゴシック", size: 10 } },
        { at: rectOf(0, 0), format: { bold: true, size: 14 } },
        {
          at: table,
          format: {
            wrap: true,
            verticalAlign: "top",
            borders: ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"],
          },
        },
        {
          at: header,
          format: { bold: true, fill: "#e7e6e6", align: "center", verticalAlign: "center" },
        },
        ...CENTERED.flatMap((role) =>
          roles.includes(role)
            ? [
                {
                  at: rectOf(HEADER_ROW + 1, roles.indexOf(role), form.items.length),
                  format: { align: "center" } as const,
                },
              ]
            : [],
        ),
        ...dates,
      ],
      columnWidths: roles.map((role) => WIDTHS[role] ?? 14),
      charts: [],
      page: {
        orientation: "landscape",
        paper: "A4",
        fitToWidth: 1,
        printArea: area,
        titleRows: { first: HEADER_ROW, count: 1 },
        footer: { left: "&A", center: "&P / &N", right: "" },
      },
      freezeRows: HEADER_ROW + 1,
      fitRows: table,
    },
  };
}

function contentOf(field: Field | undefined): CellContent {
  const value = field?.value ?? "";
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return text(value);
}

function text(value: string): CellContent {
  return value === "" ? { kind: "empty" } : { kind: "text", text: value };
}
