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
import type { Logs } from "./readLogs";
import type { ReadableTable } from "./readableTable";
import type { OrdersRead } from "./OrdersRead";
import type { BookRole, ResolvedNeed, ResolvedNeeds } from "./resolveNeeds";
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
  readonly method: Pick<AnyMethod, "needs" | "leastOneOf" | "blankAnswers" | "money">;
  /** Nobody is left out for a cell that cannot be read. */
  readonly everybody?: boolean;
  readonly options: OptionValues;
  readonly resolved: ResolvedNeeds;
  readonly customers: CustomerIndex;
  readonly asOf: Day;
  readonly logs: Logs;
  readonly list?: CustomersRead;
  readonly orders?: OrdersRead;
  readonly ordersTable?: ReadableTable;
  /** What is wrong with cells that are read beside the needs, given the data rows of a customer. */
  readonly faultOf?: (rows: readonly number[]) => Skipped | undefined;
}

type Books = Pick<Logs, "contacts" | "payments"> & { readonly orders?: OrderBook };

interface NeedValues {
  readonly need: ResolvedNeed;
  readonly optional: boolean;
  readonly numbers: Float64Array;
  readonly texts: readonly (string | null)[] | undefined;
}

/** Puts the numbers of list and orders together per customer and leaves out, with the reason, those who lack one that is needed. */
export function gatherSubjects(input: SubjectsInput): Subjects {
  const { list, logs, orders, ordersTable } = input;
  const current = orders && ordersTable ? upTo(orders, ordersTable, input.asOf) : undefined;
  const joined = current ?? logs.contacts ?? logs.payments;
  const count = joined ? input.customers.count : (list?.keys.length ?? 0);
  const books = { ...(current && { orders: current.book }), ...contactsAndPayments(logs, count) };
  const context = contextOf(input);
  const values = input.resolved.found.map((need) => valuesOf(need, { ...input, count, context, books }));
  const absent: Skipped[] = [];
  const kept: number[] = [];
  for (let subject = 0; subject < count; subject++) {
    const lacking = values.find((value) => lacks(value, subject, input)) ?? nothingOf(values, subject, input.method);
    const fault = lacking ? undefined : input.faultOf?.(list?.rows[subject] ?? []);
    if (fault) absent.push(fault);
    else if (lacking === undefined) kept.push(subject);
    else absent.push(...reasonFor(lacking.need, subject, input));
  }
  return {
    rows: rowsOf(values, kept, input.method),
    ...(current && input.resolved.readsOrders && { orders: ordersOf(current.book, kept) }),
    keys: kept.map((subject) => keyOf(input, subject)),
    names: kept.map((subject) => list?.names[subject] ?? input.customers.names[subject]!),
    tableRows: kept.map((subject) => list?.rows[subject] ?? []),
    skipped: [...(list?.skipped ?? []), ...(current?.skipped ?? []), ...logs.skipped, ...absent],
    guesses: [
      ...(list?.guesses ?? []),
      ...(orders?.guesses ?? []),
      ...logs.guesses,
      ...withoutMoney(values, kept, input),
      ...onlyInOrders(input, kept),
    ],
  };
}

/**
 * Whether a customer cannot be classified for want of a value: one that must be there is not, or an optional one holds something that cannot be read. Only the
 * money of the summary, which decides no class, may be unreadable.
 */
function lacks({ need, optional, numbers, texts }: NeedValues, subject: number, { list, method, everybody }: SubjectsInput): boolean {
  if (everybody || !isAbsent({ numbers, texts }, subject)) return false;
  return !optional || (need.need !== method.money && unreadable(need, subject, list) !== undefined);
}

function isAbsent({ numbers, texts }: Pick<NeedValues, "numbers" | "texts">, subject: number): boolean {
  return texts ? texts[subject] === null : Number.isNaN(numbers[subject]);
}

/** The first of the needs of which a customer must have one, where it has none. */
function nothingOf(
  values: readonly NeedValues[],
  subject: number,
  { leastOneOf, blankAnswers }: SubjectsInput["method"],
): NeedValues | undefined {
  if (blankAnswers) return undefined;
  const enough = values.filter(({ need }) => leastOneOf?.includes(need.need));
  return enough.every((value) => isAbsent(value, subject)) ? enough[0] : undefined;
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

const usualWindow = 3;

function contextOf({ asOf, options }: SubjectsInput): MetricContext {
  const windowMonths = typeof options.trendMonths === "number" ? options.trendMonths : usualWindow;
  return { asOf, countedBy: options.frequency === "days" ? "days" : "orders", windowMonths };
}

/** The logs, made to know every customer: those who came in after them have no rows. */
function contactsAndPayments({ contacts, payments }: Logs, customers: number): Books {
  return { ...(contacts && { contacts: { ...contacts, customers } }), ...(payments && { payments: { ...payments, customers } }) };
}

function valuesOf(need: ResolvedNeed, input: SubjectsInput & { count: number; context: MetricContext; books: Books }): NeedValues {
  const metric: Metric = metrics[need.metric];
  const optional = input.method.needs[need.need]?.optional === true;
  if (need.field === undefined) return { need, optional, numbers: fromBook(need, metric, input), texts: undefined };
  const by = metric.columns.find(({ field }) => field === need.field)?.by ?? ((value: number) => value);
  const column = input.list?.numbers[need.field];
  const numbers = Float64Array.from({ length: input.count }, (_, subject) => by(column?.[subject] ?? NaN, input.context));
  const texts = input.list?.texts[need.field];
  return { need, optional, numbers, texts: texts && Array.from({ length: input.count }, (_, subject) => texts[subject] ?? null) };
}

function fromBook(
  { book }: ResolvedNeed,
  metric: Metric,
  { books, context, count }: { books: Books; context: MetricContext; count: number },
): Float64Array {
  if (book === "orders" && metric.orders && books.orders) return withoutStrangers(metric.orders.of(books.orders, context), books.orders);
  if (book === "payments" && metric.payments && books.payments) return metric.payments.of(books.payments, context);
  if (book === "contacts" && metric.contacts && books.contacts) return metric.contacts.of(books.contacts, context);
  return new Float64Array(count).fill(NaN);
}

/** A customer without a single order row has no number, not a zero: nobody knows whether the orders are complete. */
function withoutStrangers(numbers: Float64Array, book: OrderBook): Float64Array {
  const seen = new Uint8Array(numbers.length);
  for (const customer of book.customer) seen[customer] = 1;
  return numbers.map((value, customer) => (seen[customer] === 1 ? value : NaN));
}

const nothingIn: Readonly<Record<BookRole, string>> = { orders: "row.noOrders", payments: "row.noPayments", contacts: "row.noContacts" };

function reasonFor(need: ResolvedNeed, subject: number, { list, ordersTable, customers }: SubjectsInput): Skipped[] {
  const fault = need.field === undefined ? undefined : list?.faults[need.field]?.get(subject);
  if (fault) return [fault];
  const place = list?.places[subject];
  if (need.book && place) return [{ ...place, code: nothingIn[need.book], facts: { customer: customers.names[subject] ?? "" } }];
  // Every row of this customer was left out already, each with its own reason.
  return ordersTable || !place ? [] : [{ ...place, code: "cell.empty", facts: {} }];
}

function rowsOf(values: readonly NeedValues[], kept: readonly number[], method: SubjectsInput["method"]): Rows {
  const numbers: Record<string, Float64Array> = {};
  const texts: Record<string, (string | null)[]> = {};
  for (const need of Object.keys(method.needs)) {
    const found = values.find((value) => value.need.need === need);
    numbers[need] = Float64Array.from(kept, (subject) => found?.numbers[subject] ?? NaN);
    texts[need] = kept.map((subject) => found?.texts?.[subject] ?? null);
  }
  return { count: kept.length, numbers, texts };
}
