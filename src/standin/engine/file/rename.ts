/** References to a sheet that is renamed, or removed. */
import { quotedSheet } from "../../../cells/geometry";

/** Text in quotes, a quoted sheet's name, or a plain one before "!". */
const TOKENS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * `=旧!A1&"旧!"` → `=新!A1&"旧!"`, or `=#REF!A1&"旧!"`. Names compare without regard to case, as Excel's do.
 * @param to null: the sheet is gone
 */
export function renameInFormula(formula: string, from: string, to: string | null): string {
  return formula.replace(TOKENS, (token, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined || name.toLowerCase() !== from.toLowerCase()) return token;
    return to === null ? "#REF!" : `${quotedSheet(to)}!`;
  });
}
