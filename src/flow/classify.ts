import { holdsCodes } from "../core/cells/holdsCodes";
import { isError } from "../core/cells/isError";
import type { TableRole } from "../core/fields/Field";
import type { FieldId } from "../core/fields/fields";
import type { AnyMethod } from "../core/method/Method";
import type { OptionValues } from "../core/method/OptionDeclaration";
import type { Metric } from "../core/metrics/Metric";
import { metrics, type MetricId } from "../core/metrics/metrics";
import { Refusal } from "../core/refusal/Refusal";
import { methods } from "../methods/methods";
import type { TableChoices } from "./Choice";
import type { ClassifyInput } from "./ClassifyInput";
import { completeOptions } from "./completeOptions";
import { CustomerIndex } from "../core/orders/CustomerIndex";
import { gatherSubjects, type Subjects } from "./gatherSubjects";
import type { Outcome } from "./Outcome";
import { moneyFormatOf } from "./moneyFormatOf";
import { outcomeOf } from "./outcomeOf";
import { proposeAsOf } from "./proposeAsOf";
import { readableTable, type ReadableTable } from "./readableTable";
import { judge } from "./judge";
import { newestDay } from "./newestDay";
import { readLogs } from "./readLogs";
import { readCustomers } from "./readCustomers";
import type { OrdersRead } from "./OrdersRead";
import { readOrders } from "./readOrders";
import { OwnColumns } from "./rules/OwnColumns";
import { ruleMethod } from "./rules/ruleMethod";
import { toldColumns } from "./rules/toldColumns";
import { books, resolveNeeds, usesBook, type BookRole, type ResolvedNeeds } from "./resolveNeeds";

/**
 * Reads the chosen tables, joins them by customer and classifies.
 * @throws Refusal `option.*`, `method.*`, `flow.missingNeed`, `flow.noRows`, `flow.nobodyLeft`; nothing has been written
 * Cost: that of the method, and O(cells read).
 */
export function classify(input: ClassifyInput): Outcome {
  const { choice, data, culture, today, rules } = input;
  const method: AnyMethod = rules ? ruleMethod(rules) : methods[choice.method];
  const options = completeOptions(method.options, choice.options);
  refuseOptions(method, options);
  const resolved = resolveNeeds(method, options, choice.tables);
  refuseMissing(choice.method, resolved);
  const customers = new CustomerIndex(keysAreCodes(input));
  const joined = books.some((role) => usesBook(resolved, role));
  // Customers are entered first, so that names and order follow the user's own list.
  const list = readable(choice.tables, data, "customers");
  if (list) enterCustomers(list, customers);
  const orders = usesBook(resolved, "orders") ? ordersOf({ choice, data, culture, customers, resolved, method }) : undefined;
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
    ...(listed && { list: listed }),
    ...(orders && { orders, ordersTable: readable(choice.tables, data, "orders")! }),
    ...(own && { faultOf: (rows) => own.faultOf(rows) }),
  });
  refuseNobody(subjects);
  const money = moneyFormatOf({ method, resolved, tables: choice.tables, data });
  const { verdicts, remarks } = judge({ ...input, method, options, asOf, resolved, subjects, own, money });
  const beside = data.customers?.source;
  return outcomeOf({
    method,
    id: choice.method,
    options,
    asOf,
    resolved,
    subjects: { ...subjects, guesses: [...remarks, ...subjects.guesses] },
    verdicts,
    ...(rules && { ownColumns: toldColumns(rules) }),
    damaged: input.history?.damaged ?? [],
    ...(beside && { beside }),
    ...(orders && { orders: orders.rows.length }),
    ...money,
  });
}

/** Whether orders without a list of customers are those of articles, by their keys. */
function keysAreCodes({ choice, data }: ClassifyInput): boolean {
  const column = choice.tables.orders?.columns.orderCustomer;
  const cells = choice.tables.customers || column === undefined ? undefined : data.orders?.columns.get(column);
  return cells !== undefined && holdsCodes(cells);
}

function refuseNobody({ rows, skipped }: Subjects): void {
  if (rows.count === 0) throw new Refusal(skipped.length > 0 ? "flow.nobodyLeft" : "flow.noRows", { rows: skipped.length });
}

function refuseOptions(method: AnyMethod, options: OptionValues): void {
  const reason = method.refuse?.(options);
  if (reason) throw new Refusal(`${method.id}.${reason.code}`, reason.facts);
}

function refuseMissing(method: string, resolved: ResolvedNeeds): void {
  const [first] = resolved.missing;
  if (!first) return;
  // A need of another method, whose measure a rule compares, is called as that method calls it.
  const [owner, need] = first.need.includes(".") ? first.need.split(".") : [method, first.need];
  throw new Refusal("flow.missingNeed", { method: owner!, need: need!, fields: first.fields.join(",") });
}

/** The table of a log that a need is computed from. */
function logOf({ choice, data }: ClassifyInput, resolved: ResolvedNeeds, role: BookRole): ReadableTable | undefined {
  return usesBook(resolved, role) ? readable(choice.tables, data, role) : undefined;
}

function readable(tables: TableChoices, data: ClassifyInput["data"], role: TableRole) {
  const choice = tables[role];
  const found = data[role];
  return choice && found ? readableTable(found, choice) : undefined;
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
  input: Pick<ClassifyInput, "choice" | "data" | "culture"> & {
    readonly customers: CustomerIndex;
    readonly resolved: ResolvedNeeds;
    readonly method: AnyMethod;
  },
): OrdersRead {
  const table = readable(input.choice.tables, input.data, "orders");
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
