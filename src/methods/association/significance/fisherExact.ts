/** A two-by-two table by its margins: of `all` baskets, `left` hold one side of a rule, `right` the other, `both` both. */
export interface TwoByTwo {
  readonly all: number;
  readonly left: number;
  readonly right: number;
  readonly both: number;
}

/** Terms below this part of the sum do not change it. */
const negligible = 1e-18;

/**
 * Fisher's exact test, one-sided: the probability that two sides with these margins meet in `both` or more baskets where neither has to do with the other.
 * @param logs logarithms of 0! … all!
 * @returns 0 … 1
 * Cost: O(terms that matter), at most O(min(left, right) − both).
 * Source: Fisher, Statistical Methods for Research Workers (5th ed., 1934), section 21.02; the upper tail of the hypergeometric distribution.
 */
export function fisherExact({ all, left, right, both }: TwoByTwo, logs: Float64Array): number {
  if (both <= Math.max(0, left + right - all)) return 1;
  let term = 1;
  let sum = 1;
  for (let met = both; met < Math.min(left, right); met++) {
    term *= ((left - met) * (right - met)) / ((met + 1) * (all - left - right + met + 1));
    sum += term;
    if (term < negligible * sum) break;
  }
  return Math.min(1, Math.exp(logChoose(left, both, logs) + logChoose(all - left, right - both, logs) - logChoose(all, right, logs)) * sum);
}

function logChoose(of: number, chosen: number, logs: Float64Array): number {
  return logs[of]! - logs[chosen]! - logs[of - chosen]!;
}
