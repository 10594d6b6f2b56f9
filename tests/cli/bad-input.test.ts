/** Files that are no workbook, no form, or damaged: each has its code and sentence, and the others are done. */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import {
  changedCopy,
  check,
  formsOf,
  onlyWorkbook,
  sheetOf,
  temporaryFolder,
  write,
} from "../support/headless";
import { compoundFile } from "../support/workbooks/compound-file";
import { COMPLETE } from "../support/standin";
import { localeOf } from "../../src/locales";

const folder = temporaryFolder();
const GOOD = new Uint8Array(readFileSync(COMPLETE));

const SENTENCES = {
  encrypted: "パスワードで保護されているため、開けません。パスワードを外して保存し直してください。",
  "no-form": "組織目標展開整理表が見つかりませんでした。",
  "not-found": "ファイルが見つかりません。名前と場所を確かめてください。",
} as const;

/** Of what is "unreadable", by what it is. */
const READ = localeOf("ja").errors.fileReason;
type Kind = keyof typeof READ | "encrypted";

function withParts(change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(GOOD);
  change(parts);
  return zipSync(parts);
}

function cut(bytes: Uint8Array, share: number): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.length * share));
}

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";

const UNOPENABLE: readonly (readonly [string, Kind, Uint8Array | string])[] = [
  ["a text file with a workbook's name", "text", "番号,実施項目\n1,研修\n"],
  ["an empty file", "empty", new Uint8Array(0)],
  ["a workbook cut off in the middle", "damaged", cut(GOOD, 0.5)],
  ["a workbook without its last bytes", "damaged", GOOD.slice(0, -12)],
  ["only the first bytes of a zip", "damaged", GOOD.slice(0, 4)],
  ["a zip that holds no workbook", "not-a-workbook", zipSync({ "readme.txt": strToU8("こんにちは") })],
  ["an empty zip", "not-a-workbook", zipSync({})],
  [
    "another program's zip with content types, as of a Word document",
    "not-a-workbook",
    withParts((parts) => {
      parts["xl/workbook.xml"] = strToU8("<document/>");
    }),
  ],
  [
    "a workbook whose sheet breaks off",
    "damaged",
    withParts((parts) => {
      parts[SHEET] = cut(parts[SHEET]!, 0.6);
    }),
  ],
  [
    "a workbook whose texts break off",
    "damaged",
    withParts((parts) => {
      parts[STRINGS] = cut(parts[STRINGS]!, 0.6);
    }),
  ],
  [
    "a workbook without its texts",
    "damaged",
    withParts((parts) => {
      delete parts[STRINGS];
    }),
  ],
  [
    "a workbook without its sheet",
    "damaged",
    withParts((parts) => {
      delete parts[SHEET];
    }),
  ],
  [
    "a workbook with bytes in its texts that are no characters",
    "damaged",
    withParts((parts) => {
      parts[STRINGS]!.fill(0xff, 2000, 2010);
    }),
  ],
  ["a workbook with a password", "encrypted", compoundFile(["EncryptionInfo", "EncryptedPackage"])],
  ["a workbook of Excel 97 to 2003", "xls", compoundFile(["Workbook"])],
];

describe("a file that cannot be opened", () => {
  it.each(UNOPENABLE)("%s is %s", async (name, kind, bytes) => {
    const code = kind === "encrypted" ? kind : "unreadable";
    const message = kind === "encrypted" ? SENTENCES.encrypted : READ[kind];
    const file = write(folder, `${name}.xlsx`, bytes);
    expect(await check(file)).toEqual({
      status: 2,
      messages: [],
      report: {
        version: 1,
        workbooks: [{ file, lost: [], error: { code, message }, sheets: [] }],
      },
    });
  });

  it.each([
    ["a missing file", "ない.xlsx"],
    ["a file below a missing folder", "ない/組織目標.xlsx"],
    ["a name below a file", "a text file with a workbook's name.xlsx/組織目標.xlsx"],
  ])("%s is not found", async (_, name) => {
    const answer = await check(path.join(folder, name));
    expect(answer.status).toBe(2);
    expect(onlyWorkbook(answer)).toMatchObject({
      error: { code: "not-found", message: SENTENCES["not-found"] },
      sheets: [],
    });
  });

  it("a folder is unreadable", async () => {
    const directory = path.join(folder, "フォルダー.xlsx");
    mkdirSync(directory);
    const answer = await check(directory);
    expect(answer.status).toBe(2);
    expect(onlyWorkbook(answer)).toMatchObject({ error: { code: "unreadable" }, sheets: [] });
  });
});

describe("a workbook without the form", () => {
  it("has the code no-form, and its sheets are told of", async () => {
    const file = await changedCopy(COMPLETE, path.join(folder, "様式なし.xlsx"), (workbook) => {
      workbook.removeWorksheet(sheetOf(workbook, "部の組織目標").id);
      workbook.addWorksheet("予算").addRows([
        ["番号", "件名", "金額"],
        [1, "机", 30000],
      ]);
      workbook.addWorksheet("空");
    });
    const answer = await check(file);
    expect(answer.status).toBe(2);
    expect(onlyWorkbook(answer)).toEqual({
      file,
      lost: [],
      error: { code: "no-form", message: SENTENCES["no-form"] },
      sheets: [
        { sheet: "予算", form: null },
        { sheet: "空", form: null },
      ],
    });
  });
});

describe("many files in one call", () => {
  it("are all reported, in the order of the call, the good ones in full", async () => {
    const good = write(folder, "総務部 令和４年度（提出）.xlsx", GOOD);
    const broken = write(folder, "こわれた ファイル.xlsx", cut(GOOD, 0.3));
    const encrypted = write(folder, "パスワード付き.xlsx", compoundFile(["EncryptedPackage"]));
    const missing = path.join(folder, "存在しない.xlsx");
    const answer = await check(broken, good, encrypted, missing, COMPLETE);
    expect(answer.status).toBe(2);
    expect(
      answer.report.workbooks.map((workbook) => [
        workbook.file,
        workbook.error?.code ?? null,
        formsOf(workbook).map(({ completeness }) => completeness.filled),
      ]),
    ).toEqual([
      [broken, "unreadable", []],
      [good, null, [163]],
      [encrypted, "encrypted", []],
      [missing, "not-found", []],
      [COMPLETE, null, [163]],
    ]);
  });

  it("with changes: the good ones are saved, the bad ones left out of the overall summary and named", async () => {
    const out = path.join(folder, "結果");
    const good = write(folder, "良い.xlsx", GOOD);
    const broken = write(folder, "悪い.xlsx", "");
    const answer = await check("--summary", "--dropdowns", "--out", out, broken, good);
    expect(answer.status).toBe(2);
    expect(readdirSync(out).sort()).toEqual(["組織目標_全体集計.xlsx", "良い.xlsx"].sort());
    expect(answer.messages).toEqual([
      `保存しました: ${path.join(out, "良い.xlsx")}`,
      `${broken} は、全体の集計に入っていません。`,
      `保存しました: ${path.join(out, "組織目標_全体集計.xlsx")}`,
    ]);
  });

  it("that are all bad: nothing is saved, not even an empty overall summary", async () => {
    const out = path.join(folder, "結果なし");
    const one = write(folder, "一.xlsx", "x");
    const two = write(folder, "二.xlsx", "y");
    const answer = await check("--summary", "--out", out, one, two);
    expect(answer.status).toBe(2);
    expect(readdirSync(out)).toEqual([]);
  });
});
