/**
 * What a rule is: a function of one cell, of one item, or of the form as a whole. It never looks at Excel and never
 * words a sentence. Adding one: a file in `rules/` and its test; its codes in `finding.ts`. The compiler then names
 * the other places: `rules/index.ts` and the sentences of each language.
 */
import { isErrorValue } from "../cells/error-values";
import { cellAddress } from "../cells/geometry";
import type { CellValue } from "../workbook/snapshot";
import type { CellContent } from "../workbook/cell-content";
import type { Field, Form, Item } from "../form/form";
import { isBlank } from "../form/reading/normalize";
import { placeholderIn } from "../form/reading/placeholder";
import type { Deadline } from "../form/reading/deadline";
import { knownSections, ownersOf } from "../form/reading/owners";
import { meantDate } from "../form/reading/meant-date";
import type { HeaderField, Phase, Role } from "../form/roles";
import { deadlineReader } from "./deadlines";
import { SEVERITIES } from "./finding";
import type { Finding, FindingCode, FindingParams, Fix, InCell } from "./finding";
import { rememberedByText } from "./remembered";

/** What every rule is told of the form. */
export interface RuleContext {
  readonly form: Form;
  readonly phase: Phase;
  /** The roles that must be filled in the phase, whether their column is there or not. */
  readonly required: readonly Role[];
  /** What keeps the place free (未定, 同上), or null where the text says something; an error is none. */
  readonly placeholder: (value: CellValue) => string | null;
  /** False for a blank, an error and a placeholder: rules on what a text says have nothing to say of these. */
  readonly saysSomething: (value: CellValue) => boolean;
  /** As `ownersOf`, with the sections that this form shows. */
  readonly owners: (text: string) => readonly string[];
  /** When the deadline cell is; null: it does not say. */
  readonly deadline: (field: Field) => Deadline | null;
}

/** A cell of the header block or of an item. */
export interface Cell {
  readonly role: Role | HeaderField;
  readonly field: Field;
  /** The header's own words. */
  readonly heading: string;
  /** The item's 1-based position; null in the header block. */
  readonly item: number | null;
}

export interface Rule {
  /** Gets each cell once: one that is merged over several items as the first item's. */
  readonly cell?: (cell: Cell, context: RuleContext) => Finding | null;
  /** The roles whose cells `cell` gets; absent: all. */
  readonly roles?: readonly (Role | HeaderField)[];
  /** `position` is 1-based. */
  readonly item?: (item: Item, position: number, context: RuleContext) => Finding[];
  /** What concerns the columns, or items as they stand to each other. */
  readonly form?: (context: RuleContext) => Finding[];
}

export function contextOf(form: Form, phase: Phase): RuleContext {
  const required = form.definition.columns.filter(({ requiredIn }) => requiredIn.includes(phase));
  const sections = knownSections(form);
  const placeholderOf = rememberedByText((text) => placeholderIn(text, form.definition));
  const placeholder = (value: CellValue) =>
    typeof value === "string" && !isErrorValue(value) ? placeholderOf(value) : null;
  return {
    form,
    phase,
    required: required.map(({ role }) => role),
    placeholder,
    saysSomething: (value) => !isBlank(value) && !isErrorValue(value) && placeholder(value) === null,
    owners: rememberedByText((text) => ownersOf(text, form.definition, sections)),
    deadline: deadlineReader(form),
  };
}

export function itemCell(form: Form, role: Role, field: Field, position: number): Cell {
  return { role, field, heading: headingOf(form, role), item: position };
}

/** The finding of a cell. `params`: what its sentence needs besides heading and address. */
export function cellFinding<Code extends FindingCode>(
  code: Code,
  { role, field, heading, item }: Cell,
  params: Omit<FindingParams[Code], keyof InCell>,
  fix?: Fix | null,
): Finding<Code> {
  const { row, column } = field.area;
  const finding = {
    code,
    severity: SEVERITIES[code],
    role,
    cell: { row, column },
    item,
    params: { address: cellAddress(field.area), heading, ...params },
    ...(fix ? { fix } : {}),
  };
  // `params` has what `Omit` took away again, which the compiler cannot see for a code that is not known yet.
  return finding as unknown as Finding<Code>;
}

/** The fix that puts another text into the field's cell; what stands before and behind the value in it stays. */
export function textFix(field: Field, text: string): Fix {
  return writeFix(field, { kind: "text", text: (field.lead ?? "") + text + (field.tail ?? "") });
}

/** A longer text is no date, and reading goes over it many times. */
const LONGEST_DATE = 100;

/** As `textFix`, where the value is a date that can only mean one day of the form's year; else null. */
export function dateFix(field: Field, form: Form): Fix | null {
  if (typeof field.value === "string" && field.value.length > LONGEST_DATE) return null;
  if (field.inPieces) return null;
  const meant = meantDate(field, form.fiscalYear, form.dateSystem);
  if (typeof meant === "string") return textFix(field, meant);
  return typeof meant === "number" ? writeFix(field, { kind: "number", number: meant }) : null;
}

function writeFix({ area: { row, column }, formula }: Field, content: CellContent): Fix {
  const writes = [{ cell: { row, column }, content }];
  return formula ? { writes, overFormula: true } : { writes };
}

/** The header's own words; the definition's usual wording where the column is missing. */
export function headingOf(form: Form, role: Role): string {
  const { columns, definition } = form;
  return columns[role]?.heading ?? definition.columns.find((one) => one.role === role)?.headings[0] ?? role;
}

/** True for the first item of those that share a merged cell: what is wrong with its value is said once. */
export function beginsHere(field: Field, item: Item): boolean {
  return field.area.row >= item.row;
}
