/**
 * Sign test, one-sided: the probability of `more` or more out of `more + less` where both are equally likely; McNemar's exact test for paired answers.
 * @param logs logarithms of 0! … at least (more + less)!
 * Cost: O(terms that matter), at most O(less).
 * Source: McNemar, "Note on the Sampling Error of the Difference Between Correlated Proportions", Psychometrika 12 (1947); the exact form is the binomial tail.
 */
export function signTest(more: number, less: number, logs: Float64Array): number {
  if (more === 0) return 1;
  const all = more + less;
  let term = 1;
  let sum = 1;
  for (let count = more; count < all; count++) {
    term *= (all - count) / (count + 1);
    sum += term;
    if (term < 1e-18 * sum) break;
  }
  return Math.min(1, Math.exp(logs[all]! - logs[more]! - logs[less]! - all * Math.LN2) * sum);
}
