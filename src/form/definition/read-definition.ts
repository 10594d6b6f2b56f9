/** A definition as it stands in a file or a workbook, read field by field: all of it is right, or every problem is told. */
import { isRecord } from "../../settings/stored";
import {
  NUMBERINGS,
  OUTCOMES,
  RATING_KINDS,
  type ColumnDefinition,
  type DeadlineWord,
  type FormDefinition,
  type Level,
  type OwnContent,
  type Place,
} from "../definition";
import { HEADER_FIELDS, isRole, PHASES, type Role } from "../roles";
import { definitionProblems, type DefinitionProblem, type FieldPath } from "./definition-problems";
import { DEADLINE_WORDS, OWNERS, PLACEHOLDERS } from "./usual-words";

export type ReadDefinition =
  { readonly definition: FormDefinition } | { readonly problems: readonly DefinitionProblem[] };

const FIELDS = [
  "id",
  "name",
  "titles",
  "columns",
  "headerFields",
  "yearPlace",
  "departmentPlace",
  "numbering",
  "categories",
  "ratingKind",
  "scale",
  "owners",
  "deadlineWords",
  "placeholders",
];

/** What is not named has its usual value: the usual words, no header fields, no list. */
export function readDefinition(value: unknown): ReadDefinition {
  const reader = new FieldReader();
  const definition = reader.definition(value);
  if (reader.problems.length > 0) return { problems: reader.problems };
  const problems = definitionProblems(definition);
  return problems.length > 0 ? { problems } : { definition };
}

/** Goes on after a problem, so that all are told at once; what it gives then is not to be used. */
class FieldReader {
  readonly problems: DefinitionProblem[] = [];

  definition(value: unknown): FormDefinition {
    const read = this.#record(value, [], FIELDS);
    const optional = <Key extends keyof FormDefinition>(
      key: Key,
      make: (field: unknown, at: FieldPath) => FormDefinition[Key],
    ) => (read[key] === undefined ? {} : { [key]: make(read[key], [key]) });
    return {
      id: this.#text(read.id, ["id"]),
      name: this.#text(read.name, ["name"]),
      titles: this.#texts(read.titles ?? [], ["titles"]),
      columns: this.#list(read.columns, ["columns"], (one, at) => this.#column(one, at)),
      headerFields: this.#list(read.headerFields ?? [], ["headerFields"], (one, at) => {
        const { field, labels } = this.#record(one, at, ["field", "labels"]);
        return {
          field: this.#choice(field, [...at, "field"], HEADER_FIELDS),
          labels: this.#texts(labels, [...at, "labels"]),
        };
      }),
      ...optional("yearPlace", (field, at) => this.#place(field, at)),
      ...optional("departmentPlace", (field, at) => this.#place(field, at)),
      ...optional("numbering", (field, at) => this.#choice(field, at, NUMBERINGS)),
      categories: this.#texts(read.categories ?? [], ["categories"]),
      ...optional("ratingKind", (field, at) => this.#choice(field, at, RATING_KINDS)),
      scale: this.#list(read.scale ?? [], ["scale"], (one, at) => this.#level(one, at)),
      owners: read.owners === undefined ? OWNERS : this.#owners(read.owners, ["owners"]),
      deadlineWords:
        read.deadlineWords === undefined
          ? DEADLINE_WORDS
          : this.#list(read.deadlineWords, ["deadlineWords"], (one, at) => this.#deadlineWord(one, at)),
      placeholders:
        read.placeholders === undefined ? PLACEHOLDERS : this.#texts(read.placeholders, ["placeholders"]),
    };
  }

  #column(value: unknown, at: FieldPath): ColumnDefinition {
    const read = this.#record(value, at, ["role", "headings", "requiredIn", "content", "optional"]);
    return {
      role: this.#role(read.role, [...at, "role"]),
      headings: this.#texts(read.headings, [...at, "headings"]),
      requiredIn: this.#list(read.requiredIn ?? [], [...at, "requiredIn"], (one, place) =>
        this.#choice(one, place, PHASES),
      ),
      ...(read.content === undefined ? {} : { content: this.#content(read.content, [...at, "content"]) }),
      ...(read.optional === true ? { optional: true } : {}),
    };
  }

  #role(value: unknown, at: FieldPath): Role {
    const text = this.#text(value, at);
    if (isRole(text)) return text;
    if (text !== "") this.#say(at, "unknown", text);
    return "item";
  }

  #content(value: unknown, at: FieldPath): OwnContent {
    const read = this.#record(value, at, ["kind", "values"]);
    const kind = this.#choice(read.kind, [...at, "kind"], ["text", "number", "date", "list"]);
    return kind === "list" ? { kind, values: this.#texts(read.values, [...at, "values"]) } : { kind };
  }

  #place(value: unknown, at: FieldPath): Place {
    const read = this.#record(value, at, ["kind", "labels", "address"]);
    const kind = this.#choice(read.kind, [...at, "kind"], ["label", "cell", "title", "sheetName"]);
    if (kind === "label") return { kind, labels: this.#texts(read.labels, [...at, "labels"]) };
    return kind === "cell" ? { kind, address: this.#text(read.address, [...at, "address"]) } : { kind };
  }

  #level(value: unknown, at: FieldPath): Level {
    const read = this.#record(value, at, ["label", "spellings", "outcome", "reasonRequired"]);
    return {
      label: this.#text(read.label, [...at, "label"]),
      spellings: this.#texts(read.spellings ?? [], [...at, "spellings"]),
      outcome: this.#choice(read.outcome, [...at, "outcome"], OUTCOMES),
      reasonRequired: this.#yes(read.reasonRequired, [...at, "reasonRequired"]),
    };
  }

  #owners(value: unknown, at: FieldPath): FormDefinition["owners"] {
    const read = this.#record(value, at, ["everyone", "separators", "sections"]);
    return {
      everyone: this.#text(read.everyone, [...at, "everyone"]),
      separators: this.#texts(read.separators, [...at, "separators"]),
      ...(read.sections === undefined ? {} : { sections: this.#texts(read.sections, [...at, "sections"]) }),
    };
  }

  #deadlineWord(value: unknown, at: FieldPath): DeadlineWord {
    const { words, period } = this.#record(value, at, ["words", "period"]);
    return {
      words: this.#texts(words, [...at, "words"]),
      period: period === null || period === undefined ? null : this.#period(period, [...at, "period"]),
    };
  }

  #period(value: unknown, at: FieldPath): NonNullable<DeadlineWord["period"]> {
    const read = this.#record(value, at, ["fromMonth", "toMonth", "years"]);
    const number = (name: string) => {
      const one = read[name];
      if (typeof one === "number" && Number.isInteger(one)) return one;
      this.#say([...at, name], one === undefined ? "missing" : "kind", "number");
      return 1;
    };
    return {
      fromMonth: number("fromMonth"),
      toMonth: number("toMonth"),
      ...(read.years === undefined ? {} : { years: number("years") }),
    };
  }

  #record(value: unknown, at: FieldPath, fields: readonly string[]): Record<string, unknown> {
    if (!isRecord(value)) {
      this.#say(at, value === undefined ? "missing" : "kind", "record");
      return {};
    }
    for (const key of Object.keys(value)) {
      if (!fields.includes(key)) this.#say([...at, key], "unknown", key);
    }
    return value;
  }

  #list<T>(value: unknown, at: FieldPath, read: (one: unknown, at: FieldPath) => T): T[] {
    if (Array.isArray(value)) return value.map((one: unknown, index) => read(one, [...at, index]));
    this.#say(at, value === undefined ? "missing" : "kind", "list");
    return [];
  }

  #texts(value: unknown, at: FieldPath): string[] {
    return this.#list(value, at, (one) => this.#text(one, at));
  }

  #text(value: unknown, at: FieldPath): string {
    if (typeof value === "string") return value;
    this.#say(at, value === undefined ? "missing" : "kind", "text");
    return "";
  }

  #choice<T extends string>(value: unknown, at: FieldPath, choices: readonly [T, ...T[]] | readonly T[]): T {
    const known = choices.find((one) => one === value);
    if (known !== undefined) return known;
    if (value === undefined) this.#say(at, "missing", "text");
    else if (typeof value === "string") this.#say(at, "unknown", value);
    else this.#say(at, "kind", "text");
    return choices[0];
  }

  /** Absent: no. */
  #yes(value: unknown, at: FieldPath): boolean {
    if (value !== undefined && typeof value !== "boolean") this.#say(at, "kind", "yes or no");
    return value === true;
  }

  #say(at: FieldPath, code: DefinitionProblem["code"], text: string): void {
    // A list of which several parts are wrong in the same way is told once.
    const known = this.problems.some(
      (one) => one.code === code && one.text === text && one.at.join("/") === at.join("/"),
    );
    if (!known) this.problems.push({ at, code, text });
  }
}
