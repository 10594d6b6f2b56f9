/**
 * Findings that a person has dismissed, with a reason. Each is kept among the workbook's settings under a key made of
 * what it says, of what is in its cell and of the definition's part that it was judged by: when any of that changes,
 * the finding is back. Rows that move take it along, since the key names the item by its text and not by its place.
 *
 * What keeps a form from being complete (severity error) cannot be dismissed.
 */
import { isKeyOf, recordFrom, STORED, withRecord, type Settings } from "../settings/stored";
import type { FormDefinition } from "../form/definition";
import type { Field, Form } from "../form/form";
import { foldSpaces, textOf } from "../form/reading/normalize";
import { HEADER_FIELDS, isRatingRole, isRole, type HeaderField, type Role } from "../form/roles";
import { FINDING_CODES, type Finding, type FindingCode } from "./finding";

const PREFIX = STORED.dismissed.key;
/** A reason is a sentence, not an essay. */
export const LONGEST_REASON = 200;

export interface Dismissal {
  /** The key among the settings. */
  readonly key: string;
  readonly code: FindingCode;
  readonly role: Role | HeaderField | null;
  readonly sheetName: string;
  /** The column's own words. Nothing of what was in the cell is kept: it may be gone from the cell for a reason. */
  readonly heading: string;
  readonly reason: string;
}

export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

export function canBeDismissed({ severity, cell }: Finding): boolean {
  return severity !== "error" && cell !== null;
}

/** All that are kept, also those that no finding answers to any more. What is damaged is left out. */
export function dismissalsIn(settings: Settings): Dismissal[] {
  return Object.entries(settings).flatMap(([key, value]) => {
    const dismissal = isKeyOf("dismissed", key)
      ? dismissalFrom(key, recordFrom("dismissed", value) ?? {})
      : null;
    return dismissal ? [dismissal] : [];
  });
}

export function withDismissal(settings: Settings, form: Form, finding: Finding, reason: string): Settings {
  if (!canBeDismissed(finding)) throw new RangeError(`${finding.code} cannot be dismissed`);
  const value = {
    code: finding.code,
    role: finding.role,
    sheet: form.sheetName,
    heading: finding.params.heading,
    reason: cut(foldSpaces(reason), LONGEST_REASON),
  };
  return withRecord(settings, "dismissed", new Keys(form).of(finding), value);
}

export function withoutDismissals(settings: Settings, keys: readonly string[]): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.includes(key)));
}

/** Parts the findings of a form: those that stand, and those that were dismissed. */
export function partDismissed(
  form: Form,
  findings: readonly Finding[],
  settings: Settings,
): { readonly findings: readonly Finding[]; readonly dismissed: readonly DismissedFinding[] } {
  const kept = new Map(dismissalsIn(settings).map((one) => [one.key, one]));
  if (kept.size === 0) return { findings, dismissed: [] };
  const keys = new Keys(form);
  const dismissed: DismissedFinding[] = [];
  const standing = findings.filter((finding) => {
    const dismissal = canBeDismissed(finding) ? kept.get(keys.of(finding)) : undefined;
    if (dismissal) dismissed.push({ finding, dismissal });
    return !dismissal;
  });
  return { findings: standing, dismissed };
}

/** The keys of one form's findings. */
class Keys {
  readonly #judgedBy = new Map<string, string>();

  constructor(private readonly form: Form) {}

  of(finding: Finding): string {
    const { form } = this;
    const { code, role, item, params } = finding;
    // Where the cell lies says nothing about it.
    const said = Object.entries(params).filter(([name]) => name !== "address");
    const text = item === null ? "" : textOf(form.items[item - 1]?.fields.item?.value ?? "");
    const place = [form.definition.id, form.sheetName, form.place ?? 1, code, role, foldSpaces(text)];
    return PREFIX + hash(JSON.stringify([place, contentOf(form, finding), said, this.#definition(role)]));
  }

  #definition(role: Finding["role"]): string {
    const key = role ?? "";
    const known = this.#judgedBy.get(key);
    if (known !== undefined) return known;
    const made = JSON.stringify(judgedBy(this.form.definition, role));
    this.#judgedBy.set(key, made);
    return made;
  }
}

/** The part of a definition by which a finding of that role is made. */
function judgedBy(definition: FormDefinition, role: Finding["role"]): unknown {
  const { categories, scale, ...others } = definition;
  if (role === "category") return [others, categories];
  return role !== null && (isRatingRole(role) || role === "reason") ? [others, scale] : others;
}

function contentOf(form: Form, finding: Finding): string {
  const { role, item } = finding;
  const field: Field | undefined = isHeaderField(role)
    ? form.header[role]
    : role !== null && item !== null
      ? form.items[item - 1]?.fields[role]
      : undefined;
  return textOf(field?.value ?? "");
}

function dismissalFrom(key: string, stored: Record<string, unknown>): Dismissal | null {
  const { code, role, sheet, heading, reason } = stored;
  const known = FINDING_CODES.find((one) => one === code);
  const texts = [sheet, heading, reason];
  if (!known || !texts.every((text) => typeof text === "string")) return null;
  return {
    key,
    code: known,
    role: typeof role === "string" && (isRole(role) || isHeaderField(role)) ? role : null,
    sheetName: sheet as string,
    heading: heading as string,
    reason: reason as string,
  };
}

function isHeaderField(role: string | null): role is HeaderField {
  return (HEADER_FIELDS as readonly (string | null)[]).includes(role);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Two runs of FNV-1a over the text's units: 64 bits, so that no two of some thousand findings meet. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193) >>> 0;
    b = Math.imul(b ^ (unit + index), 0x01000193) >>> 0;
  }
  return a.toString(16).padStart(8, "0") + b.toString(16).padStart(8, "0");
}
