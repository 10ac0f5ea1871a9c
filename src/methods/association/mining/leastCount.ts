/**
 * The smallest whole number that is at least `share` (0 … 1) of `of`. Counts are compared with it instead of quotients with the share, because 0.28 × 25 is
 * 7.000000000000001 in floating point and would lose the rule that stands in exactly 7 of 25 baskets.
 */
export function leastCount(share: number, of: number): number {
  let least = Math.ceil(share * of);
  while (least > 0 && (least - 1) / of >= share) least--;
  while (least / of < share) least++;
  return least;
}
