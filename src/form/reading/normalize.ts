/**
 * Text as it is compared: on a normalised copy. What is in the cell is never changed by reading it.
 */
import type { CellValue } from "../../workbook/snapshot";

/**
 * Characters that show nothing: variation selectors, marks of direction, fillers, soft hyphens, control characters.
 * Source: Default_Ignorable_Code_Point of Unicode; the blank of the braille block is a space in every font.
 */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}](?<![\t\n\v\f\r\u0085])/gu;
const BLANK = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u;
const LEADING = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]+/u;
const SPACES = /[\s\u2800]+/gu;

/**
 * Radicals that PDF files and old fonts put in place of the ideograph that looks the same. NFKC turns those of the
 * block "Kangxi Radicals" into it, but not those of "CJK Radicals Supplement". Source: EquivalentUnifiedIdeograph.txt
 * of Unicode; radicals that no word is written with are left out.
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  (
    "⺁厂 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 " +
    "⺡氵 ⺢水 ⺣灬 ⺤爪 ⺥爪 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糸 ⺰纟 ⺱罓 ⺲罒 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 " +
    "⻀艹 ⻁虎 ⻂衤 ⻃西 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐金 ⻑長 ⻒長 ⻓长 ⻔门 ⻕阝 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 " +
    "⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟"
  )
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const RADICAL = /[\u2e80-\u2eff]/gu;

/** NFKC (full-width letters and digits become half-width), radicals as ideographs, without invisible characters. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(RADICAL, (radical) => RADICALS.get(radical) ?? radical)
    .replace(INVISIBLE, "");
}

/** `plainText`, trimmed, inner white space folded to one space. */
export function normalize(text: string): string {
  return plainText(text).replace(SPACES, " ").trim();
}

/** Trimmed, inner white space (line breaks too) folded to one space, without invisible characters at its ends. */
export function foldSpaces(text: string): string {
  return visible(text).replace(SPACES, " ");
}

/** The text without white space and invisible characters at its ends. */
export function visible(text: string): string {
  const rest = text.replace(LEADING, "").trimEnd();
  let end = rest.length;
  // A loop: a regular expression that looks for the end takes very long on a text with many such characters inside.
  while (end > 0 && BLANK.test(rest.charAt(end - 1))) end -= 1;
  return rest.slice(0, end);
}

/** Empty, or only what shows nothing: white space of every kind, and invisible characters. */
export function isBlank(value: CellValue): boolean {
  return typeof value === "string" && BLANK.test(value);
}

/** The value as text; "" for an empty cell. */
export function textOf(value: CellValue): string {
  return typeof value === "string" ? value : String(value);
}
