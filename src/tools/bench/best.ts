/** Milliseconds: the best of some runs, since everything else that a machine does only adds. */
export function best(work: () => unknown, runs = 7): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
