/** Attributes in the one spelling that Excel writes (`name="value"`): XML also knows apostrophes and spaces around "=". */

const TAG = /<[^\s<>/!?](?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const ATTRIBUTE = /([^\s"'=<>/]+)(\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;
/** No tag of a part needs to be looked at without one of these; texts may hold them as well. */
const OTHER_SPELLING = /\s=|=\s|='/;

/** @param xml a whole piece of XML without comments and CDATA sections */
export function withPlainAttributes(xml: string): string {
  if (!OTHER_SPELLING.test(xml)) return xml;
  return xml.replace(TAG, (tag) =>
    OTHER_SPELLING.test(tag)
      ? tag.replace(
          ATTRIBUTE,
          (_, name: string, __, double?: string, single?: string) =>
            `${name}="${double ?? single?.replaceAll('"', "&quot;") ?? ""}"`,
        )
      : tag,
  );
}
