/** Who an item belongs to: 共通, one section, or several in one cell. */
import type { FormDefinition } from "../definition";
import type { Form } from "../form";
import { foldSpaces, normalize, textOf, visible } from "./normalize";
import type { CellValue } from "../../workbook/snapshot";

/** What a section's name ends in. */
const SECTION =
  "(?:課|室|局|部|係|所|署|館|園|院|校|会|班|担当|監|センタ[ー\\-―─一]|グル[ー\\-]プ|チ[ー\\-]ム)";
const IS_SECTION = new RegExp(`${SECTION}$`, "u");
/** Signs that separate names whatever the definition says. */
const ALWAYS = ["\n", "\r", ";", "；", "&", "＆", "+", "＋", "|", "｜", "､"];
/** The middle dot in its several shapes; it stands within names too: 子ども・子育て支援課. */
const DOT = "・";
const DOTS = /[･•·‧∙⋅●]/gu;
/** Between two names; 人と農地の課 is one. */
const WORDS = new RegExp(
  `(?<=${SECTION}|共通)\\s*(?:及び|および|並びに|ならびに|又は|または|と|や|and)\\s*(?=\\S)`,
  "giu",
);
/** ◎主管課, (主)総務課, 総務課(副), 総務課ほか: what is said of the section. */
const BEFORE =
  /^(?:[◎○●◇◆△▲□■☆★※・]\s*|[(（【〔[](?:主|副|正|主管|関係|協力|主担当|副担当)[)）】〕\]]\s*|(?:主管|主担当|主|副)[:：]\s*)/u;
const BEHIND = /\s*(?:[(（【〔[](?:主|副|正|主管|関係|協力|主担当|副担当|ほか|他|外|等)[)）】〕\]]|[◎○])$/u;
const OTHERS = new RegExp(
  `(?<=${SECTION})\\s*(?:ほか|他|外|等|など)(?:\\s*[\\d０-９一二三四五六七八九十]{1,3}\\s*課)?$`,
  "u",
);
const ONLY_OTHERS = /^(?:ほか|他|外|等|など)$/u;
/** A longer text is no list of names. */
const LONGEST = 1000;

/**
 * "課税課・納税課" → ["課税課", "納税課"]; each once, in order; [] for a blank cell. `known`: names of sections, as
 * `sectionKey` has them, that are one name although a separator stands in them, or that stand by themselves elsewhere.
 */
export function ownersOf(
  value: CellValue,
  definition: FormDefinition,
  known: ReadonlySet<string> = keysOf(definition.owners.sections ?? []),
): string[] {
  const text = foldLines(textOf(value));
  if (text.length > LONGEST) return [foldSpaces(text)];
  const { separators, everyone } = definition.owners;
  const withDots = separators.includes(DOT) ? text.replace(DOTS, DOT) : text;
  let parts = [withDots];
  for (const separator of [...separators.filter((one) => one !== DOT), ...ALWAYS]) {
    parts = parts.flatMap((part) =>
      part.includes(separator) && !known.has(sectionKey(part)) ? part.split(separator) : [part],
    );
  }
  const names = parts
    .flatMap((part) => byWords(part, everyone, known))
    .flatMap((part) => (separators.includes(DOT) ? byDots(part, everyone, known) : [part]))
    .map(bareName)
    .filter((name) => name !== "" && !ONLY_OTHERS.test(name));
  return [...new Set(names)];
}

/** The sections that a form shows by themselves, and those that its definition lists. */
export function knownSections({
  definition,
  items,
}: Pick<Form, "definition" | "items">): ReadonlySet<string> {
  const { separators, sections = [] } = definition.owners;
  const isAlone = (text: string) =>
    IS_SECTION.test(text) &&
    text.split(WORDS).length === 1 &&
    ![...separators, ...ALWAYS].some((sign) => text.replace(DOTS, DOT).includes(sign));
  const texts = new Set(items.map(({ fields }) => visible(textOf(fields.owner?.value ?? ""))));
  return keysOf([...[...texts].filter(isAlone), ...sections]);
}

/**
 * What two writings of one section have in common: width, ヶ and ケ, the several signs that look like ー, radicals and
 * variants of one ideograph make no difference.
 */
export function sectionKey(name: string): string {
  return normalize(name)
    .replaceAll(" ", "")
    .toLowerCase()
    .replace(/ヶ/gu, "ケ")
    .replace(/ヵ/gu, "カ")
    .replace(/(?<=[ァ-ヺー])[-‐‑‒–—―−─━一]/gu, "ー");
}

function keysOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(sectionKey));
}

/** White space at the ends of lines goes; the lines stay. */
function foldLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

function isName(part: string, everyone: string, known: ReadonlySet<string>): boolean {
  const name = bareName(part);
  return name === everyone || IS_SECTION.test(name) || known.has(sectionKey(name));
}

function byWords(part: string, everyone: string, known: ReadonlySet<string>): string[] {
  if (known.has(sectionKey(part))) return [part];
  const names = part.split(WORDS);
  return names.length > 1 && names.every((name) => isName(name, everyone, known)) ? names : [part];
}

/** Where only the last part is a section's name, the parts before it are its beginning: まちづくり・交通課. */
function byDots(part: string, everyone: string, known: ReadonlySet<string>): string[] {
  if (known.has(sectionKey(part))) return [part];
  const pieces = part.split(DOT).filter((piece) => piece.trim() !== "");
  if (!pieces.some((piece) => isName(piece, everyone, known) && bareName(piece) !== everyone)) return pieces;
  const names: string[] = [];
  let begun = "";
  for (const piece of pieces) {
    const short = `${bareName(piece)}課`;
    if (begun === "" && known.has(sectionKey(short))) names.push(short);
    else if (isName(piece, everyone, known)) {
      names.push(begun + piece);
      begun = "";
    } else begun += piece + DOT;
  }
  return begun === "" ? names : [...names, ...begun.split(DOT).filter((piece) => piece !== "")];
}

function bareName(part: string): string {
  const name = foldSpaces(part).replace(BEFORE, "").replace(BEHIND, "");
  return foldSpaces(name.replace(OTHERS, ""));
}
