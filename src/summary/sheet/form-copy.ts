/**
 * A form written out plainly on a sheet of a new workbook: same rows of data, no layout. The overall workbook over
 * many departments holds one such sheet for each, so that its summary is formulas on cells that travel with it.
 */
import type { CellContent } from "../../workbook/cell-content";
import type { Edit } from "../../workbook/edit";
import { parseAddress, rectOf } from "../../cells/geometry";
import type { Field, Form } from "../../form/form";
import { rolesOf, type Place } from "../../form/definition";
import type { HeaderField, Role } from "../../form/roles";

const FIELDS: readonly HeaderField[] = ["createdOn", "jobTitle", "name"];
/** Rows from the title to the headings: title, a blank row, the fields. */
const BLOCK_ROWS = 3;
const WIDTHS: Partial<Record<Role, number>> = { number: 6, item: 28, level: 40, method: 40, rating: 20 };

/** Short values, as the printed form has them. */
const CENTERED: readonly Role[] = ["number", "category", "deadline", "owner", "interimRating", "rating"];

/**
 * Row 1: title, row 3: header fields, row 4: headers, items from row 5; all of it further down where the definition reads
 * the year or the department from cells above. `name` is the new sheet's name; `yearText`: 令和8年度.
 */
export function planFormCopy(form: Form, name: string, yearText: (year: number) => string): Edit {
  const places = placesOf(form, yearText);
  const top = Math.max(0, ...places.cells.map(({ row }) => row + 1));
  const headerRow = top + BLOCK_ROWS;
  const roles = rolesOf(form.definition).filter((role) => form.columns[role]);
  const known = FIELDS.flatMap((field) => form.header[field] ?? []);
  const fields: readonly Pair[] = [
    ...known.map((field) => ({ ...field, label: field.label ?? "" })),
    ...places.pairs,
  ];
  const width = Math.max(roles.length, fields.length * 2, 1, ...places.cells.map(({ column }) => column + 1));
  const area = rectOf(0, 0, headerRow + 1 + form.items.length, width);
  const table = rectOf(headerRow, 0, 1 + form.items.length, roles.length);
  const header = rectOf(headerRow, 0, 1, roles.length);
  const dates = [
    ...fields.map((field, index) => ({ field, at: rectOf(headerRow - 1, index * 2 + 1) })),
    ...form.items.flatMap((item, row) =>
      roles.map((role, column) => ({ field: item.fields[role], at: rectOf(headerRow + 1 + row, column) })),
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
        ...places.cells.map(({ row, column, value }) => ({
          at: rectOf(row, column),
          content: [[text(value)]],
        })),
        { at: rectOf(top, 0), content: [[text(form.title)]] },
        ...fields.map((field, index) => ({
          at: rectOf(headerRow - 1, index * 2, 1, 2),
          content: [[text(field.label), contentOf(field)]],
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
        { at: rectOf(top, 0), format: { bold: true, size: 14 } },
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
                  at: rectOf(headerRow + 1, roles.indexOf(role), form.items.length),
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
        titleRows: { first: headerRow, count: 1 },
        footer: { left: "&A", center: "&P / &N", right: "" },
      },
      freezeRows: headerRow + 1,
      fitRows: table,
    },
  };
}

/** A label and what stands beside it. */
interface Pair extends Pick<Field, "value" | "numberFormat"> {
  readonly label: string;
}

/** Year and department where the definition reads them; the title and the sheet's name say them already. */
function placesOf(
  { definition: { yearPlace, departmentPlace }, fiscalYear, department }: Form,
  yearText: (year: number) => string,
) {
  const pairs: Pair[] = [];
  const cells: { readonly row: number; readonly column: number; readonly value: string }[] = [];
  const put = (place: Place | undefined, value: string) => {
    if (place?.kind === "label") pairs.push({ label: place.labels[0] ?? "", value, numberFormat: "General" });
    if (place?.kind === "cell") cells.push({ ...parseAddress(place.address), value });
  };
  put(yearPlace, fiscalYear === null ? "" : yearText(fiscalYear));
  put(departmentPlace, department);
  return { pairs, cells };
}

function contentOf(field: Pick<Field, "value"> | undefined): CellContent {
  const value = field?.value ?? "";
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return text(value);
}

function text(value: string): CellContent {
  return value === "" ? { kind: "empty" } : { kind: "text", text: value };
}
