/**
 * Holds the library to a time and to a memory. It runs in this very thread, where nothing can stop it from outside; but
 * where it makes memory it asks for the time, and there it can be ended. What is left of it is of no use, so that it is
 * started again.
 */

/** Milliseconds for one formula. The slowest of a large form takes a tenth of it. */
const LONGEST = 3_000;
/** Bytes of the library's memory: a text that doubles and doubles comes there before the time is up. */
const MOST_MEMORY = 768 * 1024 * 1024;

let until = Infinity;

/** The library was ended in the middle of a formula. */
export class LibraryHeld extends Error {
  override readonly name = "LibraryHeld";
}

/** The library's work for one formula. Throws `LibraryHeld`. */
export function watched<Result>(work: () => Result): Result {
  until = performance.now() + LONGEST;
  try {
    return work();
  } finally {
    until = Infinity;
  }
}

type Imported = Record<string, (...given: never[]) => unknown>;

/** Puts the watch into what the library asks of its surroundings. @param memory bytes that it has */
export function watchImports(imports: WebAssembly.Imports, memory: () => number): void {
  const own = (imports.gojs ?? {}) as Imported;
  for (const name of ["runtime.nanotime1", "runtime.resetMemoryDataView"]) {
    const asked = own[name];
    if (!asked) continue;
    own[name] = (...given) => {
      const late = until !== Infinity && (performance.now() > until || memory() > MOST_MEMORY);
      if (late) throw new LibraryHeld(name);
      return asked(...given);
    };
  }
}

const restarts = new WeakMap<object, () => boolean>();

export function canRestart(library: object, restart: () => boolean): void {
  restarts.set(library, restart);
}

/** False: it cannot be started here and now. Files that it had open are lost in any case. */
export function restartLibrary(library: object): boolean {
  return restarts.get(library)?.() ?? false;
}
