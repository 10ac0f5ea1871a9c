/** Number of rows per class; a class without rows is absent. O(rows). */
export function classCounts<C extends string>(classes: readonly (C | null)[]): ReadonlyMap<C, number> {
  const counts = new Map<C, number>();
  for (const found of classes) if (found !== null) counts.set(found, (counts.get(found) ?? 0) + 1);
  return counts;
}
