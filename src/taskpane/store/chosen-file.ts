/** A file that a person has chosen in the pane: read here, by a part of the script that nothing else needs. */
import type { ComparedWith, FileProblem, readPreviousYear } from "../../actions/summary/previous-year";

/** More than any form has; reading it would keep the pane from answering. */
const MOST_BYTES = 30 * 1024 * 1024;

type Read = ReturnType<typeof readPreviousYear>;

export async function readChosenFile(file: File, comparedWith: ComparedWith): Promise<Read> {
  if (file.size > MOST_BYTES) return failed({ code: "too-large" });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, or open in a program that lets nobody else read it.
    return failed({ code: "unreadable" });
  }
  const { readPreviousYear: read } = await import(
    /* webpackChunkName: "previous-year" */ "../../actions/summary/previous-year"
  );
  return read(
    {
      name: file.name,
      bytes,
      saved: file.lastModified > 0 ? dayOf(new Date(file.lastModified)) : null,
      today: dayOf(new Date()),
    },
    comparedWith,
  );
}

function failed(problem: FileProblem): Read {
  return { problem };
}

/** The day on this machine's calendar. */
function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
