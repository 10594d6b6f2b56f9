/** Files that were chosen or dropped, those of a folder among them. */

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods)$/iu;
/** What Excel and other programs put beside a file that is open, or that a Mac leaves. */
const BESIDE = /^(?:~\$|\._|\.)/u;

export interface ChosenFiles {
  /** By name, as a person counts. */
  readonly files: readonly File[];
  /** How many are no workbooks by their names. */
  readonly ignored: number;
}

export function chosenFiles(all: readonly File[]): ChosenFiles {
  const seen = all.filter(({ name }) => !BESIDE.test(name));
  const files = seen.filter(({ name }) => WORKBOOK.test(name));
  const order = new Intl.Collator("ja", { numeric: true });
  return {
    files: [...files].sort((a, b) => order.compare(pathOf(a), pathOf(b))),
    ignored: seen.length - files.length,
  };
}

function pathOf({ name, webkitRelativePath }: File): string {
  return webkitRelativePath || name;
}

/** To be called while the event is handled: afterwards the browser has let go of what was dropped. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...files];
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return new Promise((resolve) =>
      (entry as FileSystemFileEntry).file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    );
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  for (let part = await readPart(reader); part.length > 0; part = await readPart(reader)) {
    found.push(...(await Promise.all(part.map(filesOf))).flat());
  }
  return found;
}

/** A browser gives a folder's entries in parts of a hundred. */
function readPart(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}
