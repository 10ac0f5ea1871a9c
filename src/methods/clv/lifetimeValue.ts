/** How far a lifetime value looks ahead. */
export interface Horizon {
  readonly months: number;
  /** A month in the unit of time of the model. */
  readonly month: number;
  /** What money loses per month: 0.01 is 1 %. */
  readonly monthlyRate: number;
}

/**
 * The value of a customer's expected purchases in the coming months, month by month, each discounted from its end.
 * @param expected purchases within a time from now
 * @param value expected value of a purchase
 * Cost: one expectation a month.
 * Source: Fader, Hardie and Lee, "RFM and CLV: Using Iso-Value Curves for Customer Base Analysis", Journal of Marketing Research 42 (2005); by months as in the Python package
 * lifetimes, `customer_lifetime_value`.
 */
export function lifetimeValue(expected: (time: number) => number, value: number, { months, month, monthlyRate }: Horizon): number {
  let [worth, before] = [0, 0];
  for (let index = 1; index <= months; index++) {
    const purchases = expected(index * month);
    worth += (value * (purchases - before)) / (1 + monthlyRate) ** index;
    before = purchases;
  }
  return worth;
}
