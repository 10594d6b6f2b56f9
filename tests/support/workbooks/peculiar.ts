/** Packages as other programs build them, each the sample with one change, and what is expected of all of them. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { check, formsOf, onlyWorkbook, write } from "../headless";
import { COMPLETE } from "../standin";
import { packageBreaches } from "./package-rules";
import { missingLines } from "./part-lines";

export type Parts = Record<string, Uint8Array>;
export const SHEET = "xl/worksheets/sheet1.xml";
export const STRINGS = "xl/sharedStrings.xml";
export const WORKBOOK = "xl/workbook.xml";
export const LINKS = "xl/_rels/workbook.xml.rels";
export const TYPES = "[Content_Types].xml";
export const STYLES = "xl/styles.xml";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
export const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

export function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const before = strFromU8(parts[name]!);
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${name}`);
  parts[name] = strToU8(after);
}

export const rows = (parts: Parts, xml: string) =>
  edit(parts, SHEET, (text) => text.replace("</sheetData>", () => `${xml}</sheetData>`));
export const atEnd = (parts: Parts, xml: string) =>
  edit(parts, SHEET, (text) => text.replace("</worksheet>", () => `${xml}</worksheet>`));

/** A part that the workbook leads to. */
export function add(parts: Parts, name: string, type: string, kind: string, xml: string): void {
  parts[`xl/${name}`] = strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  edit(parts, TYPES, (text) =>
    text.replace("</Types>", `<Override PartName="/xl/${name}" ContentType="${type}"/></Types>`),
  );
  const link = `<Relationship Id="rIdNew" Type="${OFFICE}/${kind}" Target="${name}"/>`;
  edit(parts, LINKS, (text) => text.replace("</Relationships>", `${link}</Relationships>`));
}

/** A folder for the files of a test file. Call once at its top. */
export function folderForTests(): () => string {
  let folder = "";
  beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), "peculiar-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Of what is taken away on purpose. */
const ANY = /^\b$/;

/**
 * The form is read as ever, and a copy with dropdowns and summary holds to the rules and has lost nothing.
 * @param changes lines of parts (`part-lines.ts`) that may become others
 */
export async function expectUnharmed(
  folder: string,
  name: string,
  change: (parts: Parts) => void,
  changes: RegExp = ANY,
): Promise<void> {
  const parts = unzipSync(readFileSync(COMPLETE));
  change(parts);
  const input = zipSync(parts);
  expect(packageBreaches(input)).toEqual([]);
  const file = write(folder, `${name}.xlsx`, input);
  const out = path.join(folder, "out");
  const answer = await check("--dropdowns", "--summary", "--out", out, file);
  const workbook = onlyWorkbook(answer);
  expect(workbook).toMatchObject({ error: null, lost: [] });
  const [form] = formsOf(workbook);
  expect(form).toMatchObject({ completeness: { filled: 163, required: 163 } });
  expect(form?.items).toHaveLength(20);
  expect(form?.tally.byRating.map(({ count }) => count)).toEqual([6, 13, 1]);
  const saved = readFileSync(path.join(out, `${name}.xlsx`));
  expect(packageBreaches(saved)).toEqual([]);
  const expected = [
    /^\S+\/styles\.xml \/styleSheet\/(?:fonts|fills|borders|cellXfs|numFmts|dxfs) count=\d+ $/,
    /^\S+\/workbook\.xml \/workbook\/calcPr /,
    changes,
  ];
  expect(missingLines(parts, unzipSync(saved), expected)).toEqual([]);
}
