import type { Day } from "../../../core/days/Day";
import type { OrderBook } from "../../../core/orders/OrderBook";
import { monetaryOf } from "../../../core/metrics/monetaryOf";
import { measureIds, type MeasureId } from "../measures";
import type { Period, PeriodRule } from "../periods/Period";
import { periodsUpTo } from "../periods/periodsUpTo";
import type { Ledger, LedgerPeriod } from "./Ledger";
import { presence } from "./presence";

interface OrdersInput {
  readonly book: OrderBook;
  readonly measures: readonly MeasureId[];
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly rule: PeriodRule;
  /** How many periods back, the current one included. */
  readonly count: number;
  readonly asOf: Day;
}

/** The columns of the book that hold each measure. */
export function columnsOf(book: OrderBook): Readonly<Partial<Record<MeasureId, Float64Array>>> {
  return {
    ...(book.amount.some((amount) => amount !== 0) && { revenue: book.amount }),
    ...(book.collections && { collections: book.collections }),
    ...(book.margin && { margin: book.margin }),
  };
}

/** What every customer of the orders brought in every period. Periods before the first order are none of the data's. Cost: O(rows × periods). */
export function ledgerFromOrders(input: OrdersInput): Ledger {
  const { book, rule, asOf, count, keys, names } = input;
  const earliest = book.day.reduce((first, day) => Math.min(first, day), asOf);
  const periods = periodsUpTo(asOf, rule, { count, earliest });
  const current = periods.at(-1)!;
  const wanted = measureIds.filter((id) => input.measures.includes(id));
  const before = within(book, wanted, { first: -Infinity, last: periods[0]!.first - 1 });
  return {
    keys,
    names,
    rows: book.customers,
    periods: periods.map((period): LedgerPeriod => {
      const amounts = within(book, wanted, period);
      return { period, amounts, present: presence(amounts, book.customers) };
    }),
    measures: wanted,
    earlier: presence(before, book.customers),
    current,
    running: asOf < current.last,
    from: "orders",
  };
}

function within(
  book: OrderBook,
  wanted: readonly MeasureId[],
  { first, last }: Pick<Period, "first" | "last">,
): Ledger["periods"][number]["amounts"] {
  const columns = columnsOf(book);
  const rows = Uint32Array.from(book.day.keys()).filter((row) => book.day[row]! >= first && book.day[row]! <= last);
  const customer = Int32Array.from(rows, (row) => book.customer[row]!);
  return Object.fromEntries(
    wanted.map((id) => [
      id,
      monetaryOf(
        book.customers,
        customer,
        Float64Array.from(rows, (row) => columns[id]![row]!),
      ).map(inCents),
    ]),
  );
}

/** A sum of cents is a number of cents: what binary fractions leave behind would make a refund in full a customer of its own. */
function inCents(amount: number): number {
  const cents = Math.round(amount * 100) / 100;
  return Math.abs(cents - amount) < 1e-6 ? cents : amount;
}
