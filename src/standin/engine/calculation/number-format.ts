/**
 * What the library's number formatting does otherwise than a Japanese Excel: the system's short date, weekdays (aaa),
 * a section for zero or for text that is empty, the format General alone and beside words, "#" without a digit to show,
 * fractions below one, and texts in a format with "@".
 * https://support.microsoft.com/office/5026bbd6-04bc-48cd-bf33-80f18b4eae68
 */

import { FORMAT_PARTS, sectionsOf } from "../../../xlsx/number-formats";

/** null: the library knows how. */
export function ownNumberText(value: number, format: string): string | null {
  if (format === "General") return generalText(value);
  const sections = sectionsOf(format);
  const section =
    (value > 0 || sections.length === 1 ? sections[0] : value < 0 ? sections[1] : sections[2]) ??
    sections[0]!;
  if (section === "") return "";
  const bare = section.replace(LITERALS, "");
  if (/^\s*General\s*$/i.test(bare)) {
    const sign = value < 0 && sections.length === 1 ? "-" : "";
    return sign + literals(section.replace(/General/i, generalText(Math.abs(value))));
  }
  // "#" shows no digit that does not count.
  if (/^[^0?.dmyhseagn/%]*#[^0?.dmyhseagn/%]*$/i.test(bare) && value >= 0 && value < 0.5)
    return literals(section.replace(/[#,]/g, ""));
  return null;
}

const LITERALS = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/gsu;

/** The words of a section that has nothing else. */
function literals(section: string): string {
  return [...section.matchAll(FORMAT_PARTS)].map(([part]) => literal(part)).join("");
}

function literal(part: string): string {
  if (part.startsWith('"')) return part.slice(1, -1);
  if (part.startsWith("\\")) return part.slice(1);
  if (part.startsWith("_")) return " ";
  return /^[[*]/.test(part) ? "" : part;
}

/** What the library makes of it, as Excel has it: "#" before a fraction shows no zero. */
export function corrected(text: string, value: number, format: string): string {
  const isFraction = /#\s+\?+\/[?\d]/.test(format.replace(LITERALS, ""));
  return isFraction && value !== 0 && Math.abs(value) < 1 ? text.replace(/^(-?)0(?= )/, "$1") : text;
}

/** Eleven signs at most, as in a column that is wide enough; what does not fit is written with its power of ten. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || (size < 1e-4 && Number(size.toFixed(9)) !== size))) {
    const [digits = "", power = ""] = value.toExponential(5).split("e");
    const shown = digits.replace(/\.?0+$/, "");
    return `${shown}E${power.startsWith("-") ? "-" : "+"}${power.slice(1).padStart(2, "0")}`;
  }
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

const SHORT_DATE = /^m\/d\/yyyy(?= h:mm$|$)/;
const WEEKDAYS = "日月火水木金土";
const DAYS_FROM_1904 = 1462;

/** The format as the library is to have it. */
export function libraryFormat(value: number, format: string, countsFrom1904: boolean): string {
  const local = format.replace(SHORT_DATE, "yyyy/m/d");
  if (!/aaa/i.test(local)) return local;
  const day = Math.floor(value) + (countsFrom1904 ? DAYS_FROM_1904 : 0) - 1;
  const name = WEEKDAYS[((day % 7) + 7) % 7] ?? "";
  return local.replace(/"[^"]*"|aaaa?/gi, (part) => {
    if (part.startsWith('"')) return part;
    return part.length === 4 ? `"${name}曜日"` : `"${name}"`;
  });
}

/** A text as its cell shows it: its format may put something around it, or nothing in its place. */
export function shownText(text: string, format: string): string {
  const sections = sectionsOf(format);
  const section = sections.length === 4 ? sections[3]! : sections[sections.length - 1]!;
  if (sections.length < 4 && !section.replace(/"[^"]*"|\\.|[_*]./gsu, "").includes("@")) return text;
  return [...section.matchAll(FORMAT_PARTS)].map(([part]) => (part === "@" ? text : literal(part))).join("");
}
