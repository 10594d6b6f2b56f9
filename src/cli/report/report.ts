/** The JSON report of the headless check, version 1. Outside tests rely on these names and meanings. */
import type { Severity, FindingCode, Completeness, Tally } from "../../check/finding";
import type { ComparedForms } from "../../comparison/plan";
import { needsNoChoice } from "../../check/fixes/fixes";
import type { CheckedForm, CheckResult } from "../../actions/check";
import { cellAddress, columnName } from "../../cells/geometry";
import { comparisonReport, type ComparisonReport } from "./comparison-report";
import { rolesOf } from "../../form/definition";
import { isoDate } from "../../form/reading/dates";
import { fieldText } from "../../form/reading/field-text";
import { readDateInYear } from "../../form/reading/meant-date";
import type { Form, Item } from "../../form/form";
import { knownSections, ownersOf } from "../../form/reading/owners";
import { HEADER_FIELDS, type HeaderField, type NotCounted, type Phase, type Role } from "../../form/roles";
import type { FullLocale } from "../../locales";
import type { OpenReason } from "../../standin/engine/engine";

export interface Report {
  readonly version: 1;
  readonly workbooks: readonly WorkbookReport[];
}

export type FileErrorCode = "unreadable" | "encrypted" | "no-form" | "not-found";

/** Why a file is "unreadable" or "encrypted". */
export type FileReason =
  | OpenReason
  | "folder"
  /** There, but not to be read: rights, or a disk that fails. */
  | "unreachable"
  /** The process that opened it ended, or took too long. */
  | "crashed"
  | "slow";

export interface WorkbookReport {
  /** As named in the call. */
  readonly file: string;
  /** Sentences: what a saved copy could not keep. */
  readonly lost: readonly string[];
  readonly error: { readonly code: FileErrorCode; readonly message: string } | null;
  /** Every worksheet, in order; one with several forms has an entry for each, from the top. */
  readonly sheets: readonly SheetReport[];
}

export type SheetReport = { readonly sheet: string; readonly form: null } | FormSheetReport;

export interface FormSheetReport {
  readonly sheet: string;
  /** 1, 2, 3 … where several forms stand on the sheet, one under the other; absent for the only one. */
  readonly place?: number;
  readonly form: string;
  /** False: a form that must not count, which has no findings. */
  readonly counted: boolean;
  readonly notCounted: NotCounted | null;
  readonly fiscalYear: number | null;
  readonly department: string;
  readonly phase: Phase;
  /** There where it may be another phase: all is full, or the year is over, and every rating is blank. */
  readonly phaseDoubt?: true;
  readonly header: Readonly<Record<HeaderField, string | null>>;
  /** A merged field's first column. */
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  readonly items: readonly ItemReport[];
  readonly completeness: Completeness;
  readonly findings: readonly FindingReport[];
  readonly tally: Tally;
  /** What has changed since the workbook of --compare; absent: that has no form of this department. */
  readonly comparison?: ComparisonReport;
  /** The column of the mid-year ratings and their count; absent where the sheet has none. */
  readonly interim?: { readonly column: string; readonly tally: Tally };
}

export interface ItemReport {
  readonly number: number | null;
  /** 1-based: the item's first row. */
  readonly row: number;
  readonly item: string | null;
  readonly category: string | null;
  readonly owners: readonly string[];
  readonly deadline: string | null;
  readonly rating: string | null;
}

export interface FindingReport {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly role: Role | HeaderField | null;
  readonly cell: string | null;
  /** The item's number as printed, else its position. */
  readonly item: number | null;
  readonly message: string;
  readonly fixable: boolean;
}

export function fileError(
  file: string,
  code: FileErrorCode,
  locale: FullLocale,
  reason?: FileReason,
): WorkbookReport {
  const message = reason === undefined ? locale.errors.file[code] : locale.errors.fileReason[reason];
  return { file, lost: [], error: { code, message }, sheets: [] };
}

export function workbookReport(
  file: string,
  result: CheckResult,
  locale: FullLocale,
  lost: readonly string[] = [],
  compared: readonly ComparedForms[] = [],
): WorkbookReport {
  const sheets = result.workbook.sheets.flatMap((sheet): SheetReport[] => {
    const forms = result.forms.filter(({ form }) => form.sheet === sheet.id);
    if (forms.length === 0) return [{ sheet: sheet.name, form: null }];
    return forms.map((checked, index) => {
      const report = formReport(checked, forms.length > 1 ? index + 1 : null, locale);
      const own = compared.find(({ comparison }) => comparison.after === checked.form);
      return own ? { ...report, comparison: comparisonReport(own) } : report;
    });
  });
  const error =
    result.forms.length > 0 ? null : ({ code: "no-form", message: locale.errors.file["no-form"] } as const);
  return { file, lost, error, sheets };
}

function formReport(
  { form, phase, report }: CheckedForm,
  place: number | null,
  locale: FullLocale,
): FormSheetReport {
  const { interimRating } = form.columns;
  const columns = rolesOf(form.definition).flatMap((role) => {
    const column = role === "interimRating" ? undefined : form.columns[role];
    return column ? [[role, columnName(column.column)]] : [];
  });
  const sections = knownSections(form);
  return {
    sheet: form.sheetName,
    ...(place === null ? {} : { place }),
    form: form.definition.id,
    counted: form.notCounted === undefined,
    notCounted: form.notCounted ?? null,
    fiscalYear: form.fiscalYear,
    department: form.department,
    phase: phase.phase,
    ...(phase.doubt ? { phaseDoubt: true } : {}),
    header: headerReport(form),
    columns: Object.fromEntries(columns) as FormSheetReport["columns"],
    items: form.items.map((item) => itemReport(item, form, sections)),
    completeness: report.completeness,
    findings: report.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      role: finding.role,
      cell: finding.cell && cellAddress(finding.cell),
      item: finding.item && (form.items[finding.item - 1]?.number ?? finding.item),
      message: locale.findings.sentence(finding),
      fixable: needsNoChoice(finding),
    })),
    tally: report.tally,
    ...(interimRating && report.interimTally
      ? { interim: { column: columnName(interimRating.column), tally: report.interimTally } }
      : {}),
  };
}

function headerReport(form: Form): FormSheetReport["header"] {
  const { createdOn } = form.header;
  const date = createdOn ? readDateInYear(createdOn, form.fiscalYear, form.dateSystem) : null;
  const texts = HEADER_FIELDS.map((field) => [field, fieldText(form.header[field], form.dateSystem)]);
  return {
    ...(Object.fromEntries(texts) as FormSheetReport["header"]),
    createdOn: date && isoDate(date),
  };
}

function itemReport(item: Item, form: Form, sections: ReadonlySet<string>): ItemReport {
  return {
    number: item.number,
    row: item.row + 1,
    item: fieldText(item.fields.item, form.dateSystem),
    category: fieldText(item.fields.category, form.dateSystem),
    owners: ownersOf(item.fields.owner?.value ?? "", form.definition, sections),
    deadline: fieldText(item.fields.deadline, form.dateSystem),
    rating: fieldText(item.fields.rating, form.dateSystem),
  };
}
