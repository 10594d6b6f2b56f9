/** A list, set or map as it is now: gives how to put back into it what it holds, as often as it is called. */
export function captureAll(all: unknown[] | Set<unknown> | Map<unknown, unknown>): () => void {
  if (Array.isArray(all)) {
    const held = [...all];
    return () => void all.splice(0, all.length, ...held);
  }
  if (all instanceof Set) {
    const held = [...all];
    return () => {
      all.clear();
      for (const one of held) all.add(one);
    };
  }
  const held = [...all];
  return () => {
    all.clear();
    for (const [key, one] of held) all.set(key, one);
  };
}
