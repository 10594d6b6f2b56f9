/**
 * `npm run conformance -- REPORT.json`: holds the record of the pane's self-test (動作確認) against the stand-in and
 * prints where the stand-in answers otherwise than that Excel. Ends with 1 when it does, with 2 for no such record.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { readReport } from "../../excel/conformance/report";
import { holdAgainstStandIn } from "./hold";

async function main(): Promise<number> {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) return usage("使い方: npm run conformance -- 記録.json");
  const place = path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
  let report;
  try {
    report = readReport(readFileSync(place, "utf8"));
  } catch {
    return usage(`${file} は「動作確認」の記録として読めません。`);
  }
  const { lines, wrong } = await holdAgainstStandIn(report);
  process.stdout.write(`${lines.join("\n")}\n`);
  return wrong.length === 0 ? 0 : 1;
}

function usage(text: string): number {
  process.stderr.write(`${text}\n`);
  return 2;
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(2);
  },
);
