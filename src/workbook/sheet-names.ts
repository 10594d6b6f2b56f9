/**
 * Names that Excel accepts for a worksheet: 1 to 31 characters, none of : \ / ? * [ ] (a Japanese Excel refuses the
 * full-width ones too), no apostrophe at either end,
 * not "History", unique in the workbook whatever the case.
 * https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
const MAX_LENGTH = 31;

/** `wanted`, made acceptable; when a sheet of that name is there, "name (2)", "name (3)" … */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const clean = acceptable(wanted);
  const used = new Set(taken.map(fold));
  if (!used.has(fold(clean))) return clean;
  for (let count = 2; ; count += 1) {
    const ending = ` (${count})`;
    const name = `${cut(clean, MAX_LENGTH - ending.length).trimEnd()}${ending}`;
    if (!used.has(fold(name))) return name;
  }
}

function acceptable(wanted: string): string {
  const clean = cut(wanted.replace(/[:\\/?*[\]：＼￥／？＊［］\p{Control}]/gu, " ").trim(), MAX_LENGTH)
    .replace(/^['’]+|'+$/g, "")
    .trim();
  return clean === "" || /^history$/i.test(clean) ? "Sheet" : clean;
}

/** Excel counts UTF-16 units; half a surrogate pair is never left over. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

export function sameSheetName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
