/** A text that keeps a place free instead of saying something: 未定, 同上, ー, ○○課. */
import type { FormDefinition } from "../definition";
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
const SIGNS = "○◯●△□×〇xXｘＸ例";
/** Letters that NFKC makes of others begin no word of a form. */
const FULL_WIDTH =
  "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ";
/** A place in the table of letters: signs of `SIGNS`, and letters that a word begins with. */
const SIGN = 1;
const FIRST = 2;

/** The words of one definition, ready to be looked for: most texts are dismissed by a look at their letters. */
class Words {
  readonly #words: ReadonlySet<string>;
  /** By UTF-16 unit; a table is many times faster than a regular expression. */
  readonly #letters = new Uint8Array(0x10000);

  constructor(words: readonly string[]) {
    this.#words = new Set(words.map((word) => normalize(word).toLowerCase()));
    const firsts = [...this.#words].map((word) => word[0] ?? "").join("");
    this.#mark(firsts + firsts.toUpperCase() + (this.#words.size > 0 ? FULL_WIDTH : ""), FIRST);
    this.#mark(SIGNS, SIGN);
  }

  #mark(letters: string, kind: number): void {
    for (const letter of letters) {
      const code = letter.charCodeAt(0);
      this.#letters[code] = (this.#letters[code] ?? 0) | kind;
    }
  }

  /** Which kinds of letters are in the text. */
  kindsIn(text: string): number {
    let kinds = 0;
    for (let index = 0; index < text.length; index += 1) kinds |= this.#letters[text.charCodeAt(index)] ?? 0;
    return kinds;
  }

  has(text: string): boolean {
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
  let words = wordsOf.get(definition);
  if (!words) wordsOf.set(definition, (words = new Words(definition.placeholders)));
  const kinds = words.kindsIn(trimmed);
  if ((kinds & SIGN) !== 0) {
    if (EXAMPLE.test(trimmed) || BLANKED.test(trimmed) || BLANKED_DATE.test(trimmed)) return trimmed;
  }
  if ((kinds & FIRST) === 0 || trimmed.length > LONGEST) return null;
  return words.has(trimmed) ? trimmed : null;
}
