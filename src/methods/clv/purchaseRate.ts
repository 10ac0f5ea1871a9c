import type { GroupedHistories } from "./groupHistories";

/** Repeat purchases per customer and unit of time, were nobody ever to leave: where fits start from. */
export function purchaseRate({ x, T, count }: GroupedHistories): number {
  let [purchases, time] = [0, 0];
  count.forEach((customers, row) => {
    purchases += customers * x[row]!;
    time += customers * T[row]!;
  });
  return purchases / time;
}
