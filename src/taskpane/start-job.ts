import type { StartJob } from "./store/pane-store";

const START_JOBS: readonly StartJob[] = ["check", "dropdowns", "summary"];

/** What the ribbon button asked for: "?do=check" → "check". Anything else is null. */
export function startJobOf(search: string): StartJob | null {
  const asked = new URLSearchParams(search).get("do");
  return START_JOBS.find((job) => job === asked) ?? null;
}
