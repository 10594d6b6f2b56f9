/**
 * Labels of the block above the table within a cell's text: 作成日：令和4年4月1日, 職名 総務部長 氏名 一ノ瀬 理, (作成日 …).
 */
import type { FormDefinition } from "../definition";
import type { HeaderField } from "../roles";
import { readDate } from "./dates";
import { bareHeadingKey, headingKey } from "./headings";
import { isBlank, plainText, visible } from "./normalize";

/** What stands in the cell for one field; `value` is "" where only the label is there. */
export interface LabelledText {
  readonly field: HeaderField;
  readonly label: string;
  readonly value: string;
  /** The cell's text before and behind the value. */
  readonly lead: string;
  readonly tail: string;
}

/** A longer text is a sentence that mentions a label; with two labels in it, twice as long. */
const MAX_LABEL = 60;
const MAX_TEXT = 160;
/** One label for both: 職・氏名. */
const JOB_AND_NAME = /^(?:補?職名?|役職名?)(?:及び|・|\/|、|\s)*氏名$/u;
/** A name's end: a seal or a form of address, which is no part of it. */
const SEAL = /(?:\s*㊞|\s+印|\s*[(（〔]\s*(?:公?印\s*(?:省略)?|自署|署名)\s*[)）〕]|\s+[様殿])\s*$/u;
const BRACKETED = /^[(（【〔](?=[^\p{L}\p{N}]*[\p{L}\p{N}])([^()（）【】〔〕]+)[)）】〕]$/u;
const JOB_END = /(?:長|監|者|官|員|参事|主幹|理事|補佐|室長|主査|管理職)$/u;
/** A value never goes on from its label like a sentence. */
const NO_VALUE =
  /^(?:及び|および|又は|または|並びに|等|など|欄|を|は|に|の|と|が|・|、|,)|(?:こと|ください|下さい|すること|記入|記載)[。.]?$|。/u;

export class FieldLabels {
  readonly #fieldByKey = new Map<string, HeaderField>();
  readonly #pattern: RegExp;

  constructor(definition: FormDefinition) {
    const labels: string[] = [];
    for (const { field, labels: own } of definition.headerFields) {
      for (const label of own) {
        this.#fieldByKey.set(headingKey(label), field);
        labels.push(label);
      }
    }
    const fields = definition.headerFields.map(({ field }) => field);
    if (fields.includes("jobTitle") && fields.includes("name"))
      labels.push("職・氏名", "職氏名", "職名・氏名");
    const spaced = labels
      .filter((label) => [...label].length > 1)
      .sort((a, b) => b.length - a.length)
      .map((label) =>
        [...label].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&")).join("\\s{0,3}"),
      );
    // The label, a remark in brackets, and what ends it: a colon, a closing bracket, a space, or nothing at all.
    const begin = "(?:^|(?<=[\\s、,／/|｜(（【［[〔■●○◆□・]))";
    const end = "\\s?(?:[(（][^()（）\\d０-９]{0,12}[)）]\\s?)?([:：＝=】］\\]〕)）]\\s?[:：]?|(?=\\s)|$)";
    this.#pattern = new RegExp(`${begin}(${spaced.join("|") || "(?!)"})(?:${end})?`, "gu");
  }

  /** The field that the whole text is a label of. */
  labelOf(text: string): HeaderField | null {
    if (text === "" || text.length > MAX_LABEL) return null;
    return (
      this.#fieldByKey.get(headingKey(text)) ??
      this.#fieldByKey.get(bareHeadingKey(text)) ??
      this.#fieldByKey.get(headingKey(text.replace(/[(（]?[※*＊注].{0,4}$/u, ""))) ??
      (this.#fieldByKey.has("職名") && this.isForBoth(text) ? "jobTitle" : null)
    );
  }

  /** 職・氏名: the value is a job and a name. */
  isForBoth(text: string): boolean {
    return text.length <= MAX_LABEL && JOB_AND_NAME.test(plainText(text).replace(/[\s:：()【】[\]]/gu, ""));
  }

  /** Fields with their values in the text itself; a label alone has none. */
  valuesIn(text: string): LabelledText[] {
    if (text.length > MAX_TEXT || isBlank(text)) return [];
    const found = [...text.matchAll(this.#pattern)].map((match) => ({
      label: visible(match[1] ?? ""),
      from: match.index,
      end: match.index + match[0].length,
      sign: match[2],
    }));
    if (found.length === 0 || (found.length === 1 && text.length > MAX_LABEL)) return [];
    const isFirst = visible(text.slice(0, found[0]?.from ?? 0)).length <= 1;
    if (!isFirst) return [];
    return found.flatMap((one, index) => this.#fieldsOf(text, one, found[index + 1]?.from ?? text.length));
  }

  #fieldsOf(
    text: string,
    { label, end, sign }: { readonly label: string; readonly end: number; readonly sign: string | undefined },
    to: number,
  ): LabelledText[] {
    const both = this.isForBoth(label);
    const field = both ? "jobTitle" : this.#fieldByKey.get(headingKey(label));
    if (!field) return [];
    const raw = text.slice(end, to);
    const value = visible(visible(withoutEnd(raw, field, to < text.length)).replace(BRACKETED, "$1"));
    const from = end + raw.indexOf(value);
    const part = { field, label, value, lead: text.slice(0, from), tail: text.slice(from + value.length) };
    const isColon = sign !== undefined && /[:：＝=】］\]〕)）]/u.test(sign);
    if (value === "") return isColon ? [{ ...part, lead: text, tail: "" }] : [];
    if (!isColon && !mayBeValue(value, field, sign !== undefined)) return [];
    return both ? jobAndName(part) : [part];
  }
}

/** Without the bracket that closes the cell, the seal behind a name, and what separates it from the next label. */
function withoutEnd(raw: string, field: HeaderField, goesOn: boolean): string {
  const text = goesOn ? raw.replace(/(?:\s[■●○◆□・]?|[、,／/|｜(（【［[〔]){1,20}$/u, "") : raw;
  const open = /[)）】］\]〕]$/u.test(text) && !/[(（【［[〔]/u.test(text) ? text.slice(0, -1) : text;
  return field === "createdOn" ? open : open.replace(SEAL, "");
}

/** Without a colon the value has to look like one. `apart`: there is a space before it. */
function mayBeValue(value: string, field: HeaderField, apart: boolean): boolean {
  if (NO_VALUE.test(value)) return false;
  if (field === "createdOn") return readDate(value) !== null || (apart && /\d/u.test(plainText(value)));
  const short = value.length <= (apart ? 30 : 14);
  return field === "jobTitle"
    ? short && (JOB_END.test(value.replace(/[(（].*$/u, "")) || (apart && value.length <= 12))
    : short && /^[\p{L}\s.．・･()（）○〇●]+$/u.test(value);
}

/** 総務部長 一ノ瀬 理: the words up to the job's end, then the name. One word is the job. */
export function jobAndName(both: LabelledText): LabelledText[] {
  const { value, lead, tail } = both;
  const spaces = [...value.matchAll(/\s+/gu)];
  const space = spaces.find(({ index }) => JOB_END.test(value.slice(0, index))) ?? spaces[0];
  if (!space) return [both];
  const job = value.slice(0, space.index);
  const name = value.slice(space.index + space[0].length);
  return [
    { ...both, value: job, tail: space[0] + name + tail },
    { ...both, field: "name", value: name, lead: lead + job + space[0], tail },
  ];
}

/** A name without its seal, and the seal with the space before it. */
export function withoutSeal(name: string): { readonly value: string; readonly tail: string } {
  // Only the end is looked at: in a text of spaces the pattern would try each of them, and go on from it to the end.
  const start = Math.max(0, name.trimEnd().length - MAX_TEXT);
  const seal = SEAL.exec(name.slice(start).trimEnd());
  const value = seal ? name.slice(0, start + seal.index).trimEnd() : name;
  return { value, tail: name.slice(value.length) };
}

/** A seal or a form of address in a cell of its own. */
export function isSeal(text: string): boolean {
  return /^[(（〔]?\s*(?:公?印(?:省略)?|㊞|様|殿|自署|署名)\s*[)）〕]?$/u.test(text.trim());
}
