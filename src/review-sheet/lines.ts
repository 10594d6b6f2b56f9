/** What a department is told of its form: a line for each finding, as a person reads it. */
import { cellAddress } from "../cells/geometry";
import type { Finding, Severity } from "../check/finding";
import type { Form } from "../form/form";
import { textOf } from "../form/reading/normalize";

/** A form with what was found on it. */
export interface ReviewedForm {
  readonly form: Form;
  readonly findings: readonly Finding[];
}

/** The sentences, which the reader's language has. */
export interface ReviewWords {
  readonly sheetName: string;
  /** Of the sheet for one department. */
  readonly sheetOf: (department: string) => string;
  readonly title: (department: string | null) => string;
  readonly note: (errors: number, warnings: number) => string;
  readonly columns: Readonly<
    Record<"department" | "number" | "item" | "cell" | "severity" | "sentence" | "mend", string>
  >;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly wholeForm: string;
  readonly none: string;
  readonly sentence: (finding: Finding) => string;
  readonly mend: (finding: Finding) => string;
  readonly mail: {
    readonly greeting: (department: string, errors: number, warnings: number) => string;
    readonly complete: (department: string) => string;
    readonly item: (number: string, item: string) => string;
    readonly line: (severity: string, sentence: string, mend: string) => string;
  };
}

export interface ReviewLine {
  readonly department: string;
  readonly sheetName: string;
  /** 番号 as the form has it; "" for the form as a whole. */
  readonly number: string;
  readonly item: string;
  /** As A1; null: there is no cell. */
  readonly address: string | null;
  readonly severity: Severity;
  readonly sentence: string;
  readonly mend: string;
}

/** Errors and warnings; how something is written is no reason to send a form back. */
export function reviewLines({ form, findings }: ReviewedForm, words: ReviewWords): ReviewLine[] {
  return findings
    .filter(({ severity }) => severity !== "advice")
    .map((finding) => {
      const item = finding.item === null ? null : form.items[finding.item - 1];
      return {
        department: form.department || form.sheetName,
        sheetName: form.sheetName,
        number: item?.fields.number ? textOf(item.fields.number.value) : "",
        item: item?.fields.item ? textOf(item.fields.item.value) : "",
        address: finding.cell && cellAddress(finding.cell),
        severity: finding.severity,
        sentence: words.sentence(finding),
        mend: words.mend(finding),
      };
    });
}

export function countLines(lines: readonly ReviewLine[]) {
  const of = (wanted: Severity) => lines.filter(({ severity }) => severity === wanted).length;
  return { errors: of("error"), warnings: of("warning") };
}
