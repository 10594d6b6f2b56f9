/** A text that keeps a place free instead of saying something: 未定, 同上, ー, ○○課. */
import type { FormDefinition } from "../definition";
import { normalize, visible } from "./normalize";

/** No word with what people write around it is longer. */
const LONGEST = 30;
/** Only dashes, dots, ditto marks and the like, or brackets with nothing in them. */
const ONLY_SIGNS =
  /^[-‐‑‒–—―−－ー_＿.．…‥・･。、，,*＊?？!！〃"'′″○〇◯●△□×＝=/／()（）［］[\]【】「」『』〔〕〈〉《》\s]+$/;
/** One circle may be a mark that means something. */
const ONE_MARK = /^[〇○◯●△□×]$/u;
/**
 * Two of a sign that stand for letters: ○○課, ××, XX. The zero of 二〇〇〇年 is none, nor are the circles that leave out the
 * name of something real: 〇〇式典, ○○小学校.
 */
const BLANKED =
  /[●△□×]{2}|(?<![○◯〇一二三四五六七八九十百千\d])[○◯〇]{2,}(?![○◯〇一二三四五六七八九十百千\d])(?:(?=[部課係室局次市町村]長|以[上下内外]|程度|未満|年度|月末)|(?!\p{Script=Han}{2}))|(?<![a-zａ-ｚ])[xｘ]{2,}(?![a-zａ-ｚ])/iu;
/** 令和○年, and ○月末 as the whole text: a bullet before 月 or 年 is none. */
const BLANKED_DATE =
  /(?:令和|平成|年)[〇○◯●]+[年月]|^[〇○◯●]月(?:末|中|上旬|中旬|下旬|[〇○◯●]+日)?(?:まで)?$/u;
const EXAMPLE = /^[(（【「[<〈]?(?:記入|記載)例(?![をのにはがで])|^[(（【[]例[)）】\]]/u;
const AROUND = /^[([【「『〔※*・●○■→⇒ ]+|[)\]】」』〕。.、,]+$/gu;
const REMARK = /[([【〔][^()[\]【】〔〕]*[)\]】〕]$/u;
const BEFORE = /^(?:現在|現時点では?|目下|今後|内容|詳細|時期|期日|担当)(?:は|を|、)?/u;
const AFTER = /(?:です|である|とする|のため未定|につき未定|のため|の予定)$/u;

/** What of the text keeps a place free, as it stands there; null when it says something. */
export function placeholderIn(text: string, definition: FormDefinition): string | null {
  const trimmed = visible(text);
  if (trimmed === "") return null;
  if (ONLY_SIGNS.test(trimmed)) return ONE_MARK.test(trimmed) ? null : trimmed;
  if (EXAMPLE.test(trimmed) || BLANKED.test(trimmed) || BLANKED_DATE.test(trimmed)) return trimmed;
  return trimmed.length <= LONGEST && isWord(trimmed, definition) ? trimmed : null;
}

const wordsOf = new WeakMap<FormDefinition, ReadonlySet<string>>();

function isWord(text: string, definition: FormDefinition): boolean {
  const { placeholders } = definition;
  const words = wordsOf.get(definition) ?? new Set(placeholders.map((word) => normalize(word).toLowerCase()));
  wordsOf.set(definition, words);
  const plain = normalize(text);
  const writings = new Set([plain, plain.replace(REMARK, ""), plain.replace(AROUND, "")]);
  return [...writings].some((writing) => {
    const bare = writing.replace(AROUND, "").replaceAll(" ", "").toLowerCase();
    return words.has(bare) || words.has(bare.replace(BEFORE, "").replace(AFTER, ""));
  });
}
