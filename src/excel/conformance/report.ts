/** The self-test's report: JSON that a person sends, and that is held against the stand-in. */
import type { Outcome } from "./fact";
import { sameOutcome, type Verdict } from "./try-fact";

export interface ProbeReport {
  readonly id: string;
  readonly documents: string;
  readonly source: string;
  /** Absent: it is written nowhere. */
  readonly expected?: readonly Outcome[];
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  readonly milliseconds: number;
}

export interface SelfTestReport {
  readonly host: string;
  /** Office.js' name: "PC", "Mac", "OfficeOnline". */
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** Requirement sets, each with the highest version that this Excel has. */
  readonly sets: Readonly<Record<string, string>>;
  /** How many facts the table held, those that are not tried in Excel among them. */
  readonly facts: number;
  /** false: it was stopped. */
  readonly complete: boolean;
  /** false: the self-test's sheet is still there. */
  readonly sheetRemoved: boolean;
  readonly probes: readonly ProbeReport[];
}

/** Throws an Error for text that is no such report. */
export function readReport(text: string): SelfTestReport {
  const read = JSON.parse(text) as Partial<SelfTestReport> | null;
  const isReport =
    typeof read?.version === "string" &&
    Array.isArray(read.probes) &&
    (read.probes as readonly (Partial<ProbeReport> | null)[]).every(
      (one) => typeof one?.id === "string" && isOutcome(one.outcome),
    );
  if (!isReport) throw new Error("no report of the self-test");
  return read as SelfTestReport;
}

function isOutcome(outcome: unknown): boolean {
  if (typeof outcome !== "object" || outcome === null) return false;
  return "answer" in outcome || typeof (outcome as { refused?: unknown }).refused === "string";
}

export interface Difference {
  readonly id: string;
  readonly documents: string;
  readonly inExcel: Outcome;
  readonly inStandIn: Outcome;
}

/** Where the stand-in answers otherwise than the Excel of the report; questions that only one was asked are left out. */
export function differences(report: SelfTestReport, standIn: SelfTestReport): Difference[] {
  return report.probes.flatMap(({ id, documents, outcome }) => {
    const other = standIn.probes.find((one) => one.id === id);
    if (!other || sameOutcome(outcome, other.outcome)) return [];
    return [{ id, documents, inExcel: outcome, inStandIn: other.outcome }];
  });
}
