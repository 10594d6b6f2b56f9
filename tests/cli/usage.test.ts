/** The words of the call: what is wrong with them is said in Japanese, and nothing is done. */
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { readOptions } from "../../src/cli/options";
import { localeOf } from "../../src/locales";
import { check, temporaryFolder, write } from "../support/headless";
import { COMPLETE } from "../support/standin";

const HELP = "使い方は --help で表示します。";
const folder = temporaryFolder();

describe("words that are wrong", () => {
  it.each([
    ["no file at all", [], `確認するブックを指定してください。${HELP}`],
    ["options, but no file", ["--json"], `確認するブックを指定してください。${HELP}`],
    ["an unknown option", ["--jsn", "a.xlsx"], `--jsn という指定はありません。${HELP}`],
    ["an unknown short option", ["-x", "a.xlsx"], `-x という指定はありません。${HELP}`],
    [
      "a value for an option that has none",
      ["--json=1", "a.xlsx"],
      `--json=1 という指定はありません。${HELP}`,
    ],
    [
      "an unknown phase",
      ["--phase", "期末", "a.xlsx"],
      "--phase は planning、interim、evaluation のどれかです(指定: 期末)。",
    ],
    [
      "a phase in capitals",
      ["--phase=Planning", "a.xlsx"],
      "--phase は planning、interim、evaluation のどれかです(指定: Planning)。",
    ],
    [
      "--phase at the end",
      ["a.xlsx", "--phase"],
      `--phase のあとに、planning、interim、evaluation のどれかを指定してください。${HELP}`,
    ],
    [
      "--phase before another option",
      ["--phase", "--json", "a.xlsx"],
      "--phase のあとに、planning、interim、evaluation のどれかを指定してください。",
    ],
    [
      "--out at the end",
      ["a.xlsx", "--fix", "--out"],
      `--out のあとに、保存先のフォルダーを指定してください。${HELP}`,
    ],
    [
      "--out before another option",
      ["--out", "--fix", "a.xlsx"],
      "--out のあとに、保存先のフォルダーを指定してください。",
    ],
    [
      "an --out without a name",
      ["--fix", "--out", "", "a.xlsx"],
      "--out のあとに、保存先のフォルダーを指定してください。",
    ],
    ["--fix without --out", ["--fix", "a.xlsx"], "ブックを変えるときは、保存先 --out が必要です。"],
    [
      "--dropdowns without --out",
      ["--dropdowns", "a.xlsx"],
      "ブックを変えるときは、保存先 --out が必要です。",
    ],
    ["--jobs without a number", ["--jobs", "0", "a.xlsx"], "--jobs のあとに、1 以上の数を指定してください。"],
    [
      "--merge and what changes a workbook",
      ["--merge", "--fix", "--out", "x", "a.json"],
      "--merge といっしょに使えるのは、--json だけです。",
    ],
    ["--summary without --out", ["a.xlsx", "--summary"], "ブックを変えるときは、保存先 --out が必要です。"],
  ])("%s: %j", async (_, words, sentence) => {
    await expect(check(...words)).rejects.toMatchObject({ name: "UsageError", message: sentence });
  });
});

describe("words that are right", () => {
  const read = (...words: string[]) => readOptions(words, localeOf("ja"), () => undefined);

  it("options stand before, between and after the files", () => {
    expect(read("--fix", "a.xlsx", "--out", "x", "b.xlsx", "--json", "--phase=evaluation")).toEqual({
      definitions: [],
      files: ["a.xlsx", "b.xlsx"],
      forget: false,
      protect: false,
      json: true,
      phase: "evaluation",
      fix: true,
      dropdowns: false,
      summary: false,
      selfCheck: null,
      blankForms: false,
      departments: null,
      compare: null,
      nextYear: false,
      publish: null,
      merge: false,
      jobs: null,
      out: "x",
    });
  });

  it("a file's name begins with a hyphen after --", () => {
    expect(read("--json", "--", "-総務部.xlsx")?.files).toEqual(["-総務部.xlsx"]);
  });

  it.each(["ja", "en"])("--help names every option and the exit status, all in %s", (language) => {
    let help = "";
    expect(readOptions(["--help"], localeOf(language), (text) => (help += text))).toBeNull();
    for (const option of [
      "--json",
      "--phase",
      "--fix",
      "--dropdowns",
      "--summary",
      "--self-check",
      "--blank-forms",
      "--compare",
      "--next-year",
      "--publish",
      "--merge",
      "--jobs",
      "--out",
      "--help",
    ]) {
      expect(help).toContain(`  ${option === "--help" ? "-h, " : ""}${option}`);
    }
    for (const status of ["0", "1", "2"]) expect(help).toMatch(new RegExp(`^  ${status}  \\S`, "m"));
    const words = /Usage|Options|Arguments|display help/;
    if (language === "ja") expect(help).not.toMatch(words);
    else expect(help).not.toMatch(/[ぁ-ん]/);
  });
});

describe("a folder for the results that will not do", () => {
  const bytes = readFileSync(COMPLETE);
  const inputs = path.join(folder, "一");
  const others = path.join(folder, "二");
  beforeAll(async () => {
    const { mkdirSync } = await import("node:fs");
    for (const name of [inputs, others]) mkdirSync(name);
    write(inputs, "総務部.xlsx", bytes);
    write(others, "総務部.xlsx", bytes);
    write(others, "組織目標_全体集計.xlsx", bytes);
    write(others, "SOUMU.xlsx", bytes);
    write(inputs, "soumu.xlsx", bytes);
    write(folder, "ファイル", "");
    symlinkSync(inputs, path.join(folder, "別名"));
    symlinkSync(path.join(inputs, "総務部.xlsx"), path.join(others, "近道.xlsx"));
  });
  const same = (file: string) =>
    `--out が入力ファイルと同じ場所です。別のフォルダーを指定してください(${file})。`;
  const twice = (name: string) => `同じ名前のファイルが 2 つあるため、--out に保存できません(${name})。`;

  it.each<[string, string, string[], (files: string[], out: string) => string]>([
    ["the folder of the input", "一", ["一/総務部.xlsx"], (files) => same(files[0]!)],
    ["the folder of the second input", "二", ["一/soumu.xlsx", "二/総務部.xlsx"], (files) => same(files[1]!)],
    ["the same folder by another name", "別名", ["一/総務部.xlsx"], (files) => same(files[0]!)],
    ["the same folder, the input by another name", "一", ["別名/総務部.xlsx"], (files) => same(files[0]!)],
    ["the folder that an input's link leads to", "一", ["二/近道.xlsx"], (files) => same(files[0]!)],
    ["two inputs of one name", "三", ["一/総務部.xlsx", "二/総務部.xlsx"], () => twice("総務部.xlsx")],
    ["one input twice", "三", ["一/総務部.xlsx", "一/総務部.xlsx"], () => twice("総務部.xlsx")],
    ["names that differ in case only", "三", ["一/soumu.xlsx", "二/SOUMU.xlsx"], () => twice("SOUMU.xlsx")],
    [
      "an input with the overall summary's name",
      "三",
      ["一/総務部.xlsx", "二/組織目標_全体集計.xlsx"],
      () => twice("組織目標_全体集計.xlsx"),
    ],
    ["a file", "ファイル", ["一/総務部.xlsx"], (_, out) => `保存先のフォルダーに書き込めません(${out})。`],
    [
      "a folder below a file",
      "ファイル/中",
      ["一/総務部.xlsx"],
      (_, out) => `保存先のフォルダーに書き込めません(${out})。`,
    ],
  ])("%s is refused, and nothing is written", async (_, name, names, sentence) => {
    const files = names.map((one) => path.join(folder, one));
    const out = path.join(folder, name);
    const before = readdirSync(folder, { recursive: true }).sort();
    await expect(check("--summary", "--out", out, ...files)).rejects.toMatchObject({
      name: "UsageError",
      message: sentence(files, out),
    });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
    expect(readFileSync(path.join(inputs, "総務部.xlsx")).equals(bytes)).toBe(true);
  });

  it("is not asked about, and not made, when nothing is to be changed", async () => {
    const out = path.join(folder, "四");
    const answer = await check(
      "--out",
      out,
      path.join(inputs, "総務部.xlsx"),
      path.join(others, "総務部.xlsx"),
    );
    expect(answer.status).toBe(0);
    expect(existsSync(out)).toBe(false);
  });

  it("an input with the overall summary's name is nothing special when there is none", async () => {
    const out = path.join(folder, "五");
    const file = path.join(others, "組織目標_全体集計.xlsx");
    expect((await check("--summary", "--out", out, file)).status).toBe(0);
    expect(readdirSync(out)).toEqual(["組織目標_全体集計.xlsx"]);
  });
});
