/**
 * Writes the sample workbooks, the same bytes at each run.
 *
 *     npx tsx src/tools/samples/main.ts [folder]      (default: assets/samples)
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { CITIZENS, URBAN } from "./departments";
import { loadExcelize, must } from "./excelize";
import type { Excelize } from "./excelize";
import { FONT, drawForm } from "./form-sheet";
import { withProperties } from "./properties";
import { withSlips } from "./slips";
import { parseSource } from "./source";
import type { SampleForm } from "./source";

interface SampleWorkbook {
  readonly file: string;
  readonly sheets: readonly { readonly name: string; readonly form: SampleForm }[];
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const samples = path.join(root, "assets", "samples");

function workbooks(): readonly SampleWorkbook[] {
  const source = readFileSync(path.join(samples, "source", "組織目標_総務部_令和4年度.tsv"), "utf8");
  const general = parseSource(source);
  return [
    { file: "組織目標_総務部_令和4年度.xlsx", sheets: [{ name: "部の組織目標", form: general }] },
    { file: "組織目標_総務部_記入途中.xlsx", sheets: [{ name: "部の組織目標", form: withSlips(general) }] },
    {
      file: "組織目標_3部.xlsx",
      sheets: [
        { name: "総務部", form: general },
        { name: "市民部", form: CITIZENS },
        { name: "都市整備部", form: URBAN },
      ],
    },
  ];
}

function write(excelize: Excelize, { sheets }: SampleWorkbook): Uint8Array {
  const workbook = excelize.NewFile();
  if (workbook.error !== null) throw new Error(workbook.error);
  must(workbook.SetDefaultFont(FONT));
  sheets.forEach(({ name, form }, index) => {
    if (index === 0) must(workbook.SetSheetName("Sheet1", name));
    else must(workbook.NewSheet(name));
    drawForm(workbook, name, form);
  });
  const { buffer } = must(workbook.WriteToBuffer());
  return withProperties(buffer as Uint8Array, sheets[0]!.form.title);
}

async function main(): Promise<void> {
  const folder = path.resolve(process.argv[2] ?? samples);
  mkdirSync(folder, { recursive: true });
  const excelize = await loadExcelize();
  for (const sample of workbooks()) writeFileSync(path.join(folder, sample.file), write(excelize, sample));
  // The engine keeps Node alive once it runs.
  process.exit(0);
}

void main();
