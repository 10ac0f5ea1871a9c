/** What a market is judged by, in the order of the weights. */
export const marketTraits = ["buyingPower", "productFit", "competition", "marketGrowth", "marketCustomers", "concentration"] as const;
export type MarketTrait = (typeof marketTraits)[number];

/** Scores run from 1 to 5. */
const [least, most] = [1, 5];

/**
 * The weighted mean of the scores of each market, strong competition counting as little (6 − score). A score that is missing or outside 1 … 5 leaves its
 * weight to the others.
 * @param weights one per trait, 0 or more
 * @returns the score 1 … 5, NaN where none of those that weigh is known; and the number of scores that are missing
 * Cost: O(N).
 */
export function marketScores(
  numbers: Readonly<Record<MarketTrait, Float64Array>>,
  weights: readonly number[],
): Readonly<Record<"score" | "missing", number[]>> {
  const rows = Array.from(numbers.buyingPower, (_, row) =>
    marketTraits.flatMap((trait, place) => {
      const value = numbers[trait][row]!;
      if (!(value >= least && value <= most)) return [];
      return [{ score: trait === "competition" ? least + most - value : value, weight: weights[place]! }];
    }),
  );
  return {
    score: rows.map((known) => {
      const weighed = known.reduce((sum, { score, weight }) => sum + score * weight, 0);
      return weighed / known.reduce((sum, { weight }) => sum + weight, 0);
    }),
    missing: rows.map((known) => marketTraits.length - known.length),
  };
}
