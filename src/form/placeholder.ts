/** A text that keeps a place free instead of saying something: 未定, 同上, ー, ○○課. */
import type { FormDefinition } from "./definition";
import { normalize } from "./normalize";

/** No word with what people write around it is longer. */
const LONGEST = 30;
/** Only dashes, dots, ditto marks and the like. Not NFKC: what is looked at is each cell of a form. */
const ONLY_SIGNS = /^[-‐‑‒–—―−－ー_＿.．…‥・･。、，,*＊?？!！〃"'′″○〇◯●△□×＝=/／\s]+$/;
/** One circle may be a mark that means something. */
const ONE_MARK = /^[〇○◯●△□×]$/u;
/** Two of a sign that stand for letters: ○○課, ××, XX. The zero of 二〇〇〇年 is none. */
const BLANKED =
  /[○◯●△□×]{2}|(?<![〇一二三四五六七八九十百千\d])〇{2}(?![〇一二三四五六七八九十百千\d])|(?<![a-zａ-ｚ])[xｘ]{2,}(?![a-zａ-ｚ])/iu;
/** 令和○年, and ○月末 as the whole text: a bullet before 月 or 年 is none. */
const BLANKED_DATE =
  /(?:令和|平成|年)[〇○◯●]+[年月]|^[〇○◯●]月(?:末|中|上旬|中旬|下旬|[〇○◯●]+日)?(?:まで)?$/u;
const EXAMPLE = /^[(（【「[<〈]?(?:記入|記載)例(?![をのにはがで])|^[(（【[]例[)）】\]]/u;
const AROUND = /^[([【「『〔]+|[)\]】」』〕。.、,]+$/gu;
const REMARK = /[([【〔][^()[\]【】〔〕]*[)\]】〕]$/u;
const BEFORE = /^(?:現在|現時点では?|目下|今後|内容|詳細|時期|期日|担当)(?:は|を|、)?/u;
const AFTER = /(?:です|である|とする|のため未定|につき未定|のため|の予定)$/u;

/** Signs without which nothing is blanked and nothing is an example. */
const SIGNS = /[○◯●△□×〇xXｘＸ例]/;

/** The words of one definition, ready to be looked for: most texts are dismissed by a look at their letters. */
class Words {
  readonly #words: ReadonlySet<string>;
  readonly #first: RegExp;

  constructor(words: readonly string[]) {
    this.#words = new Set(words.map((word) => normalize(word).toLowerCase()));
    const letters = [...this.#words].map((word) => word[0] ?? "").join("");
    this.#first = new RegExp(
      `[Ａ-Ｚａ-ｚ${(letters + letters.toUpperCase()).replace(/[\\\]^-]/gu, "\\$&")}]`,
    );
  }

  has(text: string): boolean {
    if (this.#words.size === 0 || !this.#first.test(text)) return false;
    const plain = normalize(text);
    return [plain, plain.replace(REMARK, ""), plain.replace(AROUND, "")].some((writing) => {
      const bare = writing.replace(AROUND, "").replaceAll(" ", "").toLowerCase();
      return this.#words.has(bare) || this.#words.has(bare.replace(BEFORE, "").replace(AFTER, ""));
    });
  }
}

const wordsOf = new WeakMap<FormDefinition, Words>();

/** What of the text keeps a place free, as it stands there; null when it says something. */
export function placeholderIn(text: string, definition: FormDefinition): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (ONLY_SIGNS.test(trimmed)) return ONE_MARK.test(trimmed) ? null : trimmed;
  if (SIGNS.test(trimmed)) {
    if (EXAMPLE.test(trimmed) || BLANKED.test(trimmed) || BLANKED_DATE.test(trimmed)) return trimmed;
  }
  if (trimmed.length > LONGEST) return null;
  let words = wordsOf.get(definition);
  if (!words) wordsOf.set(definition, (words = new Words(definition.placeholders)));
  return words.has(trimmed) ? trimmed : null;
}
