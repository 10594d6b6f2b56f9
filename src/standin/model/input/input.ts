/**
 * What Excel makes of text that is put into a cell: number, date, time, truth value, error, formula or text.
 * From an add-in dates are read the American way (office-js #1559), from a Japanese keyboard the Japanese way.
 * Only full-width ASCII counts as ASCII (１２ is 12); circled, superscript and bracketed figures (① ² ⑴) are text.
 */
import { isErrorValue } from "../../../cells/error-values";
import type { Value } from "../../engine/engine";
import { plain, readDateInput, type DateOrder, type Input } from "./input-dates";

export type { DateOrder, Input } from "./input-dates";

/** `Range.valueTypes` of a value. */
export function typeOf(value: Value): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}

export function readInput(text: string, order: DateOrder, today: Date): Input {
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { value: text, formula: true };
  const typed = halfWidth(text).trim();
  const read = readNumber(typed) ?? readFraction(typed) ?? readDateInput(typed, order, today);
  if (read) return read;
  if (/^(?:true|false)$/i.test(typed)) return plain(typed.toLowerCase() === "true");
  if (isErrorValue(typed.toUpperCase())) return { value: typed.toUpperCase(), formula: false, error: true };
  if (/^[+-].*\S|^@./s.test(text)) return { value: `=${text.replace(/^@/, "")}`, formula: true };
  return plain(text);
}

/** Full-width ASCII, the ideographic space and the full-width yen sign; nothing else that Unicode calls compatible. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ")
    .replaceAll("\uffe5", "¥");
}

const NUMBER = /^(\()?([+-])?([¥$\\])?(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[+-]?\d+)?(%)?(\))?$/i;

function readNumber(text: string): Input | null {
  const match = NUMBER.exec(text);
  if (!match || Boolean(match[1]) !== Boolean(match[8])) return null;
  const [, bracket, sign, currency, whole = "", fraction = "", exponent = "", percent] = match;
  const digits = fifteenDigits(`${whole.replaceAll(",", "") || "0"}${fraction}`);
  const size = Number(`${digits}${exponent}`);
  if (!Number.isFinite(size)) return null;
  const value = (bracket || sign === "-" ? -size : size) / (percent ? 100 : 1);
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent) return plain(value, `0${decimals}%`);
  if (currency) return plain(value, `${currency === "\\" ? "¥" : currency}#,##0${decimals}`);
  if (whole.includes(",")) return plain(value, `#,##0${decimals}`);
  return plain(value, exponent ? "0.00E+00" : undefined);
}

/** Excel keeps fifteen significant digits of what is typed; the others become 0. */
function fifteenDigits(text: string): string {
  let seen = 0;
  return text.replace(/\d/g, (digit) => {
    if (seen > 0 || digit !== "0") seen += 1;
    return seen > 15 ? "0" : digit;
  });
}

/** "1 1/2", "0 3/4"; without the whole number it is a date or text. */
function readFraction(text: string): Input | null {
  const match = /^([+-])?(\d+) (\d{1,2})\/(\d{1,2})$/.exec(text);
  if (!match) return null;
  const [, sign, whole, above, below = ""] = match;
  if (Number(below) === 0) return null;
  const size = Number(whole) + Number(above) / Number(below);
  return plain(sign === "-" ? -size : size, below.length > 1 ? "# ??/??" : "# ?/?");
}
