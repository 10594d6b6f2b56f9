/** Holds a report of the pane's self-test against the stand-in: the same questions are put to both. */
import { createWorkbook } from "../../cli/standin-excel";
import { FACTS, SAFE_FACTS } from "../../excel/conformance/facts";
import type { Outcome } from "../../excel/conformance/fact";
import { differences, type SelfTestReport } from "../../excel/conformance/report";
import { runSelfTest } from "../../excel/conformance/self-test";
import { sameOutcome } from "../../excel/conformance/try-fact";
import { HARSH, USUAL, type Temper } from "../../standin/model/temper";

export interface Held {
  /** Lines for a person. */
  readonly lines: readonly string[];
  /** Where the stand-in is wrong, in either of its tempers. */
  readonly wrong: readonly string[];
}

/** What the stand-in answers to the questions of a report. */
async function standInReport(ids: ReadonlySet<string>, temper: Temper): Promise<SelfTestReport> {
  const workbook = await createWorkbook("conformance.xlsx");
  try {
    workbook.session.temper = temper;
    const facts = SAFE_FACTS.filter(({ id }) => ids.has(id));
    return await runSelfTest({ sheetName: "self-test", facts });
  } finally {
    workbook.close();
  }
}

export async function holdAgainstStandIn(report: SelfTestReport): Promise<Held> {
  const ids = new Set(report.probes.map(({ id }) => id));
  const usual = await standInReport(ids, USUAL);
  // Without a printer and the like nothing of the test's own sheet depends.
  const harsh = await standInReport(ids, HARSH);
  const wrong = differences(report, usual);
  const lines = [
    `${report.host} ${report.version} (${report.platform}, ExcelApi ${report.sets.ExcelApi ?? "?"}): ` +
      `${report.probes.length} questions, ${wrong.length} answered otherwise by the stand-in.`,
  ];
  for (const { id, documents, inExcel, inStandIn } of wrong) {
    const other = harsh.probes.find((one) => one.id === id)?.outcome;
    lines.push(
      `- ${id}: ${documents}`,
      `    Excel:    ${outcomeText(inExcel)}`,
      `    stand-in: ${outcomeText(inStandIn)}`,
      ...(other && sameOutcome(inExcel, other) ? ["    its harsh temper answers as this Excel does"] : []),
    );
  }
  const unknown = [...ids].filter((id) => !FACTS.some((fact) => fact.id === id));
  if (unknown.length > 0) lines.push(`Questions that are not asked any more: ${unknown.join(", ")}`);
  const missing = SAFE_FACTS.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  if (missing.length > 0) lines.push(`Questions that the report does not hold: ${missing.join(", ")}`);
  if (!report.complete) lines.push("The test was stopped before its end.");
  return { lines, wrong: wrong.map(({ id }) => id) };
}

function outcomeText(outcome: Outcome): string {
  return "refused" in outcome ? `refuses (${outcome.refused})` : JSON.stringify(outcome.answer);
}
