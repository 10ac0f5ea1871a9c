import { holdsCodes } from "../core/cells/holdsCodes";
import { isError } from "../core/cells/isError";
import type { Day } from "../core/days/Day";
import type { TableRole } from "../core/fields/Field";
import type { FieldId } from "../core/fields/fields";
import type { AnyMethod } from "../core/method/Method";
import type { OptionValues } from "../core/method/OptionDeclaration";
import type { Metric } from "../core/metrics/Metric";
import { metrics, type MetricId } from "../core/metrics/metrics";
import { CustomerIndex } from "../core/orders/CustomerIndex";
import { Refusal } from "../core/refusal/Refusal";
import type { Progress } from "../workbook/WorkbookPort";
import type { Choice } from "./Choice";
import type { ClassifyInput } from "./ClassifyInput";
import { gatherSubjects, type Subjects, type SubjectsInput } from "./gatherSubjects";
import { newestDay } from "./newestDay";
import type { OrdersRead } from "./OrdersRead";
import { proposeAsOf } from "./proposeAsOf";
import { readableTable, type ReadableTable } from "./readableTable";
import { readCustomers } from "./readCustomers";
import { readLogs, type Logs } from "./readLogs";
import { readOrders } from "./readOrders";
import { books, usesBook, type BookRole, type Reads, type ResolvedNeeds } from "./resolveNeeds";
import { OwnColumns } from "./rules/OwnColumns";
import { rowsPassed } from "./rowsPassed";

/** The tables that are read, and what they are read with. */
export interface GatherInput extends Pick<ClassifyInput, "data" | "culture" | "today" | "rules"> {
  readonly choice: Pick<Choice, "tables" | "asOf">;
  /** Told the rows that were gone through. */
  readonly progress?: Progress | undefined;
}

/** The input, with how a row is counted. */
interface Reading extends GatherInput {
  readonly passed: () => void;
}

/** What of a method decides what is read. */
type GatherReads = Reads & SubjectsInput["method"] & { readonly periodOf?: AnyMethod["periodOf"] };

interface GatherFor {
  readonly method: GatherReads;
  readonly options: OptionValues;
  readonly resolved: ResolvedNeeds;
  /** Nobody is left out for a cell that cannot be read, and rows of one customer are always one. */
  readonly everybody?: boolean;
}

export interface Gathered {
  readonly subjects: Subjects;
  readonly asOf: Day;
  readonly orders: OrdersRead | undefined;
  readonly logs: Logs;
  readonly own: OwnColumns | undefined;
}

/**
 * Reads the cells of the chosen tables and joins them by customer.
 * @throws Refusal `flow.noRows`, `flow.noCustomerColumn`
 * Cost: O(cells read).
 */
export function gather(given: GatherInput, { method, options, resolved, everybody = false }: GatherFor): Gathered {
  const { choice, data, culture, today, rules, progress } = given;
  const input: Reading = { ...given, passed: rowsPassed(rowsIn(data), progress) };
  const customers = new CustomerIndex(keysAreCodes(input));
  const joined = everybody || books.some((role) => usesBook(resolved, role));
  // Customers are entered first, so that names and order follow the user's own list.
  const list = readable(input, "customers");
  if (list) enterCustomers(list, customers);
  const orders = usesBook(resolved, "orders") ? ordersOf({ ...input, customers, resolved, method }) : undefined;
  const tables = { contacts: logOf(input, resolved, "contacts"), payments: logOf(input, resolved, "payments") };
  const newest = orders?.book.newest ?? (tables.contacts && newestDay(tables.contacts, "contactDate", culture));
  const asOf = choice.asOf ?? proposeAsOf(newest, today, { byPeriod: method.periodOf !== undefined });
  const logs = readLogs(tables, customers, { closed: list !== undefined || orders !== undefined, culture, asOf });
  const wanted = resolved.found.flatMap(({ field }) => field ?? []);
  const listed = list && readCustomers(list, customers, { culture, asOf, wanted, joined });
  const own = rules && data.customers && new OwnColumns(rules, data.customers, culture);
  const subjects = gatherSubjects({
    method,
    options,
    resolved,
    customers,
    asOf,
    logs,
    everybody,
    ...(listed && { list: listed }),
    ...(orders && { orders, ordersTable: readable(input, "orders")! }),
    ...(own && { faultOf: (rows) => own.faultOf(rows) }),
  });
  return { subjects, asOf, orders, logs, own };
}

/** Whether orders without a list of customers are those of articles, by their keys. */
function keysAreCodes({ choice, data }: GatherInput): boolean {
  const column = choice.tables.orders?.columns.orderCustomer;
  const cells = choice.tables.customers || column === undefined ? undefined : data.orders?.columns.get(column);
  return cells !== undefined && holdsCodes(cells);
}

function rowsIn(data: GatherInput["data"]): number {
  return Object.values(data).reduce((sum, { source }) => sum + source.rowCount, 0);
}

/** The table of a log that a need is computed from. */
function logOf(input: Reading, resolved: ResolvedNeeds, role: BookRole): ReadableTable | undefined {
  return usesBook(resolved, role) ? readable(input, role) : undefined;
}

/** A table whose rows are counted as they are read: whoever reads one asks first, and once, whether it is empty. */
function readable({ choice, data, passed }: Reading, role: TableRole): ReadableTable | undefined {
  const chosen = choice.tables[role];
  const found = data[role];
  if (!chosen || !found) return undefined;
  const table = readableTable(found, chosen);
  return { ...table, isEmpty: (row) => (passed(), table.isEmpty(row)) };
}

/** Enters the customers of the list into the index, row by row. */
function enterCustomers(list: ReadableTable, customers: CustomerIndex): void {
  if (!list.has("customer")) throw new Refusal("flow.noCustomerColumn", { table: list.name });
  for (let row = 0; row < list.rowCount; row++) {
    const key = list.cell("customer", row);
    if (!isError(key)) customers.enter(key, list.cell("name", row));
  }
}

function ordersOf(
  input: Reading & {
    readonly customers: CustomerIndex;
    readonly resolved: ResolvedNeeds;
    readonly method: GatherReads;
  },
): OrdersRead {
  const table = readable(input, "orders");
  if (!table) throw new Refusal("flow.noRows", { rows: 0 });
  const needed = input.resolved.found.flatMap(({ metric, book }) => (book === "orders" ? ordersNeeds(metric) : []));
  const { orders: read } = input.method;
  const own = input.resolved.readsOrders && read ? [...read.columns, ...(read.also ?? []).filter((field) => table.has(field))] : [];
  // Orders are read the same way for every method, so that all of them agree on a customer's revenue.
  const wanted = new Set<FieldId>([...needed, ...own, ...(table.has("date") ? (["date"] as const) : [])]);
  return readOrders(table, input.customers, { culture: input.culture, wanted });
}

function ordersNeeds(id: MetricId): readonly FieldId[] {
  const metric: Metric = metrics[id];
  return metric.orders?.needs ?? [];
}
