import { leastCount } from "../mining/leastCount";
import { holm } from "../significance/holm";
import { logFactorials } from "../significance/logFactorials";
import { signTest } from "../significance/signTest";
import { directionOf } from "./directionOf";
import { followCounts } from "./followCounts";
import type { Histories } from "./Histories";
import type { Sequence } from "./Sequence";

export interface SequenceLimits {
  /** Days from the first to the next purchase at most. */
  readonly within: number;
  /** The least share of the customers, 0 … 1, for whom it happened. */
  readonly support: number;
  /** The least share of the customers with the first product. */
  readonly confidence: number;
  /** The highest corrected probability at which an order counts as directed. */
  readonly level: number;
}

interface Pair {
  readonly first: number;
  readonly next: number;
  readonly count: number;
  readonly buyers: number;
}

/**
 * Pairs of products of which one follows the other within the time, the most certain first. Cost: see `followCounts`, for each product that enough customers
 * bought.
 */
export function sequencesOf(histories: Histories, limits: SequenceLimits): Sequence[] {
  const { within, confidence, level } = limits;
  const pairs = frequentPairs(histories, limits);
  const held = pairs.filter(({ count, buyers }) => count >= leastCount(confidence, buyers));
  const logs = logFactorials(histories.customers);
  const directions = held.map((pair) => directionOf(histories, { ...pair, within }));
  const probabilities = directions.map(({ forwardOnly, reverseOnly }) => signTest(forwardOnly, reverseOnly, logs));
  const corrected = holm(probabilities, pairs.length);
  return held
    .map(({ first, next, count, buyers }, index): Sequence => {
      const { forwardOnly, reverseOnly, days } = directions[index]!;
      return {
        first,
        next,
        count,
        support: count / histories.customers,
        confidence: count / buyers,
        reverse: count - forwardOnly + reverseOnly,
        days,
        probability: probabilities[index]!,
        corrected: corrected[index]!,
        directed: corrected[index]! <= level,
      };
    })
    .sort((a, b) => b.confidence - a.confidence || b.count - a.count || a.first - b.first || a.next - b.next);
}

/** The pairs that enough customers share. */
function frequentPairs(histories: Histories, { within, support }: SequenceLimits): Pair[] {
  const least = Math.max(2, leastCount(support, histories.customers));
  const count = followCounts(histories, within);
  const pairs: Pair[] = [];
  for (let first = 0; first < histories.products; first++) {
    // Fewer purchases than customers are asked for: no need to look.
    if (histories.placeStart[first + 1]! - histories.placeStart[first]! < least) continue;
    const { buyers, counts } = count(first);
    counts.forEach((met, next) => {
      if (met >= least) pairs.push({ first, next, count: met, buyers });
    });
  }
  return pairs;
}
