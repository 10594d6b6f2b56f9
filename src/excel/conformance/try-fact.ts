/** Asks a running Excel one question, in the probe's own sheet, and cleans up behind it. */
import type { Fact, Outcome } from "./fact";

/** As expected; other than expected; refused where an answer was expected; or only told, where nothing is documented. */
export type Verdict = "as-expected" | "differs" | "refused" | "told";

/** Milliseconds after which a question has no answer: it is told as refused with "Timeout". */
const LONGEST = 60_000;

export interface Tried {
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

/** @param sheetId of an empty sheet that belongs to the self-test */
export async function tryFact(fact: Fact, sheetId: string): Promise<Tried> {
  const start = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ refused: "Timeout" }), LONGEST);
  });
  const outcome = await Promise.race([ask(fact, sheetId), tooLong]);
  clearTimeout(timer);
  return { outcome, milliseconds: Math.round(performance.now() - start) };
}

async function ask(fact: Fact, sheetId: string): Promise<Outcome> {
  try {
    const answer = await Excel.run((context) =>
      fact.probe({ context, sheet: context.workbook.worksheets.getItem(sheetId) }),
    );
    return { answer };
  } catch (error) {
    return { refused: codeOf(error) };
  }
}

/** Excel's code; of any other error its name, so that nothing of the person's gets into a report. */
function codeOf(error: unknown): string {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  if (typeof code === "string" && code !== "") return code;
  return typeof name === "string" ? name : "Error";
}

export function verdictOf({ expected }: Pick<Fact, "expected">, outcome: Outcome): Verdict {
  if (!expected) return "told";
  if (expected.some((one) => sameOutcome(one, outcome))) return "as-expected";
  return "refused" in outcome && expected.every((one) => "answer" in one) ? "refused" : "differs";
}

export function sameOutcome(expected: Outcome, outcome: Outcome): boolean {
  if ("refused" in expected) {
    return "refused" in outcome && (expected.refused === "*" || expected.refused === outcome.refused);
  }
  return "answer" in outcome && canonical(expected.answer) === canonical(outcome.answer);
}

/** Members of objects in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (typeof one !== "object" || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Everything off the probe's sheet again; each part for itself, so that one refusal keeps no other back. */
export async function cleanUp(sheetId: string): Promise<void> {
  await takeOut(sheetId);
  const parts: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => sheet.getRange("A1:T700").unmerge(),
    (sheet) => sheet.getRange("A1:T700").conditionalFormats.clearAll(),
    (sheet) => sheet.getRange("A1:T700").dataValidation.clear(),
    (sheet) => sheet.getRange("A1:T700").clear(),
  ];
  for (const part of parts) {
    const context = new Excel.RequestContext();
    part(context.workbook.worksheets.getItem(sheetId));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each is to fail alone
    await context.sync().catch(() => undefined);
  }
}

/** Charts, and tables before their cells: a header that is emptied gets a name again. */
async function takeOut(sheetId: string): Promise<void> {
  const context = new Excel.RequestContext();
  const { charts, tables } = context.workbook.worksheets.getItem(sheetId);
  charts.load("items/name");
  tables.load("items/name");
  await context.sync().catch(() => undefined);
  for (const one of [...loaded(charts), ...loaded(tables)]) one.delete();
  await context.sync().catch(() => undefined);
}

function loaded<Item>(collection: { readonly items: readonly Item[] }): readonly Item[] {
  try {
    return collection.items;
  } catch {
    return [];
  }
}
