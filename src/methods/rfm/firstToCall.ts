import { onFive } from "./segmentsOf";
import type { Measures, Scores } from "./scoreRows";

/**
 * Customers who buy often and for much (scores of four or five on five) but whose recency has slipped (one or two), the largest money first; equal
 * money, the longest away first.
 * @returns indexes of the customers
 * Cost: O(N + k log k) for k such customers.
 */
export function firstToCall(measures: Measures, scores: Scores, scale: number): number[] {
  const slipped: number[] = [];
  for (let row = 0; row < scores.r.length; row++) {
    const [r, f, m] = [onFive(scores.r[row]!, scale), onFive(scores.f[row]!, scale), onFive(scores.m[row]!, scale)];
    if (r <= 2 && f >= 4 && m >= 4) slipped.push(row);
  }
  return slipped.sort((a, b) => measures.monetary[b]! - measures.monetary[a]! || measures.recency[b]! - measures.recency[a]!);
}
