/** 指摘一覧: from what was found to the edit that writes the sheet, and to the text for a mail. */
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { countLines, reviewLines, type ReviewedForm, type ReviewLine, type ReviewWords } from "./lines";
import {
  linkTo,
  ownTable,
  planNoOwnTable,
  planOwnTable,
  text,
  type OwnTable,
  type OwnTablePlan,
} from "./own-table";
import type { Edit } from "../workbook/edit";

const PURPOSE = "review";

/** @param department null: all of them on one sheet */
export function planReview(
  { sheets }: WorkbookSnapshot,
  forms: readonly ReviewedForm[],
  words: ReviewWords,
  department: string | null,
): OwnTablePlan {
  const name = department === null ? words.sheetName : words.sheetOf(department);
  const wanted = formsOf(forms, department);
  const font = sheets.find(({ id }) => id === wanted[0]?.form.sheet)?.font;
  const table = reviewTable(
    wanted.flatMap((one) => reviewLines(one, words)),
    words,
    department,
    font,
  );
  return planOwnTable(sheets, ownTable(sheets, PURPOSE, name), { purpose: PURPOSE, name }, table);
}

/** All sheets of this kind go. [] where there is none. */
export function planNoReview(
  workbook: WorkbookSnapshot,
  forms: readonly ReviewedForm[],
  words: ReviewWords,
): Edit[] {
  const own = workbook.sheets.filter((sheet) => sheet.own?.purpose === PURPOSE && sheet.used !== null);
  const departments = [null, ...new Set(forms.map(departmentOf))];
  return own.map((sheet) => {
    const department = departments.find((one) => one !== null && words.sheetOf(one) === sheet.name) ?? null;
    const { edit } = planReview({ ...workbook, sheets: [sheet] }, forms, words, department);
    const before = sheet.own ? { area: sheet.own.area, charts: [] } : null;
    return planNoOwnTable(sheet, { ...edit, sheet: sheet.id, name: sheet.name, before });
  });
}

function departmentOf({ form }: ReviewedForm): string {
  return form.department || form.sheetName;
}

function formsOf(forms: readonly ReviewedForm[], department: string | null): readonly ReviewedForm[] {
  return department === null ? forms : forms.filter((one) => departmentOf(one) === department);
}

function reviewTable(
  lines: readonly ReviewLine[],
  words: ReviewWords,
  department: string | null,
  font: string | undefined,
): OwnTable {
  const { columns } = words;
  const { errors, warnings } = countLines(lines);
  const isForAll = department === null;
  const row = (line: ReviewLine) => [
    ...(isForAll ? [text(line.department)] : []),
    text(line.number === "" ? words.wholeForm : line.number),
    text(line.item),
    line.address === null ? text("") : linkTo(line.sheetName, line.address, line.address),
    text(words.severities[line.severity]),
    text(line.sentence),
    text(line.mend),
  ];
  return {
    title: words.title(department),
    note: lines.length === 0 ? words.none : words.note(errors, warnings),
    columns: [
      ...(isForAll ? [{ heading: columns.department, width: 16 }] : []),
      { heading: columns.number, width: 8 },
      { heading: columns.item, width: 28, wrap: true },
      { heading: columns.cell, width: 8, link: true },
      { heading: columns.severity, width: 9 },
      { heading: columns.sentence, width: 46, wrap: true },
      { heading: columns.mend, width: 34, wrap: true },
    ],
    rows: lines.map(row),
    font,
  };
}

/** The same for a mail: a paragraph for each department, one below the other. */
export function reviewMail(
  forms: readonly ReviewedForm[],
  words: ReviewWords,
  department: string | null,
): string {
  const wanted = formsOf(forms, department);
  const names = [...new Set(wanted.map(departmentOf))];
  return names
    .map((name) =>
      paragraph(
        name,
        formsOf(wanted, name).flatMap((one) => reviewLines(one, words)),
        words,
      ),
    )
    .join("\n\n");
}

function paragraph(
  department: string,
  lines: readonly ReviewLine[],
  { mail, severities }: ReviewWords,
): string {
  if (lines.length === 0) return mail.complete(department);
  const { errors, warnings } = countLines(lines);
  const parts = [mail.greeting(department, errors, warnings)];
  let item: string | null = null;
  for (const line of lines) {
    const heading = mail.item(line.number, line.item);
    if (heading !== item) parts.push("", heading);
    item = heading;
    parts.push(mail.line(severities[line.severity], line.sentence, line.mend));
  }
  return parts.join("\n");
}
