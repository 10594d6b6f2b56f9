/**
 * どの水準まで names no number, no date and no finished state: nobody can say in March whether it was reached.
 * Advice, and cautious: one clause that can be checked is enough for silence. A clause can be checked when it
 * - has a number with what it counts, a month or a period (7月末までに, 99.3%, 新たに一つの), or says all, none (すべて, 誤りがない);
 * - ends in a state (設置されている, 整っている, 済み), unless its verb tells only of effort or of a degree that nobody
 *   measures (図られている, 努めている, 検討されている, 深めている, 進んでいる);
 * - ends in a thing that is there or not (計画の策定, 条例の制定).
 */
import { cellFinding } from "../rule";
import type { Rule } from "../rule";

/** Numbers that are names or dates of what there is already, not of what is to be reached. */
const OTHER_NUMBERS =
  /第\d+(?:次|期|条|章|号|版)|(?:令和|平成|昭和|[rhs])(?:元|\d+)[年.](?:度|\d+月?)?(?:度)?(?:に)?(?:策定|制定|改定|改正|施行|公布)|covid-?19|society5\.0|[一1]人(?:一|1|ひと)人|一人ひとり/giu;
const NUMBER =
  /\d|[一二三四五六七八九十百千](?:つ|件|人|名|回|か所|箇所|ヶ所|カ所|割|か月|日|本|校|園|地区|団体|事業|台|枚|円|倍|点|位|種|部門|%)/u;
const ALL_OR_NONE =
  /すべて|全て|全員|全件|全庁|全職員|全戸|全校|ゼロ|皆無|必ず|[がのは](?:無い|ない|なく|無く|なくな|無くな|ありません|生じない)|年度末|年度内|年内|上半期|下半期|四半期|以上|以下|未満|減少し|増加し|上回|下回/u;
/** What a clause may end in and be a state: している, されている, 済み, した, 整った状態. */
const STATE =
  /(?:て(?:い|お)(?:る|り|ます|ない)|で(?:い|お)(?:る|り|ます)|てある|され|でき|られ|われ|できる|れた|した|った|された|いた|済み?|完了|なる|となり|である)(?:こと|状態)?(?:と?する|とします|を目標とする)?$/u;
/** Effort, or a degree: the state of these says nothing that can be checked. */
const VAGUE =
  /(?:図|努め|努力|検討|目指|取り?組|推進|進め|進ん|促進|心[掛が]け|意識し|配慮し|深め|深ま|高め|高ま|発揮|対応|周知|向上|充実|強化|活性|醸成|寄与|貢献|尽く|尽力|資する|なるよう|ように)[^、。]{0,8}$/u;
const THING =
  /(?:策定|制定|締結|設置|導入|完成|整備|作成|決定|公表|開始|稼働|終了|達成|廃止|移行|改正|改定|開設|発行|承認|議決|認定|取得|解消|竣工|供用|配布|配備|構築|確定|公開|統合|提出|上程|完了)(?:(?:を|が)?(?:する|し|して|行う|行い|目標とする))?$/u;

export const unmeasurableLevel: Rule = {
  roles: ["level"],
  cell: (cell, { saysSomething }) => {
    const { value } = cell.field;
    if (typeof value !== "string" || !saysSomething(value)) return null;
    return isMeasurable(value) ? null : cellFinding("unmeasurable-level", cell, {});
  },
};

export function isMeasurable(text: string): boolean {
  const plain = text.normalize("NFKC").replace(OTHER_NUMBERS, "");
  if (NUMBER.test(plain) || ALL_OR_NONE.test(plain) || clausesOf(plain).some(isChecked)) return true;
  // 令和4年3月策定 is only the plan's date, but for a text that ends in it.
  const [last] = clausesOf(text).slice(-1);
  return last !== undefined && isChecked(last);
}

function clausesOf(text: string): string[] {
  return text
    .split(/[。、，,．\n]|\.(?!\d)/u)
    .map((clause) => withoutEnd(clause.replace(/\([^()]*\)|（[^（）]*）/gu, "")))
    .filter((clause) => clause !== "");
}

/** Without closing brackets and white space at the end. A regular expression would try each of a long run anew. */
function withoutEnd(clause: string): string {
  let end = clause.length;
  while (end > 0 && /[\s「」)）]/u.test(clause.charAt(end - 1))) end -= 1;
  return clause.slice(0, end);
}

function isChecked(clause: string): boolean {
  return THING.test(clause) || (STATE.test(clause) && !VAGUE.test(clause));
}
