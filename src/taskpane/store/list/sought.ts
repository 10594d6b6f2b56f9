/** The findings that a person looks for: those of one section, and those in which words stand. */
import type { Finding } from "../../../check/finding";
import type { Form } from "../../../form/form";
import { normalize, textOf } from "../../../form/reading/normalize";
import { knownSections, ownersOf } from "../../../form/reading/owners";
import type { Sought } from "./list-view";

/** `sentence`: what the list says of a finding, in the reader's language. */
export function soughtFindings(
  form: Form,
  findings: readonly Finding[],
  { owner, search }: Sought,
  sentence: (finding: Finding) => string,
): readonly Finding[] {
  const words = comparable(search)
    .split(" ")
    .filter((word) => word !== "");
  if (owner === null && words.length === 0) return findings;
  const owners = owner === null ? [] : ownersByItem(form);
  return findings.filter((finding) => {
    if (owner !== null && !owners[(finding.item ?? 0) - 1]?.includes(owner)) return false;
    if (words.length === 0) return true;
    const text = comparable(`${sentence(finding)} ${itemTexts(form, finding)}`);
    return words.every((word) => text.includes(word));
  });
}

/** Every section that the form's items name, in their order. */
export function ownersIn(form: Form): readonly string[] {
  return [...new Set(ownersByItem(form).flat())];
}

const known = new WeakMap<Form, readonly (readonly string[])[]>();

function ownersByItem(form: Form): readonly (readonly string[])[] {
  const before = known.get(form);
  if (before) return before;
  const sections = knownSections(form);
  const owners = form.items.map(({ fields }) =>
    ownersOf(fields.owner?.value ?? "", form.definition, sections),
  );
  known.set(form, owners);
  return owners;
}

function itemTexts(form: Form, { item }: Finding): string {
  const fields = item === null ? undefined : form.items[item - 1]?.fields;
  return Object.values(fields ?? {})
    .map((field) => textOf(field?.value ?? ""))
    .join(" ");
}

function comparable(text: string): string {
  return normalize(text).toLowerCase();
}
