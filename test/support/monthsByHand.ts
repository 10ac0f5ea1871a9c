/** Revenue per customer of one month, counted row by row in cents; the rows hold customer, ISO date, amount. */
export function revenueByHand(rows: readonly (readonly (string | number)[])[], month: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [customer, date, amount] of rows) {
    if (!String(date).startsWith(month)) continue;
    sums.set(String(customer), (sums.get(String(customer)) ?? 0) + Math.round(Number(amount) * 100));
  }
  return sums;
}

/** ABC by hand: largest first, A while less than 80 % stands before, B while less than 95 %; equal amounts alike. */
export function classesByHand(sums: ReadonlyMap<string, number>): Map<string, string> {
  const all = [...sums.values()].reduce((sum, value) => sum + value, 0);
  return new Map(
    [...sums].map(([customer, value]) => {
      const before = [...sums.values()].filter((other) => other > value).reduce((sum, other) => sum + other, 0);
      return [customer, before < 0.8 * all ? "A" : before < 0.95 * all ? "B" : "C"];
    }),
  );
}
