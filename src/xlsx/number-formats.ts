/**
 * The number formats that a file names by number only, as a Japanese Excel shows them.
 * ECMA-376 part 1, 18.8.30 numFmt (27 to 58: the list for ja-jp).
 */

const CODES: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"\\-#,##0',
  6: '"¥"#,##0;[Red]"¥"\\-#,##0',
  7: '"¥"#,##0.00;"¥"\\-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: "[$-411]ge.m.d",
  28: '[$-411]ggge"年"m"月"d"日"',
  29: '[$-411]ggge"年"m"月"d"日"',
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: "[$-411]ge.m.d",
  37: "#,##0;\\-#,##0",
  38: "#,##0;[Red]\\-#,##0",
  39: "#,##0.00;\\-#,##0.00",
  40: "#,##0.00;[Red]\\-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: "[$-411]ge.m.d",
  51: '[$-411]ggge"年"m"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: '[$-411]ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: "[$-411]ge.m.d",
  58: '[$-411]ggge"年"m"月"d"日"',
};

export function formatCode(id: number): string {
  return CODES[id] ?? "General";
}

/** The number of a format that means the same everywhere; null: it has to be written out. */
export function formatId(code: string): number | null {
  if (code === "" || code === "General") return 0;
  const id = [1, 2, 3, 4, 9, 10, 11, 14, 20, 21, 49].find((candidate) => CODES[candidate] === code);
  return id ?? null;
}

/** Sections, colours and literals: what is in quotes, behind "\" or "_" or "*", and in brackets. */
export const FORMAT_PARTS = /"[^"]*"|\\.|[_*].|\[[^\]]*\]|./gsu;

/** By the semicolons outside quotes. */
export function sectionsOf(format: string): string[] {
  const sections = [""];
  for (const [part] of format.matchAll(FORMAT_PARTS)) {
    if (part === ";") sections.push("");
    else sections[sections.length - 1] += part;
  }
  return sections;
}

/** Whether Excel can read the format: at most four sections, quotes and brackets closed. */
export function isNumberFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|[_*]./gsu, "").replace(/\[[^\][]*\]/g, "");
  return format.length <= 255 && !/["[\]]/.test(bare) && sectionsOf(format).length <= 4;
}
