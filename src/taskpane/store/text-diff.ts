/** Before and after of a text as one line of parts: what stays, what goes, what comes. */
import diff from "fast-diff";

export interface DiffPart {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** Of a long run that stays, this many letters are left at each of its ends. */
const CONTEXT = 6;
const LONG = 16;

/** Long runs that stay are shortened; line breaks are shown as ↵. */
export function diffParts(before: string, after: string): DiffPart[] {
  const parts = diff(before, after, undefined, true);
  return parts.map(([kind, text], index): DiffPart => {
    const shown = text.replace(/\r?\n/gu, "↵");
    if (kind === diff.DELETE) return { kind: "gone", text: shown };
    if (kind === diff.INSERT) return { kind: "new", text: shown };
    return { kind: "same", text: shortened(shown, index > 0, index < parts.length - 1) };
  });
}

function shortened(text: string, keepStart: boolean, keepEnd: boolean): string {
  const letters = [...text];
  const start = keepStart ? CONTEXT : 0;
  const end = keepEnd ? CONTEXT : 0;
  if (letters.length <= LONG) return text;
  return `${letters.slice(0, start).join("")}…${end > 0 ? letters.slice(-end).join("") : ""}`;
}
