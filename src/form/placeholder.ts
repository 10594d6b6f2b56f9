/** A text that keeps a place free instead of saying something: 未定, 同上, ー, ○○課. */
import type { FormDefinition } from "./definition";
import { normalize } from "./normalize";

/** No placeholder that fills a cell is longer. */
const LONGEST = 40;
/** Only dashes, dots, ditto marks and the like. */
const ONLY_SIGNS = /^[-‐‑‒–—―−ー_.…‥・･。、,*?!〃"'′″〇○◯●△□×＝=/\s]+$/u;
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

/** What of the text keeps a place free, as it stands there; null when it says something. */
export function placeholderIn(text: string, definition: FormDefinition): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (trimmed.length <= LONGEST) {
    const plain = normalize(trimmed);
    if (ONLY_SIGNS.test(plain)) return ONE_MARK.test(plain) ? null : trimmed;
    if (isWord(plain, definition.placeholders) || BLANKED_DATE.test(trimmed)) return trimmed;
  }
  if (EXAMPLE.test(trimmed)) return trimmed;
  return mayBeBlanked(trimmed) && (BLANKED.test(trimmed) || BLANKED_DATE.test(trimmed)) ? trimmed : null;
}

function isWord(text: string, words: readonly string[]): boolean {
  const wanted = [text, text.replace(REMARK, ""), text.replace(AROUND, "")].flatMap((writing) => {
    const bare = writing.replace(AROUND, "").replaceAll(" ", "").toLowerCase();
    return [bare, bare.replace(BEFORE, "").replace(AFTER, "")];
  });
  return words.some((word) => wanted.includes(word.toLowerCase()));
}

/** Most texts have none of the signs: no need to look closer. */
function mayBeBlanked(text: string): boolean {
  return /[○◯●△□×〇xｘ]/iu.test(text);
}
