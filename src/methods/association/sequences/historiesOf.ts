import { ascendingOrder } from "../../../core/statistics/ascendingOrder";
import { groupedBy } from "./groupedBy";
import type { Histories } from "./Histories";

export interface Purchases {
  readonly customer: Int32Array;
  readonly day: Float64Array;
  readonly product: Int32Array;
}

/** Purchases by customer and day, and where each product stands among them. Cost: O(purchases). */
export function historiesOf(
  purchases: Purchases,
  { customers, products }: { readonly customers: number; readonly products: number },
): Histories {
  const byDay = ascendingOrder(purchases.day);
  const grouped = groupedBy(
    Int32Array.from(byDay, (row) => purchases.customer[row]!),
    customers,
  );
  const rows = grouped.members.map((place) => byDay[place]!);
  const product = rows.map((row) => purchases.product[row]!);
  const places = groupedBy(product, products);
  return {
    customers,
    products,
    start: grouped.start,
    customer: rows.map((row) => purchases.customer[row]!),
    day: Float64Array.from(rows, (row) => purchases.day[row]!),
    product,
    placeStart: places.start,
    places: places.members,
  };
}
