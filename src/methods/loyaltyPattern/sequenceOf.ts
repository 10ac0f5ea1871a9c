/** What a sequence of brands or products tells. */
export interface Sequence {
  /** Different ones. */
  readonly kinds: number;
  /** Changes from one to another, from order to order. */
  readonly switches: number;
  /** Orders since the last change; all of them where there is none. */
  readonly stayed: number;
  /** Share of the orders that the most frequent one has. */
  readonly topShare: number;
}

/** Reads a sequence of labels, oldest first, at least one. O(length). */
export function sequenceOf(labels: readonly number[]): Sequence {
  const counts = new Map<number, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const changes = labels.flatMap((label, index) => (index > 0 && label !== labels[index - 1] ? [index] : []));
  return {
    kinds: counts.size,
    switches: changes.length,
    stayed: labels.length - (changes.at(-1) ?? 0),
    topShare: Math.max(...counts.values()) / labels.length,
  };
}
