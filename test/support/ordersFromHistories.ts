import type { Cell } from "../../src/core/Cell";

/** Weeks as whole days. */
const days = (weeks: number): number => Math.round(weeks * 7);

/**
 * Orders that have the given histories: the first purchase T before the end, the repeat purchases on days of their own up to t_x after it, each at the mean value.
 * @param histories rows of customer, x, t_x, T (weeks) and mean value
 * @param end Excel's serial number of the last day
 */
export function ordersFromHistories(histories: readonly (readonly Cell[])[], end: number): Cell[][] {
  const rows = histories.flatMap(([customer, ...numbers]) => {
    const [x, tx, T, mean] = numbers.map(Number) as [number, number, number, number];
    const first = end - days(T);
    const span = Math.max(days(tx), x);
    const repeats = Array.from({ length: x }, (_, index) => first + Math.max(index + 1, Math.round((span * (index + 1)) / x)));
    return [[customer!, first, 10], ...repeats.map((day) => [customer!, day, mean])];
  });
  return [["Customer", "Date", "Amount"], ...rows];
}
