/** What this Excel says it can do. */

/** Excel 2021's set: the oldest Excel that the add-in is made for. */
export const DEFAULT_REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  CustomXmlParts: "1.1",
};

export function isSetSupported(
  sets: Readonly<Record<string, string>>,
  name: string,
  version: string,
): boolean {
  const has = Object.entries(sets).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  if (has === undefined) return false;
  const [hasMajor = 0, hasMinor = 0] = has.split(".").map(Number);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
