/**
 * Which role a header cell names. The whole text of the cell must be one of the definition's wordings; width,
 * white space, line breaks, punctuation and brackets make no difference, and text in brackets is optional.
 */
import { columnOf, type FormDefinition } from "../definition";
import type { MatchedBy } from "../form";
import type { Role } from "../roles";
import { plainText } from "./normalize";

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|〈[^〈〉]*〉|《[^《》]*》|<[^<>]*>/gu;
const NOT_WORDS = /[^\p{L}\p{N}]/gu;

/** Texts whose keys or matches are remembered: more than any form has. */
const MOST_SEEN = 5000;

/** Each definition asks for the same texts. */
const keys = new Map<string, string>();

/** Letters and digits only, NFKC, lower case: "Ｎｏ．" → "no", "計画・方針等の\n分類" → "計画方針等の分類". */
export function headingKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = plainText(text).replace(NOT_WORDS, "").toLowerCase();
  if (keys.size >= MOST_SEEN) keys.clear();
  keys.set(text, key);
  return key;
}

/** As `headingKey`, without what stands in brackets: "いつまで（期限）" → "いつまで". */
export function bareHeadingKey(text: string): string {
  return headingKey(plainText(text).replace(BRACKETED, ""));
}

export interface HeadingMatch {
  readonly role: Role;
  /** The definition's wording that the text was taken for, and whether it is the role's usual one. */
  readonly wording: string;
  readonly usual: boolean;
  readonly by: MatchedBy;
  /** 0 is the usual wording in full; the larger, the farther from it. */
  readonly rank: number;
  /** Length of the wording that matched, in letters: a longer one says more. */
  readonly length: number;
  /** When in the year the column is filled, where the text says so: 達成状況(中間), 達成状況(年度末). */
  readonly time?: "begin" | "middle" | "end";
}

/** In front of a heading: ①, (1), 1., ア., A), 第1, ※. NFKC makes digits of ① and letters of Ⅰ. */
const NUMBER =
  /^[※*◎○●★☆■□◆◇・]?(?:\(?(?:第?\d{1,2}|[A-Za-zア-ン]|[IVX]{1,4}|[一二三四五六七八九十])[).．、:・\s]\s?|\d{1,2}(?=\D))?/u;
/** Behind it: 注1, ※2, *, 等, 欄. */
const NOTE = /(?:[※*†‡]{1,3}\d{0,2}|\(?注\d{0,2}|等|など|欄|名|について)\)?$/u;
const TIMES =
  "年度末|年度当初|年度途中|期末|期首|期初|中間期?|最終|前期|後期|上半期|下半期|上期|下期|年間|通年|本年度|今年度|当年度|" +
  "(?:令和|[rR])(?:元|\\d{1,2})年度末?|\\d{1,2}月末?";
const TIME_BEFORE = new RegExp(`^(?:${TIMES})(?:時点?)?(?:での|における|の|で|に)?[\\s・:]?(?=.)`, "u");
const TIME_BEHIND = new RegExp(
  `(?<=.)[\\s・:、/-]?(?:${TIMES})(?:時点|現在|時)?(?:に|で|の)?(?:記入|記載|入力|評価)?(?:してください)?$`,
  "u",
);
const MIDDLE = /中間|年度途中|上半期|上期|前期|(?<!\d)[89]月|10月/u;
const BEGIN = /期首|期初|年度当初/u;
const END = /年度末|期末|最終|下半期|下期|後期|(?<!\d)3月/u;
/** More would be a sentence. */
const MOST_CUTS = 5;

const matchers = new WeakMap<FormDefinition, HeadingMatcher>();

/** One for each definition, which has to remember what it has compared: a definition is never changed in place. */
export function matcherOf(definition: FormDefinition): HeadingMatcher {
  const known = matchers.get(definition) ?? new HeadingMatcher(definition);
  matchers.set(definition, known);
  return known;
}

export class HeadingMatcher {
  readonly #byKey = new Map<string, HeadingMatch>();
  readonly #seen = new Map<string, HeadingMatch | null>();
  /** A cell with a longer text cannot be a header (twice the longest wording, for brackets and spaces). */
  readonly maxLength: number;

  /** Whether the form has a column for mid-year ratings: each sheet, or some. */
  readonly interim: "always" | "optional" | null;

  /** The definition's titles, as `headingKey` gives them. */
  readonly titles: readonly string[];

  constructor(definition: FormDefinition) {
    this.titles = definition.titles.map(headingKey);
    const interim = columnOf(definition, "interimRating");
    this.interim = interim ? (interim.optional ? "optional" : "always") : null;
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
    if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
    this.#seen.set(text, match);
    return match;
  }

  #find(text: string): HeadingMatch | null {
    const plain = plainText(text);
    const match = this.#findAny(text, plain);
    const time = MIDDLE.test(plain) ? "middle" : BEGIN.test(plain) ? "begin" : END.test(plain) ? "end" : null;
    return match && time ? { ...match, time } : match;
  }

  #findAny(text: string, plain: string): HeadingMatch | null {
    const full = this.#byKey.get(headingKey(text));
    if (full) return full;
    const bare = this.#byKey.get(bareHeadingKey(text));
    if (bare) return { ...bare, by: "withoutBrackets", rank: bare.rank + 2 };
    // "達成状況⏎※期末に記入": a line that is a wording, the others being a remark.
    const line = text.split(/[\r\n※]+/u, 1)[0] ?? "";
    const first = line === text ? undefined : this.#byKey.get(bareHeadingKey(line));
    if (first) return { ...first, by: "firstLine", rank: first.rank + 3 };
    // "達成状況：年度末記入": what stands behind the colon is a remark too.
    for (const part of [plain, ...plain.split(/[\r\n:]+/u, 1)]) {
      const cut = this.#withoutAdditions(part);
      if (cut) return { ...cut, by: "annotated", rank: cut.rank + 4 };
    }
    return null;
  }

  #withoutAdditions(plain: string): HeadingMatch | null {
    let rest = plain.replace(BRACKETED, "").replace(/\s+/gu, " ").trim();
    for (let cuts = 0; cuts <= MOST_CUTS; cuts += 1) {
      const match = this.#byKey.get(headingKey(rest));
      if (match) return match;
      const shorter = [NUMBER, TIME_BEFORE, TIME_BEHIND, NOTE].map((addition) =>
        rest.replace(addition, "").trim(),
      );
      const next = shorter.find((one) => one !== rest && one !== "");
      if (next === undefined) return null;
      rest = next;
    }
    return null;
  }
}
