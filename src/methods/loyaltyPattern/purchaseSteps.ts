import { rowsByCustomer } from "../../core/orders/rowsByCustomer";
import type { Labels } from "../../core/orders/Labels";
import type { OrderBook } from "../../core/orders/OrderBook";

/** A day with purchases, and the brand or product that most of its money went to; −1 where no row names one. */
export interface PurchaseStep {
  readonly day: number;
  readonly label: number;
}

/**
 * The last purchase days of each customer, oldest first, each with its main label: the one with the most money, of equal ones the first by name. Returns are
 * no purchases.
 * Cost: O(rows log rows of one customer).
 */
export function purchaseSteps(book: OrderBook, labels: Labels | undefined, most: number): readonly (readonly PurchaseStep[])[] {
  const { start, rows } = rowsByCustomer(book);
  return Array.from({ length: book.customers }, (_, customer) => {
    const days = new Map<number, Map<number, number>>();
    for (const row of rows.subarray(start[customer], start[customer + 1])) {
      if (book.purchase[row] !== 1) continue;
      const day = book.day[row]!;
      const money = days.get(day) ?? new Map<number, number>();
      days.set(day, money);
      const label = labels?.of[row] ?? -1;
      if (label >= 0) money.set(label, (money.get(label) ?? 0) + book.amount[row]!);
    }
    return [...days]
      .sort(([a], [b]) => a - b)
      .slice(-most)
      .map(([day, money]) => ({ day, label: mainOf(money, labels?.names ?? []) }));
  });
}

function mainOf(money: ReadonlyMap<number, number>, names: readonly string[]): number {
  const [first] = [...money].sort(([a, one], [b, other]) => other - one || (names[a]! < names[b]! ? -1 : 1));
  return first?.[0] ?? -1;
}
