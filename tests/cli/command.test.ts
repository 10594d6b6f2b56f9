/** The real command, as another program calls it: what is on which stream, and how it ends. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Report } from "../../src/cli/report/report";
import { run, runCommand, temporaryFolder, write } from "../support/headless";
import { COMPLETE, HALF_FILLED, THREE_DEPARTMENTS } from "../support/standin";

const folder = temporaryFolder();
const SAMPLE = "assets/samples/組織目標_総務部_令和4年度.xlsx";

describe("npm run --silent check", () => {
  it("as the README has it: JSON and nothing else on standard output, status 0", async () => {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const { stdout, status } = await run(npm, ["run", "--silent", "check", "--", "--json", SAMPLE]);
    expect(status).toBe(0);
    expect(stdout.startsWith("{") && stdout.endsWith("}\n")).toBe(true);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      workbooks: [{ file: SAMPLE, error: null, sheets: [{ completeness: { filled: 163, required: 163 } }] }],
    });
  });
});

describe("the command", () => {
  it("takes names from the folder in which it is called, with spaces and Japanese in them", async () => {
    write(folder, "総務部 (提出済み) その１.xlsx", readFileSync(COMPLETE));
    const out = "結果 フォルダー";
    const { stdout, stderr, status } = await runCommand(
      ["--json", "--dropdowns", "--out", out, "総務部 (提出済み) その１.xlsx"],
      folder,
    );
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as Report).workbooks[0]?.file).toBe("総務部 (提出済み) その１.xlsx");
    expect(stderr).toBe(`保存しました: ${path.join(out, "総務部 (提出済み) その１.xlsx")}\n`);
    expect(readdirSync(path.join(folder, out))).toEqual(["総務部 (提出済み) その１.xlsx"]);
  });

  it("without --json: the readable report, status 1 where something is missing", async () => {
    const { stdout, stderr, status } = await runCommand([HALF_FILLED]);
    expect(status).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toContain("H3(氏名)が空欄です。\n");
  });

  it("reports the good files when others are bad, status 2, and the JSON can still be read", async () => {
    const broken = write(folder, "壊れた.xlsx", readFileSync(COMPLETE).subarray(0, 5000));
    const text = write(folder, "ただの文.xlsx", "文");
    const answer = await runCommand([
      "--json",
      broken,
      THREE_DEPARTMENTS,
      text,
      path.join(folder, "ない.xlsx"),
    ]);
    expect(answer.status).toBe(2);
    expect(answer.stderr).toBe("");
    expect(
      (JSON.parse(answer.stdout) as Report).workbooks.map(({ error, sheets }) => [
        error?.code ?? null,
        sheets.length,
      ]),
    ).toEqual([
      ["unreadable", 0],
      [null, 3],
      ["unreadable", 0],
      ["not-found", 0],
    ]);
  });

  it.each([
    [["--json"], "確認するブックを指定してください。"],
    [["--json", "--nothing", COMPLETE], "--nothing という指定はありません。"],
    [["--json", "--summary", COMPLETE], "ブックを変えるときは、保存先 --out が必要です。"],
    [
      ["--json", "--fix", "--out", path.dirname(COMPLETE), COMPLETE],
      "--out が入力ファイルと同じ場所です。別のフォルダーを指定してください",
    ],
  ])(
    "%j is wrong: one sentence on standard error, nothing on standard output, status 2",
    async (words, sentence) => {
      const { stdout, stderr, status } = await runCommand(words);
      expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
      expect(stderr.startsWith(sentence)).toBe(true);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    },
  );

  it("--help: on standard output, in Japanese, status 0", async () => {
    const { stdout, stderr, status } = await runCommand(["--help"]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(/^使い方: npm run --silent check -- /);
    expect(stdout).toContain("入力ファイルには書き込みません。");
  });

  it("cannot make the folder: a sentence, status 2", async () => {
    const file = write(folder, "フォルダーではない", "");
    const { stdout, stderr, status } = await runCommand(["--fix", "--out", path.join(file, "中"), COMPLETE]);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toBe(`保存先のフォルダーに書き込めません(${path.join(file, "中")})。\n`);
  });
});
