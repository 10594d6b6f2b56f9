/** The items and their counts as tables with one datum a cell: a file has one table, and a table one header row. */
import { rolesOf } from "../form/definition";
import type { Form } from "../form/form";
import { fieldText } from "../form/reading/field-text";
import { knownSections, ownersOf } from "../form/reading/owners";
import { isOwnRole, type Role } from "../form/roles";
import { byDepartment, departmentOf, ownerTable } from "../summary/counted-table";
import type { Figures } from "../summary/counts/figures";
import { wordsFor, type SummaryWords } from "../summary/words";
import { csvFile, type CsvCell } from "./csv";
import { countsOf, type PublishedSummary } from "./summaries";
import type { PublishWords } from "./words";

/** A row for each item: year, department, then a column for each role of any form, and one for each owner. */
export function itemsCsv(forms: readonly Form[], { columns }: PublishWords): string {
  const roles = [
    ...new Set(
      forms.flatMap(({ definition, columns: own }) => rolesOf(definition).filter((role) => own[role])),
    ),
  ];
  const rows = forms.flatMap((form) => {
    const sections = knownSections(form);
    return form.items.map((item) => ({
      form,
      item,
      owners: ownersOf(item.fields.owner?.value ?? "", form.definition, sections),
    }));
  });
  const most = Math.max(1, ...rows.map(({ owners }) => owners.length));
  const header = [
    columns.year,
    columns.department,
    ...roles.flatMap((role) =>
      role === "owner"
        ? Array.from({ length: most }, (_, index) => columns.owner(index + 1, most))
        : [isOwnRole(role) ? ownHeading(forms, role) : columns.roles[role]],
    ),
  ];
  return csvFile(
    header,
    rows.map(({ form, item, owners }) => [
      form.fiscalYear,
      departmentOf(form),
      ...roles.flatMap((role): CsvCell[] => {
        if (role === "owner") return Array.from({ length: most }, (_, index) => owners[index] ?? null);
        if (role === "number") return [item.number ?? fieldText(item.fields.number, form.dateSystem)];
        const { value } = item.fields[role] ?? {};
        const text = fieldText(item.fields[role], form.dateSystem);
        // A plain number stays one; a date is its day.
        return [typeof value === "number" && text === String(value) ? value : text];
      }),
    ]),
  );
}

function ownHeading(forms: readonly Form[], role: Role): string {
  return forms.map(({ columns }) => columns[role]?.heading).find((heading) => heading !== undefined) ?? role;
}

/** A row for each rating of each department, section, category …: all counts in one column. */
export function summaryCsv(
  summaries: readonly PublishedSummary[],
  { columns, all }: PublishWords,
  summary: SummaryWords,
): string {
  const rows = summaries.flatMap(({ year, model, names }) => {
    const words = wordsFor(model.scale, summary);
    const { headings } = words;
    const lines = (department: string | null, kind: string, label: string, figures: Figures) =>
      countsOf(figures).map((count, index): CsvCell[] => [
        year,
        department,
        kind,
        label,
        names[index] ?? "",
        count,
        figures.total === 0 ? null : Math.round((count / figures.total) * 1000) / 10,
      ]);
    return [
      ...lines(null, all, all, model.figures),
      ...model.tables.flatMap(({ kind, rows: own }) => {
        const heading = headings[kind];
        if (kind === "department")
          return own.flatMap((row) => lines(row.label, heading, row.label, row.figures));
        if (kind !== "owner") return own.flatMap((row) => lines(null, heading, row.label, row.figures));
        // A section's name and its department's are two data.
        return byDepartment(model.forms).flatMap(({ name, forms }) =>
          ownerTable({ forms, read: model.read, words }).rows.flatMap((row) =>
            // What takes away items that sections share is no section.
            row.kind === "overlap" ? [] : lines(name, heading, row.label, row.figures),
          ),
        );
      }),
    ];
  });
  return csvFile(
    [
      columns.year,
      columns.department,
      columns.kind,
      columns.name,
      columns.rating,
      columns.count,
      columns.share,
    ],
    rows,
  );
}
