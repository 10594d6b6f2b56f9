/** Long work as a generator that stops where it may be left for a while. */

export function inOnePiece<Result>(work: Iterator<void, Result>): Result {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}

/**
 * In pieces that each take hardly longer than this many milliseconds: a page can be drawn, and keys be taken, in between.
 * @param pause resolves when the next piece may begin
 */
export async function inPieces<Result>(
  work: Iterator<void, Result>,
  milliseconds: number,
  pause: () => Promise<void>,
): Promise<Result> {
  for (let began = performance.now(); ;) {
    const piece = work.next();
    if (piece.done) return piece.value;
    if (performance.now() - began < milliseconds) continue;
    await pause();
    began = performance.now();
  }
}
