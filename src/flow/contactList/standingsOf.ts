import type { Standing } from "./channelOf";

/**
 * Where each customer stands by value: the most valuable fifth (rounded up), the less valuable half, and between. Equal values stand alike, where the first of them
 * does; a customer of unknown value stands between. O(N log N).
 */
export function standingsOf(values: readonly (number | null)[]): Standing[] {
  const ranked = values.filter((value) => value !== null).sort((a, b) => b - a);
  const place = new Map<number, number>();
  ranked.forEach((value, rank) => place.has(value) || place.set(value, rank));
  const [top, middle] = [Math.ceil(ranked.length / 5), Math.ceil(ranked.length / 2)];
  return values.map((value) => {
    const rank = value === null ? undefined : place.get(value)!;
    if (rank === undefined) return "middle";
    return rank < top ? "top" : rank < middle ? "middle" : "low";
  });
}
