/**
 * What a rule is. A rule looks at one item, or at the form as a whole; it never looks at Excel and never words a
 * sentence. Adding one: a file in `rules/`, a line in `rules/index.ts`, its sentence in `src/locales`, its examples.
 */
import { cellAddress } from "../cells/geometry";
import type { Field, Form, Item } from "../form/form";
import { meantDate } from "../form/reading/meant-date";
import type { Role } from "../form/roles";
import type { RuleContext } from "./context";
import type { Digest } from "./digests";
import type { Finding, FindingCode, Fix, Severity } from "./finding";

export interface Rule {
  readonly codes: readonly FindingCode[];
  /** What concerns the header block, the columns, or items as they stand to each other. */
  readonly form?: (context: RuleContext) => Finding[];
  /** What one item says of itself; `position` is 1-based. */
  readonly item?: (item: Item, position: number, context: RuleContext) => readonly Finding[];
  /** What `form` compares the items by; it gets the numbers of all of them from `digestsOf`. */
  readonly digest?: Digest;
  /**
   * Where `item` looks at these cells one by one, each by what is in it alone: whether there is anything to say is
   * then asked once for each text. `textsOnly`: never anything of a number.
   */
  readonly cells?: { readonly roles: readonly Role[]; readonly textsOnly: boolean };
}

/** What a rule says of most items: one list for all of them, since there may be 100,000. */
export const NOTHING: readonly Finding[] = [];

/** The finding of a field of an item, with the parameters that every sentence needs. */
export function fieldFinding(
  code: FindingCode,
  severity: Severity,
  at: { readonly form: Form; readonly role: Role; readonly field: Field; readonly position: number },
  params: Finding["params"] = {},
): Finding {
  const { row, column } = at.field.area;
  return {
    code,
    severity,
    role: at.role,
    cell: { row, column },
    item: at.position,
    params: { address: cellAddress(at.field.area), heading: headingOf(at.form, at.role), ...params },
  };
}

/** The fix that puts another text into the field's cell; what stands before and behind the value in it stays. */
export function textFix({ area, lead = "", tail = "", formula }: Field, text: string): Fix {
  const { row, column } = area;
  const writes = [{ cell: { row, column }, content: { kind: "text", text: lead + text + tail } as const }];
  return formula ? { writes, overFormula: true } : { writes };
}

/** As `textFix`, where the value is a date that can only mean one day of the form's year. */
export function dateFix(field: Field, form: Form): { readonly fix?: Fix } {
  if (field.inPieces) return {};
  const meant = meantDate(field, form.fiscalYear, form.dateSystem);
  if (meant === null || typeof meant === "boolean") return {};
  if (typeof meant === "string") return { fix: textFix(field, meant) };
  const { row, column } = field.area;
  const writes = [{ cell: { row, column }, content: { kind: "number", number: meant } as const }];
  return { fix: field.formula ? { writes, overFormula: true } : { writes } };
}

/** The header's own words; the definition's usual wording where the column is missing. */
export function headingOf(form: Form, role: Role): string {
  const usual = form.definition.columns.find((column) => column.role === role)?.headings[0];
  return form.columns[role]?.heading ?? usual ?? role;
}

/** True for the first item of those that share a merged cell: what is wrong with its value is said once. */
export function beginsHere(field: Field, item: Item): boolean {
  return field.area.row >= item.row;
}
