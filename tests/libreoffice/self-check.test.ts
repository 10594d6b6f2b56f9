/**
 * The sheet 記入状況 after random fillings, calculated by LibreOffice from files without any result in them: the figures
 * and the places are those of the core's own check, for the rules that formulas hold.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook, countedForms } from "../../src/actions/check";
import { makeSelfCheck } from "../../src/actions/self-check";
import type { FindingCode } from "../../src/check/finding";
import { cellAddress } from "../../src/cells/geometry";
import { localeOf } from "../../src/locales";
import { prepared } from "../../src/self-check/sheet/sheet";
import type { Layout } from "../../src/self-check/sheet/layout";
import { readWorkbook, sheetOf, temporaryFolder } from "../support/headless";
import { isLong } from "../support/random";
import { closeAll, openBytes, sheetId } from "../support/standin";
import { enterAndForgetResults } from "../support/workbooks/saved-workbook";
import { convert } from "../support/workbooks/libreoffice";
import { fillingsOf, formsWorkbook } from "../support/workbooks/self-check-forms";

const ja = localeOf("ja");
const words = ja.selfCheck;
/** 1,000 fillings in the long run. */
const [WORKBOOKS, FORMS] = isLong ? [84, 12] : [3, 12];
const SEED = isLong ? Math.floor(Date.now() / 1000) % 100_000 : 2026;

/** What formulas find, and no more. */
const COVERED: readonly FindingCode[] = [
  "required",
  "not-in-list",
  "near-match",
  "error-value",
  "date-invalid",
  "number-gap",
  "number-duplicate",
  "number-invalid",
  "rating-too-early",
  "reason-required",
];

interface Expected {
  readonly file: string;
  readonly layout: Layout;
  readonly seed: number;
  readonly figures: Readonly<Record<string, number>>;
  readonly places: readonly string[];
  readonly forms: number;
}

const folder = temporaryFolder();
const made: Expected[] = [];

async function make(index: number): Promise<Expected> {
  const seed = SEED + 1000 * index;
  const bytes = new Uint8Array(await formsWorkbook(seed, FORMS).xlsx.writeBuffer());
  const workbook = await openBytes(bytes, `${index}.xlsx`);
  const switchTo = index % 2 === 0 ? "evaluation" : "planning";
  await makeSelfCheck(workbook.host, ja, { switchTo });
  const before = await workbook.host.readWorkbook();
  const forms = countedForms(before);
  const { layout } = prepared(before, forms, words);
  forms.forEach((form, at) => {
    for (const { row, column, text } of fillingsOf(form, seed + at)) {
      workbook.session.userSetCell(form.sheet, row, column, text, { confirmed: true });
    }
  });
  const checked = await checkWorkbook(workbook.host, { phase: switchTo });
  const counted = checked.forms.filter(({ form }) => form.notCounted === undefined);
  const findings = counted.flatMap(({ form, report }) =>
    report.findings
      .filter(({ code }) => COVERED.includes(code))
      .map((finding) => ({ ...finding, sheet: form.sheetName })),
  );
  const count = (...codes: readonly FindingCode[]) => findings.filter(({ code }) => codes.includes(code)).length;
  const sum = (key: "filled" | "required") =>
    counted.reduce((total, { report }) => total + report.completeness[key], 0);
  const file = `${index}.xlsx`;
  writeFileSync(path.join(folder, "元", file), workbook.session.engine.save());
  enterAndForgetResults(path.join(folder, "元", file), path.join(folder, "式", file), []);
  expect(sheetId(workbook, words.sheetName)).toBeDefined();
  closeAll();
  return {
    file,
    layout,
    seed,
    forms: counted.length,
    figures: {
      必要: sum("required"),
      記入済み: sum("filled"),
      空欄: sum("required") - sum("filled"),
      リスト外: count("not-in-list", "near-match"),
      番号の誤り: count("number-gap", "number-duplicate", "number-invalid"),
      早すぎる評価: count("rating-too-early"),
      理由の不足: count("reason-required"),
      日付の誤り: count("date-invalid"),
      エラー値: count("error-value"),
    },
    places: [
      ...new Set(findings.flatMap(({ sheet, cell }) => (cell ? [`${sheet}!${cellAddress(cell)}`] : []))),
    ].sort(),
  };
}

beforeAll(async () => {
  for (const name of ["元", "式", "計算"]) mkdirSync(path.join(folder, name));
  for (let index = 0; index < WORKBOOKS; index += 1) made.push(await make(index));
  await convert(
    made.map(({ file }) => path.join(folder, "式", file)),
    "xlsx",
    path.join(folder, "計算"),
  );
}, 1_800_000);
afterAll(closeAll);

it.each(Array.from({ length: WORKBOOKS }, (_, index) => index))(
  "workbook %i: LibreOffice finds what the check finds",
  async (index) => {
    const { file, layout, figures, places, seed } = made[index]!;
    const sheet = sheetOf(await readWorkbook(path.join(folder, "計算", file)), words.sheetName);
    const shown: Record<string, number> = {};
    for (let row = 6; row < 20; row += 1) {
      const label = sheet.getCell(row, 1).text;
      if (label in figures) shown[label] = Number(sheet.getCell(row, 2).result ?? 0);
    }
    const found: string[] = [];
    layout.entries.forEach((_, line) => {
      const name = sheet.getCell(layout.lines + line + 1, layout.entries.length * 0 + 27).text;
      for (let column = 2; column <= layout.columns; column += 1) {
        const address = sheet.getCell(layout.addresses + line + 1, column).text;
        if (address !== "") found.push(`${name}!${address}`);
      }
    });
    expect({ seed, ...shown, places: [...new Set(found)].sort() }).toEqual({ seed, ...figures, places });
  },
);
