/**
 * Which value of a list a cell's text means: the value itself, or one so near that nothing else can be meant.
 */
import { distance } from "fastest-levenshtein";
import { columnOf, type FormDefinition } from "../form/definition";
import { foldSpaces, normalize } from "../form/reading/normalize";
import { isOwnRole, isRatingRole, type HeaderField, type Role } from "../form/roles";

/** A value of a list, with the other spellings that count as the same. */
export interface Choice {
  readonly label: string;
  readonly spellings: readonly string[];
}

/** The definition's list for cells of that role; [] where there is none, and everything is allowed. */
export function choicesOf(definition: FormDefinition, role: Role | HeaderField): readonly Choice[] {
  const plain = (values: readonly string[]) => values.map((label) => ({ label, spellings: [] }));
  if (role === "category") return plain(definition.categories);
  if (isRatingRole(role)) return definition.scale;
  const content = isOwnRole(role) ? columnOf(definition, role)?.content : undefined;
  return content?.kind === "list" ? plain(content.values) : [];
}

export type Match =
  | { readonly kind: "exact"; readonly label: string }
  /** Not in the list as it stands, but only `label` can be meant. `remark`: more is said than the label does. */
  | { readonly kind: "near"; readonly label: string; readonly remark?: true }
  | { readonly kind: "none" };

const NOT_WORDS = /[^\p{L}\p{N}\p{S}]/gu;
const SMALL_KANA: Readonly<Record<string, string>> = Object.fromEntries(
  [..."ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ"].map((small, index) => [
    small,
    [..."あいうえおつやゆよわアイウエオツヤユヨワ"][index] ?? small,
  ]),
);
/** A longer text, white space aside, is no value of a list with a slip in it. */
const LONGEST = 500;
/** A slip never adds or takes away a "not", and never makes a plan, a doubt or a part of what is done. */
const MEANING =
  /[未不非無否?]|な[いかく]|ません|ず$|ず[にと]|予定|見込|目標|途中|検討|中止|延期|困難|半分|概ね|おおむね|たい$|べき|かも|だろう|まだ|る$|よう$|か$|→|以上|以下|以外|超|倍/gu;
/** Behind a value: ※一部継続, (R5.3), :80%. */
const REMARK = /^(?:[※*].*|[([【〔].*|[:、,・/-].*|\d{1,3}(?:\.\d{1,2})?[%点])$/u;
/** In front of it: 2. ほぼ達成した, (B)ほぼ達成した. */
const NUMBER = /^(?:[([]?(?:\d{1,2}|[a-z])[)\].:、]?|[・○◎])$/u;

export function matchChoice(text: string, choices: readonly Choice[]): Match {
  for (const { label, spellings } of choices) {
    if (text === label || spellings.includes(text)) return { kind: "exact", label };
  }
  const wanted = foldSpaces(text).length > LONGEST ? "" : comparable(text);
  if (wanted === "") return { kind: "none" };
  const alike = choices.filter((choice) =>
    writings(choice).some((writing) => comparable(writing) === wanted),
  );
  if (alike.length > 0) return near(alike);
  const remarked = choices.filter((choice) =>
    writings(choice).some((writing) => isRemarked(wanted, writing)),
  );
  if (remarked.length === 1) return { kind: "near", label: remarked[0]?.label ?? "", remark: true };
  const bare = wanted.replace(NOT_WORDS, "");
  if (bare === "" || (wanted.includes("?") && !choices.some(({ label }) => /[?？]/u.test(label)))) {
    return { kind: "none" };
  }
  const unpunctuated = choices.filter((choice) =>
    writings(choice).some((writing) => comparable(writing).replace(NOT_WORDS, "") === bare),
  );
  if (unpunctuated.length > 0) return near(unpunctuated);
  const cut = choices.filter((choice) => writings(choice).some((writing) => isCut(bare, writing)));
  return cut.length === 1 ? near(cut) : bySlip(bare, choices);
}

/** "ほぼ達成した ※一部継続": a value, and a remark that does not make another of it. */
function isRemarked(text: string, writing: string): boolean {
  const whole = comparable(writing);
  if (whole.length < 2) return false;
  if (text.startsWith(whole)) {
    const rest = text.slice(whole.length);
    return REMARK.test(rest) && /[\p{L}\p{N}]/u.test(rest) && meaningOf(rest) === "";
  }
  return text.endsWith(whole) && NUMBER.test(text.slice(0, -whole.length));
}

/** "ほとんど未達成": the most part of one value, its end left off. */
function isCut(text: string, writing: string): boolean {
  const whole = comparable(writing).replace(NOT_WORDS, "");
  return text.length >= 3 && text.length >= whole.length * 0.6 && whole.startsWith(text);
}

function bySlip(text: string, choices: readonly Choice[]): Match {
  const distances = choices
    .map((choice) => {
      const best = writings(choice).map((writing) => {
        const plain = comparable(writing).replace(NOT_WORDS, "");
        return { steps: distance(text, plain), limit: slipLimit(plain), plain };
      });
      return { choice, ...best.reduce((a, b) => (b.steps < a.steps ? b : a)) };
    })
    .sort((a, b) => a.steps - b.steps);
  const [first, second] = distances;
  if (!first || first.steps > first.limit || !mayBeSlip(text, first.plain)) return { kind: "none" };
  // A second value that is hardly farther away: either may be meant.
  if (second && second.steps < first.steps + 2) return { kind: "none" };
  return { kind: "near", label: first.choice.label };
}

/** Signs such as A, ◎ or 中止 allow no slip; short words one, longer ones two. */
function slipLimit(text: string): number {
  const length = [...text].length;
  if (length <= 2) return 0;
  return length <= 5 ? 1 : 2;
}

function near(choices: readonly Choice[]): Match {
  const [only, other] = choices;
  return only && !other ? { kind: "near", label: only.label } : { kind: "none" };
}

function writings({ label, spellings }: Choice): readonly string[] {
  return [label, ...spellings];
}

/** NFKC, without white space, small kana as large ones, lower case. */
function comparable(text: string): string {
  return [...normalize(text).replaceAll(" ", "").toLowerCase()]
    .map((letter) => SMALL_KANA[letter] ?? letter)
    .join("");
}

function meaningOf(text: string): string {
  return (text.match(MEANING) ?? []).join(" ");
}

/** The same meaning; no digit or letter that the value has not; of its kanji one at most is another one. */
function mayBeSlip(text: string, value: string): boolean {
  if (meaningOf(text) !== meaningOf(value)) return false;
  const more = lettersMissing(text, value);
  if (more.some((letter) => /[\p{N}a-z]/u.test(letter))) return false;
  const kanji = more.filter((letter) => /\p{Script=Han}/u.test(letter)).length;
  const lost = lettersMissing(value, text).filter((letter) => /\p{Script=Han}/u.test(letter)).length;
  return kanji === 0 || (kanji === 1 && lost === 1 && text.length === value.length);
}

/** The letters of `text` that `other` has not, or not so often. */
function lettersMissing(text: string, other: string): string[] {
  const left = [...other];
  return [...text].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
