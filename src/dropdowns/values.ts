/** What a dropdown offers: the definition's list, or what the form itself shows to be usual. */
import { columnOf, type DeadlineWord } from "../form/definition";
import { readDeadline } from "../form/reading/deadline";
import type { Form } from "../form/form";
import { foldSpaces, normalize } from "../form/reading/normalize";
import { knownSections, ownersOf } from "../form/reading/owners";
import { placeholderIn } from "../form/reading/placeholder";
import type { DropdownRole } from "./roles";

/** What is longer tells a story, and is no choice for other items. */
const LONGEST_WORD = 20;

/** In order, each once; [] when there is nothing to choose from. */
export function choicesOf(form: Form, role: DropdownRole): readonly string[] {
  switch (role) {
    case "category":
      return form.definition.categories;
    case "interimRating":
    case "rating":
      return form.definition.scale.map(({ label }) => label);
    case "owner":
      return owners(form);
    case "deadline":
      return deadlines(form);
    default: {
      const content = columnOf(form.definition, role)?.content;
      return content?.kind === "list" ? content.values : [];
    }
  }
}

/** The word for every section, then the form's sections in the order in which they appear. */
function owners({ definition, items }: Form): string[] {
  const known = knownSections({ definition, items });
  const found = items.flatMap(({ fields }) => ownersOf(fields.owner?.value ?? "", definition, known));
  const names = found.filter((name) => placeholderIn(name, definition) === null);
  return [...new Set([definition.owners.everyone, ...names])];
}

/** The words that the form uses, then a word for each part of the year that none of them names. */
function deadlines({ definition, items, fiscalYear }: Form): string[] {
  const words = definition.deadlineWords;
  const used = items.flatMap(({ fields: { deadline } }) => {
    if (typeof deadline?.value !== "string" || deadline.value.length > LONGEST_WORD) return [];
    const readable = readDeadline(deadline.value, deadline.numberFormat, { fiscalYear, words });
    return readable ? [foldSpaces(deadline.value)] : [];
  });
  const known = new Set(used.map(normalize));
  const usual: string[] = [];
  const periods = new Set<string>();
  const groups = words.filter(isThisYear);
  const isUsed = ({ words: group }: DeadlineWord) => group.some((word) => known.has(normalize(word)));
  for (const group of groups.filter(isUsed)) periods.add(periodOf(group));
  for (const group of groups) {
    const [word] = group.words;
    if (word === undefined || periods.has(periodOf(group))) continue;
    periods.add(periodOf(group));
    usual.push(word);
  }
  return [...new Set([...used, ...usual])];
}

function isThisYear({ period }: DeadlineWord): boolean {
  return period === null || period.years === undefined;
}

/** Words for which no days can be named are one: 随時 stands for them all. */
function periodOf({ period }: DeadlineWord): string {
  return period === null ? "" : `${period.fromMonth}-${period.toMonth}`;
}
