import process from "node:process";

/**
 * Milliseconds of processor time for things that are compared: the best of some runs, by turns, since everything else
 * that a machine does only adds.
 */
export function bestOfEach(works: readonly (() => unknown)[], runs = 9): number[] {
  const times = works.map(() => Infinity);
  for (let run = 0; run < runs; run += 1) {
    works.forEach((work, index) => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      times[index] = Math.min(times[index] ?? Infinity, (user + system) / 1000);
    });
  }
  return times;
}
