/**
 * Splits the change of a product into what each factor has brought: the mean, over all orders in which the factors could have changed one after the other, of
 * the change that came with each. The parts add up to the change, and no order is preferred.
 * @param before factors before
 * @param after the same factors after
 * Cost: O(2^n · n) for n factors.
 * Source: Shapley, "A Value for n-Person Games", Contributions to the Theory of Games 2 (1953); for such splits Shorrocks, "Decomposition Procedures for
 * Distributional Analysis", Journal of Economic Inequality 11 (2013).
 */
export function shapley(before: readonly number[], after: readonly number[]): number[] {
  const n = before.length;
  const product = (changed: number): number =>
    before.reduce((all, value, factor) => all * ((changed >> factor) & 1 ? after[factor]! : value), 1);
  const weights = Array.from({ length: n }, (_, size) => (factorial(size) * factorial(n - size - 1)) / factorial(n));
  const parts = new Array<number>(n).fill(0);
  for (let changed = 0; changed < 1 << n; changed++) {
    const size = bitsOf(changed);
    const here = product(changed);
    for (let factor = 0; factor < n; factor++) {
      if ((changed >> factor) & 1) continue;
      parts[factor]! += weights[size]! * (product(changed | (1 << factor)) - here);
    }
  }
  return parts;
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

function bitsOf(set: number): number {
  return set === 0 ? 0 : (set & 1) + bitsOf(set >> 1);
}
