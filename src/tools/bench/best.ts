/** Milliseconds: the best of some runs, since everything else that a machine does only adds. */
export function best(work: () => unknown, runs = 7): number {
  return bestOfEach([work], runs)[0] ?? 0;
}

/** The same for things that are compared: by turns, so that a busy spell of the machine falls on all of them. */
export function bestOfEach(works: readonly (() => unknown)[], runs = 9): number[] {
  const times = works.map(() => Infinity);
  for (let run = 0; run < runs; run += 1) {
    works.forEach((work, index) => {
      const start = performance.now();
      work();
      times[index] = Math.min(times[index] ?? Infinity, performance.now() - start);
    });
  }
  return times;
}
