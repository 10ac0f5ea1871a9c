import type { TableRole } from "../core/fields/Field";
import type { FieldId } from "../core/fields/fields";
import type { AnyMethod, Need, OrdersRead } from "../core/method/Method";
import type { OptionValues } from "../core/method/OptionDeclaration";
import type { Metric } from "../core/metrics/Metric";
import { metrics, type MetricId } from "../core/metrics/metrics";
import type { TableChoices } from "./Choice";

/** Tables whose rows metrics are computed from. */
export type BookRole = Exclude<TableRole, "customers" | "rules">;

/** Where one need is read from. */
export interface ResolvedNeed {
  readonly need: string;
  readonly metric: MetricId;
  /** The column of the Customers table; absent where rows of another table give it. */
  readonly field?: FieldId;
  /** The table whose rows give it; absent where a column does. */
  readonly book?: BookRole;
}

export interface ResolvedNeeds {
  readonly found: readonly ResolvedNeed[];
  /** Whether the method reads order rows itself, and they are there. */
  readonly readsOrders: boolean;
  /** Needs that must be there and are not, with the fields any of which would give them. */
  readonly missing: readonly { readonly need: string; readonly fields: readonly FieldId[] }[];
}

/** What of a method says what it reads. */
export type Reads = Pick<AnyMethod, "needs" | "leastOneOf" | "unit" | "orders" | "baskets">;

/** Finds, for every need of a method, the metric and the table that give it: rows of orders, payments or contacts first, because they know the as-of date, then a column. */
export function resolveNeeds(method: Reads, options: OptionValues, tables: TableChoices): ResolvedNeeds {
  const found: ResolvedNeed[] = [];
  const missing: ResolvedNeeds["missing"][number][] = [];
  for (const [id, need] of Object.entries(method.needs)) {
    const wanted = wantedMetrics(need, options);
    const source = wanted.map((metric) => sourceOf(metric, tables, method.unit)).find((candidate) => candidate !== undefined);
    if (source) found.push({ need: id, ...source });
    else if (!need.optional) missing.push({ need: id, fields: wanted.flatMap(fieldsOf) });
  }
  missing.push(...enoughMissing(method, options, found));
  const basketRows = method.baskets === true && tables.orders?.items !== undefined;
  const readsOrders = basketRows || method.orders?.columns.every((field) => ordersHave(field, tables)) === true;
  if (method.orders && !readsOrders && !method.orders.optional) missing.push(...ordersMissing(method.orders, tables));
  return { found, missing, readsOrders };
}

/** The first of the needs of which one must be there, with the fields of all of them, where none is. */
function enoughMissing({ leastOneOf, needs }: Reads, options: OptionValues, found: readonly ResolvedNeed[]): ResolvedNeeds["missing"] {
  if (!leastOneOf?.[0] || found.some(({ need }) => leastOneOf.includes(need))) return [];
  return [{ need: leastOneOf[0], fields: leastOneOf.flatMap((id) => wantedMetrics(needs[id]!, options).flatMap(fieldsOf)) }];
}

function ordersMissing({ columns }: OrdersRead, tables: TableChoices): ResolvedNeeds["missing"] {
  return columns.filter((field) => !ordersHave(field, tables)).map((field) => ({ need: field, fields: [field] }));
}

/** Whether a run reads the rows of a table, beside the list of customers. */
export function usesBook({ found, readsOrders }: ResolvedNeeds, role: BookRole): boolean {
  return (role === "orders" && readsOrders) || found.some(({ book }) => book === role);
}

function wantedMetrics(need: Need, options: OptionValues): readonly MetricId[] {
  const chosen = need.chosenBy === undefined ? "auto" : options[need.chosenBy];
  return need.anyOf.filter((metric) => chosen === "auto" || chosen === undefined || metric === chosen);
}

/** In the order in which they are asked. */
export const books: readonly BookRole[] = ["orders", "payments", "contacts"];

function sourceOf(id: MetricId, tables: TableChoices, unit: AnyMethod["unit"]): Omit<ResolvedNeed, "need"> | undefined {
  const metric: Metric = metrics[id];
  const book = unit === "customer" ? books.find((role) => metric[role]?.needs.every((field) => tableHas(role, field, tables))) : undefined;
  if (book) return { metric: id, book };
  const column = metric.columns.find(({ field }) => tables.customers?.columns[field] !== undefined);
  return column ? { metric: id, field: column.field } : undefined;
}

const keys: Readonly<Record<BookRole, FieldId>> = { orders: "orderCustomer", contacts: "contactCustomer", payments: "paymentCustomer" };

function tableHas(role: BookRole, field: FieldId, tables: TableChoices): boolean {
  if (role === "orders") return ordersHave(field, tables);
  const columns = tables[role]?.columns;
  return columns?.[keys[role]] !== undefined && columns[field] !== undefined;
}

/** An amount can also be had as quantity × unit price. */
function ordersHave(field: FieldId, tables: TableChoices): boolean {
  const columns = tables.orders?.columns;
  if (columns?.orderCustomer === undefined) return false;
  return columns[field] !== undefined || (field === "amount" && columns.quantity !== undefined && columns.unitPrice !== undefined);
}

function fieldsOf(id: MetricId): FieldId[] {
  const metric: Metric = metrics[id];
  return [...metric.columns.map(({ field }) => field), ...books.flatMap((role) => metric[role]?.needs ?? [])];
}
