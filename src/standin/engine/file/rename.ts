/** References to a renamed sheet. */
import { quoteSheet } from "../../../cells/geometry";

/** Text in quotes, a quoted sheet's name, or a plain one before "!". */
const TOKENS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** `=旧!A1&"旧!"` → `='新'!A1&"旧!"`. Names compare without regard to case, as Excel's do. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return formula.replace(TOKENS, (token, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name !== undefined && name.toLowerCase() === from.toLowerCase() ? `${quoteSheet(to)}!` : token;
  });
}
