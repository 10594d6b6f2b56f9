/**
 * Workbooks as other programs and older versions of Excel write them, the form among their sheets: the right answer, and
 * a saved copy that Excel opens without a word and in which only what was asked for has changed.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { check, ROOT, type Answer } from "../../support/headless";
import { packageBreaches } from "../../support/workbooks/package-rules";
import { missingLines } from "../../support/workbooks/part-lines";

const FOLDER = path.join(ROOT, "tests", "workbooks", "others");
const FILES = readdirSync(FOLDER).sort();
/** Outside of this project; where it lies beside it, what is saved is held against the whole schemas. */
const SCHEMA_TOOL = path.join(ROOT, "..", "shared", "tools", "xlsx-schema.mjs");
/** It asks another program, which is not on every machine either. */
const hasSchemas = existsSync(SCHEMA_TOOL) && spawnSync("xmllint", ["--version"]).status === 0;

/** What grows by what is added, and the sign that Excel is to calculate. */
const EXPECTED: readonly RegExp[] = [
  /^xl\/styles\.xml \/styleSheet\/(?:fonts|fills|borders|cellXfs|numFmts|dxfs) count=\d+ $/,
  /^xl\/workbook\.xml \/workbook\/calcPr /,
];

/** What cannot stay as it is: Excel would repair it. */
const REPAIRED: Readonly<Record<string, RegExp>> = {
  // Fonts that are not there.
  "01b-styles-without-fonts.xlsx": /^xl\/styles\.xml \/styleSheet\/cellXfs\/xf .*fontId=2 /,
  "10-numFmt-empty.xlsx": /\/numFmt formatCode= numFmtId=170 $/,
};

let out: string;
const answers = new Map<string, Answer>();
const saved = (file: string) => unzipSync(readFileSync(path.join(out, file)));
const original = (file: string) => unzipSync(readFileSync(path.join(FOLDER, file)));
/** The results of formulas by sheet part and cell. */
function resultsOf(parts: Record<string, Uint8Array>): Map<string, string> {
  const results = new Map<string, string>();
  for (const [part, bytes] of Object.entries(parts)) {
    if (!/worksheets\/[^/]*\.xml$/.test(part)) continue;
    const cells = /<(?:\w+:)?c\b[^>]*?\br="([^"]*)"[^>]*>\s*<(?:\w+:)?f\b[\s\S]*?<\/(?:\w+:)?c>/g;
    for (const [text, at] of strFromU8(bytes).matchAll(cells)) {
      results.set(`${part} ${at}`, /<(?:\w+:)?v\b[^>]*>([^<]*)/.exec(text)?.[1] ?? "");
    }
  }
  return results;
}

beforeAll(async () => {
  out = mkdtempSync(path.join(tmpdir(), "others-"));
  for (const file of FILES) {
    answers.set(file, await check("--dropdowns", "--summary", "--out", out, path.join(FOLDER, file)));
  }
}, 240_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe.each(FILES)("%s", (file) => {
  it("is read whole: 20 items, 163 of 163 fields, every rating in the list, and nothing is lost", () => {
    const workbook = answers.get(file)!.report.workbooks[0]!;
    const form = workbook.sheets.find((sheet) => sheet.form !== null);
    const { items, completeness, tally } = form as Extract<typeof form, { items: unknown }>;
    expect(workbook).toMatchObject({ error: null, lost: [] });
    expect(items).toHaveLength(20);
    expect(completeness).toEqual({ filled: 163, required: 163 });
    // In this one a rating comes from another workbook, with the result that Excel stored.
    const counts = file.startsWith("14") ? [7, 12, 1] : [6, 13, 1];
    expect(tally.byRating.map(({ count }) => count)).toEqual(counts);
  });

  it("is saved by the rules of packages and schemas", () => {
    expect(packageBreaches(readFileSync(path.join(out, file)))).toEqual([]);
  });

  it("keeps every part, element, attribute and text that it had", () => {
    if (/strict/.test(file)) return expect(strictIn(saved(file))).toEqual([]);
    expect(missingLines(original(file), saved(file), [...EXPECTED, REPAIRED[file] ?? /^$/])).toEqual([]);
  });

  it("keeps the results that its formulas came with", () => {
    const after = resultsOf(saved(file));
    for (const [cell, result] of resultsOf(original(file)))
      expect([cell, after.get(cell)]).toEqual([cell, result]);
  });
});

/** A strict workbook becomes an ordinary one as a whole. */
function strictIn(parts: Record<string, Uint8Array>): string[] {
  return Object.keys(parts).filter((part) => strFromU8(parts[part]!).includes("purl.oclc.org/ooxml"));
}

it("it is told where the workbook's structure is protected, and only there", () => {
  const told = FILES.filter((file) =>
    answers.get(file)!.messages.some((message) => message.includes("ブックの構成が保護されています")),
  );
  expect(told).toEqual(["06-workbook-password.xlsx"]);
});

(hasSchemas ? it : it.skip)(
  "holds to the schemas of ECMA-376",
  () => {
    const files = FILES.map((file) => path.join(out, file));
    const said = execFileSync(process.execPath, [SCHEMA_TOOL, ...files], { encoding: "utf8" });
    expect(said).toContain(" 0 breaches");
  },
  120_000,
);
