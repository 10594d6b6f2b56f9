/** What is only for the eye, after the change itself: tried in one message, and where that fails, one by one. */
import type { Finish } from "./queued";

/** Gives what could not be done. Never rejects. */
export async function finishAll(
  context: Excel.RequestContext,
  all: readonly Finish[],
): Promise<readonly Finish["what"][]> {
  if (all.length === 0) return [];
  if (await succeeds(context, all)) return [];
  const failed = new Set<Finish["what"]>();
  for (const one of all) if (!(await succeeds(context, [one]))) failed.add(one.what);
  return [...failed];
}

async function succeeds(context: Excel.RequestContext, some: readonly Finish[]): Promise<boolean> {
  try {
    for (const one of some) one.queue();
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
