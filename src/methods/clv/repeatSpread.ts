import type { Histories } from "./Histories";
import type { PurchaseModel } from "./PurchaseModel";

/** The last group of customers holds everyone with this many repeat purchases or more. */
export const mostShown = 7;

export interface RepeatSpread {
  /** Customers with 0, 1, … repeat purchases. */
  readonly actual: readonly number[];
  /** How many the model expects. */
  readonly expected: readonly number[];
}

/**
 * How many customers made 0, 1, … 6, and 7 or more repeat purchases, and how many a model expects, each customer by the time since the first purchase.
 * Cost: O(different times). Source: Fader, Hardie and Lee, Marketing Science 24 (2005), figure 1.
 */
export function repeatSpread({ x, T }: Histories, model: PurchaseModel): RepeatSpread {
  const actual = new Array<number>(mostShown + 1).fill(0);
  for (const repeats of x) actual[Math.min(repeats, mostShown)]!++;
  const customersBy = new Map<number, number>();
  for (const time of [...T].sort((a, b) => a - b)) customersBy.set(time, (customersBy.get(time) ?? 0) + 1);
  const expected = new Array<number>(mostShown + 1).fill(0);
  for (const [time, customers] of customersBy) {
    const chances = model.chances(mostShown - 1, time);
    chances.forEach((chance, repeats) => (expected[repeats]! += customers * chance));
    expected[mostShown]! += customers * Math.max(0, 1 - chances.reduce((sum, chance) => sum + chance, 0));
  }
  return { actual, expected };
}
