/** Entries of the security review that are plain functions; the others have their tests where their rooms are. */
import { spawnSync } from "node:child_process";
import crypto from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { save } from "../src/cli/output";
import { table } from "../src/cli/report/table";
import { printable } from "../src/cli/report/printable";
import { sourceIn } from "../src/dropdowns/source";
import { DEFINITIONS } from "../src/form/definition/built-in";
import { locate } from "../src/form/locate/locate";
import { rectOf } from "../src/cells/geometry";
import { asHtml, asText } from "../src/taskpane/store/list/copied-table";
import { unescapeXml } from "../src/xlsx/xml";
import { seedSheet } from "./support/forms/seed-form";
import { closeAll, COMPLETE, openBytes, openFile, sheetId, type } from "./support/standin";

const FORMULAS = ['=HYPERLINK("http://x")', "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "\r=1"];

describe("M4: what is printed of a workbook moves no cursor and turns no text", () => {
  it.each(["\u001b[2J", "\u001b]0;x\u0007", "\u009b31m", "\u202eabc", "\u2066x"])("%j", (text) => {
    expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe("M5: a text that begins like a formula is copied as text", () => {
  it.each(FORMULAS)("%j", (text) => {
    expect(asText([[text]])).not.toMatch(/^"?[=+\-@\t\r]/);
    const html = asHtml({ title: "x", rows: [["heading"], [text]] });
    expect(html).toMatch(/<td style="mso-number-format:'\\@'"/);
  });
});

it("L4: a table of 200,000 rows is set", () => {
  const rows = Array.from({ length: 200_000 }, () => ["a", "b"]);
  expect(table(rows).length).toBe(200_000 * 5 - 1);
});

it("L5: names that every object has are no entities", () => {
  const text = "&constructor;&toString;&__proto__;";
  expect(unescapeXml(`${text}&amp;`)).toBe(`${text}&`);
});

describe('M6: a list whose first value begins with "=" stands in cells, and is no formula of the rule', () => {
  const form = locate(seedSheet(), DEFINITIONS[0]!)!;
  const source = (choices: readonly string[]) =>
    sourceIn({ sheets: [], settings: {} }, { form, role: "category", choices });

  it.each(['=INDIRECT("A1")', "=Sheet1!$A$1:$A$9", "=1"])("%s", (first) => {
    expect(source([first, "その他"])).toMatch(/^='?組織目標_リスト'?!\$B\$/);
    expect(source(["その他", first])).not.toMatch(/^=/);
  });
});

describe("L6: a text that begins like a formula stays text at F2 and Enter, also in a saved file", () => {
  afterEach(closeAll);

  it.each(["=1+1", "+1", "-2+3", "@SUM(1)"])(
    "%s has an apostrophe in front; none is left where a number follows",
    async (text) => {
      const workbook = await openFile(COMPLETE);
      type(workbook, "部の組織目標", "J5", `'${text}`);
      type(workbook, "部の組織目標", "J6", "ふつう");
      const saved = workbook.save();
      expect([quoted(saved, "J5"), quoted(saved, "J6")]).toEqual([true, false]);
      const again = await openBytes(saved);
      expect(again.session.engine.values(sheetId(again, "部の組織目標"), rectOf(4, 9))).toEqual([[text]]);
      type(again, "部の組織目標", "J5", "5");
      expect(quoted(again.save(), "J5")).toBe(false);
    },
  );

  /** As the file says it of the cell's format (ECMA-376 part 1, 18.8.45). */
  function quoted(bytes: Uint8Array, at: string): boolean {
    const parts = unzipSync(bytes);
    const style = new RegExp(`<c r="${at}"[^>]*? s="(\\d+)"`).exec(
      strFromU8(parts["xl/worksheets/sheet1.xml"]!),
    )?.[1];
    const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(strFromU8(parts["xl/styles.xml"]!))?.[1] ?? "";
    const format = [...formats.matchAll(/<xf\b[^>]*>/g)][Number(style ?? 0)]?.[0] ?? "";
    return format.includes('quotePrefix="1"');
  }
});

it.each(["ja/security.html", "deployment/install.html", "deployment/install-en.html"])(
  "L7: %s says to compare the archive with a checksum that came by another way",
  (page) => {
    // That the file with the checksum is written beside the archive is shown by tests/release/release.test.ts.
    const help = readFileSync(path.join(__dirname, "..", "src", "help", page), "utf8");
    expect(help).toMatch(/SHA-256/);
    expect(help.replace(/\s+/g, " ")).toMatch(/別の経路|another (?:way|channel)|phone/);
  },
);

describe("L9: the tests install nothing into the system unless they are told to", () => {
  it.each([
    ["{}", false],
    ['{ CI: "" }', false],
    ['{ CI: "false" }', false],
    ['{ CI: "true" }', true],
    ['{ INSTALL_BROWSER: "1" }', true],
  ])("%s", (environment, expected) => {
    const program = `import { maySetUpSystem } from "./src/tools/browser.mjs"; console.log(maySetUpSystem(${environment}));`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: path.join(__dirname, ".."),
      encoding: "utf8",
    });
    expect(stdout.trim()).toBe(String(expected));
  });
});

it("L8: no install script of a package runs, by whichever command the packages are installed", () => {
  expect(readFileSync(path.join(__dirname, "..", ".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m);
});

describe("L10: nothing is written through a link that somebody has put into the folder of the results", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "link-"));
    writeFileSync(path.join(folder, "theirs"), "as it was");
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it("where the result goes: the link is replaced", async () => {
    symlinkSync("theirs", path.join(folder, "a.xlsx"));
    await save(path.join(folder, "a.xlsx"), new Uint8Array([1]));
    expect(readFileSync(path.join(folder, "theirs"), "utf8")).toBe("as it was");
    expect(readFileSync(path.join(folder, "a.xlsx"))).toEqual(Buffer.from([1]));
  });

  it("where the draft goes, even if its name were known: nothing is saved, and it is said", async () => {
    const name = "00000000-0000-4000-8000-000000000000";
    jest.spyOn(crypto, "randomUUID").mockReturnValue(name);
    symlinkSync("theirs", path.join(folder, `.${name}-a.xlsx`));
    await expect(save(path.join(folder, "a.xlsx"), new Uint8Array([1]))).rejects.toThrow();
    expect(readFileSync(path.join(folder, "theirs"), "utf8")).toBe("as it was");
    expect(readdirSync(folder)).toEqual(["theirs"]);
  });
});
