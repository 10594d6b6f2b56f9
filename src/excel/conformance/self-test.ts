/**
 * The self-test: every fact that can be tried safely, in a sheet of its own that is removed afterwards. Nothing of the
 * workbook is read; the report holds Excel's version, each question and its answer.
 */
import { FACTS, SAFE_FACTS } from "./facts";
import type { Fact } from "./fact";
import type { ProbeReport, SelfTestReport } from "./report";
import { cleanUp, tryFact, verdictOf } from "./try-fact";

const SETS = [
  "ExcelApi",
  "ExcelApiDesktop",
  "ExcelApiOnline",
  "CustomXmlParts",
  "SharedRuntime",
  "RibbonApi",
];
const VERSIONS = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", ...later()];

export interface SelfTestOptions {
  /** The sheet's name; Excel's own one where there is such a sheet already. */
  readonly sheetName: string;
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
  /** Absent: all that are safe. */
  readonly facts?: readonly Fact[];
}

/** Rejects where not even a sheet can be added; what a single question meets is in the report. */
export async function runSelfTest(options: SelfTestOptions): Promise<SelfTestReport> {
  const facts = options.facts ?? SAFE_FACTS;
  const front = await activeSheet();
  const sheet = await addSheet(options.sheetName);
  const probes: ProbeReport[] = [];
  let removed = false;
  try {
    for (const [index, fact] of facts.entries()) {
      if (options.signal?.aborted) break;
      options.onProgress?.(index, facts.length);
      probes.push(await tried(fact, sheet));
    }
  } finally {
    removed = await remove(sheet, front);
  }
  return { ...whereAmI(), complete: probes.length === facts.length, sheetRemoved: removed, probes };
}

async function tried(fact: Fact, sheet: string): Promise<ProbeReport> {
  const { outcome, milliseconds } = await tryFact(fact, sheet);
  await cleanUp(sheet);
  const { id, documents, source, expected } = fact;
  return {
    id,
    documents,
    source,
    ...(expected && { expected }),
    outcome,
    verdict: verdictOf(fact, outcome),
    milliseconds,
  };
}

/** null: none, as with a chart sheet in front. */
async function activeSheet(): Promise<string | null> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id");
  try {
    await context.sync();
    return sheet.id;
  } catch {
    return null;
  }
}

async function addSheet(name: string): Promise<string> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const there = worksheets.getItemOrNullObject(name);
  there.load("id");
  await context.sync();
  const sheet = there.isNullObject ? worksheets.add(name) : worksheets.add();
  sheet.load("id");
  await context.sync();
  return sheet.id;
}

/** Whether the sheet is gone; the one that was in front is in front again. */
async function remove(sheet: string, front: string | null): Promise<boolean> {
  const context = new Excel.RequestContext();
  try {
    const own = context.workbook.worksheets.getItem(sheet);
    own.visibility = "Visible";
    own.delete();
    await context.sync();
  } catch {
    return false;
  }
  if (front !== null && (await activeSheet()) !== front) {
    context.workbook.worksheets.getItem(front).activate();
    await context.sync().catch(() => undefined);
  }
  return true;
}

function whereAmI(): Pick<SelfTestReport, "host" | "platform" | "version" | "sets" | "language" | "facts"> {
  const { diagnostics, requirements, displayLanguage } = Office.context;
  const sets = SETS.flatMap((name) => {
    const [version] = VERSIONS.filter((one) => requirements.isSetSupported(name, one)).slice(-1);
    return version === undefined ? [] : [[name, version] as const];
  });
  return {
    facts: FACTS.length,
    host: String(diagnostics?.host ?? "Excel"),
    platform: String(diagnostics?.platform ?? "unknown"),
    version: diagnostics?.version ?? "unknown",
    language: displayLanguage ?? "",
    sets: Object.fromEntries(sets),
  };
}

function later(): string[] {
  return Array.from({ length: 20 }, (_, n) => `1.${n + 10}`);
}
