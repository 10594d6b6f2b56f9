/** What fixes would change, cell by cell, as a person reads it: what is there now, and what would be. */
import type { CellContent } from "../../workbook/cell-content";
import type { CellPosition } from "../../cells/geometry";
import { isDateFormat, isoDate, readDate } from "../../form/reading/dates";
import type { Field, Form } from "../../form/form";
import { rolesOf } from "../../form/definition";
import { HEADER_FIELDS } from "../../form/roles";
import type { Finding, Fix } from "../finding";

export interface Change {
  readonly cell: CellPosition;
  /** The header's own words. */
  readonly heading: string;
  readonly before: string;
  readonly after: string;
}

/** In the order of the findings; of two that write into one cell only the first, as it is written. */
export function changesOf(form: Form, findings: readonly Finding[]): Change[] {
  const changes = new Map<string, Change>();
  const done = new Set<Fix["writes"]>();
  const fieldAt = fieldsByCell(form);
  for (const { fix, params } of findings) {
    if (!fix || done.has(fix.writes)) continue;
    done.add(fix.writes);
    for (const { cell, content } of fix.writes) {
      const key = keyOf(cell);
      if (changes.has(key)) continue;
      const field = fieldAt(key);
      changes.set(key, {
        cell,
        heading: params.heading,
        before: shown(field?.value ?? ("value" in params ? params.value : ""), field, form),
        after: afterOf(content, field, form),
      });
    }
  }
  return [...changes.values()];
}

/** The change at the finding's own cell; of a renumbering that leaves it, the first one. */
export function changeOf(form: Form, finding: Finding): Change | null {
  const { cell } = finding;
  const changes = changesOf(form, [finding]);
  return changes.find((one) => cell && keyOf(one.cell) === keyOf(cell)) ?? changes[0] ?? null;
}

function afterOf(content: CellContent, field: Field | undefined, form: Form): string {
  if (content.kind === "number") return shown(content.number, field, form);
  if (content.kind !== "text") return "";
  const { lead = "", tail = "" } = field ?? {};
  const { text } = content;
  return text.startsWith(lead) && text.endsWith(tail)
    ? text.slice(lead.length, text.length - tail.length)
    : text;
}

/** A true date as 2022/4/1. */
function shown(value: Field["value"], field: Field | undefined, { dateSystem }: Form): string {
  if (typeof value !== "number" || !field || !isDateFormat(field.numberFormat)) return String(value);
  const date = readDate(value, field.numberFormat, dateSystem);
  return date ? isoDate(date).split("-").map(Number).join("/") : String(value);
}

const indexes = new WeakMap<Form, Map<string, Field>>();

/** Made once for each form, when it is first asked for. */
function fieldsByCell(form: Form): (key: string) => Field | undefined {
  return (key) => {
    let index = indexes.get(form);
    if (!index) {
      index = new Map();
      const roles = rolesOf(form.definition);
      for (const name of HEADER_FIELDS) keep(index, form.header[name]);
      for (const { fields } of form.items) for (const role of roles) keep(index, fields[role]);
      for (const cells of form.repeatedHeadings ?? []) for (const role of roles) keep(index, cells[role]);
      indexes.set(form, index);
    }
    return index.get(key);
  };
}

function keep(index: Map<string, Field>, field: Field | undefined): void {
  if (field) index.set(keyOf(field.area), field);
}

function keyOf({ row, column }: CellPosition): string {
  return `${row}:${column}`;
}
