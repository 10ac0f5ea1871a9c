import type { Reason } from "../../../core/method/Reason";
import type { Review } from "../Review";

/** The head count of the month-end form: one A for two B and two C. */
export const headCountNorm = [0.2, 0.4, 0.4] as const;

/** The head count of A, B and C beside the norm, said in a sentence; nothing where there are more or fewer classes. */
export function headCountSentence({ ids, to }: Pick<Review, "ids" | "to">): Reason[] {
  if (ids.length !== headCountNorm.length) return [];
  const counts = headCounts({ ids, to });
  const all = counts.reduce((sum, count) => sum + count, 0);
  const [a = 0, b = 0, c = 0] = counts;
  if (all === 0) return [];
  const [wantedA, wantedB, wantedC] = headCountNorm.map((share) => Math.round(share * all)) as [number, number, number];
  return [{ code: "headCount", facts: { all, a, b, c, wantedA, wantedB, wantedC } }];
}

/** Customers per class who are there in this period. */
export function headCounts({ ids, to }: Pick<Review, "ids" | "to">): number[] {
  return ids.map((_, index) => to.reduce((count, found) => count + (found === index ? 1 : 0), 0));
}
