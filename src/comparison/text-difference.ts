/** Before and after of a text as one line of parts: what stays, what goes, what comes. */
import diff from "fast-diff";

export interface DifferencePart {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

export function textDifference(before: string, after: string): DifferencePart[] {
  return diff(before, after, undefined, true).map(([kind, text]): DifferencePart => ({
    kind: kind === diff.DELETE ? "gone" : kind === diff.INSERT ? "new" : "same",
    text,
  }));
}
