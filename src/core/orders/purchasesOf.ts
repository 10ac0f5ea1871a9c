import type { Cell } from "../Cell";
import { dateOrderShown } from "../cells/dateOrderShown";
import { decimalShown } from "../cells/decimalShown";
import { readDate } from "../cells/readDate";
import { readNumber } from "../cells/readNumber";
import { isBlank } from "../cells/isBlank";
import { isError } from "../cells/isError";
import type { Culture } from "../Culture";
import type { Day } from "../days/Day";
import { CustomerIndex } from "./CustomerIndex";
import type { OrderBook } from "./OrderBook";

/** Three columns of orders, a row each. */
export interface OrderColumns {
  readonly customers: readonly Cell[];
  readonly dates: readonly Cell[];
  readonly amounts: readonly Cell[];
}

/**
 * The orders in three columns up to the as-of date; every row is an order, a negative amount a return. The customer decides which rows exist: rows without
 * one, and rows whose date or amount cannot be read, are left out.
 * Cost: O(rows).
 */
export function purchasesOf(
  { customers, dates, amounts }: OrderColumns,
  { asOf, culture }: { readonly asOf: Day; readonly culture: Culture },
): { readonly names: readonly string[]; readonly book: OrderBook } {
  const index = new CustomerIndex();
  const order = dateOrderShown(dates, culture.dateOrder);
  const decimal = decimalShown(amounts);
  const rows: { readonly customer: number; readonly day: Day; readonly amount: number }[] = [];
  customers.forEach((key, row) => {
    if (isBlank(key) || isError(key)) return;
    const day = readDate(dates[row] ?? null, culture, order);
    const amount = readNumber(amounts[row] ?? null, culture, decimal);
    if (!("value" in day) || !("value" in amount) || day.value > asOf) return;
    rows.push({ customer: index.enter(key, null), day: day.value, amount: amount.value });
  });
  const book = {
    customers: index.count,
    customer: Int32Array.from(rows, ({ customer }) => customer),
    day: Float64Array.from(rows, ({ day }) => day),
    amount: Float64Array.from(rows, ({ amount }) => amount),
    purchase: Uint8Array.from(rows, ({ amount }) => (amount < 0 ? 0 : 1)),
    newest: rows.reduce<Day | undefined>((newest, { day }) => (newest === undefined || day > newest ? day : newest), undefined),
  };
  return { names: index.names, book };
}
