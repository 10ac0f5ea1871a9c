import type { Day } from "../core/days/Day";
import type { AnyMethod, Rows } from "../core/method/Method";
import type { OptionValues } from "../core/method/OptionDeclaration";
import type { Metric, MetricContext } from "../core/metrics/Metric";
import { metrics } from "../core/metrics/metrics";
import type { OrderBook } from "../core/orders/OrderBook";
import { ordersOf } from "../core/orders/ordersOf";
import type { Skipped } from "../core/refusal/Skipped";
import type { CustomerIndex } from "../core/orders/CustomerIndex";
import type { CustomersRead } from "./readCustomers";
import type { ReadableTable } from "./readableTable";
import type { OrdersRead } from "./readOrders";
import type { ResolvedNeed, ResolvedNeeds } from "./resolveNeeds";
import { upTo } from "./upTo";

/** Who is classified, with the numbers that the method reads. */
export interface Subjects {
  readonly rows: Rows;
  /** The orders of the rows, where the method reads them itself. */
  readonly orders?: OrderBook;
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** Data rows of the Customers table per subject. */
  readonly tableRows: readonly (readonly number[])[];
  readonly skipped: readonly Skipped[];
  readonly guesses: readonly Skipped[];
}

export interface SubjectsInput {
  readonly method: AnyMethod;
  readonly options: OptionValues;
  readonly resolved: ResolvedNeeds;
  readonly customers: CustomerIndex;
  readonly asOf: Day;
  readonly list?: CustomersRead;
  readonly orders?: OrdersRead;
  readonly ordersTable?: ReadableTable;
}

interface NeedValues {
  readonly need: ResolvedNeed;
  readonly optional: boolean;
  readonly numbers: Float64Array;
  readonly texts: readonly (string | null)[] | undefined;
}

/** Puts the numbers of list and orders together per customer and leaves out, with the reason, those who lack one that is needed. */
export function gatherSubjects(input: SubjectsInput): Subjects {
  const { list, orders, ordersTable } = input;
  const current = orders && ordersTable ? upTo(orders, ordersTable, input.asOf) : undefined;
  const count = current ? input.customers.count : (list?.keys.length ?? 0);
  const context: MetricContext = { asOf: input.asOf, countedBy: input.options.frequency === "days" ? "days" : "orders" };
  const values = input.resolved.found.map((need) => valuesOf(need, { ...input, count, context, book: current?.book }));
  const absent: Skipped[] = [];
  const kept: number[] = [];
  for (let subject = 0; subject < count; subject++) {
    const lacking = values.find((value) => lacks(value, subject, input));
    if (lacking === undefined) kept.push(subject);
    else absent.push(...reasonFor(lacking.need, subject, input));
  }
  return {
    rows: rowsOf(values, kept, input.method),
    ...(current && input.resolved.readsOrders && { orders: ordersOf(current.book, kept) }),
    keys: kept.map((subject) => keyOf(input, subject)),
    names: kept.map((subject) => list?.names[subject] ?? input.customers.names[subject]!),
    tableRows: kept.map((subject) => list?.rows[subject] ?? []),
    skipped: [...(list?.skipped ?? []), ...(current?.skipped ?? []), ...absent],
    guesses: [...(list?.guesses ?? []), ...(orders?.guesses ?? []), ...withoutMoney(values, kept, input), ...onlyInOrders(input, kept)],
  };
}

/**
 * Whether a customer cannot be classified for want of a value: one that must be there is not, or an optional one holds something that cannot be read. Only the
 * money of the summary, which decides no class, may be unreadable.
 */
function lacks({ need, optional, numbers, texts }: NeedValues, subject: number, { list, method }: SubjectsInput): boolean {
  if (texts ? texts[subject] !== null : !Number.isNaN(numbers[subject])) return false;
  return !optional || (need.need !== method.money && unreadable(need, subject, list) !== undefined);
}

/** What was wrong with the cell that a need is read from, where it holds something. */
function unreadable({ field }: ResolvedNeed, subject: number, list: CustomersRead | undefined): Skipped | undefined {
  const fault = field === undefined ? undefined : list?.faults[field]?.get(subject);
  return fault?.code === "cell.empty" ? undefined : fault;
}

/** Unreadable money of customers who are classified all the same. */
function withoutMoney(values: readonly NeedValues[], kept: readonly number[], { list, method }: SubjectsInput): Skipped[] {
  const money = values.find(({ need, optional }) => optional && need.need === method.money);
  return money ? kept.flatMap((subject) => unreadable(money.need, subject, list) ?? []) : [];
}

/** Customers whom the orders know and the Customers table does not: counted, with no row to write beside, and told. */
function onlyInOrders({ list, orders, ordersTable, customers }: SubjectsInput, kept: readonly number[]): Skipped[] {
  if (!list || !orders || !ordersTable) return [];
  const strangers = new Set(kept.filter((subject) => subject >= list.keys.length));
  const told: Skipped[] = [];
  orders.book.customer.forEach((subject, index) => {
    if (!strangers.delete(subject)) return;
    told.push(
      ordersTable.report("orderCustomer", orders.rows[index]!, { code: "row.onlyInOrders", facts: { met: customers.names[subject]! } }),
    );
  });
  return told;
}

function keyOf({ list, customers }: SubjectsInput, subject: number): string {
  return list?.keys[subject] ?? customers.keys[subject]!;
}

function valuesOf(
  need: ResolvedNeed,
  input: SubjectsInput & { count: number; context: MetricContext; book: OrderBook | undefined },
): NeedValues {
  const metric: Metric = metrics[need.metric];
  const optional = input.method.needs[need.need]?.optional === true;
  if (need.field === undefined) {
    const numbers = input.book && metric.orders ? metric.orders.of(input.book, input.context) : new Float64Array(input.count).fill(NaN);
    return { need, optional, numbers: withoutStrangers(numbers, input.book), texts: undefined };
  }
  const by = metric.columns.find(({ field }) => field === need.field)?.by ?? ((value: number) => value);
  const column = input.list?.numbers[need.field];
  const numbers = Float64Array.from({ length: input.count }, (_, subject) => by(column?.[subject] ?? NaN, input.context));
  const texts = input.list?.texts[need.field];
  return { need, optional, numbers, texts: texts && Array.from({ length: input.count }, (_, subject) => texts[subject] ?? null) };
}

/** A customer without a single order row has no number, not a zero: nobody knows whether the orders are complete. */
function withoutStrangers(numbers: Float64Array, book: OrderBook | undefined): Float64Array {
  if (!book) return numbers;
  const seen = new Uint8Array(numbers.length);
  for (const customer of book.customer) seen[customer] = 1;
  return numbers.map((value, customer) => (seen[customer] === 1 ? value : NaN));
}

function reasonFor(need: ResolvedNeed, subject: number, { list, ordersTable, customers }: SubjectsInput): Skipped[] {
  const fault = need.field === undefined ? undefined : list?.faults[need.field]?.get(subject);
  if (fault) return [fault];
  const place = list?.places[subject];
  if (need.field === undefined && place) return [{ ...place, code: "row.noOrders", facts: { customer: customers.names[subject] ?? "" } }];
  // Every row of this customer was left out already, each with its own reason.
  return ordersTable || !place ? [] : [{ ...place, code: "cell.empty", facts: {} }];
}

function rowsOf(values: readonly NeedValues[], kept: readonly number[], method: AnyMethod): Rows {
  const numbers: Record<string, Float64Array> = {};
  const texts: Record<string, (string | null)[]> = {};
  for (const need of Object.keys(method.needs)) {
    const found = values.find((value) => value.need.need === need);
    numbers[need] = Float64Array.from(kept, (subject) => found?.numbers[subject] ?? NaN);
    texts[need] = kept.map((subject) => found?.texts?.[subject] ?? null);
  }
  return { count: kept.length, numbers, texts };
}
