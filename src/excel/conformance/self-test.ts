/**
 * The self-test: every fact that can be tried safely, in a sheet of its own that is removed afterwards. Nothing of the
 * workbook is read; the report holds Excel's version, each question and its answer.
 */
import { FACTS, SAFE_FACTS } from "./facts";
import type { Fact } from "./fact";
import { NAMESPACE } from "./facts/sheets";
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

/** The self-test's sheet in the person's workbook. */
export interface SelfTestSheet {
  readonly id: string;
  readonly name: string;
}

export interface SelfTestOptions {
  /** The sheet's name; Excel's own one where there is such a sheet already. */
  readonly sheetName: string;
  readonly onProgress?: (done: number, all: number) => void;
  /** Is told of the sheet as soon as it is there, and null when it is gone again. */
  readonly onSheet?: (sheet: SelfTestSheet | null) => void;
  readonly signal?: AbortSignal;
  /** Absent: all that are safe. */
  readonly facts?: readonly Fact[];
}

/** Rejects where not even a sheet can be added; what a single question meets is in the report. */
export async function runSelfTest(options: SelfTestOptions): Promise<SelfTestReport> {
  const facts = options.facts ?? SAFE_FACTS;
  const front = await activeSheet();
  const added = await addSheet(options.sheetName);
  options.onSheet?.(added);
  const sheet = added.id;
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
    if (removed) options.onSheet?.(null);
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

/**
 * Takes away what a self-test has left whose page was replaced (each ribbon button does so). Nothing where there is no
 * sheet of that id and name any more.
 */
export async function removeLeftSheet({ id, name }: SelfTestSheet): Promise<void> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("name");
  await context.sync();
  if (!sheet.isNullObject && sheet.name === name) await remove(id, await activeSheet());
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await context.sync();
  for (const part of parts.items) part.delete();
  await context.sync();
}

async function addSheet(name: string): Promise<SelfTestSheet> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const there = worksheets.getItemOrNullObject(name);
  there.load("id");
  await context.sync();
  const sheet = there.isNullObject ? worksheets.add(name) : worksheets.add();
  sheet.load("id, name");
  await context.sync();
  return { id: sheet.id, name: sheet.name };
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
  if (front !== null && front !== sheet && (await activeSheet()) !== front) {
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
