/**
 * Which role a header cell names. The whole text of the cell must be one of the definition's wordings; width,
 * white space, line breaks, punctuation and brackets make no difference, and text in brackets is optional.
 */
import type { FormDefinition } from "../definition";
import type { Role } from "../roles";

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|〈[^〈〉]*〉|《[^《》]*》|<[^<>]*>/gu;
const NOT_WORDS = /[^\p{L}\p{N}]/gu;

/** Letters and digits only, NFKC, lower case: "Ｎｏ．" → "no", "計画・方針等の\n分類" → "計画方針等の分類". */
export function headingKey(text: string): string {
  return text.normalize("NFKC").replace(NOT_WORDS, "").toLowerCase();
}

/** As `headingKey`, without what stands in brackets: "いつまで（期限）" → "いつまで". */
export function bareHeadingKey(text: string): string {
  return headingKey(text.normalize("NFKC").replace(BRACKETED, ""));
}

export interface HeadingMatch {
  readonly role: Role;
  /** The definition's wording that the text was taken for, and whether it is the role's usual one. */
  readonly wording: string;
  readonly usual: boolean;
  /** The text as a whole; without what stands in brackets, in it or in the wording; or only its first line. */
  readonly by: "whole" | "withoutBrackets" | "firstLine";
  /** 0 is the usual wording in full; the larger, the farther from it. */
  readonly rank: number;
  /** Length of the wording that matched, in letters: a longer one says more. */
  readonly length: number;
}

export class HeadingMatcher {
  readonly #byKey = new Map<string, HeadingMatch>();
  readonly #seen = new Map<string, HeadingMatch | null>();
  /** A cell with a longer text cannot be a header (twice the longest wording, for brackets and spaces). */
  readonly maxLength: number;

  constructor(definition: FormDefinition) {
    let longest = 0;
    for (const { role, headings } of definition.columns) {
      headings.forEach((heading, index) => {
        longest = Math.max(longest, heading.length);
        for (const [key, extra, by] of [
          [headingKey(heading), 0, "whole"],
          [bareHeadingKey(heading), 1, "withoutBrackets"],
        ] as const) {
          const rank = index * 4 + extra;
          const match = { role, wording: heading, usual: index === 0, by, rank, length: key.length };
          const known = this.#byKey.get(key);
          if (key !== "" && (!known || known.rank > match.rank)) this.#byKey.set(key, match);
        }
      });
    }
    this.maxLength = longest * 2 + 20;
  }

  /** The role that the text names as a whole, or null. */
  match(text: string): HeadingMatch | null {
    if (text === "" || text.length > this.maxLength) return null;
    const seen = this.#seen.get(text);
    if (seen !== undefined) return seen;
    const match = this.#find(text);
    this.#seen.set(text, match);
    return match;
  }

  #find(text: string): HeadingMatch | null {
    const full = this.#byKey.get(headingKey(text));
    if (full) return full;
    const bare = this.#byKey.get(bareHeadingKey(text));
    if (bare) return { ...bare, by: "withoutBrackets", rank: bare.rank + 2 };
    // "達成状況⏎※期末に記入": a line that is a wording, the others being a remark.
    const line = text.split(/[\r\n※]+/u, 1)[0] ?? "";
    const first = line === text ? undefined : this.#byKey.get(bareHeadingKey(line));
    return first ? { ...first, by: "firstLine", rank: first.rank + 3 } : null;
  }
}
