/** Rows from the largest money to the smallest; equal money keeps the order of the rows, and rows without a number (NaN) come last. O(N log N). */
export function largestFirst(rows: readonly number[], money: ArrayLike<number> | undefined): number[] {
  const of = (row: number): number => (money === undefined || Number.isNaN(money[row]) ? -Infinity : money[row]!);
  return [...rows].sort((a, b) => (of(a) === of(b) ? a - b : of(b) - of(a)));
}
