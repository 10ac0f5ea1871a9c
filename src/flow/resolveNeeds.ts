import type { FieldId } from "../core/fields/fields";
import type { AnyMethod, Need, OrdersRead } from "../core/method/Method";
import type { OptionValues } from "../core/method/OptionDeclaration";
import type { Metric } from "../core/metrics/Metric";
import { metrics, type MetricId } from "../core/metrics/metrics";
import type { TableChoices } from "./Choice";

/** Where one need is read from. */
export interface ResolvedNeed {
  readonly need: string;
  readonly metric: MetricId;
  /** The column of the Customers table; absent where orders give it. */
  readonly field?: FieldId;
}

export interface ResolvedNeeds {
  readonly found: readonly ResolvedNeed[];
  /** Whether the method reads order rows itself, and they are there. */
  readonly readsOrders: boolean;
  /** Needs that must be there and are not, with the fields any of which would give them. */
  readonly missing: readonly { readonly need: string; readonly fields: readonly FieldId[] }[];
}

/** Finds, for every need of a method, the metric and the table that give it: orders first, because they know the as-of date, then a column. */
export function resolveNeeds(method: AnyMethod, options: OptionValues, tables: TableChoices): ResolvedNeeds {
  const found: ResolvedNeed[] = [];
  const missing: ResolvedNeeds["missing"][number][] = [];
  for (const [id, need] of Object.entries(method.needs)) {
    const wanted = wantedMetrics(need, options);
    const source = wanted.map((metric) => sourceOf(metric, tables, method.unit)).find((candidate) => candidate !== undefined);
    if (source) found.push({ need: id, ...source });
    else if (!need.optional) missing.push({ need: id, fields: wanted.flatMap(fieldsOf) });
  }
  const readsOrders = method.orders?.columns.every((field) => ordersHave(field, tables)) === true;
  if (method.orders && !readsOrders && !method.orders.optional) missing.push(...ordersMissing(method.orders, tables));
  return { found, missing, readsOrders };
}

function ordersMissing({ columns }: OrdersRead, tables: TableChoices): ResolvedNeeds["missing"] {
  return columns.filter((field) => !ordersHave(field, tables)).map((field) => ({ need: field, fields: [field] }));
}

/** Whether a run reads the Orders table. */
export function usesOrders({ found, readsOrders }: ResolvedNeeds): boolean {
  return readsOrders || found.some(({ field }) => field === undefined);
}

function wantedMetrics(need: Need, options: OptionValues): readonly MetricId[] {
  const chosen = need.chosenBy === undefined ? "auto" : options[need.chosenBy];
  return need.anyOf.filter((metric) => chosen === "auto" || chosen === undefined || metric === chosen);
}

function sourceOf(id: MetricId, tables: TableChoices, unit: AnyMethod["unit"]): { metric: MetricId; field?: FieldId } | undefined {
  const metric: Metric = metrics[id];
  if (unit === "customer" && metric.orders?.needs.every((field) => ordersHave(field, tables))) return { metric: id };
  const column = metric.columns.find(({ field }) => tables.customers?.columns[field] !== undefined);
  return column ? { metric: id, field: column.field } : undefined;
}

/** An amount can also be had as quantity × unit price. */
function ordersHave(field: FieldId, tables: TableChoices): boolean {
  const columns = tables.orders?.columns;
  if (columns?.orderCustomer === undefined) return false;
  return columns[field] !== undefined || (field === "amount" && columns.quantity !== undefined && columns.unitPrice !== undefined);
}

function fieldsOf(id: MetricId): FieldId[] {
  const metric: Metric = metrics[id];
  return [...metric.columns.map(({ field }) => field), ...(metric.orders?.needs ?? [])];
}
