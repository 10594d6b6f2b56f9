/**
 * The sheet 記入状況 after random fillings, calculated by LibreOffice from files without any result in them: the figures
 * and the places are those of the core's own check, for the rules that formulas hold.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook, countedForms, type CheckResult } from "../../src/actions/check";
import { makeSelfCheck } from "../../src/actions/self-check";
import { keepDefinitions } from "../../src/actions/form/definitions";
import type { FindingCode } from "../../src/check/finding";
import { cellAddress, rectOf } from "../../src/cells/geometry";
import type { CellContent } from "../../src/workbook/cell-content";
import { localeOf } from "../../src/locales";
import { prepared } from "../../src/self-check/sheet/sheet";
import { LINE_COLUMNS, type Layout } from "../../src/self-check/sheet/layout";
import { OWN_CITY } from "../support/forms/own-city";
import { readWorkbook, sheetOf, temporaryFolder } from "../support/headless";
import { isLong } from "../support/random";
import { closeAll, openBytes, sheetId } from "../support/standin";
import { enterAndForgetResults } from "../support/workbooks/saved-workbook";
import { convert } from "../support/workbooks/libreoffice";
import { fillingsOf, formsWorkbook } from "../support/workbooks/self-check-forms";

const ja = localeOf("ja");
const words = ja.selfCheck;
/** Each form is filled in every round, on top of the one before: 1,008 fillings in the long run. */
const [WORKBOOKS, FORMS, ROUNDS] = isLong ? [14, 12, 6] : [1, 6, 3];
/** In the long run another one each time, named by the test; `SELF_CHECK_SEED` tries one again. */
const SEED = Number(process.env.SELF_CHECK_SEED ?? (isLong ? Math.floor(Date.now() / 1000) % 100_000 : 2026));

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
}

const folder = temporaryFolder();

async function make(index: number): Promise<readonly Expected[]> {
  const made: Expected[] = [];
  const seed = SEED + 1000 * index;
  const bytes = new Uint8Array(await formsWorkbook(seed, FORMS).xlsx.writeBuffer());
  const workbook = await openBytes(bytes, `${index}.xlsx`);
  const { host, session } = workbook;
  await keepDefinitions(host, [{ definition: OWN_CITY, lists: [] }]);
  const { sheetName } = await makeSelfCheck(host, ja);
  const before = await host.readWorkbook();
  const forms = countedForms(before);
  expect(new Set(forms.map(({ definition }) => definition.id))).toEqual(
    new Set(["organizational-goals", "department-policy", "tottori", "own-city"]),
  );
  expect(forms).toHaveLength(FORMS);
  const { layout, phases } = prepared(before, forms, words);
  for (let round = 0; round < ROUNDS; round += 1) {
    const phase = phases[(index + round) % phases.length]!;
    session.userSetCell(sheetId(workbook, sheetName), 3, 1, words.phases[phase], { confirmed: true });
    // Pasted: what is put there in that way no dropdown refuses.
    await host.apply(
      forms.flatMap((form, at) =>
        fillingsOf(form, seed + at + 100 * round).map(({ row, column, text }) => ({
          kind: "setCells" as const,
          sheet: form.sheet,
          at: rectOf(row, column),
          content: [[contentOf(text)]],
        })),
      ),
    );
    const file = `${index}-${round}.xlsx`;
    writeFileSync(path.join(folder, "元", file), session.engine.save());
    enterAndForgetResults(path.join(folder, "元", file), path.join(folder, "式", file), []);
    made.push({ file, layout, seed, ...expectedOf(await checkWorkbook(host, { phase })) });
  }
  closeAll();
  return made;
}

function contentOf(text: string): CellContent {
  if (text === "") return { kind: "empty" };
  if (text === "=1/0") return { kind: "formula", formula: text };
  return /^\d$/.test(text) ? { kind: "number", number: Number(text) } : { kind: "text", text };
}

function expectedOf(checked: CheckResult): Pick<Expected, "figures" | "places"> {
  const counted = checked.forms.filter(({ form }) => form.notCounted === undefined);
  const findings = counted.flatMap(({ form, report }) =>
    report.findings
      .filter(({ code, item }) => COVERED.includes(code) && !(code === "date-invalid" && item !== null))
      .map((finding) => ({ ...finding, sheet: form.sheetName })),
  );
  const count = (...codes: readonly FindingCode[]) =>
    findings.filter(({ code }) => codes.includes(code)).length;
  const sum = (key: "filled" | "required") =>
    counted.reduce((total, { report }) => total + report.completeness[key], 0);
  return {
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

beforeAll(() => {
  for (const name of ["元", "式", "計算"]) mkdirSync(path.join(folder, name));
});
afterAll(closeAll);

it.each(Array.from({ length: WORKBOOKS }, (_, index) => [index, SEED] as const))(
  "workbook %i: seed %i: LibreOffice finds what the check finds, in every round",
  async (index) => {
    const made = await make(index);
    await convert(
      made.map(({ file }) => path.join(folder, "式", file)),
      "xlsx",
      path.join(folder, "計算"),
    );
    for (const expected of made) await compare(expected);
  },
  1_200_000,
);

async function compare({ file, layout, figures, places, seed }: Expected): Promise<void> {
  const sheet = sheetOf(await readWorkbook(path.join(folder, "計算", file)), words.sheetName);
  const shown: Record<string, number> = {};
  for (let row = 6; row < 20; row += 1) {
    const label = sheet.getCell(row, 1).text;
    if (label in figures) shown[label] = Number(sheet.getCell(row, 2).result ?? 0);
  }
  const found: string[] = [];
  layout.entries.forEach((_, line) => {
    const name = sheet.getCell(layout.lines + line + 1, LINE_COLUMNS.indexOf("sheet") + 1).text;
    for (let column = 2; column <= layout.columns; column += 1) {
      const address = sheet.getCell(layout.addresses + line + 1, column).text;
      if (address !== "") found.push(`${name}!${address}`);
    }
  });
  expect(places.length).toBeGreaterThan(0);
  expect({ seed, ...shown, places: [...new Set(found)].sort() }).toEqual({ seed, ...figures, places });
}
