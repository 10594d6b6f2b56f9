/**
 * Rows right below the headings that belong to the header and name nothing: words in brackets, a letter or number for
 * each column (ア, イ, ウ …), who fills which column (課, 部長), how (選択).
 */
import type { Rect } from "../../../cells/geometry";
import type { Grid } from "../../reading/grid";
import { isBlank, normalize } from "../../reading/normalize";

/** So many letters in order are no accident. */
const FEWEST_LETTERS = 3;
const ALPHABETS = [
  "アイウエオカキクケコサシスセソ",
  "あいうえおかきくけこさしすせそ",
  "イロハニホヘトチリヌルヲ",
  "いろはにほへとちりぬるを",
  "abcdefghijklmnopqrstuvwxyz",
  "一二三四五六七八九十",
];
const WHO =
  "(?:各|担当|所管|主管)?(?:課|部|室|局|係)(?:長|名|員)?|担当者?|所属長|記入者|作成者|評価者|職員課|人事課|企画課|事務局|本人|全員";
const HOW =
  "記入|入力|選択|記載|自動(?:計算|入力|表示)?|プルダウン(?:選択|式)?|リスト(?:から)?選択|手入力|必須|任意";
const WHO_OR_HOW = new RegExp(`^\\(?(?:(?:${WHO})(?:が|で|にて)?(?:${HOW})?|${HOW})欄?\\)?$`, "u");

export function isFootRow(grid: Grid, row: number, header: readonly { readonly area: Rect }[]): boolean {
  const columns = header.filter(({ area }) => area.row + area.rows <= row).map(({ area }) => area.column);
  const texts = [...new Set(columns)]
    .sort((a, b) => a - b)
    .filter((column) => grid.isAnchor(row, column))
    .map((column) => normalize(grid.text(row, column)))
    .filter((text) => !isBlank(text));
  return texts.length > 0 && (isRemarks(texts) || isLetters(texts) || isWhoFills(texts));
}

/** Nothing but words in brackets: "(期限)" in a cell of its own. */
function isRemarks(texts: readonly string[]): boolean {
  return texts.every((text) => /^(?:\(.*\)?|※.*)$/su.test(text) && !/^\(?\d+\)?$/u.test(text));
}

function isLetters(texts: readonly string[]): boolean {
  if (texts.length < FEWEST_LETTERS) return false;
  const bare = texts.map((text) => text.replace(/^[([「]|[)\]」.、欄]$/gu, "").toLowerCase());
  const numbers = bare.map(Number);
  const runs = [
    numbers,
    ...ALPHABETS.map((letters) => bare.map((text) => (text.length === 1 ? letters.indexOf(text) : -1))),
  ];
  return runs.some((run) => run.every((place, index) => place >= 0 && place === (run[0] ?? 0) + index));
}

function isWhoFills(texts: readonly string[]): boolean {
  return texts.length >= 2 && texts.every((text) => WHO_OR_HOW.test(text));
}
