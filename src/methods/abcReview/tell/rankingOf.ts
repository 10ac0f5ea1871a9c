import { total } from "../../../core/statistics/total";
import { rankDescending } from "../../abc/rankDescending";
import type { Review } from "../Review";

/** Where everybody of this period stands by money. Arrays have one entry per subject. */
export interface Ranking {
  /** Subjects of this period, from the largest. */
  readonly order: readonly number[];
  /** From 1, equal amounts sharing the better rank; 0 for a subject that is not in this period. */
  readonly rank: Int32Array;
  /** Part of the sum of what is above zero, 0 … 1. */
  readonly share: Float64Array;
  readonly cumulativeShare: Float64Array;
}

/** Ranks the subjects of this period by money. Cost: O(subjects). */
export function rankingOf({ now, to }: Pick<Review, "now" | "to">): Ranking {
  const order = Array.from(rankDescending(now)).filter((subject) => to[subject]! >= 0);
  const all = total(now.filter((value, subject) => value > 0 && to[subject]! >= 0));
  const rank = new Int32Array(now.length);
  const share = new Float64Array(now.length);
  const cumulativeShare = new Float64Array(now.length);
  let before = 0;
  order.forEach((subject, position) => {
    const above = order[position - 1];
    rank[subject] = above !== undefined && now[above] === now[subject] ? rank[above]! : position + 1;
    const value = Math.max(0, now[subject]!);
    before += value;
    share[subject] = all > 0 ? value / all : 0;
    cumulativeShare[subject] = all > 0 ? Math.min(1, before / all) : 0;
  });
  return { order, rank, share, cumulativeShare };
}
