/**
 * Two names with nothing, or only a space, between them: 共通職員課, 課税課納税課. They would be counted as one section.
 * Only what can be nothing else: 資産課税課 is one name, and 総務部 総務課 is a section of its department.
 * Fix: the names with the definition's first separator between them.
 */
import { textOf } from "../../form/reading/normalize";
import { ownersOf } from "../../form/reading/owners";
import type { FormDefinition } from "../../form/definition";
import { cellFinding, textFix } from "../rule";
import type { Rule } from "../rule";

/** A longer text is no list of names. */
const LONGEST = 1000;
const NAME = /^.+(?:課|室|局|部|係|所|署|センター|事務局|委員会)$/u;
/** What a section's name ends in, and as much behind it as a name has. */
const MORE = /[課室].{3}/su;
/** A section's name followed by another's. 課税, 課題, 課程, 課長 and 室長 go on. */
const BORDER = /(?<=.{2}[課室])(?![税題程長員内外と及や並又ほ他等])(?=\p{L}{2}.)/su;

export const ownerJoined: Rule = {
  roles: ["owner"],
  cell: (cell, { form, owners }) => {
    const { value } = cell.field;
    const expected = typeof value === "string" ? separated(value, form.definition, owners) : null;
    if (expected === null) return null;
    return cellFinding(
      "owner-joined",
      cell,
      { value: textOf(value), expected },
      textFix(cell.field, expected),
    );
  },
};

/** The text with what separates its names; null when there is nothing to separate. */
export function separated(
  text: string,
  definition: FormDefinition,
  owners = (all: string): readonly string[] => ownersOf(all, definition),
): string | null {
  const [separator] = definition.owners.separators;
  const { everyone } = definition.owners;
  // One name, as in most cells: nothing to take apart.
  if (separator === undefined || !(text.includes(everyone) || MORE.test(text))) return null;
  if (text.length > LONGEST) return null;
  let result = text;
  for (const owner of owners(text)) {
    const names = namesIn(owner, everyone);
    if (names.length > 1) result = result.replace(asWritten(owner), names.join(separator));
  }
  return result === text ? null : result.trim();
}

/** `ownersOf` folds white space; in the cell it may be of any kind. */
function asWritten(owner: string): RegExp {
  const words = owner.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"));
  return new RegExp(words.join("\\s+"), "u");
}

function namesIn(owner: string, everyone: string): string[] {
  const words = owner.split(" ");
  if (words.length > 1) {
    const names = words.flatMap((word) => namesIn(word, everyone));
    // "総 務 課": letters set apart. "総務部 総務課": the second belongs to the first.
    const alike = names.every((name) => name === everyone || (name.length > 2 && /[課室]$/u.test(name)));
    return alike ? names : [owner];
  }
  const rest = owner.startsWith(everyone) ? owner.slice(everyone.length) : "";
  if (rest.length > 2 && NAME.test(rest)) return [everyone, ...namesIn(rest, everyone)];
  if (!/[課室]$/u.test(owner)) return [owner];
  const names = owner.split(BORDER);
  return names.every((name) => name.length >= 3) ? names : [owner];
}
