/** What may stand in a part that is read and that the readers and the library would trip over. */
import { escapeXml, unescapeXml } from "../xml";

const SECTION = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>/g;

/** Text instead of CDATA sections, and no comments. @param xml a whole piece of XML */
export function withoutSections(xml: string): string {
  return xml.replace(SECTION, (section: string, text?: string) =>
    text !== undefined ? escapeXml(text) : section.startsWith("<?") ? section : "",
  );
}

const DATE_CELL =
  /(<(?:[^\s<>/:]+:)?c\b[^<>]*?)\st=["']d["']([^<>]*>(?:(?!<\/(?:[^\s<>/:]+:)?c>)[\s\S])*?<(?:[^\s<>/:]+:)?v\b[^<>]*>)([^<]*)/g;

/** Cells that hold a date as ISO text (`t="d"`) hold the number that Excel would write. */
export function withSerialDates(sheet: string, from1904: boolean): string {
  if (!/\st=["']d["']/.test(sheet)) return sheet;
  return sheet.replace(DATE_CELL, (whole, start: string, middle: string, text: string) => {
    const serial = isoSerial(unescapeXml(text).trim(), from1904);
    return serial === null ? whole : `${start}${middle}${serial}`;
  });
}

/** Days from 30 December 1899 (ECMA-376 part 1, 18.17.4.1) to 1 January 1970. */
const TO_1970 = 25_569;
const FROM_1900_TO_1904 = 1462;

function isoSerial(text: string, from1904: boolean): number | null {
  // A time alone, "12:30:00", is a part of a day.
  const time = /^\d\d:\d\d/.test(text)
    ? Date.parse(`1970-01-01T${text}Z`) / 86_400_000
    : Date.parse(/Z$|[+-]\d\d:\d\d$/.test(text) || !text.includes("T") ? text : `${text}Z`) / 86_400_000 +
      TO_1970 -
      (from1904 ? FROM_1900_TO_1904 : 0);
  return Number.isNaN(time) ? null : time;
}
