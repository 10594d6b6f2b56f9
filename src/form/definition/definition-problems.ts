/**
 * Looks a definition over when it is loaded: what a type cannot say, and what a definition that comes from a
 * workbook may get wrong. The sentences are for those who write definitions.
 */
import { OUTCOMES, type FormDefinition } from "../definition";
import { headingKey } from "../reading/headings";
import { normalize } from "../reading/normalize";
import { HEADER_FIELDS, isRole, PHASES, ROLES } from "../roles";

export class DefinitionError extends Error {
  override readonly name = "DefinitionError";

  constructor(
    readonly id: string,
    readonly problems: readonly string[],
  ) {
    super(`The form definition "${id}" is not valid:\n${problems.map((one) => `- ${one}`).join("\n")}`);
  }
}

/** The definition itself; throws a `DefinitionError` that names everything that is wrong with it. */
export function validDefinition(definition: FormDefinition): FormDefinition {
  const problems = definitionProblems(definition);
  if (problems.length > 0) throw new DefinitionError(definition.id, problems);
  return definition;
}

/** One sentence each; [] for a definition that is right. */
export function definitionProblems(definition: FormDefinition): string[] {
  return [
    ...(isEmpty(definition.id) ? ["it has no id"] : []),
    ...listProblems("titles", definition.titles),
    ...columnProblems(definition),
    ...headerFieldProblems(definition),
    ...(definition.categories.length === 0
      ? []
      : listProblems("categories", definition.categories, comparable)),
    ...scaleProblems(definition),
    ...wordProblems(definition),
  ];
}

function columnProblems({ columns }: FormDefinition): string[] {
  const roles = columns.map(({ role }) => role);
  const problems = columns.flatMap(({ role, headings, requiredIn }) => [
    ...(isRole(role) ? [] : [`"${role}" is not a role; roles are ${ROLES.join(", ")}`]),
    ...listProblems(`headings of ${role}`, headings),
    ...requiredIn
      .filter((phase) => !PHASES.includes(phase))
      .map((phase) => `"${phase}", in which ${role} is required, is not a phase`),
  ]);
  const core = (["item", "level", "method"] as const).filter((role) => roles.includes(role));
  return [
    ...problems,
    ...doubled(roles).map((role) => `the role ${role} has more than one column`),
    ...clashes(
      "heading",
      columns.map(({ role, headings }) => ({ owner: role, texts: headings })),
      headingKey,
    ),
    // Without two of them no table is told apart from others.
    ...(core.length < 2 ? ["it needs columns for two of item, level and method at least"] : []),
  ];
}

function headerFieldProblems({ headerFields }: FormDefinition): string[] {
  return [
    ...headerFields.flatMap(({ field, labels }) => [
      ...(HEADER_FIELDS.includes(field)
        ? []
        : [`"${field}" is not a header field; they are ${HEADER_FIELDS.join(", ")}`]),
      ...listProblems(`labels of ${field}`, labels),
    ]),
    ...doubled(headerFields.map(({ field }) => field)).map((field) => `the field ${field} is there twice`),
    ...clashes(
      "label",
      headerFields.map(({ field, labels }) => ({ owner: field, texts: labels })),
      headingKey,
    ),
  ];
}

function scaleProblems({ scale, columns }: FormDefinition): string[] {
  const has = (role: string) => columns.some((column) => column.role === role);
  return [
    ...(scale.length === 0 ? ["the scale has no level"] : []),
    ...(scale.length > 0 && !has("rating") ? ["it has a scale, and no column for the rating"] : []),
    ...scale.flatMap(({ label, spellings, outcome, reasonRequired }) => [
      ...listProblems(`writings of the level "${label}"`, [label, ...spellings], (text) =>
        text.trim().toLowerCase(),
      ),
      ...(OUTCOMES.includes(outcome)
        ? []
        : [`"${outcome}", the outcome of the level "${label}", is not one of ${OUTCOMES.join(", ")}`]),
      ...(reasonRequired && !has("reason")
        ? [`the level "${label}" requires a reason, and there is no column for one`]
        : []),
    ]),
    ...clashes(
      "level",
      scale.map(({ label, spellings }) => ({ owner: label, texts: [label, ...spellings] })),
      comparable,
    ),
  ];
}

function wordProblems({ owners, deadlineWords, placeholders }: FormDefinition): string[] {
  const isMonth = (month: number) => Number.isInteger(month) && month >= 1 && month <= 12;
  return [
    ...(isEmpty(owners.everyone) ? ['owners.everyone, the word for "every section", is blank'] : []),
    ...(owners.separators.includes("") ? ["a separator of owners is empty"] : []),
    ...(owners.separators.length === 0 ? ["owners have no separator"] : []),
    ...deadlineWords.flatMap(({ words, period }) => [
      ...listProblems("words of a deadline", words, comparable),
      ...(period && !(isMonth(period.fromMonth) && isMonth(period.toMonth))
        ? [`the period of "${words[0] ?? ""}" has a month that is not 1 to 12`]
        : []),
    ]),
    ...clashes(
      "deadline word",
      deadlineWords.map(({ words }) => ({ owner: words[0] ?? "", texts: words })),
      comparable,
    ),
    ...(placeholders.length === 0 ? [] : listProblems("placeholders", placeholders, comparable)),
  ];
}

/** Empty, a blank text in it, or the same text twice. */
function listProblems(
  name: string,
  texts: readonly string[],
  keyOf: (text: string) => string = (text) => text,
): string[] {
  if (texts.length === 0) return [`the ${name} are empty`];
  return [
    ...(texts.some(isEmpty) ? [`there is a blank text among the ${name}`] : []),
    ...doubled(texts.filter((text) => !isEmpty(text)).map(keyOf)).map(
      (text) => `"${text}" is there twice among the ${name}`,
    ),
  ];
}

/** Texts that two owners share: what stands in a cell could mean either. */
function clashes(
  name: string,
  owners: readonly { readonly owner: string; readonly texts: readonly string[] }[],
  keyOf: (text: string) => string,
): string[] {
  const taken = new Map<string, number>();
  return owners.flatMap(({ owner, texts }, index) =>
    texts.flatMap((text) => {
      const key = keyOf(text);
      const other = taken.get(key);
      if (key === "" || other === index) return [];
      if (other !== undefined) {
        return [`the ${name} "${text}" of ${owner} is also that of ${owners[other]?.owner ?? ""}`];
      }
      taken.set(key, index);
      return [];
    }),
  );
}

function doubled<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function comparable(text: string): string {
  return normalize(text).toLowerCase();
}

function isEmpty(text: string): boolean {
  return normalize(text) === "";
}
